import { controlChart, controlLimits, MEAN_RANGE_OF_TWO, SIGMAS } from '../control-chart.ts';
import { LEAST_MONTHS, MONTHS_BEFORE } from '../rates.ts';
import { judgeBeside, type Signal } from '../signal.ts';
import type { Returns } from '../two-proportions.ts';
import { type Counted, type KeyFigure, partsIn, RECKONED, readFigure } from './key-figures.ts';
import type { KeyPeriod } from './key-months.ts';

/** What a period says beside those before it, and between which values it lies by chance; `null` where there are too few of them. */
export interface KeySignal {
  signal: Signal;
  limits: [from: number, to: number] | null;
}

/** Between which values a figure that is judged by itself can lie at all. */
const BOUNDS: Partial<Record<KeyFigure, readonly [least: number, most: number]>> = { stars: [1, 5], loyalty: [0, 100] };

const UNTOLD: KeySignal = { signal: 'too-few', limits: null };
const asReturns = ({ counted, of }: Counted): Returns => ({ returned: counted, shipped: of });

/** A share of what was counted: limits of a p-chart, and Fisher's test where they are crossed. */
function judgeRate(sums: Counted, before: readonly Counted[]): KeySignal {
  if ([sums, ...before].some(({ counted, of }) => counted > of)) return UNTOLD;
  const months = before.map(asReturns);
  const all = months.reduce((sum, one) => ({
    returned: sum.returned + one.returned,
    shipped: sum.shipped + one.shipped,
  }));
  const chart = controlChart(months);
  const { signal } = judgeBeside(asReturns(sums), all, chart);
  const [from, to] = controlLimits(chart, sums.of);
  return { signal, limits: [from * 100, to * 100] };
}

/** A value by itself: three deviations around the mean of those before it, told by their mean moving range (chart of individuals). */
function judgeValue(value: number, before: readonly number[]): KeySignal {
  const mean = before.reduce((sum, one) => sum + one, 0) / before.length;
  const ranges = before.slice(1).map((one, at) => Math.abs(one - (before[at] ?? 0)));
  const reach = (SIGMAS * ranges.reduce((sum, one) => sum + one, 0)) / ranges.length / MEAN_RANGE_OF_TWO;
  if (!(reach > 0)) return UNTOLD;
  const limits: [number, number] = [mean - reach, mean + reach];
  return { signal: value > limits[1] ? 'up' : value < limits[0] ? 'down' : 'noise', limits };
}

/** Holds a figure of the period at a place against up to 12 periods before it that have a value; below 3 of them there is no telling. */
export function judgeFigure(figure: KeyFigure, periods: readonly KeyPeriod[], at: number): KeySignal {
  const told = periods.slice(0, at + 1).map(({ sums }) => ({ ...sums[figure], ...readFigure(figure, sums[figure]) }));
  const now = told.pop();
  const held = now ? String(partsIn(now)) : '';
  // A cost is held against costs of the same parts.
  const before = told.filter((one) => one.value !== null && String(partsIn(one)) === held).slice(-MONTHS_BEFORE);
  if (!now || now.value === null || before.length < LEAST_MONTHS) return UNTOLD;
  if (RECKONED[figure].as === 'rate') return judgeRate(now, before);
  const { signal, limits } = judgeValue(
    now.value,
    before.map(({ value }) => value ?? 0),
  );
  const [least, most] = BOUNDS[figure] ?? [0, Number.POSITIVE_INFINITY];
  return { signal, limits: limits && [Math.max(least, limits[0]), Math.min(most, limits[1])] };
}
