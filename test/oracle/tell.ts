import type { Shop } from '../app/shop.ts';
import type { Sheet } from '../host/book/model.ts';
import { at } from '../host/book/plane.ts';
import { sheetById } from '../host/book/sheets.ts';
import type { Area, CellView, SheetView } from '../host/view.ts';
import { POLICIES } from './fill-shop.ts';
import type { Records } from './records.ts';

type Plain = CellView['value'];

/** What the host says of the workbook, for the outside check to hold against. */
export interface Told {
  records: Records;
  policies: Record<string, number>;
  /** The day as a serial number, in place of TODAY(). */
  today: number;
  /** Names of the tabs by their number. */
  tabs: Record<string, string>;
  /** Formulas of cells with the values down the cells they fill by themselves. */
  formulas: { sheet: string; row: number; column: number; text: string; values: Plain[] }[];
  /** Formulas of conditional formats, for the first row of their area, and the rows that show the look. */
  conditions: { sheet: string; area: Area; text: string; rows: number[] }[];
  /** `above`: rows of the tab over the pivot table. */
  pivots: {
    sheet: string;
    above: number;
    source: string;
    rows: string[];
    column: string;
    byMonth: boolean;
    shown: string[][];
  }[];
  /** The pages of months, with the widths of their columns in pixels. */
  pages: { sheet: string; widths: number[] }[];
}

const DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;
/** The host shows formulas of conditional formats down to this row. */
const MOST_ROWS = 2_000;
const USUAL_WIDTH = 100;

const cellAt = (sheet: SheetView, row: number, column: number): CellView | undefined =>
  sheet.cells.get(row)?.get(column);

function formulasIn(sheet: SheetView, kept: Sheet): Told['formulas'] {
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) => {
      if (formula === undefined) return [];
      const { rows, columns } = at(kept.formulas, row, column) ?? { rows: 0, columns: 0 };
      if (rows < 1 || columns !== 1) throw new Error(`${sheet.name}: ${formula} fills ${rows} × ${columns} cells.`);
      const values = Array.from({ length: rows }, (_, down) => cellAt(sheet, row + down, column)?.value ?? '');
      return [{ sheet: sheet.name, row, column, text: formula, values }];
    }),
  );
}

function conditionsIn(sheet: SheetView): Told['conditions'] {
  return sheet.conditionalFormats.flatMap(({ areas, condition, values, look }) => {
    const [area, text] = [areas[0], values[0]];
    if (condition !== 'CUSTOM_FORMULA' || !area || text === undefined) return [];
    const last = Math.min(sheet.lastRow, area.row + area.rows - 1, MOST_ROWS);
    const rows = Array.from({ length: last - area.row + 1 }, (_, at) => area.row + at);
    const isShown = (row: number) => cellAt(sheet, row, area.column)?.look?.background === look.background;
    return [{ sheet: sheet.name, area: { ...area, rows: rows.length }, text, rows: rows.filter(isShown) }];
  });
}

function pivotsIn(sheet: SheetView, shown: (name: string) => string[][]): Told['pivots'] {
  return sheet.pivots.map(({ anchor, source, rowGroups, columnGroups }) => ({
    sheet: sheet.name,
    above: anchor.row - 1,
    source: source?.sheet ?? '',
    rows: rowGroups.map(({ heading }) => heading),
    column: columnGroups[0]?.heading ?? '',
    byMonth: columnGroups[0]?.dateRule === 'YEAR_MONTH',
    shown: shown(sheet.name),
  }));
}

const pageOf = ({ name, columns, columnWidths }: SheetView): Told['pages'][number] => ({
  sheet: name,
  widths: Array.from({ length: columns }, (_, at) => columnWidths[at + 1] ?? USUAL_WIDTH),
});

/** Tells what stands in a filled workbook and what happened in its shop. */
export function tell({ host }: Shop, records: Records, pages: readonly string[]): Told {
  const { sheets } = host.view();
  const { book, now } = host.save();
  return {
    records,
    policies: POLICIES,
    today: Math.floor(now / DAY) + EPOCH,
    tabs: Object.fromEntries(sheets.map(({ id, name }) => [id, name])),
    formulas: sheets.flatMap((sheet) => formulasIn(sheet, sheetById(book, sheet.id))),
    conditions: sheets.flatMap(conditionsIn),
    pivots: sheets.flatMap((sheet) => pivotsIn(sheet, (name) => host.displayed(name))),
    pages: pages.flatMap((name) => sheets.filter((sheet) => sheet.name === name).map(pageOf)),
  };
}
