import { GUIDE_LANGUAGES, type GuideLanguage, type MarketId, marketOf } from './markets.ts';

/** What languages are called in the languages of buyers. */
const NAMES: Readonly<Record<GuideLanguage, string>> = {
  en: 'english|englisch|anglais|ingles[ei]|inglés|英文|英语|英語',
  es: 'spanish|spanisch|espagnol|español|spagnol|西班牙(?:文|语)|スペイン語',
  fr: 'french|französisch|français|francés|francese|法文|法语|フランス語',
  pt: 'portuguese|portugiesisch|portugais|portugués|portoghese|葡萄牙(?:文|语)|ポルトガル語',
  de: 'german|deutsch|allemand|alemán|tedesc|德文|德语|ドイツ語',
  it: 'italian|italienisch|italien|意大利(?:文|语)|イタリア語',
  nl: 'dutch|niederländisch|néerlandais|holandés|olandese|荷兰(?:文|语)|オランダ語',
  pl: 'polish|polnisch|polonais|polaco|polacco|波兰(?:文|语)|ポーランド語',
  sv: 'swedish|schwedisch|suédois|sueco|svedese|瑞典(?:文|语)|スウェーデン語',
  tr: 'turkish|türkisch|turc|turco|土耳其(?:文|语)|トルコ語',
  ja: 'japanese|japanisch|japonais|japonés|giapponese|日文|日语|日本語',
  ar: 'arabic|arabisch|arabe|árabe|阿拉伯(?:文|语)|アラビア語',
  zh: 'chinese|chinesisch|chinois|chino|cinese|中文|汉语|中国語',
};

const GUIDE =
  /instruction|\bmanual|\bguide|booklet|leaflet|anleitung|handbuch|beschreibung|notice|mode d.emploi|instrucc|istruzion|libretto|说明|使用方法|説明書|取扱|マニュアル/i;
const FOREIGN = /foreign language|fremdsprache|langue étrangère|idioma extranjero|lingua straniera|外文|外语|外国語/i;
const ONLY = /\bonly\b|\bnur\b|\bseulement\b|uniquement|\bsolo\b|\bsólo\b|\bsoltanto\b|只|全是|のみ|だけ/i;
/** Says right before the name of a language that it is not there; in Japanese right behind it. */
const NOT_BEFORE =
  /(?:\bnot?(?: in| even in)?|\bwithout|\bnicht (?:auf|in)|\bkeine?|\bohne|\bpas (?:en|de(?: \S+ en)?)|\bsans|\bsin|\bno (?:en|está en|viene en|hay)|\bnon (?:in|è in)|\bsenza|没有|没|不是)\s*(?:an? |any |las? |une? )?(?:\S+ (?:in|auf|en) )?$/i;
const NOT_BEHIND = /^.{0,8}(?:がな|が無|ではな|はな|がありません|はありません)/;
/** Codes by which marketplaces say that a product is not in the language of its buyers. */
const CODE = /\bPRODUCT[_-]NOT[_-](?:ENGLISH|SPANISH|ITALIAN|GERMAN|FRENCH|DUTCH|POLISH|SWEDISH|JAPANESE)\b/i;

const PATTERN = new RegExp(GUIDE_LANGUAGES.map((language) => `(${NAMES[language]})`).join('|'), 'giu');

function isTroubleIn(sentence: string, reads: readonly GuideLanguage[]): boolean {
  if (!GUIDE.test(sentence)) return false;
  if (FOREIGN.test(sentence)) return true;
  const found = [...sentence.matchAll(PATTERN)].map((match) => ({
    language: GUIDE_LANGUAGES.find((_, at) => match[at + 1] !== undefined),
    isMissing:
      NOT_BEFORE.test(sentence.slice(0, match.index)) || NOT_BEHIND.test(sentence.slice(match.index + match[0].length)),
  }));
  const isRead = (language: GuideLanguage | undefined): boolean => language !== undefined && reads.includes(language);
  if (found.some(({ language, isMissing }) => isMissing && (reads.length === 0 || isRead(language)))) return true;
  const there = found.filter(({ isMissing }) => !isMissing);
  if (there.length === 0 || there.some(({ language }) => isRead(language))) return false;
  return reads.length > 0 || ONLY.test(sentence);
}

/**
 * Whether a buyer says that a guide was in a language they do not read: by the reason code, or by words that miss one their marketplace
 * reads, or name only others. Without a marketplace only what says so by itself counts.
 */
export function tellsWrongLanguage(comment: string, reason: string, market: MarketId | ''): boolean {
  if (CODE.test(reason)) return true;
  const { needs, also = [] } = market === '' ? { needs: [] } : marketOf(market);
  return comment.split(/[.!?。！？\n]/).some((sentence) => isTroubleIn(sentence, [...needs, ...also]));
}
