import { HAN, LETTER, type RedactionRule, SURNAME, WORD } from './redaction-rule.ts';

/** Words as one group that takes the first letter small or capital; those that begin alike share it. */
function anyOf(words: string): string {
  const ends = new Map<string, string[]>();
  for (const word of words.split(' ')) {
    const first = word.slice(0, 1);
    ends.set(first, [...(ends.get(first) ?? []), word.slice(1)]);
  }
  const groups = [...ends].map(([first, rest]) => `[${first}${first.toUpperCase()}](?:${rest.join('|')})`);
  return `(?:${groups.join('|')})`;
}

// `_` stands for a space inside a greeting.
const GREETINGS = anyOf(
  'hi hey hiya hello dear good_(?:[mM]orning|[aA]fternoon|[eE]vening|[dD]ay) hallo moin servus guten_(?:[tT]ag|[mM]orgen|[aA]bend) grü(?:ß_[gG]ott|ezi) liebe[rs]? ' +
    'geehrter? sehr_geehrter? bonjour bonsoir salut ch[eè]re? hola estimad[oa] querid[oa] buen[oa]s(?:_(?:[dD][ií]as|[tT]ardes|[nN]oches))? coucou ' +
    'ciao salve buon_?giorno buona_?sera gentile gent\\.m[oa] egregi[oa] car[oa]',
).replace(/_/g, ' ');
// Those that are no everyday words: a name may follow in small letters.
const PLAIN = anyOf(
  'hi hey hello dear good_(?:morning|afternoon|evening) hallo moin bonjour bonsoir salut hola buen[oa]s_(?:d[ií]as|tardes) ciao salve buongiorno',
).replace(/_/g, ' ');

// Titles that stand before names alone; the others are brands and everyday words too where nobody is greeted.
const TITLES =
  'Mrs?|Ms|H(?:errn?|r)|M(?:me|lle)|[Mm](?:onsieur|adame)|[Ss]rt?a?|[Ss]e[ñn]or(?:a|ita)?|[Ss]ignor[ae]?|[Ss]ig(?:\\.?ra|\\.)|[Dd]ott(?:\\.ssa|\\.|or)';
const MORE_TITLES = `${TITLES}|Miss|Frau|[Ss]ig|M\\.|Dr|Prof|Ing|Avv|[Dd]o(?:n|ña)`;
const BRANDS =
  '(?!Always|Bean|Beast|Bubble|Claus|Clean|Coffee|Cuisine|Heater|Men |Meyer|Potato|Propre|Right|Tussaud|der Ringe)';

// Who is greeted without a name, and what a sentence begins with where no comma parts it from the greeting.
const KINDS = anyOf(
  'amazon arti[ckq] client colis comm?and custom kund order packag paket paquet pedido probl produ prodot qual retur servi[cz] suppo verk vend',
);
const OTHERS = anyOf(
  // English.
  'after again alexa all any(?:one|body)? are as awesome because before bought but buyers? can could do ' +
    'does dear every(?:body|one) excellent fi folks friends? god good google got great guys have he how if in it just kitty like ' +
    'lord love manager morning my need never nice no not now ok on only perfect please ' +
    'res sellers? sent shop since so sorry team tech thanks? that the there these this to today tried ' +
    'unfortunately very vi[sz] was we well wh(?:at|en|ere|ile|o|y) wish world wow yes yesterday you your ' +
    // German.
    'aber als bitte da damen danke das der die es geld größe gr[uü](?:ß|ss)e? habe heute ich ihr ist leider leute liebe[rs]? ' +
    'mein nochmal nur schade ware wann wegen welt wie wir wo zusammen ' +
    // French.
    'après amis? bien bonne? c.est ce déçue? depuis il j.ai je la le les merci messieurs mon nous où pas pour quand reçu ' +
    'tous très une? ' +
    // Spanish and Italian.
    'a al ami[cg][ahios]{1,3} assistenza bell[aoi] bene buen[oa]s? buon[ao]? compr[éo] cómo ditta el en gracias grazie ho llegó me mi ' +
    'ottim[oa] pacco purtroppo quando quiero quisiera ragazz[aeio] recibí tengo todos? tutt[io] vorrei ' +
    // Titles.
    'dr don doña dott(?:or)? frau herre?n? hr ing avv ma.?am madame? miss mlle mme monsieur mrs? ms prof se[ñn]or(?:as?|es|ita)? sig(?:ra)? signor[aei]? sir ' +
    'sra? srta',
);
const NO_OTHER = `(?!${KINDS}|${OTHERS}(?![${LETTER}’'-]))`;

