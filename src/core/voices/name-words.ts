import { HAN, LETTER, SURNAME, WORD } from './redaction-rule.ts';

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

/** What greets somebody; `_` stands for a space inside a greeting. */
export const GREETINGS = anyOf(
  'hi hey hiya hello dear good_(?:[mM]orning|[aA]fternoon|[eE]vening|[dD]ay) hallo moin servus guten_(?:[tT]ag|[mM]orgen|[aA]bend) grü(?:ß_[gG]ott|ezi) liebe[rs]? ' +
    'geehrter? sehr_geehrter? bonjour bonsoir salut ch[eè]re? hola estimad[oa] querid[oa] buen[oa]s(?:_(?:[dD][ií]as|[tT]ardes|[nN]oches))? coucou ' +
    'ciao salve buon_?giorno buona_?sera gentile gent\\.m[oa] egregi[oa] car[oa]',
).replace(/_/g, ' ');
/** What thanks; a name may follow. */
export const THANKS =
  '(?:(?:[Tt]hank(?:s| you)|(?:Vielen )?Danke?|Merci|(?:Muchas )?[Gg]racias|Grazie)(?: mille| beaucoup)?)';
/** Those that are no everyday words: a name may follow in small letters. */
export const PLAIN = anyOf(
  'hi hey hello dear good_(?:morning|afternoon|evening) hallo moin bonjour bonsoir salut hola buen[oa]s_(?:d[ií]as|tardes) ciao salve buongiorno',
).replace(/_/g, ' ');

// Who is greeted without a name, and what a sentence begins with where no comma parts it from the greeting.
const OTHERS = anyOf(
  // Offices, companies and goods: whatever begins so.
  'amazon\\S* arti[ckq]\\S* client\\S* colis\\S* comm?and\\S* custom\\S* kund\\S* order\\S* packag\\S* paket\\S* paquet\\S* pedido\\S* probl\\S* produ\\S* prodot\\S* qual\\S* retur\\S* servi[cz]\\S* verk\\S* vend\\S* ' +
    // English.
    'after again alexa all any(?:one|body)? are as awe\\S* because before black blue bought broken but buyers? can cordial\\S* could do ' +
    'does dear every\\S* excel\\S* extra fedex fi folks friends? god good google got great guys have he how if in it just kitty large like ' +
    'lord love morning my need never nice no not now ok on only perf\\S* please power prime ' +
    'refund res sellers? sent shop since size small so sorry sup[epo]\\S* team tech thanks? that the there these this to too top tried ' +
    'unf\\S* very vi[sz] was we well wh[aeoy]\\S* while wish world wow yes you your ' +
    // German.
    'aber als anf\\S* bitte da damen danke das der die es geld größe gr[uü](?:ß|ss)e? habe händ\\S* heute ich ihr ist leider leute liebe[rs]? ' +
    'mein nochmal nur schade schön ware wann wegen welt wie wir wo zus\\S* ' +
    // French.
    'après amis? bien bonne? c.est ce déçue? depuis il j.ai je l.équipe la le les mam[aá]n? merci messi\\S* mon nous où pas père pour quand reçu ' +
    'taille tous très une? ' +
    // Spanish and Italian.
    'a al alt[oa] ami[cg][ahios]{1,3} assi\\S* bell[aoi] bene buen[oa]s? buon[ao]? compr[éo] cómo ditta el en gracias grazie ho llegó me mi ' +
    'ottim[oa] pacco poste purt\\S* quando quiero quisiera ragazz[aeio] reci\\S* talla tardes tengo todos? tutt[io] vorrei ' +
    // Titles.
    'dr don doña dott(?:or)? frau herre?n? hr ing avv ma.?am madame? miss mlle mme monsieur mrs? ms prof se[ñn]or(?:as?|es|ita)? sig(?:ra)? signor[aei]? sir ' +
    'sra? srta',
);
// What has such an end is hardly a name; Alfred, Ahmed, Noble and Keating are.
const FORMS = '\\w{2,}(?:[cknpstv]ed|[cgkpsy]ing|ti(?:on|ve)|ful|[nors]day)';
/** What follows is no word that stands where a name could. */
export const NO_OTHER = `(?!(?:${OTHERS}|${FORMS})(?![${LETTER}’'-]))`;

/** One name of a person. */
export const PART = `(?:(?:[vV][ao]n|[dD](?:e[lr]?|[aiu])|[lL][ae]|zu[mr]?) ){0,2}(?:d['’])?${NO_OTHER}(?![A-ZÀ-Þ]{2})${WORD}`;
/** Up to three of them. */
export const PERSON = `(?:[A-Z]\\. ?)?(?: ?${PART}){1,3}`;
/** Who speaks; these say what one is as well, so that a name may follow only after a greeting, or two of them. */
export const I_AM = "(?:[Ii](?:['’]| a)m|[Ii]ch bin|[Hh]ier ist|[Jj]e suis|[Mm]oi c.est|[Ss]o(?:y|no))";
/** Where a text, a line or a sentence begins, or a mask ends: one after the other would be laid bare where each says who speaks. */
export const START = `(^|[\\n.!?:;…>("“¡。！，]\\s{0,3}|\\]\\s{0,3}(?!${I_AM}))`;

/** Surnames that title or greeting make sure of: those that are everyday words too, and in traditional characters. */
export const CHINESE = `(?:欧阳|上官|司马|[诸諸]葛|司徒|[${SURNAME}马高何方罗任于万常武易石張陳劉黃楊趙吳孫馬鄭謝許鄧馮蕭葉蔣盧蘇羅鍾])`;
// What begins a word with a surname, or stands in a sentence but in no given name.
const NO_GIVEN =
  '级便上谢何头桶桃色州三末天包巾子片勺碗达西苏续款额客季装体园打木梅皮卡绝位围椒多经序说开数没退收到发了的不是有在都就也还给很太下洒汪一二四五六日边见里么吗贴';
/** A character of a given name. */
export const GIVEN = `[^${NO_GIVEN}\\0-\\u4dff\\ua000-\\uffff]`;
/** A Chinese name: a surname and a given name, or a familiar form. */
export const CHINESE_NAME = `(?:[小老][${SURNAME}]|${CHINESE}${GIVEN}{1,2})`;

/** Most surnames of Japan are two characters of these; a company that bears one is masked too, but not the carrier Sagawa. */
export const JAPANESE =
  '(?!佐川|[上中後前本内]部|古本)(?:佐々木|長谷川|久保田?|服部|千葉|金子|[佐鈴森高田中伊渡山小加吉松井木斎斉清池橋阿石前藤後岡長村近遠青坂福' +
  '西三太原今上大平菅武杉河安宮丸野柴和本荒水沢秋浅飯矢星成永岩竹片白市浜早古黒尾北堀新]' +
  '[藤木橋中辺邊部本村林田口崎﨑川山井野原島谷沢澤内倉塚津松岡森水上下葉浦江石])';
/** A given name behind it, if there is one. */
export const JAPANESE_GIVEN = `(?:[ \\u3000]?(?![屋店者員家局社会課係奥市区町村県製急産型色品用]|[仕同模多異有]様)[${HAN}]){0,3}?`;
