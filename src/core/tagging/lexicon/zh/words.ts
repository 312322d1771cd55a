/*
 * Alternatives that many patterns share, written alike everywhere: the lexicon packs and compiles smaller for it.
 */

/** A number of one word. */
export const NUMBER = '#|一|两|二|三|四|五|六|七|八|九|十|半|几|好几|多|俩|十几|几十|二十|好多|上百|无数';

/** A number up to hundreds, said roughly or exactly. */
export const COUNT = `(${NUMBER})(十|百|千|)(一|二|三|四|五|六|七|八|九|多|来|)`;

/** What things are counted by. */
export const UNIT =
  '个|件|只|条|根|片|颗|包|袋|瓶|盒|本|张|双|套|支|块|粒|枚|把|样|串|箱|斤|克|ml|毫升|罐|卷|米|公斤|对|朵|组|台|副|枝';

/** How much, and words that fill the place between a thing and its state. */
export const VERY =
  '真的|真是|真|也|都|就|实在|确实|太|很|非常|特别|有点|有些|比较|超级|超|这么|那么|好|巨|贼|极其|极|偏|又|还|是|简直|略|稍|挺|相当';

/** Who sells or answers for it. */
export const SELLER =
  '客服|售后|商家|卖家|店家|老板|店主|厂家|平台|官方|店铺|掌柜|人工|小二|对方|他们|师傅|京东|淘宝|拼多多';
