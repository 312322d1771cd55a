/** One kind of personal data, as sources of regular expressions: nothing is compiled before it is needed. */
export interface RedactionRule {
  /** Something quick to find without which the rule cannot match; empty where the rule itself is quick. */
  cue: string;
  find: string;
  flags: 'g' | 'gi';
  /** What stands in its place; `$1` is the character before the find, kept because the runtime has no lookbehind. */
  to: string;
}

// Latin, Greek and Cyrillic letters, written out because `\p{L}` is not safe in every runtime.
const UPPER = 'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE\\u0100-\\u024F\\u0386-\\u03AB\\u0400-\\u042F';
const LETTER = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0370-\\u03FF\\u0400-\\u04FF';
const NAME = `[${UPPER}][${LETTER}'-]+(?:\\s+[${UPPER}][${LETTER}'-]+)?`;

// Seven digits close together: no order, card or phone number has fewer.
const DIGITS = '\\d(?:\\D{0,3}\\d){6}';
const ANY_DIGITS = '[0-9\\uFF10-\\uFF19](?:[^0-9\\uFF10-\\uFF19]{0,3}[0-9\\uFF10-\\uFF19]){6}';
const WIDE = '[0-9\\uFF10-\\uFF19]';
const WIDE_DASH = '[-\\u2010\\u2011\\u2013\\u2212\\uFF0D\\u30FC. \\u3000]';
const BEFORE = '(^|[^\\w.-])';
const BEFORE_WIDE = '(^|[^\\w\\uFF10-\\uFF19.-])';
const AFTER = '(?![\\w-])';
const AFTER_WIDE = '(?![\\w\\uFF10-\\uFF19-])';
// Three numbers in a row before a unit are measures.
const NO_UNIT =
  '(?!\\s*(?:x|mm|cm|m|in|inch|inches|ft|g|kg|lbs?|oz|ml|l|v|w|hz|mah)\\b)(?!\\s*[\\u6beb\\u5398\\u514b\\u7c73])';
const HAN = '\\u4e00-\\u9fff';
const STREETS =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Highway|Hwy)';

