import { controlChart, controlLimits } from '../../analysis/control-chart.ts';
import type { Returns } from '../../analysis/two-proportions.ts';

/** What the newest month says beside those before it: beyond the limits, the eighth in a row on one side, by chance alone, or nothing yet. */
export type SupplierSignal = 'up' | 'down' | 'runUp' | 'runDown' | 'noise' | 'too-few' | 'fewMonths' | '';

/** The newest month on its chart; of batches there is none. */
export interface Charted {
  newest: Returns | null;
  /** Within which rates it lies by chance, `null` where too few months are known. */
  limits: [from: number, to: number] | null;
  signal: SupplierSignal;
  /** Months the chart takes together. */
  span: number;
}

/** Months limits rest on. */
const BASELINE = { least: 8, most: 20 } as const;
/** Units expected to come back in a month below which its limits say little. */
const LEAST_EXPECTED = 5;
/** So many months in a row on one side of the centre are no chance. */
const RUN = 8;
/** Months taken together where one has too few returns. */
const SPANS = [2, 3] as const;

function judgeOn(months: readonly Returns[]): Omit<Charted, 'span'> {
  const newest = months[months.length - 1];
  if (!newest) return { newest: null, limits: null, signal: '' };
  const before = months.slice(0, -1).slice(-BASELINE.most);
  if (before.length < BASELINE.least) return { newest, limits: null, signal: 'fewMonths' };
  const chart = controlChart(before);
  const limits = controlLimits(chart, newest.shipped);
  if (newest.shipped * chart.centre < LEAST_EXPECTED) return { newest, limits, signal: 'too-few' };
  const rateOf = ({ returned, shipped }: Returns): number => returned / shipped;
  const last = months.slice(-RUN).map(rateOf);
  const signal = (): SupplierSignal => {
    if (rateOf(newest) > limits[1]) return 'up';
    if (rateOf(newest) < limits[0]) return 'down';
    if (last.every((rate) => rate > chart.centre)) return 'runUp';
    return last.every((rate) => rate < chart.centre) ? 'runDown' : 'noise';
  };
  return { newest, limits, signal: signal() };
}

/** Months added up so many at a time, the newest last; what is left over at the beginning is left out. */
function taken(months: readonly Returns[], span: number): Returns[] {
  const sums: Returns[] = [];
  for (let end = months.length; end >= span; end -= span)
    sums.unshift(
      months.slice(end - span, end).reduce((sum, { returned, shipped }) => ({
        returned: sum.returned + returned,
        shipped: sum.shipped + shipped,
      })),
    );
  return sums;
}

/**
 * The newest of months (oldest first) on a p-chart of those before it, at least 8 and at most 20. Where fewer than 5 units are expected back in
 * it, two or three months are taken together (`span`), where there are enough of them; else it is too few to judge. (W. A. Shewhart; limits and
 * run of eight as in the Western Electric handbook, 1956.)
 */
export function judgeNewest(months: readonly Returns[]): Charted {
  const alone = judgeOn(months);
  if (alone.signal !== 'too-few') return { ...alone, span: 1 };
  const merged = SPANS.map((span) => ({ ...judgeOn(taken(months, span)), span })).find(
    ({ signal }) => signal !== 'too-few' && signal !== 'fewMonths',
  );
  return merged ?? { ...alone, span: 1 };
}
