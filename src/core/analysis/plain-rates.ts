import type { AnyCauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import { type Cohort, type CohortBasis, returnedFor } from './cohorts.ts';
import { wilsonInterval } from './wilson.ts';

/** What a told rate counts: all returns (`''`), those of one cause, or those of all causes the seller can remove. */
export type Counted = AnyCauseCode | '' | 'controllable';

/** A return rate that is told and never judged: it raises no alarm beside those of the product and its causes. */
export interface PlainRate {
  month: IsoMonth;
  cause: Counted;
  shipped: number;
  returned: number;
  /** Where the true rate lies, with a confidence of 95 %. */
  interval: [from: number, to: number];
  basis: CohortBasis;
  /** Units counted by the month of their return though others are counted by that of their order; told over all causes only. */
  byReturn: number;
  complete: boolean;
  young: boolean;
}

/** Whether the seller can remove a cause. */
export type IsControllable = (cause: AnyCauseCode) => boolean;

const lineOf = (cohort: Cohort, cause: Counted, returned: number): PlainRate => {
  const { month, shipped, basis, byReturn, complete, young } = cohort;
  const interval = wilsonInterval(returned, shipped);
  const mixed = basis === 'orders' && cause === '' ? byReturn : 0;
  return { month, cause, shipped, returned, interval, basis, byReturn: mixed, complete, young };
};

/** Units that came back for causes the seller can remove; never more than were shipped. */
function controllableIn(cohort: Cohort, isControllable: IsControllable): number {
  let sum = 0;
  for (const [cause, units] of cohort.causes) if (isControllable(cause)) sum += units;
  return Math.min(cohort.shipped, Math.round(sum));
}

/** The rate of a cohort over the causes the seller can remove, all together. */
export function controllableRate(cohort: Cohort, isControllable: IsControllable): PlainRate {
  return lineOf(cohort, 'controllable', controllableIn(cohort, isControllable));
}

/** The rates of cohorts, oldest first: over all returns, over the causes the seller can remove, and of each cause that came back. */
export function plainRates(cohorts: readonly Cohort[], isControllable: IsControllable): PlainRate[] {
  return cohorts.flatMap((cohort) => [
    lineOf(cohort, '', cohort.returned),
    controllableRate(cohort, isControllable),
    ...[...cohort.causes.keys()]
      .map((cause) => lineOf(cohort, cause, returnedFor(cohort, cause)))
      .filter(({ returned }) => returned > 0),
  ]);
}
