import type { platformRules as en } from '../../en/prevention/platform-rules.ts';
import type { Texts } from '../../shape.ts';

/** 平台规则在“规则参数”表中的行，以及行内容有误时的说明。 */
export const platformRules: Texts<typeof en> = {
  listing: {
    titleLength: { name: 'Listing：标题最多字符数', reason: '空格也算。写了站点的行在该站点优先。' },
    mediaTitleLength: {
      name: 'Listing：图书、音乐、影视标题最多字符数',
      reason: '按“Listing 文案”里的商品类型判断，优先于一般标题的行。',
    },
    titleWord: { name: 'Listing：标题中同一个词最多次数', reason: '虚词不算。' },
    titleSigns: { name: 'Listing：标题禁用符号', reason: '属于品牌名的符号除外。' },
    bulletsFewest: { name: 'Listing：五点最少条数', reason: '太少，买家了解不够。' },
    bulletsMost: { name: 'Listing：五点最多条数', reason: '多出的不会显示。' },
    bulletShortest: { name: 'Listing：每条五点最少字符数', reason: '太短的可能被删除。' },
    bulletLongest: { name: 'Listing：每条五点最多字符数', reason: '太长的可能被截断。' },
    bulletsTogether: { name: 'Listing：五点合计最多字符数', reason: '各条加在一起算。' },
    bulletSigns: { name: 'Listing：五点禁用符号', reason: '亚马逊可能不经询问就删除。' },
    descriptionLongest: { name: 'Listing：产品描述最多字符数', reason: '超过会被拒绝。' },
    keywordBytes: { name: 'Listing：关键词最多字节数', reason: '超过后整个字段都会被忽略。' },
    imageLeast: { name: '主图：最少像素', reason: '按最长边算，更小的图会被拒绝。' },
    imageZoom: { name: '主图：可放大的最少像素', reason: '按最长边算，低于此值买家不能放大。' },
    imageGood: { name: '主图：放大效果好的像素', reason: '按最长边算，亚马逊的建议值。' },
    imageMost: { name: '主图：最多像素', reason: '按最长边算，更大的图会被拒绝。' },
    imageCount: { name: 'Listing：最少图片张数', reason: '亚马逊的建议张数。' },
  },
  card: {
    steering: { name: '随箱卡片：索要好评或用好处换评价', reason: '按这类词语检查卡片。填“否”则不查。' },
    changeReview: { name: '随箱卡片：请买家修改评价', reason: '按这类词语检查卡片。填“否”则不查。' },
    divert: { name: '随箱卡片：劝买家不要留评价', reason: '按这类词语检查卡片。填“否”则不查。' },
    marketing: { name: '随箱卡片：推广内容', reason: '亚马逊和沃尔玛的包裹里不能有。填“否”则不查。' },
    contact: { name: '随箱卡片：站外联系方式', reason: '亚马逊要求买家从“我的订单”提问。填“否”则不查。' },
  },
  code: '随箱卡片：二维码指向“{target}”',
  message: '触达信息规则 {id}',
  marks: { open: '未核实' },
  sources: {
    titles: '卖家平台：商品标题要求',
    announcement: '亚马逊 2026 年 6 月 10 日公告（据多个工具转述）',
    bullets: '亚马逊 2024 年 8 月 15 日五点描述规则（两处可查）',
    reported: '一家工具商',
    pages: '有报道',
    images: '卖家平台：商品图片要求',
    cards: '触达信息与包装插页规则',
  },
  trouble: '“规则参数”第 {row} 行（{name}）：{says}改好之前，不按这条规则检查。',
  troubles: {
    noDay: '“生效日”是空的。请填写规则从哪天起生效，例如 2026-07-27。',
    badDay: '“生效日”里的“{found}”不是日期。请写成 2026-07-27 这样。',
    badCount: '“{found}”不能作为这条规则的值。请填写 {least} 到 {most} 的整数。',
    badSigns: '“{found}”不能作为这条规则的值。请连续写出各个符号，不要带字母和数字。',
    badSwitch: '“{found}”不能作为这条规则的值。请填“是”或“否”。',
    badStore: '“站点”里的“{found}”不是我们认识的站点。请填写国家，例如美国、德国，所有站点则留空。',
    noStore: '这条规则不分站点，请把“站点”清空。',
    twice: '第 {other} 行是同一规则、同一站点、同一生效日。请删除其中一行，或改一个日期。',
  },
};
