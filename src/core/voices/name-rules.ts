import { HAN, KANA, LETTER, type RedactionRule, SURNAME, WORD } from './redaction-rule.ts';

const NAME = `${WORD}(?:\\s{1,9}(?:(?:v[ao]n|de[lr]?|d[ia])\\s)?${WORD})?`;

// What else is said of a name printed on a product; "la atención" is Spanish.
const NO_NAME =
  '(?!(?:all|at|backwards|barely|big|blurry|correct|faint|fine|gone|hard|here|huge|in|la|large|long|not|off|on|only|' +
  `really|short|small|so|still|the|tiny|too|under|upside|very|wrong|[a-z]+(?:ed|ing|t[ey]n|ible|able))(?![${LETTER}'-]))`;
const LOWER_WORD = `[a-z\\u00DF-\\u00FF][${LETTER}'-]{1,20}`;
const TALK = '(?:i|and|but|from|und|y|e|et)(?!\\w)';

const INTRODUCED = "[Nn]ame(?: is|['’]s)|NAME IS|hei(?:ß|ss)e |appelle|chiamo|llamo|nom(?:bre)? es";
const SIGNED = ',\\s?[A-Z\\u00C0-\\u024F]|\\n|Gr[uü]|MfG';
const CALLED = '我叫|[名人]\\s?[:：]|申します';

/** Names of people, wherever a text says that one follows. */
export const NAME_RULES: readonly RedactionRule[] = [
  {
    cue: INTRODUCED,
    find:
      "(^|\\W)(?:[Mm]y [Nn]ame(?: is|['’]s)|MY NAME IS|[Mm]ein [Nn]ame ist|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle|[Mm]on nom est|" +
      `[Mm]i chiamo|[Mm]e llamo|[Mm]i nombre es)\\s+${NAME}`,
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
  // At the end of the text, on a line of its own.
  {
    cue: SIGNED,
    find:
      '(^|\\W)(?:[Rr]egards|[Ss]incerely|[Tt]hanks|[Cc]heers|Best(?: [Ww]ishes)?(?=,)|Gr(?:ü|ue)(?:ß|ss)en?|Gru(?:ß|ss)|MfG|' +
      '[Cc]ordialement|[Bb]ien à vous|[Ss]aludos?|[Ss]aluti),?' +
      `[^\\S\\n]{0,9}\\n\\s{0,9}${NAME}\\s*$`,
    flags: 'g',
    to: '$1[signature]',
  },
  // At the end of the text after a comma; "Thanks, Great Product" is no name.
  {
    cue: SIGNED,
    find:
      '(^|\\W)(?:(?:[Rr]egards|[Ss]incerely|[Cc]ordialement|[Bb]ien à vous|[Ss]aludos?|[Ss]aluti),|(?:Grüße|Grüßen|Gruß|MfG),?)' +
      `\\s{1,9}${NAME}[.!]?\\s*$`,
    flags: 'g',
    to: '$1[signature]',
  },
  // 我叫张三, 姓名：王五, 田中太郎と申します.
  { cue: CALLED, find: `我叫[${SURNAME}][${HAN}]{1,2}`, flags: 'g', to: '[name]' },
  {
    cue: CALLED,
    find: `(姓名|收[件货]人|联系人|氏名|お名前)(\\s?[:：]\\s?)[${HAN}${KANA}]{2,8}`,
    flags: 'g',
    to: '$1$2[name]',
  },
  {
    cue: CALLED,
    find: `[${HAN}々ァ-ー]{2,8}(?:[ \\u3000][${HAN}々]{1,4})?と申します`,
    flags: 'g',
    to: '[name]と申します',
  },
];
