import type { AnyCauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import type { Cohort } from './cohorts.ts';
import { controlChart, controlLimits } from './control-chart.ts';
import { judgeBeside, type Signal } from './signal.ts';
import type { Returns } from './two-proportions.ts';
import { wilsonInterval } from './wilson.ts';

/** The return rate of one product in one month, for one cause or for all of them (`''`). */
export interface RateLine {
  month: IsoMonth;
  cause: AnyCauseCode | '';
  shipped: number;
  returned: number;
  /** Where the true rate lies, with a confidence of 95 %. */
  interval: [from: number, to: number];
  /** Between which rates the month lies by chance, by the months before it; `null` where there are too few. */
  limits: [from: number, to: number] | null;
  /** The months before it added up. */
  before: Returns;
  signal: Signal;
  complete: boolean;
}

/** Months a month is compared with, and the least of them. */
const MONTHS_BEFORE = 12;
const LEAST_MONTHS = 3;
/** How often chance may raise an alarm on a product in a month: by its rate over all, and by all of its causes together. */
const ALARMS = { total: 0.0025, causes: 0.006 } as const;

const addUp = (months: readonly Returns[]): Returns => ({
  returned: months.reduce((sum, { returned }) => sum + returned, 0),
  shipped: months.reduce((sum, { shipped }) => sum + shipped, 0),
});

/** A month, judged alone and together with the one before it: a rise of two months that neither month shows is a rise. */
function judge(months: readonly Returns[], at: number, alarm: number): Pick<RateLine, 'signal' | 'limits' | 'before'> {
  const month = months[at] as Returns;
  const earlier = months.slice(Math.max(0, at - MONTHS_BEFORE), at);
  const before = addUp(earlier);
  if (earlier.length < LEAST_MONTHS) return { signal: 'too-few', limits: null, before };
  const chart = controlChart(earlier);
  const alone = judgeBeside(month, before, chart, alarm);
  const limits = controlLimits(chart, month.shipped);
  if (alone === 'up' || alone === 'down' || earlier.length === LEAST_MONTHS) return { signal: alone, limits, before };
  const older = earlier.slice(0, -1);
  const both = judgeBeside(
    addUp([earlier[earlier.length - 1] as Returns, month]),
    addUp(older),
    controlChart(older),
    alarm,
  );
  const agrees = both === 'up' ? rateIn(month) > chart.centre : rateIn(month) < chart.centre;
  return { signal: (both === 'up' || both === 'down') && agrees ? both : alone, limits, before };
}

const rateIn = ({ returned, shipped }: Returns): number => returned / shipped;

/**
 * The rates of one product, month by month (oldest first), over all causes and for each cause that came back in the month or
 * that fell silent. Only complete months are judged, each by up to 12 complete months before it; below 3 of them there is no telling.
 */
export function ratesOf(cohorts: readonly Cohort[]): RateLine[] {
  const complete = cohorts.filter((cohort) => cohort.complete);
  const causes = new Set(cohorts.flatMap((cohort) => [...cohort.causes.keys()]));
  const series = (cause: AnyCauseCode | ''): Returns[] =>
    complete.map((cohort) => ({ shipped: cohort.shipped, returned: countOf(cohort, cause) }));
  const lineOf = (cohort: Cohort, cause: AnyCauseCode | '', months: readonly Returns[], alarm: number): RateLine => {
    const returned = countOf(cohort, cause);
    const { month, shipped } = cohort;
    const judged = cohort.complete
      ? judge(months, complete.indexOf(cohort), alarm)
      : { signal: 'too-few' as const, limits: null, before: { returned: 0, shipped: 0 } };
    return {
      month,
      cause,
      shipped,
      returned,
      interval: wilsonInterval(returned, shipped),
      complete: cohort.complete,
      ...judged,
    };
  };
  const whole = series('');
  const parts = [...causes].map((cause) => ({ cause, months: series(cause) }));
  return cohorts.flatMap((cohort) => [
    lineOf(cohort, '', whole, ALARMS.total),
    ...parts
      .map(({ cause, months }) => lineOf(cohort, cause, months, ALARMS.causes / parts.length))
      .filter(({ returned, signal }) => returned > 0 || signal === 'down'),
  ]);
}

/** Units of a cohort that came back for a cause; never more than were shipped. */
function countOf(cohort: Cohort, cause: AnyCauseCode | ''): number {
  return cause === '' ? cohort.returned : Math.min(cohort.shipped, cohort.causes.get(cause) ?? 0);
}
