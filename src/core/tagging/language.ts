import { languageSigns, type WordLanguage } from './lexicon/language-signs.ts';
import { foldCode, isWordCode } from './normalise.ts';
import type { Language } from './tagging.ts';

// Characters that Japanese writes and Chinese does not.
const JAPANESE_ONLY =
  '気発対売図検壊込働円応実関様悪遅戻歩価両変黒歳徴覧囲圧県駅読払仮処渋拡穏従択沢総辺転伝単団労戦済剤継続徳桜焼塩収悩掲揺渇殻浄涙営巣帰';
// Words in characters both share that only Japanese puts together.
const JAPANESE_WORDS = /欠品|初期不良|偽物|割高|誤配|未着|海賊版|返金|返品|梱包|勘違|間違|不具合|異臭|粗悪/;
/** Languages of Latin script; where two are as likely, the one that stands first. */
const LATIN: readonly WordLanguage[] = ['en', 'de', 'fr', 'es', 'it', 'other'];
const EN = 0;

/** What each sign says of the language: a weight for each of `LATIN`. */
type Weights = Float64Array;

function addTo(signs: Map<number, Weights>, sign: number, language: number, weight: number): void {
  const weights = signs.get(sign) ?? new Float64Array(LATIN.length);
  weights[language] = (weights[language] as number) + weight;
  signs.set(sign, weights);
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

const hashOf = (word: string): number => Array.from(word, (char) => char.charCodeAt(0)).reduce(addToHash, START);
const START = 7;

type Signs = Readonly<Record<'words' | 'letters' | 'endings' | 'before' | 'behind', Map<number, Weights>>>;
let known: Signs | null = null;

function signsOf(): Signs {
  if (known) return known;
  const signs: Signs = {
    words: new Map(),
    letters: new Map(),
    endings: new Map(),
    before: new Map(),
    behind: new Map(),
  };
  const { words, letters, endings, before, behind } = languageSigns();
  const holders = new Map<string, number[]>();
  LATIN.forEach((language, at) => {
    for (const word of new Set(words[language].split(' '))) holders.set(word, [...(holders.get(word) ?? []), at]);
  });
  // A word of several languages says less of each.
  for (const [word, languages] of holders)
    for (const language of languages) addTo(signs.words, hashOf(word), language, 1 / languages.length);
  for (const [all, language, weight] of letters)
    for (const letter of all) addTo(signs.letters, letter.charCodeAt(0), LATIN.indexOf(language), weight);
  for (const [all, language, weight] of endings)
    for (const ending of all.split(' '))
      addTo(signs.endings, hashOf(ending.slice(-ENDING)), LATIN.indexOf(language), weight);
  for (const [all, language, weight] of before)
    for (const word of all.split(' ')) addTo(signs.before, hashOf(word), LATIN.indexOf(language), weight);
  for (const [all, language, weight] of behind)
    for (const word of all.split(' ')) addTo(signs.behind, hashOf(word), LATIN.indexOf(language), weight);
  known = signs;
  return signs;
}

/**
 * The language of a text: by its script, and for Latin script by its frequent words. English where nothing speaks for another;
 * a language without a lexicon gives `''`, and so does a text without letters.
 */
export function detectLanguage(text: string): Language | '' {
  let han = false;
  let latin = false;
  let japanese = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) latin = true;
    else if (code >= 0xc0) {
      if ((code >= 0x3041 && code <= 0x30fa) || (code >= 0xff66 && code <= 0xff9d)) return 'ja';
      if (code >= 0x3400 && code <= 0x9fff) {
        han = true;
        if (!japanese && JAPANESE_ONLY.includes(text.charAt(at))) japanese = true;
      } else if (code <= 0x24f || (code >= 0xff21 && code <= 0xff5a)) latin = true;
    }
  }
  if (han) return japanese || JAPANESE_WORDS.test(text) ? 'ja' : 'zh';
  if (!latin) return '';
  return latinLanguage(text);
}

/** English is certain from so much on while nothing speaks for another language. */
const SURE_ENGLISH = 2;
const LOOK_AT = 240;
/** Letters of an ending. */
const ENDING = 4;
const APOSTROPHES = "'’‘`´";

/** The language of a text in Latin script by its frequent words, its letters and its apostrophes; `''` is one without a lexicon. */
function latinLanguage(text: string): Language | '' {
  const { words, letters, endings, before, behind } = signsOf();
  const scores = new Float64Array(LATIN.length);
  const add = (weights: Weights | undefined): void => {
    if (weights)
      for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + (weights[at] as number);
  };
  let hash = START;
  // The word up to the last apostrophe goes on behind it in English, and ends there in French and Italian.
  let part = START;
  let elided = false;
  let last: number[] = [];
  const end = Math.min(text.length, LOOK_AT);
  for (let at = 0; at <= end; at++) {
    const raw = at < end ? text.charCodeAt(at) : 32;
    if (raw > 0x7f) add(letters.get(raw | (raw < 0xdf && raw >= 0xc0 ? 32 : 0)));
    const code = raw === 0xdf ? 115 : foldCode(raw);
    if (isWordCode(code)) {
      for (let times = raw === 0xdf ? 2 : 1; times > 0; times--) {
        hash = addToHash(hash, code);
        part = addToHash(part, code);
        last.push(code);
      }
      continue;
    }
    if (hash === START) continue;
    if (at < end && APOSTROPHES.includes(text.charAt(at))) {
      add(before.get(part));
      part = START;
      elided = true;
      continue;
    }
    const known = words.get(hash);
    add(known ?? (last.length > ENDING ? endings.get(last.slice(-ENDING).reduce(addToHash, START)) : undefined));
    last = [];
    if (elided) {
      add(words.get(part));
      add(behind.get(part));
    }
    [hash, part, elided] = [START, START, false];
    const english = scores[EN] as number;
    if (english >= SURE_ENGLISH && scores.every((score, language) => language === EN || score < english / 3))
      return 'en';
  }
  let best = 0;
  scores.forEach((score, language) => {
    if (score > (scores[best] as number) + 1e-9) best = language;
  });
  const language = LATIN[best];
  return language === undefined || language === 'other' ? '' : language;
}
