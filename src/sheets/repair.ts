import type { Cell } from '../core/cell.ts';
import { columnsOf, nameAt, nameIn, type Row, type TabTable } from './table.ts';
import type { RowChange } from './update.ts';

/** What a write comes to: rows for the foot of the table, and new values for rows that are there. */
export interface Writes {
  added: readonly Row[];
  changes: readonly RowChange[];
}

/** A row as it should be after the write, and which of the seller's own cells the write changed. */
export interface Wanted {
  name: string;
  values: Row;
  ofTheirs: ReadonlySet<string>;
}

/**
 * What sets a table right that was written as `writes` while somebody moved its rows or columns: `before` is how it was read
 * then, `now` how it stands.
 */
export function repairOf(before: TabTable, writes: Writes, now: TabTable): Writes {
  const wanted = wantedRows(before, writes);
  const moved = [...before.places].some(([key, place]) => now.places.get(key) !== place);
  return moved ? byPlace(before, wanted, now) : byName(before, writes, wanted, now);
}

/** The rows as they should be after a write, the added ones last. */
export function wantedRows(before: TabTable, { added, changes }: Writes): Wanted[] {
  const changed = new Map(changes.map(({ at, values }) => [at, values]));
  const columns = columnsOf(before.id).filter(({ key }) => before.places.has(key));
  const theirs = new Set(columns.filter(({ owner }) => owner === 'theirs').map(({ key }) => key));
  const known = before.rows.map((_, at): Wanted => {
    const change = changed.get(at) ?? {};
    const values = Object.fromEntries(columns.map(({ key }) => [key, change[key] ?? before.cell(at, key)]));
    const ofTheirs = new Set(Object.keys(change).filter((key) => theirs.has(key)));
    return { name: nameAt(before, at), values, ofTheirs };
  });
  return [...known, ...added.map((values) => ({ name: nameIn(before.id, values), values, ofTheirs: theirs }))];
}

/** Rows moved: each is found by its name. Cells of the seller's own are touched only where this write put something wrong. */
function byName(before: TabTable, { added, changes }: Writes, wanted: readonly Wanted[], now: TabTable): Writes {
  const placeOf = new Map(now.rows.map((_, at) => [nameAt(now, at), at]));
  const put = (key: string): ReadonlySet<Cell> => new Set(changes.flatMap(({ values }) => values[key] ?? []));
  const columns = columnsOf(now.id).map((column) => ({ ...column, put: put(column.key) }));
  const over = writtenOver(before, added, now, placeOf);
  const names = new Set(wanted.map(({ name }) => name));
  // A row nobody knows may be an added one under the name the sheet made of it: better none than two of it.
  const hasStranger = [...placeOf.keys()].some((name) => name.trim() !== '' && !names.has(name));
  const missing: Row[] = [];
  const repairs: RowChange[] = [];
  wanted.forEach(({ name, values, ofTheirs }, index) => {
    if (name.trim() === '') return;
    const back = over.get(name);
    const at = placeOf.get(name);
    if (back !== undefined) repairs.push({ at: back, values });
    else if (at === undefined || [...over.values()].includes(at)) {
      if (index >= before.rows.length && !hasStranger) missing.push(values);
    } else {
      const wrong = columns.filter(({ key, owner, put: written }) => {
        const cell = now.cell(at, key);
        if (!(key in values) || cell === (values[key] ?? '')) return false;
        return owner === 'ours' || ofTheirs.has(key) || written.has(cell);
      });
      if (wrong.length > 0)
        repairs.push({ at, values: Object.fromEntries(wrong.map(({ key }) => [key, values[key] ?? ''])) });
    }
  });
  return { added: missing, changes: repairs };
}

/**
 * Rows of the foot that the added ones were written over, since rows came in above them meanwhile, and where they stood: there
 * they get back, beside what else the seller has in their row. Rows a person took away leave a gap, these do not.
 */
function writtenOver(
  before: TabTable,
  added: readonly Row[],
  now: TabTable,
  placeOf: ReadonlyMap<string, number>,
): Map<string, number> {
  const foot = before.rows.length;
  const [first] = added;
  const isInPlace = first !== undefined && placeOf.get(nameIn(now.id, first)) === foot;
  if (!isInPlace || foot === 0 || nameAt(now, foot - 1).trim() === '') return new Map();
  const gone = before.rows
    .map((_, at) => nameAt(before, at))
    .filter((name) => name.trim() !== '' && !placeOf.has(name));
  return new Map(gone.slice(0, added.length).map((name, at) => [name, foot + at]));
}

/** Columns moved: rows are where they were, and all of them are written where their columns stand now. */
export function byPlace(before: TabTable, wanted: readonly Wanted[], now: TabTable): Writes {
  emptyNewColumns(before, now);
  const rows = wanted.map(({ values }) => values);
  return {
    changes: rows.slice(0, now.rows.length).map((values, at) => ({ at, values })),
    added: rows.slice(now.rows.length),
  };
}

/** Empties columns that came meanwhile: what stands in them was meant for their neighbours. */
function emptyNewColumns(before: TabTable, now: TabTable): void {
  const count = now.width - before.width;
  if (count <= 0 || now.rows.length === 0) return;
  const moved = [...before.places].filter(([key, place]) => now.places.get(key) !== place).map(([, place]) => place);
  now.sheet.getRange(2, Math.min(...moved) + 1, now.rows.length, count).clearContent();
}
