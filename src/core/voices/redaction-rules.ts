/** One kind of personal data, as sources of regular expressions: nothing is compiled before it is needed. */
export interface RedactionRule {
  /** Something quick to find without which the rule cannot match; empty where the rule itself is quick. */
  cue: string;
  /** Repetition is bounded wherever two finds could begin in the same stretch, so that no text takes long. */
  find: string;
  flags: 'g' | 'gi';
  /** What stands in its place; `$1` is the character before the find, kept because the runtime has no lookbehind. */
  to: string;
}

// Latin, Greek and Cyrillic letters, written out because `\p{L}` is not safe in every runtime.
const UPPER = 'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE\\u0100-\\u024F\\u0386-\\u03AB\\u0400-\\u042F';
const LETTER = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0370-\\u03FF\\u0400-\\u04FF';
const WORD = `[${UPPER}][${LETTER}'-]{1,30}`;
const NAME = `${WORD}(?:\\s{1,9}(?:(?:v[ao]n|de[lr]?|d[ia])\\s)?${WORD})?`;

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
  '(?:\\s?(?:x|mm|cm|m|in(?! (?:the|my|case))|inch|inches|ft|g|kg|lbs?|oz|ml|l|v|w|hz|mah|lm|lumens?|' +
  'pcs|pieces|units|st[u\\u00FC]ck|pezzi|piezas|eur|usd)\\b|\\s?[段厘克米个件個枚年円元%€$£])';
const NO_UNIT = `(?!${UNIT})`;
const NO_MEASURES = `(?!\\+?\\d{3,4}(?:[ .-]\\d{3,4}){2,4}${UNIT})`;
const YEAR = '(?:19|20)\\d\\d';
const GAP = '[ ./-]{0,2}';
const HAN = '\\u4e00-\\u9fff';
const KANA = '\\u3040-\\u30ff';
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
// Surnames that begin no common word: "我叫安装师傅" calls for a fitter.
const SURNAME =
  '[王李张刘陈杨赵黄周吴徐孙胡朱林郭梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜' +
  '范姚谭廖邹熊陆郝孔崔邱秦江史顾侯邵孟段雷钱汤尹黎乔贺赖龚]';
// What else is said of a name printed on a product; "la atención" is Spanish.
const NO_NAME =
  '(?!(?:all|at|backwards|barely|big|blurry|correct|faint|fine|gone|hard|here|huge|in|la|large|long|not|off|on|only|' +
  `really|short|small|so|still|the|tiny|too|under|upside|very|wrong|[a-z]+(?:ed|ing|t[ey]n|ible|able))(?![${LETTER}'-]))`;
const LOWER_WORD = `[a-z\\u00DF-\\u00FF][${LETTER}'-]{1,20}`;
const TALK = '(?:i|and|but|from|und|y|e|et)(?!\\w)';

