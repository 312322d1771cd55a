import type { Layer } from '../book/cells.ts';
import { choices, displayedAt } from '../book/criteria.ts';
import { displayText } from '../book/display.ts';
import type { Book, CriterionValue, Sheet, Validation } from '../book/model.ts';
import { LOST } from '../book/orphans.ts';
import { at } from '../book/plane.ts';
import { contentExtent, sheetById } from '../book/sheets.ts';
import { chartView } from '../charts/chart-view.ts';
import { pivotView } from '../pivots/pivot-view.ts';
import type { Area, CellView, SheetView } from '../view.ts';
import type { FormulaTester } from './formula-tester.ts';
import { lookOf } from './look-of.ts';

/** What a view needs besides the book. */
export interface Viewing {
  book: Book;
  /** Serial day of today. */
  today: number;
  tester: FormulaTester;
}

/** A tab as a face shows it. */
export function sheetView(viewing: Viewing, sheet: Sheet): SheetView {
  const { book } = viewing;
  const last = contentExtent(sheet);
  const view: SheetView = {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    lastRow: last.row,
    lastColumn: last.column,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...new Set([...sheet.hiddenRows, ...sheet.filteredRows])].sort((one, other) => one - other),
    merges: sheet.merges.map((area) => ({ ...area })),
    filter: sheet.filter ? { ...sheet.filter.area } : null,
    cells: cellViews(viewing, sheet),
    charts: sheet.charts.map((chart) => chartView(book, chart)),
    pivots: sheet.pivots.map((pivot) => {
      const { source } = pivot;
      const from = source && sheetById(book, source.sheetId);
      return pivotView(pivot, from?.name ?? '', (column) =>
        source && from ? displayedAt(book, from, source.area.row, column) : LOST,
      );
    }),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, condition, look }) => ({
      areas: areas.map((area: Area) => ({ ...area })),
      condition: condition?.type ?? 'GRADIENT',
      values: condition?.values.map((value) => valueText(value, book)) ?? [],
      look: { ...look },
    })),
    gridlines: sheet.gridlines,
  };
  return sheet.tabColor === null ? view : { ...view, tabColor: sheet.tabColor };
}

type Input = NonNullable<CellView['input']>;

const SHOWN: readonly Layer[] = ['values', 'formulas', 'styles', 'notes', 'validations', 'richTexts'];

function cellViews(viewing: Viewing, sheet: Sheet): SheetView['cells'] {
  const cells: SheetView['cells'] = new Map();
  const inputOf = inputs(viewing.book);
  const height = Math.min(
    sheet.maxRows,
    Math.max(
      ...SHOWN.map((layer) => sheet[layer].rows.length),
      ...decorated(sheet).map((area) => area.row + area.rows - 1),
    ),
  );
  const decoratedColumns = Math.max(0, ...decorated(sheet).map((area) => area.column + area.columns - 1));
  for (let row = 1; row <= height; row++) {
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
  const last = Math.max(1, contentExtent(sheet).row);
  return areas.map((area) => ({ ...area, rows: Math.max(0, Math.min(area.rows, last - area.row + 1)) }));
}

/** What Google hovers over a cell whose dropdown has no range to choose from. */
const OUTSIDE_LOST_RANGE = 'Invalid: Input must fall within specified range';

function cellView(
  { book, today, tester }: Viewing,
  sheet: Sheet,
  row: number,
  column: number,
  inputOf: (rule: Validation) => Input,
): CellView | null {
  const value = at(sheet.values, row, column) ?? null;
  const format = at(sheet.formats, row, column);
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
  const link = rich?.runs.length === 1 ? rich.runs[0]?.link : null;
  if (link) view.link = link;
  if (look) view.look = look;
  if (rule) view.input = inputOf(rule);
  return view;
}

/** What a rule lets a person choose; cells share rules, so each is read once. */
function inputs(book: Book): (rule: Validation) => Input {
  const known = new Map<Validation, Input>();
  return (rule) => {
    const before = known.get(rule);
    if (before) return before;
    const kind = rule.type === 'CHECKBOX' ? 'checkbox' : rule.type.startsWith('VALUE_IN') ? 'list' : 'other';
    const input: Input = { kind, values: choices(book, rule), allowInvalid: rule.allowInvalid, help: rule.help ?? '' };
    known.set(rule, input);
    return input;
  };
}

function valueText(value: CriterionValue, book: Book): string {
  if (typeof value !== 'object') return String(value);
  if ('serial' in value) return displayText(value.serial, 'yyyy-mm-dd', book.locale);
  return 'relative' in value ? value.relative : sheetById(book, value.range.sheetId).name;
}
