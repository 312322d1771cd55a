import { asHint, type Finding, finding, wordsIn } from './finding.ts';
import { SCRIPTS, type Script } from './letters.ts';
import { byLimit, type RulesHere } from './limit-table.ts';
import { type Listing, lengthOf, textsOf } from './listing.ts';
import { HTML, KEYWORDS_NEAR, LINE_BREAK } from './rules.ts';
import { type Store, scriptsOf } from './stores.ts';
import { patternOf } from './wording.ts';

const OFF_CODES = {
  contact: 'contact',
  price: 'price',
  shipping: 'shipping',
  review: 'reviews',
  time: 'timeBound',
} as const;

/** What a page must not speak of, in title, bullets and description, and the limits of a description: L14. */
export function checkPage(listing: Listing, here: RulesHere): Finding[] {
  const texts = textsOf(listing).map(({ text }) => text);
  const { description } = listing;
  const off = (Object.keys(OFF_CODES) as (keyof typeof OFF_CODES)[]).flatMap((what) => {
    const words = texts.flatMap((text) => wordsIn(text, patternOf(what)));
    return words.length > 0 ? [finding('L14', OFF_CODES[what], words)] : [];
  });
  const html = wordsIn(description.replace(LINE_BREAK, ' '), HTML);
  const length = lengthOf(description);
  return [
    ...off,
    ...(html.length > 0 ? [finding('L14', 'html', html)] : []),
    ...byLimit('L14', 'descriptionLongest', here, (most) =>
      length > most ? [finding('L14', 'descriptionLong', [], { length, most })] : [],
    ),
  ];
}

/** Bytes of a text in UTF-8, as the field of keywords is counted. */
export function bytesOf(text: string): number {
  return [...text].reduce((sum, one) => {
    const code = one.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}

/** Keywords over or near the limit, L30. */
export function checkKeywords(keywords: string, here: RulesHere): Finding[] {
  const bytes = bytesOf(keywords.trim());
  return byLimit('L30', 'keywordBytes', here, (most) => {
    if (bytes > most) return [finding('L30', 'keywordsLong', [], { bytes, most })];
    return bytes > KEYWORDS_NEAR ? [asHint(finding('L30', 'keywordsNear', [], { bytes, most }))] : [];
  });
}

/** A few Greek letters are signs of measure; of other scripts one letter is already a word left over. */
const LETTERS_OF = (Object.entries(SCRIPTS) as [Script, string][]).map(
  ([script, letters]) => [script, new RegExp(`[${letters}]${script === 'Greek' ? '{3,}' : '+'}`, 'gu')] as const,
);

/** Letters of a script the store does not read, left over from another language: L31. */
export function checkScript(listing: Listing, store: Store): Finding[] {
  const allowed = scriptsOf(store);
  const words = textsOf(listing).flatMap(({ text }) =>
    LETTERS_OF.flatMap(([script, letters]) => (allowed.includes(script) ? [] : wordsIn(text, letters))),
  );
  return words.length > 0 ? [finding('L31', 'foreignScript', words, { store })] : [];
}
