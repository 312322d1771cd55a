import { GIVEN, JAPANESE, JAPANESE_GIVEN, NO_OTHER, THANKS } from './name-words.ts';
import { HAN, KANA, LETTER, type RedactionRule, SURNAME, WORD } from './redaction-rule.ts';

const NAME = `${WORD}(?:\\s{1,9}(?:(?:v[ao]n|de[lr]?|d[ia])\\s)?${WORD})?`;

// What else is said of a name printed on a product; "la atención" is Spanish.
const NO_NAME =
  '(?!(?:all|at|backw.*|bare.*|big|blur.*|corr.*|faint|fine|gone|hard|here|huge|in|la|large|long|not|off|on|only|' +
  `really|short|small|so|still|the|tiny|too|under|upside|very|wrong|[a-z]+(?:ed|ing|t[ey]n|ible|able))(?![${LETTER}'-]))`;
const LOWER_WORD = `[a-zß-ÿ][${LETTER}'-]{1,20}(?!\\w)`;
const TALK = '(?:i|and|but|from|und|y|e|et)(?!\\w)';

const INTRODUCED = "[Nn]ame['’ ][is]|NAME IS|hei(?:ß|ss)e |appelle|chiamo|llamo|nom(?:bre|e)? [eè]";

// What closes a letter; the first letter is small or capital.
const CLOSED =
  '(?:[A-z](?:egards|incerely|(?:ordi|mic|tent)al?e?mente?|ien à vous|alu[dt]\\w+(?: cordiales)?|r[uü]e?(?:ß|ss)e?n?)|Yours|Atte\\.|MfG)';
const SIGNED = '[A-ZÀ-Þ]\\S{0,30}\\s*$';
const CALLED = '[叫名前人谢礼す—]';

/** Names of people, wherever a text says that one follows. */
export const NAME_RULES: readonly RedactionRule[] = [
  {
    cue: INTRODUCED,
    find:
      "(^|\\W)(?:[Mm]y [Nn]ame(?: is|['’]s)|MY NAME IS|[Mm]ein [Nn]ame ist|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle|[Mm]on nom est|" +
      `[Mm]i chiamo|[Mm]e llamo|[Mm]i nombre es|nome è)\\s+${NAME}`,
    flags: 'g',
    to: '$1[name]',
  },
  {
    cue: INTRODUCED,
    find:
      "(^|\\W)(?:[Mm]y name is|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle|[Mm]i chiamo|[Mm]e llamo)\\s+" +
      `${NO_NAME}${LOWER_WORD}(?:\\s(?!${TALK})${NO_NAME}${LOWER_WORD})?(?=\\s{0,9}(?:[,.;:!?\\n]|$|${TALK}))`,
    flags: 'g',
    to: '$1[name]',
  },
  // At the end of the text, on the line or the next; "Thanks, Great Product" is no name, "- Large" on a line of its own no dash of a signature.
  {
    cue: SIGNED,
    find:
      '([.!?…]\\s{1,3}|\\n(?!-)|(?:^|\\W)(?![-–—LV]))' +
      `(?:${CLOSED},?\\s{1,9}|(?:${THANKS}|[Cc]heers|Best(?: [Ww]ishes)?(?=,))(?:, (?=\\S+\\s*$)|,?\\s?\\n\\s{0,9})|[-–—]{1,2} ?|[LV]G )` +
      `${NO_OTHER}(?:[A-Z]\\. )?${NAME}(?: [A-Z]\\.)?[.!]?\\s*$`,
    flags: 'g',
    to: '$1[signature]',
  },
  // 我叫张三, 姓名：王五, 田中太郎と申します.
  { cue: CALLED, find: `我叫[${SURNAME}][${HAN}]{1,2}`, flags: 'g', to: '[name]' },
  // 谢谢，张敏 or ——李雪 where a text ends.
  {
    cue: CALLED,
    find: `((?:谢谢|敬礼)[。！，\\s]{1,3}|[。！\\n]—{1,2})[小老]?[${SURNAME}]${GIVEN}{0,2}(?=\\s*$)`,
    flags: 'g',
    to: '$1[name]',
  },
  {
    cue: CALLED,
    find: `(姓名|收[件货]人|联系人|氏名|お名前)(\\s?[:：]\\s?)(?!不|没|客服)[${HAN}${KANA}]{2,8}`,
    flags: 'g',
    to: '$1$2[name]',
  },
  {
    cue: CALLED,
    find: `[${HAN}々ァ-ー]{2,8}(?:[ \\u3000][${HAN}々]{1,4})?と申します`,
    flags: 'g',
    to: '[name]と申します',
  },
  // 山田です where a sentence begins, 山田 where a text ends.
  {
    cue: CALLED,
    find:
      `(^|[、。！!\\n]\\s?|(?:私|名前)は|します\\s)(?!.{2,6}様)(?:${JAPANESE}${JAPANESE_GIVEN})` +
      '(?=です(?:[。、！!\\s]|$)|(?:より)?[。\\s]*$)',
    flags: 'g',
    to: '$1[name]',
  },
];
