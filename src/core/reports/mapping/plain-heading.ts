import { normaliseHeading } from '../heading.ts';

/** A heading as it is looked up: normalised, without accents, with a dash for anything that is neither letter nor digit. */
export function plainHeading(heading: string): string {
  return normaliseHeading(heading)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Chinese and Japanese put no blanks between words. */
const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF]/;

/** Whether a name stands in a plain heading as words of its own. */
export function fits(name: string, plain: string): boolean {
  return UNSPACED.test(name) ? plain.includes(name) : `-${plain}-`.includes(`-${name}-`);
}

/** How much a name says: a Chinese character counts as much as three letters. */
export function weightOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (UNSPACED.test(letter) ? 3 : 1), 0);
}

/** The names in a list that is parted by blanks. */
export const namesIn = (list: string): string[] => list.split(/\s+/).filter((name) => name !== '');