// Cues that several rules share: each is one look at the text.
const NET = '[@\\uFF20]|:\\/\\/|[wW]\\.';
const CONTACT = '(?:信|[Qq][Qq]|[Vv][Xx])[号群]?\\s*[\\w:：是]|[Ee][Cc][Hh][Aa]|[Nn][Ee] ?[Ii][Dd]';
const HOUSE = '\\d(?:\\d{4}|,?\\s*(?:[A-Z]|bis|ter|rue|av|bou|bd|che|imp|all|quai))';
const BLOCK = `〒|${WIDE}(?:\\s?[号弄栋幢座]|丁目|番|${WIDE_DASH}${WIDE}{1,3}${WIDE_DASH})`;
const INTRODUCED = "[Nn]ame(?: is|['’]s)|NAME IS|hei(?:ß|ss)e |appelle|chiamo|llamo|nom(?:bre)? es";
const SIGNED = ',\\s?[A-Z\\u00C0-\\u024F]|\\n|Gr[uü]|MfG';
const CALLED = '我叫|[名人]\\s?[:：]|申します';

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
    find: `(^|[^\\d-])(?!(?:${YEAR}[ -]){2})${NO_MEASURES}\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{3,4}(?![\\d-])${NO_UNIT}`,
    flags: 'gi',
    to: '$1[number]',
  },
  // Cards without spaces, and those with other groups: American Express, UnionPay.
  {
    cue: DIGITS,
    find: `${BEFORE}(?:3[47]\\d\\d[ -]?\\d{6}[ -]?\\d{5}|[2-6]\\d{15}|62\\d{15,17})${AFTER}`,
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
      '(?:\\+(?=[1-9](?:[ ()./-]{0,3}\\d){7})|00 ?(?=\\d{1,3}[ ()./-])(?=[1-9](?:[ ()./-]{0,3}\\d){9}))' +
      `[1-9]\\d{0,2}(?:${GAP}\\(0\\)(?:\\d{1,4}(?!\\d))?)?(?:(?:${GAP}\\(\\d{1,5}\\)|[ ./(-]${GAP}\\d{1,5}(?!\\d)){0,4}?[ ./)-]?${GAP}\\d{6,12}|` +
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
      '(^|\\W)((?:(?:call|text|reach)(?: me| us)?(?: at| on)?|tel(?:[eé](?:ph?|f)ono?e?|efon)?|(?:phone|mobile)(?= ?(?:n|#|:))|' +
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
  {
    cue: '[Oo][Xx] ?#? ?\\d|(?:fach|FACH|tale|rreos) \\d',
    find: '(^|\\W)(?:P\\.? ?O\\.? ?Box|Post Office Box|Postfach|Casella Postale|Apartado de Correos)\\s?#?\\s?\\d{1,6}(?!\\w)',
    flags: 'gi',
    to: '$1[address]',
  },
  // German: Musterstraße 12a, 12345 Berlin; words that are products too only before a postal code.
  {
    cue: 'tra(?:ß|ss)e|tr\\. ?\\d|[Gg]asse|llee|\\d\\w?,? {0,3}\\d{5} ',
    find:
      `(^|[^${LETTER}])[${UPPER}][${LETTER}-]{1,30}?(?:(?:s| S)tr(?:a(?:ß|ss)e|\\.)|gasse|allee|(?:weg|platz|ring|ufer|damm)(?= \\d{1,4}[a-z]?${PLACE})) ?` +
      `\\d{1,4} ?[a-z]?${AFTER}(?![.,]\\d)${NO_UNIT}${PLACE}?`,
    flags: 'g',
    to: '$1[address]',
  },
  // French: 12 rue de la Paix, 75002 Paris.
  {
    cue: HOUSE,
    find:
      '(^|\\W)\\d{1,4} ?(?:bis|ter)?,? (?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Qq]uai) ' +
      `(?:d(?:e|u|es) )?(?:l(?:a|es) |[dl]['’])?${WORD}(?: ${WORD})?${PLACE}?`,
    flags: 'g',
    to: '$1[address]',
  },
  // Italian and Spanish: Via Roma 12, 00184 Roma; Calle Mayor 3, 28013 Madrid.
  {
    cue: 'Via|Piazza|Corso|Calle|C\\/|Av(?:eni)?da|Plaza|Paseo',
    find:
      '(^|\\W)(?:Vi(?:a|ale)|Piazza|Corso|Calle|C\\/|Av(?:enid|d)a\\.?|Plaza|Paseo) ' +
      `(?!Amazon|App|Bluetooth|USB|HDMI|W[Ii]-?[Ff]i)(?:de[li]?(?:l[ae]|\\sl[ao]s?)? )?${WORD}(?: (?:de[li]? )?${WORD})?,? ?(?:n[.º°]? ?)?` +
      `\\d{1,4}${AFTER}(?![.,]\\d)${NO_UNIT}${PLACE}?`,
    flags: 'g',
    to: '$1[address]',
  },
  { cue: BLOCK, find: `〒\\s*${WIDE}{3}${WIDE_DASH}?${WIDE}{4}`, flags: 'g', to: '[address]' },
  // Japanese: a town, then a block of three numbers or one that says what it is; 1-2 alone may be days.
  {
    cue: BLOCK,
    find:
      `(?:[${HAN}]{2,3}[都道府県])?[${HAN}]{1,4}[市区郡町村][${HAN}${KANA}]{1,14}?${WIDE}{1,4}` +
      `(?:丁目${WIDE}{0,3}(?:番地?|${WIDE_DASH})?(?:${WIDE}{1,3}(?:号|${WIDE_DASH}${WIDE}{1,4})?)?|番地|番${WIDE}{1,3}号?|` +
      `${WIDE_DASH}${WIDE}{1,3}${WIDE_DASH}${WIDE}{1,4})(?!\\s?[cmg%個枚日回年月時台人])`,
    flags: 'g',
    to: '[address]',
  },
  // Chinese: city, district, street and house, or an estate and its block; a circuit has a number too.
  {
    cue: BLOCK,
    find:
      `(?:[${HAN}]{2}[省市]){0,2}(?:[${HAN}]{2,4}[区县])?[${HAN}]{0,3}(?![电线走思套])[${HAN}]` +
      `(?:(?:路|街道?|大道|巷|弄|村)\\s?${WIDE}{1,5}\\s?(?:号|弄|栋|幢|座)|(?:小区|花园|公寓)\\s?${WIDE}{1,4}\\s?(?:栋|幢|座|号楼))` +
      `(?:\\s?${WIDE}{1,4}\\s?(?:号楼?|栋|幢|座|单元|楼|室)){0,4}`,
    flags: 'g',
    to: '[address]',
  },
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
      '(^|\\W)(?:[Rr]egards|[Ss]incerely|[Tt]hanks|[Cc]heers|Gr(?:ü|ue)(?:ß|ss)en?|Gru(?:ß|ss)|MfG|[Cc]ordialement|[Ss]aludos|[Ss]aluti),?' +
      `[^\\S\\n]{0,9}\\n\\s{0,9}${NAME}\\s*$`,
    flags: 'g',
    to: '$1[signature]',
  },
  // At the end of the text after a comma; "Thanks, Great Product" is no name.
  {
    cue: SIGNED,
    find:
      '(^|\\W)(?:(?:[Rr]egards|[Ss]incerely|[Cc]ordialement|[Ss]aludos|[Ss]aluti),|(?:Grüße|Grüßen|Gruß|MfG),?)' +
      `\\s{1,9}${NAME}[.!]?\\s*$`,
    flags: 'g',
    to: '$1[signature]',
  },
  // 我叫张三, 姓名：王五, 田中太郎と申します.
  { cue: CALLED, find: `我叫${SURNAME}[${HAN}]{1,2}`, flags: 'g', to: '[name]' },
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

/** The rules; the build packs them. */
export function redactionRules(): readonly RedactionRule[] {
  return REDACTION_RULES;
}
