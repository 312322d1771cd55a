import { type Column, layoutOf } from './layout.ts';
import type { TabTable } from './table.ts';

/** Neighbouring columns of ours, which are written together; `from` is the 0-based place of the first. */
export interface Stretch {
  from: number;
  columns: Column[];
}

/** The columns of ours that are in a tab and `wanted`, in stretches from left to right: one, unless the seller put columns between. */
export function stretchesOf(table: TabTable, wanted: (column: Column) => boolean = () => true): Stretch[] {
  const placed = (layoutOf(table.id).columns as readonly Column[])
    .flatMap((column) => {
      const place = table.places.get(column.key);
      return place === undefined || !wanted(column) ? [] : [{ column, place }];
    })
    .sort((a, b) => a.place - b.place);
  const stretches: Stretch[] = [];
  for (const { column, place } of placed) {
    const last = stretches[stretches.length - 1];
    if (last && last.from + last.columns.length === place) last.columns.push(column);
    else stretches.push({ from: place, columns: [column] });
  }
  return stretches;
}

/**
 * Puts stretches in the order they are written: first the one with the hidden columns, by which a row is known again. An
 * execution that ends between two writes then leaves a row that the next try completes, never a row without a key.
 */
export function memoryFirst(stretches: readonly Stretch[]): Stretch[] {
  const remembers = ({ columns }: Stretch): boolean => columns.some(({ hidden }) => hidden);
  return [...stretches.filter(remembers), ...stretches.filter((one) => !remembers(one))];
}
