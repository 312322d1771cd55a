import type {
  Book,
  CellValue,
  ConditionalFormat,
  CustomFunctions,
  FormulaAt,
  FormulaEngine,
  Sheet,
} from '../book/model.ts';
import { movedFormula } from '../book/references.ts';
import { contentExtent } from '../book/sheets.ts';

/** What the formula of a conditional format gives for a cell. */
export type FormulaTester = (
  sheet: Sheet,
  rule: ConditionalFormat,
  text: string,
  row: number,
  column: number,
) => CellValue;

/** Rows for which formulas of conditional formats are computed; below, such a format does not show. */
const MOST_ROWS = 2_000;

/** Rows whose formulas are computed together, so that a face that shows a few rows waits for few. */
const ROWS_AT_ONCE = 128;

/** Computes a rule's formula for a stretch of its rows at once, and again only when some sheet changed. */
export function formulaTester(book: Book, engine: FormulaEngine, custom: CustomFunctions): FormulaTester {
  const known = new WeakMap<ConditionalFormat, { version: number; stretches: Map<number, Map<string, CellValue>> }>();
  return (sheet, rule, text, row, column) => {
    const version = book.sheets.reduce((sum, each) => sum + each.version, 0);
    let entry = known.get(rule);
    if (entry?.version !== version) {
      entry = { version, stretches: new Map() };
      known.set(rule, entry);
    }
    const stretch = Math.floor((row - 1) / ROWS_AT_ONCE);
    const values = entry.stretches.get(stretch) ?? computed(book, sheet, rule, text, stretch, engine, custom);
    entry.stretches.set(stretch, values);
    return values.get(`${row} ${column}`) ?? null;
  };
}

function computed(
  book: Book,
  sheet: Sheet,
  rule: ConditionalFormat,
  text: string,
  stretch: number,
  engine: FormulaEngine,
  custom: CustomFunctions,
): Map<string, CellValue> {
  const [first] = rule.areas;
  if (!first) return new Map();
  const from = stretch * ROWS_AT_ONCE + 1;
  const last = Math.min(MOST_ROWS, contentExtent(sheet).row, from + ROWS_AT_ONCE - 1);
  const formulas: FormulaAt[] = [];
  for (const area of rule.areas) {
    for (let row = Math.max(from, area.row); row < Math.min(area.row + area.rows, last + 1); row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        formulas.push({
          sheetId: sheet.id,
          row,
          column,
          text: movedFormula(text, row - first.row, column - first.column),
        });
      }
    }
  }
  const scratch = formulas.map((formula, index) => ({ ...formula, row: index + 1, column: 18_000 }));
  const blocks = engine.evaluate(scratch, book, custom);
  return new Map(formulas.map(({ row, column }, index) => [`${row} ${column}`, blocks[index]?.[0]?.[0] ?? null]));
}
