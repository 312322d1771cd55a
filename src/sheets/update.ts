import type { Cell } from '../core/cell.ts';
import { toSheet } from './cells.ts';
import { type Column, layoutOf } from './layout.ts';
import { letters } from './letters.ts';
import { memoryFirst, type Stretch, stretchesOf } from './stretches.ts';
import { namingOf, type Row, type TabTable } from './table.ts';

/** New values for some columns of a row that is there; `at` counts rows below the headings from 0. */
export interface RowChange {
  at: number;
  values: Row;
}

/**
 * The columns that change anywhere, in stretches; columns of ours that stand between them are written along, to save a trip,
 * except those a row is known by: whoever moves rows meanwhile finds each name still with its row.
 */
function changedStretches(table: TabTable, changes: readonly RowChange[]): Stretch[] {
  const changing = new Set(changes.flatMap(({ values }) => Object.keys(values)));
  const naming = namingOf(table.id).filter((key) => !changing.has(key));
  return stretchesOf(table, ({ owner, key }) => owner !== 'theirs' && !naming.includes(key)).flatMap(
    ({ from, columns }) => {
      const changed = columns.flatMap(({ key }, at) => (changing.has(key) ? [at] : []));
      const [first] = changed;
      const last = changed[changed.length - 1];
      return first === undefined || last === undefined
        ? []
        : [{ from: from + first, columns: columns.slice(first, last + 1) }];
    },
  );
}

/** The columns a write of these changes puts something into, those of ours in between included. */
export function writtenBy(table: TabTable, changes: readonly RowChange[]): Set<string> {
  const changing = changes.flatMap(({ values }) => Object.keys(values));
  return new Set([
    ...changing,
    ...changedStretches(table, changes).flatMap(({ columns }) => columns.map(({ key }) => key)),
  ]);
}

/** Writes the seller's own columns cell by cell, one trip a value: rows in between, and formulas in them, are not touched. */
function updateTheirs(table: TabTable, changes: readonly RowChange[]): void {
  for (const { key, kind, owner } of layoutOf(table.id).columns as readonly Column[]) {
    const place = table.places.get(key);
    if (owner !== 'theirs' || place === undefined) continue;
    const cellsByValue = new Map<Cell, string[]>();
    for (const { at, values } of changes) {
      const value = values[key];
      if (value !== undefined)
        cellsByValue.set(value, [...(cellsByValue.get(value) ?? []), `${letters(place + 1)}${at + 2}`]);
    }
    for (const [value, cells] of cellsByValue) table.sheet.getRangeList(cells).setValue(toSheet(value, kind));
  }
}

/** Rows from the first to the last changed one, parted where a row is no record of ours, such as a total the seller put there. */
function blocksOf(table: TabTable, changed: ReadonlyMap<number, Row>): { from: number; to: number }[] {
  const rows = [...changed.keys()];
  const first = rows.reduce((least, at) => Math.min(least, at));
  const last = rows.reduce((most, at) => Math.max(most, at));
  const { identity } = layoutOf(table.id);
  const blocks: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | null = null;
  for (let at = first; at <= last; at += 1) {
    if (!changed.has(at) && table.text(at, identity) === '') open = null;
    else if (open) open.to = at;
    else {
      open = { from: at, to: at };
      blocks.push(open);
    }
  }
  return blocks;
}

/**
 * Writes changes in one write for each stretch of neighbouring columns of ours, from the first to the last changed row;
 * rows and columns of ours in between get the values they had.
 */
export function updateRows(table: TabTable, changes: readonly RowChange[]): void {
  if (changes.length === 0) return;
  const changed = new Map(changes.map(({ at, values }) => [at, values]));
  const blocks = blocksOf(table, changed);
  for (const { from: column, columns } of memoryFirst(changedStretches(table, changes))) {
    for (const { from, to } of blocks) {
      const values = [];
      for (let at = from; at <= to; at += 1) {
        const change = changed.get(at);
        values.push(columns.map(({ key, kind }) => toSheet(change?.[key] ?? table.cell(at, key), kind)));
      }
      table.sheet.getRange(from + 2, column + 1, values.length, columns.length).setValues(values);
    }
  }
  updateTheirs(table, changes);
}
