import { GREETING_RULES } from './greeting-rules.ts';
import { NAME_RULES } from './name-rules.ts';
import { HAN, KANA, LETTER, type RedactionRule, UPPER, WORD } from './redaction-rule.ts';

// Seven digits close together: no order, card or phone number has fewer.
const DIGITS = '[0-9\\uFF10-\\uFF19](?:[^0-9\\uFF10-\\uFF19]{0,3}[0-9\\uFF10-\\uFF19]){6}';
const WIDE = '[0-9\\uFF10-\\uFF19]';
const WIDE_DASH = '[-\\u2010\\u2011\\u2013\\u2212\\uFF0D\\u30FC. \\u3000]';
const BEFORE = '(^|[^\\w.-])';
const BEFORE_WIDE = '(^|[^\\w\\uFF10-\\uFF19.-])';
const AFTER = '(?![\\w-])';
const AFTER_WIDE = '(?![\\w\\uFF10-\\uFF19-])';
// Numbers before a unit are measures, quantities or prices; "in the morning" is no inch.
const UNIT =
  '(?:\\s?(?:x|mm|cm|m|in(?! (?:the|my|case|\\d{5}))|inch|inches|ft|g|kg|lbs?|oz|ml|l|v|w|hz|mah|lm|lumens?|' +
  'pcs|pieces|units|st[u\\u00FC]ck|pezzi|piezas|eur|usd)\\b|\\s?[段厘克米个件個枚年円元%€$£])';
const NO_UNIT = `(?!${UNIT})`;
const NO_MEASURES = `(?!\\+?\\d{3,4}(?:[ .-]\\d{3,4}){2,4}${UNIT})`;
const YEAR = '(?:19|20)\\d\\d';
const GAP = '[ ./-]{0,2}';
// The second line are words of everyday talk too: a street only where no running text goes on.
const STREETS =
  '(?:Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Highway|Hwy|' +
  '(?:St|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace)(?!\\w)' +
  '(?!\\.?\\s+(?!(?:and|at|but|in|is|near|or|to)\\b)[a-z]|\\.?\\s(?:Patrick|Valentine|Nicholas)))';
// What a number counts or measures is not what a street is called.
const NO_STREET =
  '(?!(?:X*[LS]|[GMT]B|Colou?r|Disk|Flash|Happy|Hard|Inch|Large|Medium|Pack|Pairs?|Pcs|Pen|Piece|Port|Sesame|Size|Small|' +
  'SSD|Tennis|Thumb|USB|Volts?|Wheel)\\s)';
const PLACE = `(?:,?\\s{0,3}\\d{5}\\s${WORD})`;
const STATES =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';
const IBAN_STATES = '(?:A[ET]|B[EG]|C[HYZ]|D[EK]|E[ES]|F[IR]|G[BR]|H[RU]|I[ET]|L[TUV]|MT|N[LO]|P[LT]|RO|S[AEIK]|TR)';
// Cues that several rules share: each is one look at the text.
const NET = '[@\\uFF20]|:\\/\\/|[wW]\\.';
const CONTACT = '(?:信|[Qq][Qq]|[Vv][Xx])[号群]?\\s*[\\w:：是]|[Ee][Cc][Hh][Aa]|[Nn][Ee] ?[Ii][Dd]';
const HOUSE = '\\d(?:\\d{4}|,?\\s*(?:[A-Z]|bis|ter|rue|av|bou|bd|che|imp|all|quai|place|route))';
const POST_BOX = '(?:[Oo][Xx]|fach|FACH|tale|rreos) ?#? ?\\d';
const STREET = '(?:tra(?:ß|ss)e|tr\\.|[Gg]asse|llee|\\d\\w?,? {0,3}\\d{4}) ?\\d';
const SQUARE = '(?:Via|Piazza|Corso|Calle|C\\/|Av(?:eni)?da|Plaza|Paseo) .{0,99}\\d';
const BLOCK = `${WIDE}(?:\\s?[号號弄栋幢座]|丁目|番|${WIDE_DASH}${WIDE}{1,3}${WIDE_DASH})`;
const LABELLED = '地址|住[址所]';
const POSTAL = `[〒番][号:：\\s]{0,5}${WIDE}`;
const PREFECTURE = `[都道府県].{2,18}${WIDE}`;

