import type { CellValue, PivotGroup } from '../book/model.ts';
import { type Branch, labelOrder } from './groups.ts';

/** A line of a pivot across or down: a label, a subtotal or the Grand Total, and which value it shows. */
export interface Line {
  branch: Branch;
  kind: 'label' | 'subtotal' | 'grand';
  /** Index of the value, `null` where the other side says which. */
  value: number | null;
}

/** How a side sorts by a figure: the figure of a branch under the named groups of the other side. */
export type SortFigure = (value: number, branch: Branch, opposite: CellValue[]) => CellValue;

/** The lines of one side in the order they are shown, each once for every value given. */
export function linesOf(
  whole: Branch,
  groups: PivotGroup[],
  values: (number | null)[],
  locale: string,
  figure: SortFigure,
): Line[] {
  const byLabel = labelOrder(locale);
  const lines: Line[] = [];
  const add = (branch: Branch, kind: Line['kind']) => {
    for (const value of values) lines.push({ branch, kind, value });
  };
  const walk = (branch: Branch, depth: number) => {
    const group = groups[depth];
    if (!group) return add(branch, 'label');
    for (const child of inOrder(branch.children, group, byLabel, figure)) walk(child, depth + 1);
    if (group.totals && branch.children.length > 0) add(branch, depth === 0 ? 'grand' : 'subtotal');
  };
  walk(whole, 0);
  return lines;
}

function inOrder(
  branches: Branch[],
  group: PivotGroup,
  byLabel: (one: Branch, other: Branch) => number,
  figure: SortFigure,
): Branch[] {
  const direction = group.ascending ? 1 : -1;
  const { sortBy } = group;
  if (!sortBy) return [...branches].sort((one, other) => direction * byLabel(one, other));
  const amount = (branch: Branch) => {
    const found = figure(sortBy.value, branch, sortBy.opposite);
    return typeof found === 'number' ? found : Number.NEGATIVE_INFINITY;
  };
  return branches
    .map((branch) => ({ branch, amount: amount(branch) }))
    .sort((one, other) => direction * compare(one.amount, other.amount) || byLabel(one.branch, other.branch))
    .map(({ branch }) => branch);
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The branches from the outermost group down to this one. */
export function pathOf(branch: Branch): Branch[] {
  return branch.parent === null ? [] : [...pathOf(branch.parent), branch];
}
