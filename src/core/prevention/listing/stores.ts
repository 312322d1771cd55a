import { marketplaceOf } from '../../reports/cells/marketplace.ts';
import type { Script } from './letters.ts';

/** Languages a page of each store is written in, as two-letter codes, the first one the usual one (general knowledge, not looked up). */
export const LANGUAGES_OF_STORE = {
  US: ['en', 'es'],
  CA: ['en', 'fr'],
  MX: ['es'],
  BR: ['pt'],
  UK: ['en'],
  IE: ['en'],
  AU: ['en'],
  SG: ['en'],
  ZA: ['en'],
  IN: ['en'],
  DE: ['de'],
  AT: ['de'],
  FR: ['fr'],
  IT: ['it'],
  ES: ['es'],
  NL: ['nl'],
  BE: ['nl', 'fr'],
  PL: ['pl'],
  SE: ['sv'],
  TR: ['tr'],
  JP: ['ja'],
  AE: ['ar', 'en'],
  SA: ['ar', 'en'],
  EG: ['ar', 'en'],
} as const satisfies Record<string, readonly string[]>;

/** A store of Amazon by the country it sells in. */
export type Store = keyof typeof LANGUAGES_OF_STORE;

/** All stores, for a sentence that says which there are. */
export const STORES = Object.keys(LANGUAGES_OF_STORE) as Store[];

/** The store a text names, as `DE`, `amazon.de` or in words; `null` where it names none we know. */
export function readStore(text: string): Store | null {
  const store = marketplaceOf(text.trim());
  return store in LANGUAGES_OF_STORE ? (store as Store) : null;
}

/** The scripts a page of a store may be written in besides Latin. */
export function scriptsOf(store: Store): readonly Script[] {
  const languages: readonly string[] = LANGUAGES_OF_STORE[store];
  if (languages.includes('ja')) return ['Han', 'Hiragana', 'Katakana'];
  return languages.includes('ar') ? ['Arabic'] : [];
}
