import { nameAt, type TabTable } from './table.ts';

/** The cells of each row that nobody but people wrote into: all but those of the columns of ours that were `written`. */
function remaindersOf({ places, rows }: TabTable, written: ReadonlySet<string>): string[] {
  const ours = new Set([...places].flatMap(([key, place]) => (written.has(key) ? [place] : [])));
  return rows.map((row) => {
    const cells = row.map((cell, place) => (ours.has(place) ? '' : cell));
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    return JSON.stringify(cells);
  });
}

/** How many cells two rows have alike, blank ones and those of the columns that were `written` left out. */
function alike(before: TabTable, from: number, now: TabTable, at: number, written: ReadonlySet<string>): number {
  const isAlike = (key: string): boolean =>
    !written.has(key) && now.text(at, key) !== '' && now.text(at, key) === before.text(from, key);
  return [...before.places.keys()].filter(isAlike).length;
}

/**
 * Which row of a table each row is that was read later, by its place now; rows that came meanwhile and those of `added` are left out.
 * A row is known by what stands in the columns that were not `written`, also where several rows bear one name; one in which
 * a person typed meanwhile is the row of its name it has most in common with.
 */
export function matchRows(
  before: TabTable,
  now: TabTable,
  written: ReadonlySet<string>,
  added: ReadonlySet<number> = new Set(),
): Map<number, number> {
  const places = new Map<string, number[]>();
  remaindersOf(before, written).forEach((remainder, at) => {
    const same = places.get(remainder);
    if (same) same.push(at);
    else places.set(remainder, [at]);
  });
  const matched = new Map<number, number>();
  const rest: number[] = [];
  remaindersOf(now, written).forEach((remainder, at) => {
    if (added.has(at)) return;
    const from = places.get(remainder)?.shift();
    if (from === undefined) rest.push(at);
    else matched.set(at, from);
  });
  const left = new Set([...places.values()].flat());
  for (const at of rest) {
    const name = nameAt(now, at);
    if (name.trim() === '') continue;
    let [best, most] = [-1, 0];
    for (const from of left) {
      const count = nameAt(before, from) === name ? alike(before, from, now, at, written) : 0;
      if (count > most) [best, most] = [from, count];
    }
    if (best < 0) continue;
    left.delete(best);
    matched.set(at, best);
  }
  return matched;
}

/** Whether all rows of a table, and its columns, are where they were when it was read before. */
export function isInPlace(before: TabTable, now: TabTable, written: ReadonlySet<string>): boolean {
  if ([...before.places].some(([key, place]) => now.places.get(key) !== place)) return false;
  const remainders = remaindersOf(now, written);
  if (remaindersOf(before, written).every((remainder, at) => remainder === remainders[at])) return true;
  const matched = matchRows(before, now, written);
  return before.rows.every((_, at) => matched.get(at) === at);
}
