/** One kind of personal data, as sources of regular expressions: nothing is compiled before it is needed. */
export interface RedactionRule {
  /**
   * Something quick to find without which the rule cannot match. One that begins or ends with a digit, or begins with a Chinese or
   * Japanese character, is not even looked for in a text that holds none.
   */
  cue: string;
  /** Repetition is bounded wherever two finds could begin in the same stretch, so that no text takes long. */
  find: string;
  flags: 'g' | 'gi';
  /** What stands in its place; `$1` is the character before the find, kept because the runtime has no lookbehind. */
  to: string;
}

/** Capitals of the Latin, Greek and Cyrillic scripts, written out because `\p{L}` is not safe in every runtime. */
export const UPPER = 'A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-Я';

/** Letters of the same scripts. */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿ';

/** A word with a capital, as names are written. */
export const WORD = `[${UPPER}][${LETTER}'’-]{1,30}`;

/** Chinese characters, with the sign that repeats one. */
export const HAN = '々\\u4e00-\\u9fff';

/** Japanese syllables of both kinds. */
export const KANA = '\\u3040-\\u30ff';

/** Surnames of China that begin no common word: "我叫安装师傅" calls for a fitter. */
export const SURNAME =
  '王李张刘陈杨赵黄周吴徐孙胡朱林郭梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜' +
  '范姚谭廖邹熊陆郝孔崔邱秦江史顾侯邵孟段雷钱汤尹黎乔贺赖龚';
