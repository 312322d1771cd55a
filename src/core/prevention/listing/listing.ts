import type { Angles } from './angles.ts';
import type { Store } from './stores.ts';

/** What a page tells buyers, as a row of Listings has it; texts are `''` where nobody filled them in. */
export interface Listing {
  sku: string;
  /** The store, `null` where the cell names none. */
  store: Store | null;
  productType: string;
  brand: string;
  title: string;
  /** Five cells, empty ones included. */
  bullets: readonly string[];
  description: string;
  keywords: string;
  colour: string;
  size: string;
  pack: string;
  /** Sizes and weights as typed, with their units, such as `20 x 10 x 5 cm` and `350 g`. */
  itemSize: string;
  itemWeight: string;
  packageSize: string;
  packageWeight: string;
  /** Address or name of the main picture, and its size in pixels, such as `1600 x 1600`. */
  mainImage: string;
  mainPixels: string;
  /** Pictures in all, as typed. */
  images: string;
  /** Which views of the product pictures show; `null` where the tab has no columns for them. */
  angles: Angles | null;
  /** Whether there is a video; `''` where nobody said. */
  video: 'yes' | 'no' | '';
}

/** The texts buyers read, each with the part of the page it stands in. */
export function textsOf({ title, bullets, description }: Listing): { part: Part; text: string }[] {
  return [
    { part: 'title' as const, text: title },
    ...bullets.map((text) => ({ part: 'bullets' as const, text })),
    { part: 'description' as const, text: description },
  ].filter(({ text }) => text.trim() !== '');
}

/** Whether no text of a page is known; the first texts are no change. */
export const isEmptyPage = (listing: Listing): boolean => textsOf(listing).length === 0;

/** A part of the page. */
export type Part = 'title' | 'bullets' | 'description';

/** Bullets and description as one text, a line each. */
export function bodyOf({ bullets, description }: Listing): string {
  return [...bullets, description].filter((text) => text.trim() !== '').join('\n');
}

/** Length as stores count it: code points, blanks between included. */
export const lengthOf = (text: string): number => [...text.trim()].length;
