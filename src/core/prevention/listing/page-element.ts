import { type PageElement, pageWords } from './page-words.ts';

/** What a page is made of, in the order lists show it. */
export const PAGE_ELEMENTS = ['text', 'pictures', 'sizes', 'video'] as const satisfies readonly PageElement[];

interface Pattern {
  element: PageElement;
  says: RegExp;
  not: RegExp;
}

let patterns: Pattern[] | null = null;

/** The words of all languages; Chinese in traditional characters is read as far as its words are written alike. */
function allPatterns(): Pattern[] {
  patterns ??= Object.values(pageWords()).flatMap((words) =>
    PAGE_ELEMENTS.map((element) => {
      const [says, not] = words[element];
      return { element, says: new RegExp(says, 'u'), not: new RegExp(not, 'gu') };
    }),
  );
  return patterns;
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  ...{ 圖: '图', 與: '与', 說: '说', 頁: '页', 標: '标', 題: '题', 實: '实', 顯: '显', 視: '视', 頻: '频' },
  ...{ 碼: '码', 紹: '绍', 詳: '详', 寫: '写', 對: '对', 廣: '广', 鏈: '链', 騙: '骗', 裡: '里', 虛: '虚' },
};

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\u4e00-\u9fff]/g, (sign) => TRADITIONAL[sign] ?? sign)
    .replace(/\s+/g, ' ');

/**
 * The elements of a page a comment speaks of, each once, whatever language it is in: its title and texts, its pictures, its sizes and
 * measurements, its video. Photos a buyer sends, pictures a product makes or holds, and descriptions of anything else are none.
 */
export function elementsIn(comment: string): PageElement[] {
  const text = fold(comment);
  const found = new Set(
    allPatterns().flatMap(({ element, says, not }) =>
      says.test(text) && says.test(text.replace(not, ' ')) ? [element] : [],
    ),
  );
  return PAGE_ELEMENTS.filter((element) => found.has(element));
}

/** Complaints that speak of an element of the page, as they are given. */
export interface ElementVoices<Voice> {
  element: PageElement;
  voices: Voice[];
}

/** The complaints with words by the element they speak of, those with most first; one may speak of several elements, or of none. */
export function byElement<Voice extends { comment: string }>(voices: readonly Voice[]): ElementVoices<Voice>[] {
  const told = new Map<PageElement, Voice[]>(PAGE_ELEMENTS.map((element) => [element, []]));
  for (const voice of voices) for (const element of elementsIn(voice.comment)) told.get(element)?.push(voice);
  return [...told]
    .flatMap(([element, own]) => (own.length > 0 ? [{ element, voices: own }] : []))
    .sort((a, b) => b.voices.length - a.voices.length);
}