/** The rules in the order that matters: what an earlier one masked, a later one cannot misread. */
export const REDACTION_RULES: readonly RedactionRule[] = [
  { cue: '@', find: '[A-Z0-9._%+-]{1,64}@[A-Z0-9.-]{1,200}\\.[A-Z]{2,24}', flags: 'gi', to: '[email]' },
  { cue: '', find: '(?:https?:\\/\\/|www\\.)[^\\s,;)"\\u3000-\\u303F\\uFF00-\\uFFEF]+', flags: 'gi', to: '[link]' },
  { cue: DIGITS, find: '(^|[^\\d-])\\d{3}-\\d{7}-\\d{7}(?![\\d-])', flags: 'g', to: '$1[order]' },
  {
    cue: '1Z|TBA|LPN',
    find: '(^|[^A-Z0-9])(?:1Z[0-9A-Z]{16}|TBA\\d{9,12}|LPN[A-Z0-9]{8,12})(?![A-Z0-9])',
    flags: 'g',
    to: '$1[tracking]',
  },
  { cue: DIGITS, find: '(^|[^\\d-])\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{3,4}(?![\\d-])', flags: 'g', to: '$1[number]' },
  // Identity number of mainland China: region, birthday, serial, check digit.
  {
    cue: DIGITS,
    find: '(^|[^\\dA-Z])[1-8]\\d{5}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[\\dXx](?![\\dA-Za-z])',
    flags: 'g',
    to: '$1[number]',
  },
  {
    cue: DIGITS,
    find: `${BEFORE}(?:\\+\\d{1,3}[ .-]?|1[ .-])?(?:\\(\\d{2,4}\\)[ .-]?|\\d{2,4}[ .-])\\d{3,4}[ .-]\\d{3,4}${AFTER}${NO_UNIT}`,
    flags: 'gi',
    to: '$1[phone]',
  },
  {
    cue: DIGITS,
    find: `${BEFORE}(?:\\+\\d{8,15}|(?:\\+?86[ -]?)?1[3-9]\\d{9}|\\d{10})${AFTER}`,
    flags: 'g',
    to: '$1[phone]',
  },
  // Landline of China: 010-12345678, (0755)88888888.
  {
    cue: DIGITS,
    find: `${BEFORE_WIDE}(?:\\+86[ -]?)?[(\\uFF08]?0\\d{2,3}(?:[)\\uFF09] ?|[- ])\\d{7,8}${AFTER}`,
    flags: 'g',
    to: '$1[phone]',
  },
  // Mobile of Japan without dashes.
  { cue: DIGITS, find: `${BEFORE_WIDE}0[5789]0\\d{8}${AFTER}`, flags: 'g', to: '$1[phone]' },
  // Phone of Japan with dashes or brackets, in any width.
  {
    cue: ANY_DIGITS,
    find: `${BEFORE_WIDE}[0\\uFF10]${WIDE}{1,4}${WIDE_DASH}${WIDE}{1,4}${WIDE_DASH}${WIDE}{3,4}${AFTER_WIDE}`,
    flags: 'g',
    to: '$1[phone]',
  },
  {
    cue: ANY_DIGITS,
    find: `${BEFORE_WIDE}[0\\uFF10]${WIDE}{1,4}[(\\uFF08]${WIDE}{1,4}[)\\uFF09]${WIDE}{3,4}${AFTER_WIDE}`,
    flags: 'g',
    to: '$1[phone]',
  },
  // Mobile of China or Japan in full-width digits.
  {
    cue: '[\\uFF10\\uFF11]',
    find:
      '(^|[^\\uFF10-\\uFF19])(?:\\uFF11[\\uFF13-\\uFF19][\\uFF10-\\uFF19]{9}|' +
      '\\uFF10[\\uFF15\\uFF17-\\uFF19]\\uFF10[\\uFF10-\\uFF19]{8})(?![\\uFF10-\\uFF19])',
    flags: 'g',
    to: '$1[phone]',
  },
  {
    cue: '',
    find: '(微信号|微信|威信|VX|QQ号?|LINE ?ID|WeChat ?(?:ID)?)(\\s*[:：是]\\s*)[A-Z0-9][-_A-Z0-9]{4,19}',
    flags: 'gi',
    to: '$1$2[contact]',
  },
  {
    cue: `\\d\\s+[A-Z]`,
    find: `(^|\\W)\\d{1,6}\\s+(?:[A-Z][\\w'.-]*\\s+){1,4}${STREETS}(?!\\w)\\.?(?:,?\\s*(?:Apt|Unit|Suite|#)\\s*[\\w-]+)?`,
    flags: 'g',
    to: '$1[address]',
  },
  { cue: '\\d{5}', find: '(^|\\W)[A-Z]{2}\\s+\\d{5}(?:-\\d{4})?(?![\\w-])', flags: 'g', to: '$1[address]' },
  { cue: '〒', find: `〒\\s*${WIDE}{3}${WIDE_DASH}?${WIDE}{4}`, flags: 'g', to: '[address]' },
  {
    cue: '号',
    find: `[${HAN}]{1,4}(?:路|街|大道|巷|弄)\\s*\\d{1,5}\\s*号(?:\\s*\\d{1,4}\\s*(?:号楼|栋|幢|单元|楼|室))*`,
    flags: 'g',
    to: '[address]',
  },
  {
    cue: '',
    find: `(^|\\W)(?:[Mm]y name is|[Ii]ch heiße|[Jj]e m'appelle|[Mm]i chiamo|[Mm]e llamo)\\s+${NAME}`,
    flags: 'g',
    to: '$1[name]',
  },
  {
    cue: '\\n',
    find: `(^|\\W)(?:[Rr]egards|[Ss]incerely|[Tt]hanks|[Cc]heers),?\\s*\\n\\s*${NAME}\\s*$`,
    flags: 'g',
    to: '$1[signature]',
  },
];
