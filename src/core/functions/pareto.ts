import { pareto as rank } from '../analysis/pareto.ts';
import { beside, type Input, type Output, type Range, toColumn, toRows, toText } from './cellwise.ts';

/** A single row as a column; the answer is a table whichever way the labels lie. */
function upright(value: Range): Range {
  const rows = toRows(value);
  return rows.length === 1 ? (rows[0] ?? []).map((cell) => [cell]) : rows;
}

/** A weight as a number; an empty cell weighs nothing. Throws for text and for less than nothing. */
function weigh(value: Input, row: number): number {
  if (value === '' || value === null || value === undefined) return 0;
  if (typeof value === 'number' && value >= 0) return value;
  throw new Error(`HW_PARETO: weights should be numbers of 0 or more, but row ${row} has "${String(value)}".`);
}

/** HW_PARETO: label, total, share and cumulative share, largest first; each label weighs 1 without weights. */
export function pareto(labels: Range, weights?: Range): Output[][] {
  const names = toColumn('HW_PARETO', 'labels', upright(labels));
  const loads =
    weights === undefined || weights === null || weights === ''
      ? null
      : beside('HW_PARETO', 'weights', names.length, upright(weights));
  const lines = rank(
    names.map((label, at) => ({ label: toText(label), weight: loads ? weigh(loads[at], at + 1) : 1 })),
  );
  return lines.length === 0
    ? [['', '', '', '']]
    : lines.map(({ label, total, share, cumulative }) => [label, total, share, cumulative]);
}
