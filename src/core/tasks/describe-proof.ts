import { fill } from '../words/fill.ts';
import { percent } from '../words/percent.ts';
import type { Words } from '../words/words.ts';
import { avoidedUnits } from './avoided.ts';
import type { Baseline, FixProof, Measured } from './fix-proof.ts';

const measuredFacts = ({ returned, shipped, from, to }: Measured) => ({
  returned,
  shipped,
  from,
  to,
  rate: percent(returned / shipped),
});

/** The figures a fix is measured against, and how many units its proof takes. */
export function sayBaseline(baseline: Baseline, fall: number, { tasks }: Words): string {
  return [
    fill(tasks.baselineRate, measuredFacts(baseline)),
    fill(tasks.baselineNeeded, { fall: percent(fall), units: baseline.needed }),
  ].join('\n');
}

/** The figures a fix is measured against in place of the frozen ones, whose months reach beyond it. */
export const sayOtherBaseline = (baseline: Baseline, { tasks }: Words): string =>
  fill(tasks.sinceAgainst, measuredFacts(baseline));

/** Percentage points with one decimal. */
const points = (share: number): string => (share * 100).toFixed(1);

/** How often chance does it: a percentage, never said to be none. */
const chanceOf = (p: number): string => (p < 0.0001 ? '< 0.01%' : `${(p * 100).toFixed(p < 0.01 ? 2 : 1)}%`);

/** What came back after a fix, and what follows from it. `first` is the first month that counts. */
export function sayProof(proof: FixProof, baseline: Baseline, first: string, { tasks }: Words): string {
  const { after, enough, effect } = proof;
  if (!after) return fill(tasks.sinceNone, { month: first });
  const lines = [fill(tasks.sinceRate, measuredFacts(after))];
  if (!enough) lines.push(fill(tasks.sinceMore, { units: baseline.needed - after.shipped }));
  const { difference, interval, comparison } = effect;
  if (comparison) {
    const [low, high] = difference >= 0 ? interval : [-interval[1], -interval[0]];
    const facts = { points: points(Math.abs(difference)), low: points(low), high: points(high) };
    lines.push(fill(difference >= 0 ? tasks.fell : tasks.rose, facts));
    lines.push(fill(tasks.chance, { chance: chanceOf(comparison.p) }));
    const avoided = enough && effect.verdict === 'better' ? avoidedUnits(baseline, after) : null;
    if (avoided) {
      const [from, to] = avoided.range;
      lines.push(fill(tasks.avoided, { units: avoided.units, low: from, high: to }));
    }
  }
  return lines.join('\n');
}
