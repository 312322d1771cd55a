import type { Language } from './tagging.ts';

// Characters that Japanese writes and Chinese does not.
const JAPANESE_ONLY = '気発対売図検壊込働円応実関様悪遅戻歩価両変黒歳徴覧囲圧県駅読';
// Frequent words of Latin-script languages without a lexicon that English does not have.
const FOREIGN =
  'der das und ist für où très été også più però também não são på är för nicht ich mit zu ein eine leider sehr aber wird wurde sind auf fur auch habe hat kein keine schon nach beim den dem des sich passt geht mehr nur bei als wie vom zum zur le la les des et est pas un une pour que qui dans avec mais tres trop ne ce cette il elle je sur du au aux sont ete plus mon son el los las del es muy pero por para con una se lo mi su esta este como porque tambien il gli che di e per con non una sono molto ma della del questo questa troppo anche pero stato het een niet van voor maar is zeer ook naar wel nao muito uma com mas os as do da em nie jest sie na bardzo ale och inte det som for pa att en ar';
const ENGLISH =
  'the and is was it not this that for to of in my i but with have had were are be on they you very so too would does did doesnt didnt no than as at one just me it we when after from size small too broken return item product bought work good out what all only';

let foreignWords: Set<number> | null = null;
let englishWords: Set<number> | null = null;

function hashesOf(words: string): Set<number> {
  return new Set(words.split(' ').map((word) => Array.from(word, (char) => char.charCodeAt(0)).reduce(addToHash, 7)));
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * The language of a text: by its script, and for Latin script by its frequent words. English unless the words clearly belong to
 * a language without a lexicon, which gives `''`; so does a text without letters.
 */
export function detectLanguage(text: string): Language | '' {
  let han = false;
  let latin = false;
  let japanese = false;
  let high = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) latin = true;
    else if (code >= 0xc0) {
      if ((code >= 0x3041 && code <= 0x30fa) || (code >= 0xff66 && code <= 0xff9d)) return 'ja';
      if (code >= 0x3400 && code <= 0x9fff) {
        han = true;
        if (!japanese && JAPANESE_ONLY.includes(text.charAt(at))) japanese = true;
      } else if (code <= 0x24f) high = true;
    }
  }
  if (han) return japanese ? 'ja' : 'zh';
  if (!latin) return '';
  return isForeign(text, high) ? '' : 'en';
}

const SURE_ENGLISH = 2;
const LOOK_AT = 240;

function isForeign(text: string, accents: boolean): boolean {
  foreignWords = foreignWords ?? hashesOf(FOREIGN);
  englishWords = englishWords ?? hashesOf(ENGLISH);
  let foreign = accents ? 1 : 0;
  let english = 0;
  let hash = 7;
  const end = Math.min(text.length, LOOK_AT);
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) | 32 : 32;
    if ((code >= 97 && code <= 122) || code >= 0xc0) hash = addToHash(hash, code);
    else if (hash !== 7 && code !== 39) {
      if (englishWords.has(hash)) english++;
      else if (foreignWords.has(hash)) foreign++;
      if (english >= SURE_ENGLISH && foreign === 0) return false;
      hash = 7;
    }
  }
  return foreign >= 2 && foreign > english;
}
