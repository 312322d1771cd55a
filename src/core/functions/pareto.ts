import { pareto as rank } from '../analysis/pareto.ts';
import { beside, type Input, type Output, type Range, toRows, toText } from './cellwise.ts';

/** A weight as a number; an empty cell weighs nothing. Throws for text. */
function weigh(value: Input, row: number): number {
  if (value === '' || value === null || value === undefined) return 0;
  if (typeof value === 'number') return value;
  throw new Error(`HW_PARETO: weights should be numbers, but row ${row} has "${String(value)}".`);
}

/** HW_PARETO: label, total, share and cumulative share, largest first; each label weighs 1 without weights. */
export function pareto(labels: Range, weights?: Range): Output[][] {
  const rows = toRows(labels);
  const loads =
    weights === undefined || weights === null || weights === '' ? null : beside('HW_PARETO', rows.length, weights);
  const lines = rank(
    rows.map(([label], at) => ({ label: toText(label), weight: loads ? weigh(loads[at], at + 1) : 1 })),
  );
  return lines.length === 0
    ? [['', '', '', '']]
    : lines.map(({ label, total, share, cumulative }) => [label, total, share, cumulative]);
}
