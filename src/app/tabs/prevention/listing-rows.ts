import { ANGLES, type Angle, type Angles } from '../../../core/prevention/listing/angles.ts';
import type { Listing } from '../../../core/prevention/listing/listing.ts';
import { readStore } from '../../../core/prevention/listing/stores.ts';
import { UI_LANGUAGES, wordsOf } from '../../../core/words/words.ts';
import { readTable, type TabTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { writeShared } from '../../../sheets/write-shared.ts';
import { readListingAnswer, readYes } from '../vocabulary.ts';

const BULLETS = ['bullet1', 'bullet2', 'bullet3', 'bullet4', 'bullet5'] as const;

const TEXTS = [
  'productType',
  'brand',
  'title',
  'description',
  'keywords',
  'colour',
  'size',
  'pack',
  'itemSize',
  'itemWeight',
  'packageSize',
  'packageWeight',
  'mainImage',
  'mainPixels',
  'images',
] as const;

const readNo = (text: string): boolean =>
  UI_LANGUAGES.some((language) => wordsOf(language).workbook.no.toLowerCase() === text.trim().toLowerCase());

/** What an import knows of a page, by its fields; empty ones left out. */
type Imported = Readonly<Record<string, string>>;

/** The pages of the last import of them by SKU; none where there was no such import. */
export function readPages(workbook: Workbook): Map<string, Imported> {
  if (workbook.find('pages') === null) return new Map();
  const table = readTable(workbook, 'pages');
  return new Map(
    table.rows.map((_, at) => {
      const filled = [...TEXTS, ...BULLETS].map((key) => [key, table.text(at, key)] as const);
      return [table.text(at, 'sku').trim(), Object.fromEntries(filled.filter(([, text]) => text !== ''))];
    }),
  );
}

/** The column of a view. */
const columnOfAngle = (angle: Angle): string => `angle${angle[0]?.toUpperCase()}${angle.slice(1)}`;

function readAngles(table: TabTable, at: number): Angles | null {
  const there = ANGLES.filter((angle) => table.places.has(columnOfAngle(angle)));
  if (there.length === 0) return null;
  const said = there.flatMap((angle) => {
    const answer = readListingAnswer(table.text(at, columnOfAngle(angle)));
    return answer === '' ? [] : [[angle, answer] as const];
  });
  return Object.fromEntries(said);
}

/** A row of Listings; what stands there wins, and what is empty is taken from the import of its page. */
function readListing(table: TabTable, at: number, pages: ReadonlyMap<string, Imported>): Listing {
  const sku = table.text(at, 'sku').trim();
  const page = pages.get(sku);
  const textOf = (key: string): string => table.text(at, key) || (page?.[key] ?? '');
  const store = table.text(at, 'store');
  const video = table.text(at, 'video');
  const texts = Object.fromEntries(TEXTS.map((key) => [key, textOf(key)])) as Record<(typeof TEXTS)[number], string>;
  return {
    ...texts,
    sku,
    store: readStore(store),
    bullets: BULLETS.map(textOf),
    angles: readAngles(table, at),
    video: readYes(video) || (readNo(video) ? 'no' : ''),
  };
}

/** The pages of the Listings tab by SKU, and the SKUs that stand there more than once, of which the first row counts. */
export interface Listings {
  listings: ReadonlyMap<string, Listing>;
  twice: ReadonlySet<string>;
}

/**
 * Reads the Listings tab. What nobody filled in is taken from the import of its page, where there is one. A title that neither has gets the
 * one of the last import of listings (`titles`, by SKU) first.
 */
export function readListings(workbook: Workbook, titles: ReadonlyMap<string, string>): Listings {
  const table = readTable(workbook, 'listings');
  const pages = readPages(workbook);
  const listings = new Map<string, Listing>();
  const twice = new Set<string>();
  const fills: { at: number; values: { title: string } }[] = [];
  table.rows.forEach((_, at) => {
    const listing = readListing(table, at, pages);
    const { sku } = listing;
    if (sku === '') return;
    if (listings.has(sku)) {
      twice.add(sku);
      return;
    }
    const known = listing.title === '' ? (titles.get(sku) ?? '') : '';
    if (known !== '') fills.push({ at, values: { title: known } });
    listings.set(sku, known === '' ? listing : { ...listing, title: known });
  });
  writeShared(table, { added: [], changes: fills });
  return { listings, twice };
}
