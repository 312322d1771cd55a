import type { AnyCauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import { type Cohort, type CohortBasis, returnedFor } from './cohorts.ts';
import { controlChart, controlLimits } from './control-chart.ts';
import { type Judgement, judgeBeside } from './signal.ts';
import type { Returns } from './two-proportions.ts';
import { wilsonInterval } from './wilson.ts';

/** The return rate of one product in one month, for one cause or for all of them (`''`), and what it says beside the months before it. */
export interface RateLine extends Judgement {
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
  basis: CohortBasis;
  /** Units counted by the month of their return though others are counted by that of their order; told over all causes only. */
  byReturn: number;
  complete: boolean;
  young: boolean;
}

/** Complete months a month is compared with. */
export const MONTHS_BEFORE = 12;
/** The fewest of them that tell anything. */
export const LEAST_MONTHS = 3;
/** How often chance may raise an alarm on a product in a month: by its rate over all, and by all of its causes together. */
const ALARMS = { total: 0.0025, causes: 0.006 } as const;

const addUp = (months: readonly Returns[]): Returns => ({
  returned: months.reduce((sum, { returned }) => sum + returned, 0),
  shipped: months.reduce((sum, { shipped }) => sum + shipped, 0),
});

type Judged = Judgement & Pick<RateLine, 'limits' | 'before'>;

/** A month, judged alone and together with the one before it: a rise of two months that neither month shows is a rise. */
function judge(months: readonly Returns[], at: number, alarm: number): Judged {
  const month = months[at] as Returns;
  const earlier = months.slice(Math.max(0, at - MONTHS_BEFORE), at);
  const before = addUp(earlier);
  if (earlier.length < LEAST_MONTHS) return { ...UNTOLD, before };
  const chart = controlChart(earlier);
  const alone = judgeBeside(month, before, chart, alarm);
  const limits = controlLimits(chart, month.shipped);
  if (isSignal(alone) || earlier.length === LEAST_MONTHS) return { ...alone, limits, before };
  const older = earlier.slice(0, -1);
  const both = judgeBeside(addUp([...earlier.slice(-1), month]), addUp(older), controlChart(older), alarm);
  const agrees = both.signal === 'up' ? rateIn(month) > chart.centre : rateIn(month) < chart.centre;
  return { ...(isSignal(both) && agrees ? both : alone), limits, before };
}

const UNTOLD = { signal: 'too-few', chance: null, limits: null, before: { returned: 0, shipped: 0 } } as const;

const isSignal = ({ signal }: Judgement): boolean => signal === 'up' || signal === 'down';

const rateIn = ({ returned, shipped }: Returns): number => returned / shipped;

/**
 * The rates of one product, month by month (oldest first), over all causes and for each cause that came back in the month or
 * that fell silent. Only complete months are judged, each by up to 12 complete months before it; below 3 of them there is no telling.
 */
export function ratesOf(cohorts: readonly Cohort[]): RateLine[] {
  const known = cohorts.filter((cohort) => cohort.complete);
  const causes = new Set(cohorts.flatMap((cohort) => [...cohort.causes.keys()]));
  const series = (cause: AnyCauseCode | ''): Returns[] =>
    known.map((cohort) => ({ shipped: cohort.shipped, returned: returnedFor(cohort, cause) }));
  const lineOf = (cohort: Cohort, cause: AnyCauseCode | '', months: readonly Returns[], alarm: number): RateLine => {
    const returned = returnedFor(cohort, cause);
    const { month, shipped, basis, complete, young } = cohort;
    const judged: Judged = complete ? judge(months, known.indexOf(cohort), alarm) : UNTOLD;
    return {
      month,
      cause,
      shipped,
      returned,
      interval: wilsonInterval(returned, shipped),
      basis,
      byReturn: basis === 'orders' && cause === '' ? cohort.byReturn : 0,
      complete,
      young,
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
