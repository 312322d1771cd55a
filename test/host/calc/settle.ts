import { overlaps } from '../book/a1.ts';
import { automaticFormat } from '../book/automatic-format.ts';
import type { Book, CustomFunctions, Formula, FormulaEngine, RangeRef, Sheet } from '../book/model.ts';
import { each } from '../book/plane.ts';
import { references } from '../book/references.ts';
import { changed, sheetNamed } from '../book/sheets.ts';
import type { Flags } from '../flags.ts';
import type { Area } from '../view.ts';
import { placeBlock } from './place-block.ts';
import { refreshPivots } from './refresh-pivots.ts';

/** What computing needs besides the book. */
export interface Calculation {
  book: Book;
  engine: FormulaEngine;
  custom: CustomFunctions;
  /** Serial day of today. */
  today(): number;
  flags: Flags;
}

/** A formula where it stands, and what it reads. */
interface Standing {
  sheet: Sheet;
  row: number;
  column: number;
  formula: Formula;
  reads: RangeRef[];
}

/** Rounds of formulas feeding pivots feeding formulas before the rest is left as it is. */
const MOST_ROUNDS = 20;
const VOLATILE = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET)\s*\(/i;

/** Computes what depends on cells changed since the last time: formulas with their spills, then pivots, until nothing moves. */
export function settle(calculation: Calculation): void {
  const { book } = calculation;
  for (let round = 0; book.changes.length > 0 && round < MOST_ROUNDS; round++) {
    const changes = merged(book.changes);
    book.changes = [];
    const dirty = dirtyFormulas(standingFormulas(book), changes);
    const formulas = dirty.map(({ sheet, row, column, formula }) => ({
      sheetId: sheet.id,
      row,
      column,
      text: formula.text,
    }));
    const blocks = formulas.length > 0 ? calculation.engine.evaluate(formulas, book, calculation.custom) : [];
    const moved: RangeRef[] = [];
    dirty.forEach(({ sheet, row, column, formula }, index) => {
      const format = automaticFormat(book, sheet, formula.text);
      if (format === undefined) delete formula.format;
      else formula.format = format;
      const area = placeBlock(sheet, row, column, blocks[index] ?? [[null]]);
      if (area) moved.push({ sheetId: sheet.id, area });
    });
    for (const { sheetId, area } of moved) bump(book, sheetId, area);
    refreshPivots(calculation, [...changes, ...moved]);
  }
  book.changes = [];
}

/** Values a formula filled count as changed only for what is outside the batch just computed. */
function bump(book: Book, sheetId: number, area: Area): void {
  const sheet = book.sheets.find((each) => each.id === sheetId);
  if (!sheet) return;
  sheet.version += 1;
  if (area.rows * area.columns > 1) changed(book, sheet, area);
}

function standingFormulas(book: Book): Standing[] {
  const found: Standing[] = [];
  for (const sheet of book.sheets) {
    each(sheet.formulas, (formula, row, column) =>
      found.push({ sheet, row, column, formula, reads: readsOf(book, sheet, formula.text) }),
    );
  }
  return found;
}

function readsOf(book: Book, sheet: Sheet, text: string): RangeRef[] {
  const named = book.namedRanges.flatMap(({ name, sheetId, area }) =>
    area && text.toLowerCase().includes(name.toLowerCase()) ? [{ sheetId, area }] : [],
  );
  return [
    ...named,
    ...references(text).flatMap((reference) => {
      const on = reference.sheet === null ? sheet : sheetNamed(book, reference.sheet);
      return on ? [{ sheetId: on.id, area: reference.area }] : [];
    }),
  ];
}

function dirtyFormulas(standing: Standing[], changes: RangeRef[]): Standing[] {
  if (standing.length === 0) return [];
  const dirty = new Set(standing.filter((each) => VOLATILE.test(each.formula.text)));
  const waiting = [...changes];
  for (let change = waiting.pop(); change; change = waiting.pop()) {
    const { sheetId, area } = change;
    for (const each of standing) {
      if (dirty.has(each)) continue;
      const own = ownArea(each);
      const touched = each.sheet.id === sheetId && overlaps(own, area);
      if (!touched && !each.reads.some((read) => read.sheetId === sheetId && overlaps(read.area, area))) continue;
      dirty.add(each);
      waiting.push({ sheetId: each.sheet.id, area: own });
    }
  }
  return standing.filter((each) => dirty.has(each));
}

function ownArea({ row, column, formula }: Standing): Area {
  return {
    row,
    column,
    rows: formula.blocked?.rows ?? formula.rows,
    columns: formula.blocked?.columns ?? formula.columns,
  };
}

/** Many changes of one sheet become their bounding box. */
function merged(changes: RangeRef[]): RangeRef[] {
  if (changes.length <= 64) return changes;
  const boxes = new Map<number, Area>();
  for (const { sheetId, area } of changes) {
    const box = boxes.get(sheetId);
    boxes.set(sheetId, box ? around(box, area) : area);
  }
  return [...boxes].map(([sheetId, area]) => ({ sheetId, area }));
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
