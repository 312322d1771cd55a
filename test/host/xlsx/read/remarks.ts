import { REMARK_WORDS, type RemarkWords } from './words.ts';

type Kind = keyof RemarkWords['left'];

/** What an import had to leave behind on one tab. */
export interface Remark {
  /** Name of the tab, `''` for the file as a whole. */
  tab: string;
  kind: Kind;
  /** How many, where they have no place of their own. */
  count: number;
  /** Cells or names, each once. */
  places: string[];
}

/** Collects what is left behind. */
export interface Remarks {
  add(tab: string, kind: Kind, place?: string): void;
  /** All of them, tab by tab in the order they came. */
  readonly all: Remark[];
}

/** Nothing left behind yet. */
export function createRemarks(): Remarks {
  const found = new Map<string, Remark>();
  return {
    add(tab, kind, place) {
      const key = `${kind} ${tab}`;
      const remark = found.get(key) ?? { tab, kind, count: 0, places: [] };
      found.set(key, remark);
      remark.count += 1;
      if (place !== undefined && !remark.places.includes(place)) remark.places.push(place);
    },
    get all() {
      return [...found.values()];
    },
  };
}

/** Places named in a sentence before the rest is counted. */
const MOST_PLACES = 8;

/** The remarks as sentences, each beginning with its tab. */
export function sentencesOf(remarks: readonly Remark[], language: 'en' | 'zh'): string[] {
  const words = REMARK_WORDS[language];
  return remarks.map(({ tab, kind, count, places }) => {
    const named = places.slice(0, MOST_PLACES);
    if (places.length > MOST_PLACES) named.push(words.more.replace('{count}', String(places.length - MOST_PLACES)));
    const list = named.join(language === 'zh' ? '、' : ', ');
    const sentence = words.left[kind].replace('{count}', () => String(count)).replace(/\{(cells|kinds)\}/, () => list);
    return `${tab === '' ? words.workbook : tab}: ${sentence}`;
  });
}