const PART = `(?:(?:[vV][ao]n|[dD](?:e[lr]?|[aiu])|[lL][ae]|zu[mr]?) ){0,2}(?:d['’])?${NO_OTHER}(?![A-ZÀ-Þ]{2})${WORD}`;
const PERSON = `${PART}(?: ${PART}){0,2}`;
// Where a text, a line or a sentence begins.
const START = '(^|[\\n.!?:;…>("“¡。！，\\]]\\s{0,3})';
// After a name: a mark, the end, or who speaks now; "Hello Kitty lamp" goes on otherwise.
const AFTERWARDS =
  '(?=\\s*$|\\s?[,.!?:;\\n\\u2010-\\u2015\\u2026\\u3000-\\uffff]| - | (?:I|my|the|this|we|thanks?|please|ich|das|die|wir|leider|danke|je|le|la|merci|t[ei]|m[ei]|he|el|gracias|ho|il|vorrei|' +
  "grazie)[ ’'])";

const GREETED = `${START}(?:Frau|[A-Z]{2,7}|${GREETINGS})[ ,]`;
const CHINESE_TITLED = '先生|女士|小姐|太太|师傅|老师|经理';
const CHINESE_GREETED = '[你您]好|[爱愛]的|尊敬的|我是|嗨|哈[喽罗]|(?:Hi|Hello) [\\u4e00-\\u9fff]';
const ADDRESSED = '[様君殿氏]|さ[んま]|くん|ちゃん|先生';
const TITLED = '(?:M[rsmloa]|Herr|S[rei]|ñor|gnor|sig)[a-zñ.]{0,7} [A-ZÀ-ɏdvz]';

// Surnames that title or greeting make sure of: those that are everyday words too, and in traditional characters.
const CHINESE = `(?:欧阳|上官|司马|诸葛|司徒|[${SURNAME}马高何方罗任于万常武易石張陳劉黃楊趙吳孫馬鄭謝許鄧馮蕭葉蔣盧蘇羅鍾])`;
// What begins a word with a surname, or stands in a sentence but in no given name.
const NO_GIVEN =
  '谢何头桶桃色州三末天包巾子片勺碗达西苏续款额客季装体园打木梅皮卡绝位围椒多经序说开数没退收到发了的不是有在都就也还给很太下洒汪一二四五六日边见里么吗贴';
const GIVEN = `[^${NO_GIVEN}\\0-\\u4dff\\ua000-\\uffff]`;
const CHINESE_NAME = `(?:[小老][${SURNAME}]|${CHINESE}${GIVEN}{1,2})`;
const CHINESE_TITLE = '(?:先生|女士(?![鞋包手衣裤裙帽表袜款用项香背内外睡泳专大长短T])|小姐(?!姐)|太太|师傅|老师|经理)';
const CHINESE_GREETING = '(?:[你您]好|嗨|哈[喽罗]|[亲親][爱愛]的|尊敬的|我是|Hi|Hello)';

// Most surnames of Japan are two characters of these; a company that bears one is masked too, but not the carrier Sagawa.
const JAPANESE =
  '(?!佐川)(?:佐々木|長谷川|久保田?|服部|千葉|金子|[佐鈴高田中伊渡山小加吉松井木斎斉清池橋阿石前藤後岡長村近遠青坂福' +
  '西三太原今上大平菅武杉河安宮丸野柴和本荒水沢秋浅飯矢星成永岩竹片白市浜早古黒尾北堀新]' +
  '[藤木橋中辺邊部本村林田口崎﨑川山井野原島谷沢澤内倉塚津松岡森上下葉浦江石])';
const JAPANESE_GIVEN = `(?:[ \\u3000]?(?![屋店者員家局社会課係奥市区町村県製急]|[仕同模多異有]様)[${HAN}]){0,3}?`;
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
    find: `${START}((?:${GREETINGS},? )?${GREETINGS}(?: |, (?=${WORD} ?[!:\\n])))(?![A-Z][a-z]{3,9}(?:ed|ing) [a-z])${PERSON}(?: (?:and|und|et|y|e|&) ${PART})?${AFTERWARDS}`,
    flags: 'g',
    to: '$1$2[name]',
  },
  // In small letters or all in capitals: before a mark.
  {
    cue: GREETED,
    find:
      `${START}((?:${GREETINGS},? )?(?:${PLAIN} (?=[^\\s.]+ ?[,!\\n])|(?:${GREETINGS}) (?:${MORE_TITLES})\\.? ))${NO_OTHER}` +
      `[${LETTER}’']{3,20}(?:-[${LETTER}]{2,15})?(?= ?[,.!:\\n]|\\s*$)`,
    flags: 'gi',
    to: '$1$2[name]',
  },
  // 王先生 anywhere; with a given name only where no longer word can be meant; "谢谢先生" thanks a man.
  {
    cue: CHINESE_TITLED,
    find: `(^|[^${HAN}]|[的好])${CHINESE}${GIVEN}{1,2}(?=${CHINESE_TITLE}(?:[^${HAN}]|[您你]|$))`,
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
