import { ProblemError } from '../core/problem.ts';
import { appendRows } from './append.ts';
import { isInPlace, matchRows } from './match-rows.ts';
import type { Writes } from './repair.ts';
import { repairShared } from './repair-shared.ts';
import type { TabTable } from './table.ts';
import { updateRows, writtenBy } from './update.ts';

/** Times rows are put right that somebody moves again and again. */
const MOST_TRIES = 3;

/** A table as it stands after a write, and where a row of it is now that was read before: `undefined` where it is gone. */
export interface Written {
  table: TabTable;
  placeOf: (before: number) => number | undefined;
}

function writtenAs(before: TabTable, now: TabTable, written: ReadonlySet<string>): Written {
  let places: Map<number, number> | null = null;
  const placeOf = (from: number): number | undefined => {
    places ??= new Map([...matchRows(before, now, written)].map(([at, was]) => [was, at]));
    return places.get(from);
  };
  return { table: now, placeOf };
}

/**
 * Appends and updates rows of a table people write in, and looks once more what stands where (one read, and none where nothing is written):
 * rows are known again by all that was not written, so that also rows which share a name get back what is theirs. What went
 * into a row somebody put in meanwhile is taken out again, rows written over come back, rows a person deleted stay away.
 * Throws a problem where rows move again and again; the same may then be written once more.
 */
export function writeShared(table: TabTable, writes: Writes): Written {
  if (writes.added.length + writes.changes.length === 0) return { table, placeOf: (at) => at };
  let [from, next]: [TabTable, Writes] = [table, writes];
  const written = new Set<string>();
  for (let attempt = 0; attempt <= MOST_TRIES; attempt += 1) {
    for (const key of writtenBy(from, next.changes)) written.add(key);
    appendRows(from, next.added);
    updateRows(from, next.changes);
    const now = table.again();
    if (isInPlace(from, now, written)) return writtenAs(table, now, written);
    next = repairShared(table, writes, now, written);
    if (next.added.length + next.changes.length === 0) return writtenAs(table, now, written);
    from = now;
  }
  throw new ProblemError('rows-moving', { tab: table.sheet.getName() });
}
