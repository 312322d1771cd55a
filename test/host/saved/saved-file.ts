import type { Book, Sheet } from '../book/model.ts';
import { newBook, newSheet } from '../book/new-book.ts';
import { emptyPlane } from '../book/plane.ts';
import type { Saved } from '../host.ts';
import { fromPlain, toPlain } from './plain-data.ts';
import { type PlaneData, planeData, planeOf } from './plane-data.ts';

const FORMAT = 'headwater-spreadsheet';

/** Grows when an older host could not read what a newer one wrote. */
const VERSION = 1;

type Layer = { [Key in keyof Sheet]: Sheet[Key] extends { rows: unknown[] } ? Key : never }[keyof Sheet];

/** The planes of a tab, and whether cells may share what stands on them. */
const LAYERS: Record<Layer, boolean> = {
  values: true,
  formulas: false,
  filled: false,
  quoted: true,
  formats: true,
  styles: true,
  notes: true,
  validations: true,
  richTexts: true,
};

const LAYER_NAMES = Object.keys(LAYERS) as Layer[];

/** A spreadsheet as the text of a file; the same spreadsheet gives the same text, and nothing of it is lost. */
export function toFile({ book, properties, now, triggers }: Saved): string {
  const { sheets, ...rest } = book;
  const written = {
    format: FORMAT,
    version: VERSION,
    now,
    properties: toPlain(properties),
    triggers: toPlain(triggers),
    book: toPlain(rest),
    sheets: sheets.map(sheetData),
  };
  return `${JSON.stringify(written)}\n`;
}

/** The spreadsheet of a file; what it does not say is as in a new one. Throws one sentence for a text that is none, or one of a newer host. */
export function fromFile(text: string): Saved {
  const { version, now, properties, triggers, book, sheets } = readFile(text);
  if (version > VERSION)
    throw new Error(`This spreadsheet was saved by a newer version (${version}); this one reads ${VERSION}.`);
  const rest = { ...newBook({ name: '', locale: '', timeZone: '', owner: '' }), ...(fromPlain(book) as Partial<Book>) };
  return {
    book: { ...rest, sheets: sheets.map(sheetOf) },
    properties: fromPlain(properties) as Saved['properties'],
    triggers: fromPlain(triggers) as Saved['triggers'],
    now,
  };
}

interface Written {
  version: number;
  now: number;
  properties: unknown;
  triggers: unknown;
  book: unknown;
  sheets: SheetData[];
}

type SheetData = Record<string, unknown> & { layers: Partial<Record<Layer, PlaneData>> };

function readFile(text: string): Written {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    read = null;
  }
  const isOurs = typeof read === 'object' && read !== null && 'format' in read && read.format === FORMAT;
  if (!isOurs) throw new Error('This file is not a saved spreadsheet.');
  return read as unknown as Written;
}

function sheetData(sheet: Sheet): SheetData {
  const others = Object.entries(sheet).filter(([key]) => !(key in LAYERS));
  const layers = LAYER_NAMES.filter((layer) => sheet[layer].rows.length > 0).map((layer) => [
    layer,
    planeData<unknown>(sheet[layer]),
  ]);
  return { ...(toPlain(Object.fromEntries(others)) as object), layers: Object.fromEntries(layers) };
}

/** What a file does not say is as in an empty tab. */
function sheetOf({ layers, ...others }: SheetData): Sheet {
  const planes = LAYER_NAMES.map((layer) => {
    const data = layers[layer];
    return [layer, data ? planeOf(data, LAYERS[layer]) : emptyPlane()];
  });
  return { ...newSheet(0, '', 0, 0), ...(fromPlain(others) as Partial<Sheet>), ...Object.fromEntries(planes) };
}
