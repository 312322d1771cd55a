import { formatAt } from '../book/automatic-format.ts';
import type { Layer } from '../book/cells.ts';
import { displayText } from '../book/display.ts';
import type { Book, Sheet, Validation } from '../book/model.ts';
import { LOST } from '../book/orphans.ts';
import { at } from '../book/plane.ts';
import { contentExtent } from '../book/sheets.ts';
import type { Area, CellView, CellViews, InputView, LookView } from '../view.ts';
import type { FormulaTester } from './formula-tester.ts';
import { inputsOf } from './inputs.ts';
import { lookOf } from './look-of.ts';

/** What a view needs besides the book. */
export interface Viewing {
  book: Book;
  /** Serial day of today. */
  today: number;
  tester: FormulaTester;
}

const SHOWN: readonly Layer[] = ['values', 'formulas', 'styles', 'notes', 'validations', 'richTexts'];

/** The last row of a tab that holds or shows anything. */
export function shownRows(sheet: Sheet): number {
  const heights = SHOWN.map((layer) => lastFilled(sheet[layer].rows));
  return Math.min(sheet.maxRows, Math.max(...heights, ...decorated(sheet).map((area) => area.row + area.rows - 1)));
}

function lastFilled(rows: readonly (readonly unknown[] | undefined)[]): number {
  let last = rows.length;
  while (last > 0 && !rows[last - 1]?.some((thing) => thing !== undefined)) last -= 1;
  return last;
}

/** The cells of some rows of a tab; only these are looked at. */
export function cellViews(viewing: Viewing, sheet: Sheet, first: number, last: number): CellViews {
  const cells: CellViews = new Map();
  const inputOf = inputsOf(viewing.book);
  const decoratedColumns = Math.max(0, ...decorated(sheet).map((area) => area.column + area.columns - 1));
  const bottom = Math.min(last, shownRows(sheet));
  for (let row = first; row <= bottom; row++) {
    const width = Math.min(
      sheet.maxColumns,
      Math.max(decoratedColumns, ...SHOWN.map((layer) => sheet[layer].rows[row - 1]?.length ?? 0)),
    );
    const line = new Map<number, CellView>();
    for (let column = 1; column <= width; column++) {
      const cell = cellView(viewing, sheet, row, column, inputOf);
      if (cell) line.set(column, cell);
    }
    if (line.size > 0) cells.set(row, line);
  }
  return cells;
}

/** Areas that give empty cells a look, cut to where the sheet has content. */
function decorated(sheet: Sheet): Area[] {
  const areas = [...sheet.bandings.map(({ area }) => area), ...sheet.conditionalFormats.flatMap(({ areas }) => areas)];
  if (areas.length === 0) return [];
  const last = Math.max(1, contentExtent(sheet).row);
  return areas.map((area) => ({ ...area, rows: Math.max(0, Math.min(area.rows, last - area.row + 1)) }));
}

/** How a link looks unless the cell says otherwise. */
const LINK_LOOK: LookView = { color: '#1155cc', underline: true };

/** What Google hovers over a cell whose dropdown has no range to choose from. */
const OUTSIDE_LOST_RANGE = 'Input must fall within specified range';

function cellView(
  { book, today, tester }: Viewing,
  sheet: Sheet,
  row: number,
  column: number,
  inputOf: (rule: Validation) => InputView,
): CellView | null {
  const value = at(sheet.values, row, column) ?? null;
  const format = formatAt(sheet, row, column);
  const formula = at(sheet.formulas, row, column);
  const note = at(sheet.notes, row, column);
  const rule = at(sheet.validations, row, column);
  const rich = at(sheet.richTexts, row, column);
  const look = lookOf(sheet, row, column, (down, right, conditional) => ({
    book,
    value,
    format,
    today,
    formula: (text) => tester(sheet, conditional, text, down, right),
  }));
  if (value === null && !formula && !note && !rule && !look) return null;
  const error = typeof value === 'object' && value !== null ? value : null;
  const view: CellView = {
    value: error ? error.error : (value as CellView['value']),
    display: displayText(value, format, book.locale),
  };
  if (format !== undefined) view.format = format;
  if (formula) view.formula = formula.text;
  if (error) view.error = error.message;
  else if (value !== null && rule?.values.includes(LOST)) view.error = OUTSIDE_LOST_RANGE;
  if (note !== undefined) view.note = note;
  const link = rich?.runs.every((run) => run.link === rich.runs[0]?.link) ? rich.runs[0]?.link : null;
  if (link) view.link = link;
  if (link) view.look = { ...LINK_LOOK, ...look };
  else if (look) view.look = look;
  if (rule) view.input = inputOf(rule);
  return view;
}
