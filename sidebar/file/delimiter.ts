import type { AnyReport } from '../../src/core/reports/define.ts';
import { locateHeadings, ROWS_SEARCHED } from '../../src/core/reports/identify.ts';
import { createSplitter, type Delimiter } from './split-rows.ts';

const DELIMITERS: readonly Delimiter[] = ['\t', ',', ';'];

/** Characters from the top of a file that are looked at. */
const HEAD = 64 * 1024;

/** The rows a file has at its top when it is cut at a delimiter. */
function firstRows(head: string, delimiter: Delimiter): string[][] {
  const rows = createSplitter(delimiter)(head, true);
  return Array.from(rows)
    .filter(({ unclosed, cells }) => !unclosed && cells.some((cell) => cell.trim() !== ''))
    .slice(0, ROWS_SEARCHED)
    .map(({ cells }) => cells);
}

/** How well rows are cut: how many have several cells, and how many cells the widest has. */
function weigh(rows: readonly (readonly string[])[]): number {
  const widths = rows.map((cells) => cells.length).filter((width) => width > 1);
  return widths.length * 1000 + Math.max(0, ...widths);
}

/** The delimiter under which the headings make sense, else the one that cuts most rows; `null` for text without columns. */
export function chooseDelimiter(fileName: string, text: string, own?: readonly AnyReport[]): Delimiter | null {
  const head = text.slice(0, HEAD);
  const tries = DELIMITERS.map((delimiter) => ({ delimiter, rows: firstRows(head, delimiter) }));
  const known = tries.find(({ rows }) => locateHeadings(fileName, rows, own).ok);
  if (known) return known.delimiter;
  const best = tries.reduce((one, other) => (weigh(other.rows) > weigh(one.rows) ? other : one));
  return weigh(best.rows) > 0 ? best.delimiter : null;
}
