import { type AnyCauseCode, CAUSE_CODES, type CauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import { monthsLater } from '../months.ts';
import type { Cohort } from './cohorts.ts';
import type { Returns } from './two-proportions.ts';
import { wilsonInterval } from './wilson.ts';

/** How often units come back for one cause. */
export interface CauseRate extends Returns {
  cause: CauseCode;
  /** Where the true rate lies, with a confidence of 95 %. */
  interval: [from: number, to: number];
}

/** How often units of the shop come back by cause, over the months counted. */
export interface CauseRates {
  from: IsoMonth;
  to: IsoMonth;
  /** Units shipped in the months counted, of products whose shipped units are known. */
  shipped: number;
  /** The highest rate first; none where fewer units shipped than a rate takes. */
  lines: CauseRate[];
}

const MONTHS = 12;

const isRanked = (cause: AnyCauseCode): cause is CauseCode => (CAUSE_CODES as readonly string[]).includes(cause);

/** The months of cohorts, oldest first. */
const monthsOf = (cohorts: readonly Cohort[]): IsoMonth[] => cohorts.map(({ month }) => month).sort();

/**
 * Rates of the shop by cause: units that came back for it over units shipped, in complete months only, the newest 12. Returns of products
 * without shipped units are in neither. Below `least` units shipped there is no telling.
 */
export function causeRates(cohorts: ReadonlyMap<string, readonly Cohort[]>, least: number): CauseRates {
  const complete = [...cohorts.values()].flat().filter((cohort) => cohort.complete);
  const to = monthsOf(complete).pop();
  if (to === undefined) return { from: '', to: '', shipped: 0, lines: [] };
  const from = monthsLater(to, 1 - MONTHS);
  const counted = complete.filter(({ month }) => month >= from);
  const shipped = counted.reduce((sum, cohort) => sum + cohort.shipped, 0);
  const [first = to] = monthsOf(counted);
  if (shipped < least) return { from: first, to, shipped, lines: [] };
  const sums = new Map<CauseCode, number>();
  for (const { causes } of counted)
    for (const [cause, units] of causes) if (isRanked(cause)) sums.set(cause, (sums.get(cause) ?? 0) + units);
  const lines = [...sums]
    .map(([cause, units]) => ({ cause, shipped, returned: Math.min(shipped, Math.round(units)) }))
    .filter(({ returned }) => returned > 0)
    .sort((a, b) => b.returned - a.returned)
    .map((line) => ({ ...line, interval: wilsonInterval(line.returned, shipped) }));
  return { from: first, to, shipped, lines };
}
