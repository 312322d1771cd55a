import type { IsoDate, IsoMonth } from './cell.ts';

const firstDay = (month: IsoMonth, later: number): Date => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + later, 1));
};

/** The month so many months later; earlier for less than 0. */
export function monthsLater(month: IsoMonth, count: number): IsoMonth {
  return firstDay(month, count).toISOString().slice(0, 7);
}

/** The last day of a month. */
export function lastDay(month: IsoMonth): IsoDate {
  const end = firstDay(month, 1);
  end.setUTCDate(0);
  return end.toISOString().slice(0, 10);
}
