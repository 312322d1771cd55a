import type { Cell } from '../core/cell.ts';
import { ProblemError } from '../core/problem.ts';
import { fromSheet } from './cells.ts';
import { type Column, foldHeading, headingOf, type Layout, layoutOf, namesOfHeading, type TableId } from './layout.ts';
import { letters } from './letters.ts';
import type { Workbook } from './workbook.ts';

/** A row by the keys of its columns. */
export type Row = Record<string, Cell>;

/** A tab read in one go. Row `at` of `rows` stands in sheet row `at + 2`. */
export interface TabTable {
  id: TableId;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Columns of the sheet, the seller's own included. */
  width: number;
  /** 0-based place of each of our columns that is there. */
  places: ReadonlyMap<string, number>;
  rows: unknown[][];
  /** The cell of a row, `''` where the column was removed. */
  cell: (at: number, key: string) => Cell;
  /** The cell of a row as text. */
  text: (at: number, key: string) => string;
  /** The heading a column of ours has here. */
  headingOf: (key: string) => string;
  /** Reads the tab anew. */
  again: () => TabTable;
}

/** The columns of a table by key. */
export function columnsOf(id: TableId): readonly Column[] {
  return layoutOf(id).columns;
}

/** Columns that together tell a row of a table from all others. */
export function namingOf(id: TableId): readonly string[] {
  const { identity, identityWith = [] }: Layout = layoutOf(id);
  return [identity, ...identityWith];
}

/** What a row of a tab is known by. */
export function nameAt(table: TabTable, at: number): string {
  return namingOf(table.id)
    .map((key) => table.text(at, key))
    .join('\n');
}

/** What a row that is to be written will be known by. */
export function nameIn(id: TableId, row: Row): string {
  return namingOf(id)
    .map((key) => String(row[key] ?? ''))
    .join('\n');
}

/**
 * Where each of our columns stands, found by its heading in either language. Throws a problem when one is gone that the add-on
 * needs, and where two columns bear the heading of one: which of them is the seller's own, nobody can tell.
 */
export function findColumns(id: TableId, headings: readonly unknown[], workbook: Workbook): Map<string, number> {
  const folded = headings.map(foldHeading);
  const places = new Map<string, number>();
  for (const { key } of columnsOf(id)) {
    const names = namesOfHeading(id, key);
    const [at, second] = folded.flatMap((heading, place) => (names.includes(heading) ? [place] : []));
    if (at === undefined) continue;
    if (second !== undefined) {
      throw new ProblemError('repeated-tab-heading', {
        tab: workbook.nameOf(id),
        heading: String(headings[at]),
        first: letters(at + 1),
        second: letters(second + 1),
      });
    }
    places.set(key, at);
  }
  requireColumns(workbook, id, places, layoutOf(id).needs);
  return places;
}

/** Throws a problem that names the first of these columns a tab does not have. */
export function requireColumns(
  workbook: Workbook,
  id: TableId,
  places: ReadonlyMap<string, number>,
  keys: readonly string[],
): void {
  const missing = keys.find((key) => !places.has(key));
  if (missing === undefined) return;
  throw new ProblemError('missing-tab-heading', {
    tab: workbook.nameOf(id),
    heading: headingOf(id, missing, workbook.language),
  });
}

/** Where our columns stand in a tab, from its heading row alone. */
export function readHeadings(workbook: Workbook, id: TableId): Map<string, number> {
  const sheet = workbook.sheet(id);
  const [headings = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues() as unknown[][];
  return findColumns(id, headings, workbook);
}

/** Reads a tab: one trip, whatever its size. Rows below the last one that holds something in a column of ours are left out. */
export function readTable(workbook: Workbook, id: TableId): TabTable {
  const sheet = workbook.sheet(id);
  const [headings = [], ...rows] = sheet.getDataRange().getValues() as unknown[][];
  const places = findColumns(id, headings, workbook);
  const ours = [...places.values()];
  const isBlank = (row: unknown[] | undefined): boolean => ours.every((place) => String(row?.[place] ?? '') === '');
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1])) end -= 1;
  rows.length = end;
  const kinds = new Map(columnsOf(id).map(({ key, kind }) => [key, kind]));
  const cell = (at: number, key: string): Cell => {
    const place = places.get(key);
    return place === undefined ? '' : fromSheet(rows[at]?.[place], kinds.get(key) ?? 'text', workbook.offsetMinutes);
  };
  return {
    id,
    sheet,
    width: headings.length,
    places,
    rows,
    cell,
    text: (at, key) => String(cell(at, key)),
    headingOf: (key) => String(headings[places.get(key) ?? -1] ?? ''),
    again: () => readTable(workbook, id),
  };
}
