import type { MonthUnits } from '../analysis/month-units.ts';
import { SIGNAL_MINIMUM } from '../analysis/signal.ts';
import type { CauseCode } from '../causes.ts';
import type { IsoDate, IsoMonth } from '../cell.ts';
import { monthsLater } from '../months.ts';
import type { TaskStanding } from './task-standing.ts';

/** A cause on a product that a closed task dealt with: voices up to this day are settled and open no new task. */
export interface Settled {
  product: string;
  cause: CauseCode;
  until: IsoDate;
}

/** Tells whether a voice is settled: it is not younger than the last task that dealt with its cause on its product. */
export function settlement(
  settled: Iterable<Settled>,
): (voice: { product: string; cause: string; date: IsoDate }) => boolean {
  const until = new Map<string, IsoDate>();
  for (const one of settled) {
    const place = `${one.product}\n${one.cause}`;
    if (one.until > (until.get(place) ?? '')) until.set(place, one.until);
  }
  return ({ product, cause, date }) => until.size > 0 && date <= (until.get(`${product}\n${cause}`) ?? '');
}

const FOR_EVER = '9999-12-31';

/** Months up to that of the newest voice in which units tell that a product still sells. */
const LATELY = 3;

/** Products that in the months up to the newest (`''`: there is none) ship enough for their rates to tell a relapse. */
export function ratedProducts(shipped: readonly MonthUnits[], newest: IsoMonth | ''): Set<string> {
  if (newest === '') return new Set();
  const lately = monthsLater(newest, 1 - LATELY);
  return new Set(
    shipped.flatMap(({ product, month, units }) =>
      month >= lately && units >= SIGNAL_MINIMUM.shipped ? [product] : [],
    ),
  );
}

/**
 * What closed and dropped tasks have dealt with, and until when. A dropped task settles its trouble for ever; a closed one too where
 * rates tell a relapse, else up to the day its fix took effect or it was made. Danger is settled up to that day only.
 */
export function settledBy(tasks: readonly TaskStanding[], rated: ReadonlySet<string>): Settled[] {
  return tasks.flatMap(({ product, cause, closed, dropped, effectiveFrom, created }) => {
    if (cause === '' || !(closed || dropped)) return [];
    const until = dropped || (cause !== 'safety' && rated.has(product)) ? FOR_EVER : effectiveFrom || created;
    return until === '' ? [] : [{ product, cause, until }];
  });
}
