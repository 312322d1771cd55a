import type { CellValue, PivotGroup } from '../book/model.ts';
import { dateBuckets } from './date-rules.ts';
import { type PivotSource, textOf } from './spec.ts';
import { identity } from './summaries.ts';

/** A group of source rows on one side of the pivot: the whole side, or one label within its parent. */
export interface Branch {
  /** Number of this branch on its side; the whole side is 0. */
  id: number;
  parent: Branch | null;
  label: CellValue;
  /** The label in words, for "<label> Total". */
  shown: string;
  format: string | undefined;
  order: number | null;
  children: Branch[];
  /** Children by what tells them apart. */
  byKey: Map<string, Branch>;
}

interface Item {
  key: string;
  label: CellValue;
  shown: string;
  format: string | undefined;
  /** Where a rule gives an order of its own. */
  order: number | null;
}

/** Which branch each source row belongs to, innermost first, for the groups of one side. */
export interface Side {
  whole: Branch;
  count: number;
  leafOf(row: number): Branch;
}

/** Sorts the rows of a source into the nested groups of one side; the branches are in order of first appearance. */
export function branchesOf(groups: PivotGroup[], source: PivotSource, rows: number[], locale: string): Side {
  const whole: Branch = {
    ...itemOf('', null, '', undefined, null),
    id: 0,
    parent: null,
    children: [],
    byKey: new Map(),
  };
  const readers = groups.map((group) => itemReader(group, source, locale));
  const leaves = new Map<number, Branch>();
  let count = 1;
  for (const row of rows) {
    let branch = whole;
    for (const read of readers) {
      const item = read(row);
      let child = branch.byKey.get(item.key);
      if (!child) {
        child = { ...item, id: count, parent: branch, children: [], byKey: new Map() };
        count += 1;
        branch.byKey.set(item.key, child);
        branch.children.push(child);
      }
      branch = child;
    }
    leaves.set(row, branch);
  }
  return { whole, count, leafOf: (row) => leaves.get(row) ?? whole };
}

/** Compares two labels as an ascending group does: blank, numbers, text, booleans, errors. */
export function labelOrder(locale: string): (one: Branch, other: Branch) => number {
  const texts = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'variant' });
  return (one, other) => {
    const rank = rankOf(one) - rankOf(other);
    if (rank !== 0) return rank;
    if (one.order !== null && other.order !== null) return one.order - other.order;
    if (typeof one.label === 'number' && typeof other.label === 'number') return one.label - other.label;
    return texts.compare(textOf(one.label), textOf(other.label));
  };
}

function rankOf(branch: Branch): number {
  if (branch.order !== null) return 1;
  if (branch.label === null || branch.label === '') return 0;
  return { number: 1, string: 2, boolean: 3, object: 4 }[
    typeof branch.label as 'number' | 'string' | 'boolean' | 'object'
  ];
}

function itemReader(group: PivotGroup, source: PivotSource, locale: string): (row: number) => Item {
  const column = group.sourceColumn;
  const bucket = group.dateRule === null ? null : dateBuckets(group.dateRule, locale);
  const named = new Map(
    group.manual.flatMap(({ name, items }) => items.map((item) => [identity(item), name] as const)),
  );
  return (row) => {
    const value = source.value(row, column);
    if (bucket && typeof value === 'number') {
      const { label, order } = bucket(value);
      return itemOf(`bucket:${label}`, label, textOf(label), undefined, order);
    }
    if (group.histogram && typeof value === 'number') {
      const { label, order } = histogramBucket(value, group.histogram);
      return itemOf(`bucket:${label}`, label, label, undefined, order);
    }
    const name = named.get(identity(value));
    if (name !== undefined) return itemOf(`named:${name}`, name, name, undefined, null);
    if (value === null || value === '') return itemOf('blank', null, '', undefined, null);
    return itemOf(identity(value), value, source.display(row, column), source.format(row, column), null);
  };
}

function itemOf(key: string, label: CellValue, shown: string, format: string | undefined, order: number | null): Item {
  return { key, label, shown, format, order };
}

function histogramBucket(
  value: number,
  { min, max, size }: NonNullable<PivotGroup['histogram']>,
): { label: string; order: number } {
  const start = min ?? 0;
  if (min !== null && value < min) return { label: `< ${min}`, order: Number.NEGATIVE_INFINITY };
  if (max !== null && value >= max) return { label: `> ${max}`, order: Number.POSITIVE_INFINITY };
  const low = start + Math.floor((value - start) / size) * size;
  return { label: `${low} - ${max === null ? low + size : Math.min(low + size, max)}`, order: low };
}
