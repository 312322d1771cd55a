import { FIELDS } from './templates.ts';

/** A place of a text that is filled for each order, with its name. */
export const PLACE = /\{([^{}]*)\}/g;

/** What an order tells beside the fields people are shown. */
const ALSO = ['sku', 'country'];
/** A brace that belongs to no place: one was forgotten, doubled, or typed full-width. */
const BRACE = /[{}｛｝]/;

/** Whether a brace would stay in a text once its places are filled. */
export const hasLooseBrace = (text: string): boolean => BRACE.test(text.replace(PLACE, ''));

/** The first place of a text that nothing can fill, with its braces; `''` for none. */
export function unknownPlace(text: string): string {
  const known = new Set<string>([...FIELDS, ...ALSO]);
  return [...text.matchAll(PLACE)].find(([, name = '']) => !known.has(name.trim().toLowerCase()))?.[0] ?? '';
}
