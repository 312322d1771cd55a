import { reorderRows } from '../../book/copy.ts';
import { displayedAt } from '../../book/criteria.ts';
import { writeBlock } from '../../book/write.ts';
import { enumName } from '../arguments.ts';
import type { RangeSelf } from '../places.ts';
import { checkInside, sheetOf } from '../places.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { change, isEnum, make } from '../service.ts';
import { writerOf } from './values.ts';

const DELIMITERS: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** Splits the texts of the first column to the right; the parts are read as typed. */
function split(range: RangeSelf, args: readonly unknown[], run: Run): void {
  const sheet = sheetOf(range, run);
  const { row: top, column, rows } = range.area;
  const texts = Array.from({ length: rows }, (_, down) => displayedAt(run.world.book, sheet, top + down, column));
  const [given] = args;
  const delimiter = given === undefined ? guessed(texts) : isEnum(given) ? DELIMITERS[enumName(given)] : String(given);
  if (!delimiter) return;
  texts.forEach((value, down) => {
    const parts = value.split(delimiter);
    const area = { row: top + down, column, rows: 1, columns: parts.length };
    checkInside(sheet, area);
    if (parts.length > 1) writeBlock(writerOf(run.world), sheet, area, [parts]);
  });
}

/** The delimiter the texts hold, commas first. */
function guessed(texts: readonly string[]): string | undefined {
  return Object.values(DELIMITERS).find((delimiter) => texts.some((value) => value.includes(delimiter)));
}

/** An order of rows that is the same in the same run of the same scenario. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = Math.trunc(seed) % 2_147_483_647 || 1;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Tools that rearrange what stands in cells. */
export const rearrangeMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  splitTextToColumns: make(['', 'string', 'enum'], split),
  randomize: change([''], (range, _, run) =>
    reorderRows(
      run.world.book,
      sheetOf(range, run),
      range.area,
      shuffled(range.area.rows, run.world.clock.now + run.execution.calls.length),
    ),
  ),
};
