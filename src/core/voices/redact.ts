/** One kind of personal data: what it looks like and the mark put in its place. */
interface Rule {
  pattern: RegExp;
  /** Replacement text; `$1` is the character before the find, kept because the runtime has no lookbehind. */
  to: string;
}

/** Latin, Greek and Cyrillic letters; written out because `\p{L}` is not safe in every runtime. */
const UPPER = 'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE\\u0100-\\u024F\\u0386-\\u03AB\\u0400-\\u042F';
const LETTER = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0370-\\u03FF\\u0400-\\u04FF';
const NAME = `[${UPPER}][${LETTER}'-]+(?:\\s+[${UPPER}][${LETTER}'-]+)?`;
const NOT_IN_NUMBER = '(^|[^\\w.-])';
const NO_UNIT_AFTER =
  '(?!\\s*(?:x|mm|cm|m|in|inch|inches|ft|g|kg|lbs?|oz|ml|l|v|w|hz|mah)\\b)(?!\\s*[\\u6beb\\u5398\\u514b\\u7c73])';
const WIDE = '[0-9\\uFF10-\\uFF19]';
const WIDE_DASH = '[-\\u2010\\u2011\\u2013\\u2212\\uFF0D\\u30FC. \\u3000]';
const HAN = '\\u4e00-\\u9fff';
const STREETS =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Highway|Hwy';

let rules: Rule[] | undefined;

/** The rules in the order that matters: whatever an earlier one masked, a later one cannot misread. */
function redactionRules(): Rule[] {
  rules ??= [
    rule('[A-Z0-9._%+-]{1,64}@[A-Z0-9.-]{1,200}\\.[A-Z]{2,24}', 'gi', '[email]'),
    rule('(?:https?:\\/\\/|www\\.)[^\\s,;)\\u3000-\\u303F\\uFF00-\\uFFEF]+', 'gi', '[link]'),
    rule('(^|[^\\d-])\\d{3}-\\d{7}-\\d{7}(?![\\d-])', 'g', '$1[order]'),
    rule('(^|[^A-Z0-9])(?:1Z[0-9A-Z]{16}|TBA\\d{9,12}|LPN[A-Z0-9]{8,12})(?![A-Z0-9])', 'g', '$1[tracking]'),
    rule('(^|[^\\d-])\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{3,4}(?![\\d-])', 'g', '$1[number]'),
    // Resident identity number of mainland China: region, birthday, serial, check digit.
    rule('(^|[^\\dA-Z])[1-8]\\d{5}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[\\dXx](?![\\dA-Za-z])', 'g', '$1[number]'),
    rule(
      `${NOT_IN_NUMBER}(?:\\+\\d{1,3}[ .-]?)?(?:\\(\\d{2,4}\\)[ .-]?|\\d{2,4}[ .-])\\d{3,4}[ .-]\\d{3,4}(?![\\w-])${NO_UNIT_AFTER}`,
      'gi',
      '$1[phone]',
    ),
    rule(`${NOT_IN_NUMBER}(?:\\+\\d{8,15}|(?:\\+?86[ -]?)?1[3-9]\\d{9}|\\d{10})(?![\\w-])`, 'g', '$1[phone]'),
    // Landlines of China (010-12345678, 0755 88888888), mobiles of Japan (09012345678), both also in full-width digits.
    rule(
      `(^|[^\\w\\uFF10-\\uFF19.-])(?:\\+86[ -]?)?[(\\uFF08]?0\\d{2,3}(?:[)\\uFF09] ?|[- ])\\d{7,8}(?![\\w-])`,
      'g',
      '$1[phone]',
    ),
    rule(`(^|[^\\w\\uFF10-\\uFF19.-])0[5789]0\\d{8}(?![\\w-])`, 'g', '$1[phone]'),
    rule(
      `(^|[^\\w\\uFF10-\\uFF19.-])[0\\uFF10]${WIDE}{1,4}${WIDE_DASH}${WIDE}{1,4}${WIDE_DASH}${WIDE}{3,4}(?![\\w\\uFF10-\\uFF19-])`,
      'g',
      '$1[phone]',
    ),
    rule(
      `(^|[^\\w\\uFF10-\\uFF19.-])[0\\uFF10]${WIDE}{1,4}[(\\uFF08]${WIDE}{1,4}[)\\uFF09]${WIDE}{3,4}(?![\\w\\uFF10-\\uFF19-])`,
      'g',
      '$1[phone]',
    ),
    rule(
      '(^|[^\\uFF10-\\uFF19])(?:[\\uFF11][\\uFF13-\\uFF19][\\uFF10-\\uFF19]{9}|\\uFF10[\\uFF15\\uFF17-\\uFF19]\\uFF10[\\uFF10-\\uFF19]{8})(?![\\uFF10-\\uFF19])',
      'g',
      '$1[phone]',
    ),
    rule(
      '(微信号|微信|威信|[Vv][Xx]|QQ号?|LINE ?ID|WeChat ?(?:ID)?)(\\s*[:：是]\\s*)[A-Za-z0-9][-_A-Za-z0-9]{4,19}',
      'g',
      '$1$2[contact]',
    ),
    rule(
      `(^|\\W)\\d{1,6}\\s+(?:[A-Z][\\w'.-]*\\s+){1,4}(?:${STREETS})(?!\\w)\\.?(?:,?\\s*(?:Apt|Unit|Suite|#)\\s*[\\w-]+)?`,
      'g',
      '$1[address]',
    ),
    rule('(^|\\W)[A-Z]{2}\\s+\\d{5}(?:-\\d{4})?(?![\\w-])', 'g', '$1[address]'),
    rule(`〒\\s*${WIDE}{3}${WIDE_DASH}?${WIDE}{4}`, 'g', '[address]'),
    rule(
      `[${HAN}]{1,4}(?:路|街|大道|巷|弄)\\s*\\d{1,5}\\s*号(?:\\s*\\d{1,4}\\s*(?:号楼|栋|幢|单元|楼|室))*`,
      'g',
      '[address]',
    ),
    rule(`(^|\\W)(?:[Mm]y name is|[Ii]ch heiße|[Jj]e m'appelle|[Mm]i chiamo|[Mm]e llamo)\\s+${NAME}`, 'g', '$1[name]'),
    rule(`(^|\\W)(?:[Rr]egards|[Ss]incerely|[Tt]hanks|[Cc]heers),?\\s*\\n\\s*${NAME}\\s*$`, 'g', '$1[signature]'),
  ];
  return rules;
}

function rule(source: string, flags: string, to: string): Rule {
  return { pattern: new RegExp(source, flags), to };
}

/** Anything a rule could begin with; a text without it needs no rule. */
const WORTH_A_LOOK =
  /\d{3}|[0-9\uFF10-\uFF19]\d?[- ]|[\uFF10-\uFF19]{2}|@|https?:|www\.|微信|威信|vx|qq|line ?id|wechat|号|name is|hei\u00dfe|m'appelle|mi chiamo|me llamo|regards|sincerely|thanks|cheers/i;

/** The text with e-mail addresses, links, order, tracking, card and phone numbers, addresses and signed names masked. */
export function redact(text: string): string {
  if (!WORTH_A_LOOK.test(text)) return text;
  let masked = text;
  for (const { pattern, to } of redactionRules()) masked = masked.replace(pattern, to);
  return masked;
}