/** The rules in the order that matters: what an earlier one masked, a later one cannot misread. */
const REDACTION_RULES: readonly RedactionRule[] = [
  {
    cue: NET,
    find: '[A-Z0-9._%+\\uFF0E\\uFF10-\\uFF5A-]{1,64}[@\\uFF20][A-Z0-9.\\uFF0E\\uFF10-\\uFF5A-]{1,200}[.\\uFF0E][A-Z\\uFF21-\\uFF5A]{2,24}',
    flags: 'gi',
    to: '[email]',
  },
  {
    cue: NET,
    find: '(?:https?:\\/\\/|www\\.)[^\\s,;)"\\u3000-\\u303F\\uFF00-\\uFFEF]+',
    flags: 'gi',
    to: '[link]',
  },
  { cue: DIGITS, find: '(^|[^\\d-])\\d{3}-\\d{7}-\\d{7}(?![\\d-])', flags: 'g', to: '$1[order]' },
  {
    cue: HOUSE,
    find: '(^|[^A-Z0-9])(?:1Z[0-9A-Z]{16}|TBA\\d{9,12}|LPN[A-Z0-9]{8,12})(?![A-Z0-9])',
    flags: 'g',
    to: '$1[tracking]',
  },
  // International bank account: country, check digits, bank, then groups that begin with a digit.
  {
    cue: DIGITS,
    find: `(^|[^A-Z0-9])${IBAN_STATES}\\d\\d ?[A-Z0-9]{4}(?: ?\\d[A-Z0-9]\\d\\d){2,6}(?: ?\\d[A-Z0-9]{0,2})?(?![A-Z0-9])`,
    flags: 'gi',
    to: '$1[number]',
  },
  {
    cue: DIGITS,
    find: `(^|[^\\d\\uFF10-\\uFF19-])(?!(?:${YEAR}[ -]){2})${NO_MEASURES}${WIDE}{4}(?:${WIDE_DASH}${WIDE}{4}){2}${WIDE_DASH}${WIDE}{3,4}(?: \\d{3}(?!\\d))?(?![\\d-])${NO_UNIT}`,
    flags: 'gi',
    to: '$1[number]',
  },
  // Cards without spaces, and those with other groups: American Express, Diners Club, UnionPay.
  {
    cue: DIGITS,
    find: `${BEFORE}(?:3[47]\\d\\d[ -]?\\d{6}[ -]?\\d{5}|3[068]\\d\\d[ -]\\d{6}[ -]\\d{4}|[2-6]\\d{15}|62\\d{15,17})${AFTER}`,
    flags: 'g',
    to: '$1[number]',
  },
  { cue: DIGITS, find: '[\\uFF10-\\uFF19]{15,19}', flags: 'g', to: '[number]' },
  // Tax number of a person in Italy.
  {
    cue: '\\d\\d[A-Z]\\d{3}',
    find: '(^|\\W)[A-Z]{6}\\d\\d[A-Z]\\d\\d[A-Z]\\d{3}[A-Z](?!\\w)',
    flags: 'g',
    to: '$1[number]',
  },
  // Identity number of mainland China: region, birthday, serial, check digit.
  {
    cue: DIGITS,
    find: '(^|[^\\dA-Z])[1-8]\\d{5}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[\\dXx](?![\\dA-Za-z])',
    flags: 'g',
    to: '$1[number]',
  },
  // With a country code: a long group ends the number, or two to five short ones.
  {
    cue: DIGITS,
    find:
      `(^|[^\\w+.,-]|[.,-](?=\\+))${NO_MEASURES}` +
      '(?:\\(?\\+(?=[1-9](?:[ ()./-]{0,3}\\d){7})|00 ?(?=\\d{1,3}[ ()./-])(?=[1-9](?:[ ()./-]{0,3}\\d){9}))' +
      `[1-9]\\d{0,2}\\)?(?:${GAP}\\(0\\)(?:\\d{1,4}(?!\\d))?)?(?:(?:${GAP}\\(\\d{1,5}\\)|[ ./(-]${GAP}\\d{1,5}(?!\\d)){0,4}?[ ./)-]?${GAP}\\d{6,12}|` +
      `(?:${GAP}\\(\\d{1,5}\\)|${GAP}\\d{1,5}(?!\\d)){1,5}[ ./-]\\d{2,5})${AFTER}${NO_UNIT}`,
    flags: 'gi',
    to: '$1[phone]',
  },
  {
    cue: DIGITS,
    find:
      `${BEFORE}${NO_MEASURES}(?!${YEAR}[ .-]|\\d{2,3}[ .-]1\\d\\d[ .-]1\\d\\d(?!\\d)|\\d{1,3}[05][ .-]\\d{2,3}0[ .-]\\d{2,3}0(?!\\d)|\\d{1,3}\\.\\d{3}\\.000)(?:\\+\\d{1,3}[ .-]?|1[ .-])?` +
      `(?:\\(\\d{2,4}\\)[ .-]?|\\d{2,4}[ .-])\\d{3,4}[ .-]\\d{3,4}${AFTER}${NO_UNIT}`,
    flags: 'gi',
    to: '$1[phone]',
  },
  // In one piece; ten digits that end in zeros or come before a unit are a quantity.
  {
    cue: DIGITS,
    find:
      `${BEFORE}(?!\\d{0,4}0{6}(?!\\d))(?:\\+\\d{8,15}|(?:\\+?86[ -]?)?1[3-9]\\d{9}|\\d{10}|0[1-9]\\d{9}|01(?:5[1279]|6[023]|7\\d)\\d{8}|` +
      `00(?:3[34][67]\\d{8}|[1-9]\\d{11,12}))${AFTER}${NO_UNIT}`,
    flags: 'gi',
    to: '$1[phone]',
  },
  // Landline of China: 010-12345678, (0755)88888888.
  {
    cue: DIGITS,
    find: `${BEFORE_WIDE}(?:\\+86[ -]?)?[(\\uFF08]?0\\d{2,3}(?:[)\\uFF09] ?|[- ])\\d{7,8}${AFTER}`,
    flags: 'g',
    to: '$1[phone]',
  },
  // Of Europe with an area code: 0171/2345678, 030 123456, 07911 123456; mobile of Italy: 333 1234567.
  {
    cue: DIGITS,
    find:
      `${BEFORE}(?:(?=0(?:\\D{0,3}\\d){8})0[1-9]\\d{1,3}(?: ?\\/ ?| )(?:\\d{5,9}|\\d{2,4}(?:[ -]\\d{2,4}){1,3})|` +
      `3\\d\\d[ /]\\d{6,7})${AFTER}${NO_UNIT}`,
    flags: 'gi',
    to: '$1[phone]',
  },
  // In pairs, as in France and Spain; pairs that are all below thirty are sizes or dates.
  {
    cue: DIGITS,
    find: `${BEFORE}(?!\\d\\d(?:[ .-][012]\\d){4}|\\d{3}(?:[ .-]\\d0){3})(?:0[1-9]([ .-])\\d\\d(?:\\2\\d\\d){3}|[679]\\d\\d([ .-])\\d\\d(?:\\3\\d\\d){2}(?!\\3\\d))${AFTER}${NO_UNIT}`,
    flags: 'gi',
    to: '$1[phone]',
  },
  // Said to be a phone: then seven digits are enough.
  {
    cue: DIGITS,
    find:
      '(^|\\W)((?:(?:call|text|reach)(?: me| us)?(?: at| on)?|tel(?:[eé](?:ph?|f)ono?e?|efon)?|(?:ll[aá]m|appel|chiam)[a-zé-]{1,9} a[lu]|erreichbar unter|(?:phone|mobile)(?= ?(?:n|#|:))|' +
      'whatsapp|téléphone|móvil|电话|电話|電話|手机|携帯)(?: ?(?:number|nummer|no|nr|号码?|番号))?\\.?(?: is| ist|是|は)?\\s?[:：#]?\\s?)' +
      `(?!${YEAR}(?!\\d))(?=\\d(?:[ ./-]?\\d){6})\\d{3,6}(?:[ ./-]?\\d{2,6}){1,3}${AFTER}${NO_UNIT}`,
    flags: 'gi',
    to: '$1$2[phone]',
  },
  // Mobile of Japan without dashes.
  { cue: DIGITS, find: `${BEFORE_WIDE}0[5789]0\\d{8}${AFTER}`, flags: 'g', to: '$1[phone]' },
  // Phone of Japan with dashes or brackets, in any width; a date has fewer digits.
  {
    cue: DIGITS,
    find: `${BEFORE_WIDE}(?=${WIDE}(?:${WIDE_DASH}?${WIDE}){9})[0\\uFF10]${WIDE}{1,4}${WIDE_DASH}${WIDE}{1,4}${WIDE_DASH}${WIDE}{3,4}${AFTER_WIDE}`,
    flags: 'g',
    to: '$1[phone]',
  },
  {
    cue: DIGITS,
    find: `${BEFORE_WIDE}[0\\uFF10]${WIDE}{1,4}[(\\uFF08]${WIDE}{1,4}[)\\uFF09]${WIDE}{3,4}${AFTER_WIDE}`,
    flags: 'g',
    to: '$1[phone]',
  },
  // Mobile of China or Japan in full-width digits.
  {
    cue: DIGITS,
    find:
      '(^|[^\\uFF10-\\uFF19])(?:\\uFF11[\\uFF13-\\uFF19][\\uFF10-\\uFF19]{9}|' +
      '\\uFF10[\\uFF15\\uFF17-\\uFF19]\\uFF10[\\uFF10-\\uFF19]{8})(?![\\uFF10-\\uFF19])',
    flags: 'g',
    to: '$1[phone]',
  },
  {
    cue: CONTACT,
    find: '(微信号?|威信|VX|QQ号?|LINE ?ID|WeChat ?(?:ID)?)(\\s*[:：是]\\s*)[A-Z0-9][-_A-Z0-9]{4,19}',
    flags: 'gi',
    to: '$1$2[contact]',
  },
  // Without a colon an account has digits: "QQ糖" is a sweet, "微信支付" a payment.
  {
    cue: CONTACT,
    find: `((?:加我?(?:微信|威信|VX)|微信号?)\\s?)(?:(?=[-_A-Z]{0,15}\\d)[A-Z][-_A-Z0-9]{5,19}|\\d{6,12})${AFTER}${NO_UNIT}`,
    flags: 'gi',
    to: '$1[contact]',
  },
  {
    cue: CONTACT,
    find: `(^|[^A-Z])(QQ[号群]?\\s?)[1-9]\\d{4,11}${AFTER}${NO_UNIT}`,
    flags: 'gi',
    to: '$1$2[contact]',
  },
  {
    cue: HOUSE,
    find:
      `(^|\\W)\\d{1,6}\\s+(?:${NO_STREET}[A-Z](?:[a-z]?\\.|[\\w'-]*)\\s+){1,4}?${STREETS}(?!\\w)\\.?` +
      '(?:,?\\s{0,3}(?:Apt|Unit|Suite|#)\\s{0,3}[\\w-]{1,9})?',
    flags: 'g',
    to: '$1[address]',
  },
  {
    cue: HOUSE,
    find: `(^|\\W)${STATES}\\s+\\d{5}(?:-\\d{4})?${AFTER}(?!\\s?[mM][aA]h)${NO_UNIT}`,
    flags: 'g',
    to: '$1[address]',
  },
  // In small letters: before a mark or the end; "a 24 hour street lamp" goes on.
  {
    cue: '\\d [a-z]+ (?:str|av|b|r(?:oa)?d)',
    find: '(^|\\W)\\d{2,5} (?!inch|mile|year|hour)[a-z]{3,15} (?:street|avenue|ave|boulevard|blvd|road|rd)(?=\\s?(?:[,.;\\n]|$))',
    flags: 'g',
    to: '$1[address]',
  },
  // Postal codes of Canada and Britain; "S9 4GB" is a telephone.
  {
    cue: HOUSE,
    find:
      '(^|[^\\w-])(?:[A-Z]\\d[A-Z] \\d[A-Z]\\d|[A-Z]{1,2}\\d[A-Z\\d]? \\d(?!AH|FT|[GT]B|H[RZ]|LB|LT|ND|PS|RD|ST|TH|W[HW]|X[LS])' +
      '[ABD-HJLNP-UW-Z]{2})(?![\\w-])',
    flags: 'g',
    to: '$1[address]',
  },
  {
    cue: POST_BOX,
    find: '(^|\\W)(?:P\\.? ?O\\.? ?Box|Post Office Box|Postfach|Casella Postale|Apartado de Correos)\\s?#?\\s?\\d{1,6}(?!\\w)',
    flags: 'gi',
    to: '$1[address]',
  },
  // German: Musterstraße 12a, 12345 Berlin; words that are products too only before a postal code.
  {
    cue: STREET,
    find:
      `(^|[^${LETTER}])[${UPPER}][${LETTER}-]{1,30}?(?:(?:s| S)tr(?:a(?:ß|ss)e|\\.)|gasse|allee|(?:weg|platz|ring|ufer|damm)(?= \\d{1,4}[a-z]?${PLACE})) ?` +
      `\\d{1,4} ?[a-z]?${AFTER}(?![.,]\\d)${NO_UNIT}${PLACE}?`,
    flags: 'g',
    to: '$1[address]',
  },
  // Where the name begins with a preposition, only before a postal code.
  {
    cue: STREET,
    find: `(^|[^${LETTER}])(?:Am|An de[rn]|Auf de[rm]|Im|In de[rn]|Unter den|Zu[mr]|Beim) ${WORD} \\d{1,4}[a-z]?${PLACE}`,
    flags: 'g',
    to: '$1[address]',
  },
  // French: 12 rue de la Paix, 75002 Paris.
  {
    cue: HOUSE,
    find:
      '(^|\\W)\\d{1,4} ?(?:bis|ter)?,? (?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Qq]uai|place|route) ' +
      `(?!de Parking)(?:d(?:e|u|es) )?(?:l(?:a|es) |[dl]['’])?${WORD}(?: ${WORD})?${PLACE}?`,
    flags: 'g',
    to: '$1[address]',
  },
  {
    cue: HOUSE,
    find: `(^|\\W)\\d{1,4} ?(?:bis|ter)?,? rue(?: [${LETTER}'’-]{2,20}){1,3}(?=\\s?(?:[,.;\\n]|$))`,
    flags: 'g',
    to: '$1[address]',
  },
  // Italian and Spanish: Via Roma 12, 00184 Roma; Calle Mayor 3, 28013 Madrid.
  {
    cue: SQUARE,
    find:
      '(^|\\W)(?:Vi(?:a|ale)|Piazza|Corso|Calle|C\\/|Av(?:enid|d)a\\.?|Plaza|Paseo) ' +
      `(?!Amazon|App|Bluetooth|USB|HDMI|W[Ii]-?[Ff]i)(?:de[li]?(?:l[ae]|\\sl[ao]s?)? )?${WORD}(?: (?:de[li]? )?${WORD})?,? ?(?:n[.º°]? ?)?` +
      `\\d{1,4}${AFTER}(?![.,]\\d)${NO_UNIT}${PLACE}?`,
    flags: 'g',
    to: '$1[address]',
  },
  // In small letters, or a word that is an adjective too: only before a postal code.
  {
    cue: STREET,
    find: `(^|\\W)(?:[Vv]ia|[Cc]alle|Largo|Vicolo)(?: [${LETTER}'’]{2,20}){1,4},? (?:n[.º°]? ?)?\\d{1,4},? {0,3}\\d{5}(?!\\d)(?: ${WORD})?`,
    flags: 'g',
    to: '$1[address]',
  },
  // What follows its label as far as it is written without a mark, where it names a place.
  {
    cue: LABELLED,
    find: `((?:地址|住址|住所)\\s?[:：]\\s?)(?=[${HAN}]{2,7}[省市区县區縣州都道府])[${HAN}${KANA}\\w\\uFF10-\\uFF19-]{4,60}`,
    flags: 'g',
    to: '$1[address]',
  },
  { cue: POSTAL, find: `(郵便番号\\s?[:：]?\\s?)${WIDE}{3}${WIDE_DASH}?${WIDE}{4}`, flags: 'g', to: '$1[address]' },
  { cue: POSTAL, find: `〒\\s*${WIDE}{3}${WIDE_DASH}?${WIDE}{4}`, flags: 'g', to: '[address]' },
  // Japanese: a town, then a block of three numbers or one that says what it is; 1-2 may be days, unless a prefecture stands before.
  {
    cue: BLOCK,
    find:
      `(?:[${HAN}]{2,3}[都道府県])?[${HAN}]{1,4}[市区郡町村][${HAN}${KANA}]{1,14}?${WIDE}{1,4}` +
      `(?:丁目${WIDE}{0,3}(?:番地?|${WIDE_DASH})?(?:${WIDE}{1,3}(?:号|${WIDE_DASH}${WIDE}{1,4})?)?|番地|番${WIDE}{1,3}号?|` +
      `${WIDE_DASH}${WIDE}{1,3}${WIDE_DASH}${WIDE}{1,4})(?!\\s?[cmg%個枚日回年月時台人])`,
    flags: 'g',
    to: '[address]',
  },
  {
    cue: PREFECTURE,
    find:
      `[${HAN}]{2,3}[都道府県][${HAN}]{1,4}[市区郡町村][${HAN}${KANA}]{1,14}?${WIDE}{1,4}${WIDE_DASH}${WIDE}{1,4}` +
      `(?!${WIDE}|\\s?[cmg%個枚日回年月時台人])`,
    flags: 'g',
    to: '[address]',
  },
  // Chinese: city, district, street and house, or an estate and its block; a circuit has a number too.
  {
    cue: BLOCK,
    find:
      `(?:[${HAN}]{2}[省市]){0,2}(?:[${HAN}]{2,4}[区县區縣])?[${HAN}]{0,3}(?![电线走思套])[${HAN}]` +
      `(?:(?:路|街道?|大道|巷|弄|村)\\s?(?:[一二三四五六七八九]段)?${WIDE}{1,5}\\s?(?:号|號|弄|栋|幢|座)|(?:小区|花园|公寓)\\s?${WIDE}{1,4}\\s?(?:栋|幢|座|号楼))` +
      `(?:\\s?${WIDE}{1,4}\\s?(?:号楼?|栋|幢|座|单元|楼|樓|室)){0,4}`,
    flags: 'g',
    to: '[address]',
  },
  ...NAME_RULES,
  ...GREETING_RULES,
];

/** The rules; the build packs them. */
export function redactionRules(): readonly RedactionRule[] {
  return REDACTION_RULES;
}
