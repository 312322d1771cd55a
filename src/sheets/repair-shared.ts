import { onceWritten } from './cells.ts';
import { matchRows } from './match-rows.ts';
import { byPlace, type Wanted, type Writes, wantedRows } from './repair.ts';
import { columnsOf, nameAt, type Row, type TabTable } from './table.ts';
import type { RowChange } from './update.ts';

const holds = (table: TabTable, at: number, key: string, value: Row[string] | undefined): boolean =>
  table.cell(at, key) === onceWritten(value ?? '');

/** The rows of `added` that stand in a table, by where: at its former foot, where they were put, or wherever they were moved to. */
function findAdded(now: TabTable, added: readonly Row[], foot: number): Map<number, Row> {
  const found = new Map<number, Row>();
  const keys = [...now.places.keys()];
  const places = now.rows.map((_, at) => at);
  const order = [...places.slice(foot), ...places.slice(0, foot)];
  for (const row of added) {
    const place = order.find((at) => !found.has(at) && keys.every((key) => holds(now, at, key, row[key])));
    if (place !== undefined) found.set(place, row);
  }
  return found;
}

/** What a write should have left in a row, where something else stands; cells only people wrote into stay. */
function wrongCells(now: TabTable, at: number, meant: Wanted, put: ReadonlyMap<string, ReadonlySet<unknown>>): Row {
  const wrong = columnsOf(now.id).filter(({ key, owner }) => {
    const texts = put.get(key);
    if (!texts || !(key in meant.values) || holds(now, at, key, meant.values[key])) return false;
    return owner === 'ours' || meant.ofTheirs.has(key) || texts.has(now.cell(at, key));
  });
  return Object.fromEntries(wrong.map(({ key }) => [key, meant.values[key] ?? '']));
}

/** Cells of a row that came meanwhile which hold what was meant for the row that stood there. */
function strayCells(now: TabTable, at: number, meant: Wanted, written: ReadonlySet<string>): Row {
  const strays = [...written].filter((key) => now.text(at, key) !== '' && holds(now, at, key, meant.values[key]));
  return Object.fromEntries(strays.map((key) => [key, '']));
}

/** The cells of a row in columns we do not know. */
const ownCells = ({ places, rows }: TabTable, at: number): string => {
  const known = new Set(places.values());
  return JSON.stringify((rows[at] ?? []).filter((cell, place) => !known.has(place) && cell !== ''));
};

/**
 * Rows that added ones were written over, since rows came in above them: where they stand, and which they were. Rows a person took away
 * leave a gap at the foot and move none down; only of the last ones nobody can tell, and they come back.
 */
function writtenOver(
  before: TabTable,
  now: TabTable,
  found: ReadonlyMap<number, Row>,
  matched: ReadonlyMap<number, number>,
): { at: number; from: number }[] {
  const foot = before.rows.length;
  if (!found.has(foot) || foot === 0) return [];
  const there = new Set(matched.values());
  const gone = before.rows.flatMap((_, at) => (there.has(at) || nameAt(before, at).trim() === '' ? [] : [at]));
  const isTail = gone.every((from, index) => from === foot - gone.length + index);
  const movedDown = [...matched].some(([at, from]) => at > from);
  if (nameAt(now, foot - 1).trim() === '' && !isTail && !movedDown) return [];
  const free = [...found.keys()].filter((at) => at >= foot).sort((a, b) => a - b);
  return gone.flatMap((from) => {
    const own = free.findIndex((at) => ownCells(now, at) === ownCells(before, from));
    const [at] = free.splice(Math.max(own, 0), 1);
    return at === undefined ? [] : [{ at, from }];
  });
}

/**
 * What sets a table right that was written as `writes` while somebody moved its rows or columns: `before` is how it was read then, `now`
 * how it stands, `written` the columns something was put into.
 */
export function repairShared(
  before: TabTable,
  { added, changes }: Writes,
  now: TabTable,
  written: ReadonlySet<string>,
): Writes {
  const wanted = wantedRows(before, { added, changes });
  if ([...before.places].some(([key, place]) => now.places.get(key) !== place)) return byPlace(before, wanted, now);
  const foot = before.rows.length;
  const found = findAdded(now, added, foot);
  const matched = matchRows(before, now, written, new Set(found.keys()));
  const moved = new Set([...matched].flatMap(([at, from]) => (at === from ? [] : [from])));
  const put = new Map(
    [...written].map((key) => [key, new Set(changes.flatMap(({ values }) => (key in values ? [values[key]] : [])))]),
  );
  const repairs = now.rows.map((_, at): RowChange => {
    const from = matched.get(at);
    const meant = wanted[from ?? at];
    if (!meant || found.has(at)) return { at, values: {} };
    if (from !== undefined) return { at, values: wrongCells(now, at, meant, put) };
    return { at, values: moved.has(at) ? strayCells(now, at, meant, written) : {} };
  });
  const over = writtenOver(before, now, found, matched);
  const lost = new Set(over.map(({ at }) => found.get(at)));
  const there = new Set(found.values());
  // One nobody knows below the foot may be an added one under the name the sheet made of it: better none than two of it.
  const strangers = now.rows.filter(
    (_, at) => at >= foot && !matched.has(at) && !found.has(at) && nameAt(now, at).trim() !== '',
  );
  return {
    added: [...added.filter((row) => !there.has(row)).slice(strangers.length), ...added.filter((row) => lost.has(row))],
    changes: [
      ...repairs.filter(({ values }) => Object.keys(values).length > 0),
      ...over.map(({ at, from }) => ({ at, values: wanted[from]?.values ?? {} })),
    ],
  };
}
