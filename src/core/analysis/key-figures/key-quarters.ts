import type { IsoMonth } from '../../cell.ts';
import { monthsLater } from '../../months.ts';
import { addCounted, type Counted, KEY_FIGURES, type KeyFigure } from './key-figures.ts';
import type { KeyPeriod } from './key-months.ts';

const MONTHS = 3;

/** The quarter of a year a month or day lies in, such as `2026-Q2`. */
export function quarterOf(month: IsoMonth): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / MONTHS)}`;
}

/** Several months added up under a name; a month that is not among them is not known. */
export function addPeriods(period: string, wanted: readonly IsoMonth[], months: readonly KeyPeriod[]): KeyPeriod {
  const byMonth = new Map(months.map((one) => [one.period, one.sums]));
  const none: Counted = { counted: 0, of: 0, left: 0, known: 'unknown' };
  const sums = Object.fromEntries(
    KEY_FIGURES.map((figure) => [figure, addCounted(wanted.map((month) => byMonth.get(month)?.[figure] ?? none))]),
  ) as Record<KeyFigure, Counted>;
  return { period, sums };
}

/** The figures of each quarter some month of which is there, oldest first; a quarter is known where its three months are. */
export function keyQuarters(months: readonly KeyPeriod[]): KeyPeriod[] {
  const quarters = [...new Set(months.map(({ period }) => quarterOf(period)))];
  return quarters.map((quarter) => {
    const first = `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * MONTHS - 2).padStart(2, '0')}`;
    const wanted = Array.from({ length: MONTHS }, (_, at) => monthsLater(first, at));
    return addPeriods(quarter, wanted, months);
  });
}
