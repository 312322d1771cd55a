import { quickHash } from '../core/voices/print.ts';

/** Digits of a number that every spreadsheet keeps. */
const DIGITS = 12;
const textOf = (cell: unknown): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(DIGITS))) : String(cell);

/** A short text that is the same for the same cells; blank ones behind and below the last that holds something do not count. */
export function printOfCells(rows: readonly (readonly unknown[])[]): string {
  const text = rows.map((row) => row.map(textOf).join('\t').trimEnd()).join('\n');
  return `${text.trimEnd().length}.${quickHash(text.trimEnd()).toString(36)}`;
}
