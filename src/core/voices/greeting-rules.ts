import {
  CHINESE,
  CHINESE_NAME,
  GIVEN,
  GREETINGS,
  I_AM,
  JAPANESE,
  JAPANESE_GIVEN,
  NO_OTHER,
  PART,
  PERSON,
  PLAIN,
  START,
  THANKS,
} from './name-words.ts';
import { HAN, LETTER, type RedactionRule, WORD } from './redaction-rule.ts';

// Titles that stand before names alone; the others are brands and everyday words too where nobody is greeted.
const TITLES =
  'Mrs?|Ms|H(?:errn?|r)|(?:mit|von|bei) Frau|M(?:me|lle)|[Mm](?:onsieur|adame)|[Ss]rt?a?|[Ss]e[ñn]or(?:a|ita)?|[Ss]ignor[ae]?|[Ss]ig(?:\\.?ra|\\.)|[Dd]ott(?:\\.ssa|\\.|or)';
const MORE_TITLES = `${TITLES}|Miss|Frau|[Ss]ig|M\\.|Dr|Prof|Ing|Avv|D(?:on|oña)`;
const BRANDS =
  '(?!Always|Bean|Beast|Bubble|Claus|Clean|Coffee|Cuisine|Heater|Limpio|Men |Meyer|Potato|Propre|Right|Tussaud|der Ringe)';

// After a name: a mark, the end, or who speaks now; "Hello Kitty lamp" goes on otherwise.
const AFTERWARDS =
  '(?=\\s*$|\\s?[,.!?:;\\n‐-―…\\u3000-\\uffff]| - | (?:and|und|et|[yeI]|my|the|this|we|thanks?|please|ich|das|die|wir|leider|danke|je|le|la|merci|t[ei]|m[ei]|he|el|gracias|ho|il|vorrei|' +
  "grazie)[ ’'])";

const GREETED = `(^|[\\n.!?:;…>("“¡。！，\\]]\\s{0,3})(?:(?:Frau|[A-Z]{2,10}|${GREETINGS}|${THANKS})[ ,]|${I_AM} [A-ZÀ-Þ])`;
const CHINESE_TITLED = '先生|女士|小姐|太太|师傅|老师|经理';
const CHINESE_GREETED = '[你您]好|[爱愛]的|尊敬的|我是|嗨|哈[喽罗]|(?:Hi|Hello) [\\u4e00-\\u9fff]';
const ADDRESSED = '[様君殿氏]|さ[んま]|くん|ちゃん|先生';
const TITLED = '(?:M[rsmloa]|Herr|S[rei]|ñor|gnor|sig|Frau)[a-zñ.]{0,7} [A-ZÀ-ɏdvz]';

const CHINESE_TITLE = '(?:先生|女士(?![鞋包手衣裤裙帽表袜款用项香背内外睡泳专大长短T])|小姐(?!姐)|太太|师傅|老师|经理)';
const CHINESE_GREETING = '(?:[你您]好|嗨|哈[喽罗]|[亲親][爱愛]的|尊敬的|我是|Hi|Hello)';

const JAPANESE_TITLE = '(?:様(?![子式々相])|さん(?!ざん)|さま(?!ざま)|くん|君|ちゃん|殿|先生|氏(?!名))';

/** Names of people after a greeting, a title or before a form of address. */
export const GREETING_RULES: readonly RedactionRule[] = [
  {
    cue: TITLED,
    find: `(^|[^${LETTER}])((?:${TITLES})\\.? (?:Dr\\.? )?)${BRANDS}${PERSON}`,
    flags: 'g',
    to: '$1$2[name]',
  },
  {
    cue: GREETED,
    find: `${START}((?:(?:${GREETINGS},? ){1,2}(?:(?:${MORE_TITLES})\\.? ){1,2}|Frau (?:Dr\\.? )?))${PERSON}`,
    flags: 'g',
    to: '$1$2[name]',
  },
  {
    cue: GREETED,
    find: `${START}((?:${GREETINGS},? )?${GREETINGS}(?: |, (?=${WORD} ?[!:\\n]))|(?:${THANKS}|${GREETINGS}[,.!]? ?(?:${I_AM}|[Tt]his is)|${I_AM}(?= [A-ZÀ-Þ]\\S* [A-ZÀ-Þ])|Soy(?= \\S+,)) )${PERSON}(?: (?:and|und|et|y|e|&) ${PART})?${AFTERWARDS}`,
    flags: 'g',
    to: '$1$2[name]',
  },
  // In small letters or all in capitals: before a mark.
  {
    cue: GREETED,
    find:
      `${START}((?:${GREETINGS},? )?(?:${PLAIN} (?=[^\\s.，]+ ?[,!，\\n])|(?:${GREETINGS}) (?:${MORE_TITLES})\\.? ))${NO_OTHER}` +
      `[${LETTER}’']{3,20}(?:-[${LETTER}]{2,15})?(?= ?[,.!:，\\n]|\\s*$)`,
    flags: 'gi',
    to: '$1$2[name]',
  },
  // 王先生 anywhere; with a given name only where no longer word can be meant; "谢谢先生" thanks a man.
  {
    cue: CHINESE_TITLED,
    find: `(^|[^${HAN}]|[的好])${CHINESE}${GIVEN}{1,2}(?=${CHINESE_TITLE}(?:[^${HAN}]|[您你说]|$))`,
    flags: 'g',
    to: '$1[name]',
  },
  { cue: CHINESE_TITLED, find: `(^|[^谢也或允])${CHINESE}(?=${CHINESE_TITLE})`, flags: 'g', to: '$1[name]' },
  {
    cue: CHINESE_GREETED,
    find: `(${CHINESE_GREETING}[,，!！ ]{0,2})${CHINESE_NAME}(?=[,，。!！:：~\\s]|$)`,
    flags: 'g',
    to: '$1[name]',
  },
  {
    cue: CHINESE_GREETED,
    find: `(^|[^${HAN}])${CHINESE_NAME}(?=[,， ]?[你您]好)`,
    flags: 'g',
    to: '$1[name]',
  },
  {
    cue: ADDRESSED,
    find: `(?:${JAPANESE}${JAPANESE_GIVEN})(?=[ \\u3000]?${JAPANESE_TITLE})`,
    flags: 'g',
    to: '[name]',
  },
  { cue: ADDRESSED, find: `(^|[^${HAN}])[林森原岡堀谷関辻南菅柳東](?=${JAPANESE_TITLE})`, flags: 'g', to: '$1[name]' },
  // A foreign name, where a text begins or greets; what ends in a long vowel is a trade: メーカー, セラー.
  {
    cue: ADDRESSED,
    find:
      '((?:^|\\n|こんにちは|こんばんは|ございます)[、,！!\\s]?)(?!パパ|ママ|ショップ|スタッフ|サポート|アマゾン|サービス|サンタ|ストア|ヤマト)' +
      '[ァ-ヺー]{1,9}[ァ-ヺ](?:[・＝ ][ァ-ヺー]{2,9})?(?=(?:様|さん)(?:[、,。！!\\s]|$))',
    flags: 'g',
    to: '$1[name]',
  },
];
