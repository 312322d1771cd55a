import type { IsoDate } from '../cell.ts';
import { checkTitle, type TitleContext } from '../prevention/listing/check-title.ts';
import { RULE_TABLE_OF } from '../prevention/listing/rules.ts';
import { readStore, STORES, type Store } from '../prevention/listing/stores.ts';
import { fill } from '../words/fill.ts';
import { wordsOf } from '../words/words.ts';
import { beside, type Input, type Output, type Range, toColumn, toProse, toRows, toText } from './cellwise.ts';
import { type OutputForm, readForm } from './output.ts';

const NAME = 'HW_CHECK_TITLE';
const HOUR = 3_600_000;
const EPOCH = Date.UTC(1899, 11, 30);

function oneCell(what: string, value: Range): Input {
  const rows = toRows(value);
  if (rows.length !== 1 || rows[0]?.length !== 1) throw new Error(`${NAME}: ${what} should be one cell.`);
  return rows[0][0];
}

function readTheStore(value: Input): Store {
  const text = toText(value);
  const store = readStore(text);
  if (store === null) throw new Error(`${NAME}: store should be one of ${STORES.join(', ')}, but is "${text}".`);
  return store;
}

/** The day of a date of Sheets: its noon, so that no clock of another zone moves it. */
const dayAt = (time: number): IsoDate => new Date(time + 12 * HOUR).toISOString().slice(0, 10);

/** A day as a date of Sheets, its serial number, or ISO text. */
function readDay(value: Range): IsoDate {
  const cell = oneCell('date', value);
  if (cell instanceof Date) return dayAt(cell.getTime());
  if (typeof cell === 'number' && cell >= 1 && cell < 1e6) return dayAt(EPOCH + Math.floor(cell) * 24 * HOUR);
  const text = toText(cell).trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || dayAt(time) !== text)
    throw new Error(`${NAME}: date should be a day such as 2026-11-27, but is "${text}".`);
  return text;
}

type Row = [check: Output, words: Output, reason: Output];

/** The findings of one title, a row each, and the day of the rule table. */
function rowsOf(title: string, context: TitleContext, form: OutputForm): Row[] {
  const isCode = form === 'code';
  const { findings, clean, byTable } = wordsOf(isCode ? 'en' : form).prevention.listing;
  const found = checkTitle(title, context).map(
    ({ check, words, code, facts }): Row => [check, words.join(', '), isCode ? code : fill(findings[code], facts)],
  );
  return [
    ...(found.length > 0 ? found : [['', '', isCode ? 'clean' : clean] satisfies Row]),
    ['', '', isCode ? RULE_TABLE_OF : fill(byTable, { day: RULE_TABLE_OF })],
  ];
}

/**
 * HW_CHECK_TITLE: what the rule table knows against a title in a store on a day: number of the check, words, and reason with suggestion, a row
 * each; the last row names the day of the rule table. An empty title gives blank. Of a column each cell is a title, and its findings stand in
 * one row; store, product type and brand are then a cell for all or a column as tall.
 */
export function checkListingTitle(
  text: Range,
  store: Range,
  date: Range,
  productType?: Range,
  brand?: Range,
  output?: Input,
): Output[][] {
  const form = readForm(NAME, output);
  const titles = toColumn(NAME, 'text', text);
  const stores = beside(NAME, 'store', titles.length, store);
  const types = beside(NAME, 'productType', titles.length, productType);
  const brands = beside(NAME, 'brand', titles.length, brand);
  const on = readDay(date);
  const known = new Map<Input, Store>();
  const rows = titles.map((cell, at) => {
    const title = toProse(NAME, 'text', cell);
    if (title.trim() === '') return [];
    const named = stores[at];
    const here = known.get(named) ?? readTheStore(named);
    known.set(named, here);
    return rowsOf(title, { store: here, on, productType: toText(types[at]), brand: toText(brands[at]) }, form);
  });
  if (titles.length === 1) return rows[0]?.length ? rows[0] : [['']];
  return rows.map((found) => [0, 1, 2].map((part) => [...new Set(found.map((row) => row[part]))].join('\n').trim()));
}
