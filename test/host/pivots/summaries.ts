import type { CellError, CellValue } from '../book/model.ts';

type Summary = (numbers: number[], cells: CellValue[]) => number | CellError;

const DIVISION: CellError = { error: '#DIV/0!', message: 'Function evaluation caused a divide by zero error.' };
const NO_NUMBER: CellError = { error: '#NUM!', message: 'There are no numbers to summarise.' };

const SUMMARIES: Record<string, Summary> = {
  SUM: (numbers) => sum(numbers),
  COUNT: (numbers) => numbers.length,
  COUNTA: (_numbers, cells) => cells.filter((cell) => cell !== null).length,
  COUNTUNIQUE: (_numbers, cells) => new Set(cells.filter((cell) => cell !== null).map(identity)).size,
  AVERAGE: (numbers) => (numbers.length === 0 ? DIVISION : sum(numbers) / numbers.length),
  MAX: (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0),
  MIN: (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0),
  MEDIAN: (numbers) => median(numbers),
  PRODUCT: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1)),
  VAR: (numbers) => variance(numbers, numbers.length - 1),
  VARP: (numbers) => variance(numbers, numbers.length),
  STDEV: (numbers) => root(variance(numbers, numbers.length - 1)),
  STDEVP: (numbers) => root(variance(numbers, numbers.length)),
};

/** The names of Google's summarising functions that a pivot computes. */
export const SUMMARY_NAMES: readonly string[] = Object.keys(SUMMARIES);

/** Whether a summary keeps the number format of what it summarises. */
export function keepsFormat(name: string): boolean {
  return !name.startsWith('COUNT') && !name.startsWith('VAR');
}

/** Summarises the cells that meet in one cell of a pivot; the first error among them wins, as in the function of that name. */
export function summarise(name: string, cells: CellValue[]): number | CellError {
  const summary = SUMMARIES[name];
  if (!summary) throw new Error(`There is no summarising function "${name}".`);
  if (!name.startsWith('COUNT')) {
    for (const cell of cells) if (cell !== null && typeof cell === 'object') return cell;
  }
  return summary(
    cells.filter((cell) => typeof cell === 'number'),
    cells,
  );
}

/** A text that is the same for the same value only: the number 5 and the text "5" differ. */
export function identity(value: CellValue): string {
  if (value !== null && typeof value === 'object') return `error:${value.error}`;
  return `${typeof value}:${value}`;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers: number[]): number | CellError {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return NO_NUMBER;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function variance(numbers: number[], divisor: number): number | CellError {
  if (divisor <= 0) return DIVISION;
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / divisor;
}

function root(value: number | CellError): number | CellError {
  return typeof value === 'number' ? Math.sqrt(value) : value;
}
