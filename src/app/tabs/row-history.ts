import type { Cell } from '../../core/cell.ts';
import { ProblemError } from '../../core/problem.ts';
import type { Row, TabTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';

/** What an import changed in a row that was there: the cells as they were before it, and cells earlier ones changed that it says too. */
interface Change {
  import: string;
  was: Record<string, Cell>;
  agrees?: readonly string[];
}

/** Whether an import says what stands in a column. */
type Says = (column: string) => boolean;

/** What the hidden columns of a row remember. */
export interface History {
  /** The imports that hold the row, the one that brought it first. */
  imports: readonly string[];
  changes: readonly Change[];
}

/** Of the imports that found a row as they hold it, so many of the newest are named in it. */
const MOST_IMPORTS = 5;

/** A cell holds 50,000 characters; the oldest changes are forgotten before that. */
const LONGEST_CHANGES = 49_900;

const isChange = (one: unknown): one is Change =>
  typeof one === 'object' &&
  one !== null &&
  'import' in one &&
  'was' in one &&
  typeof one.was === 'object' &&
  (!('agrees' in one) || Array.isArray(one.agrees));

/** Reads changes as they were written, `null` where a person typed over them. */
function readChanges(cell: string): Change[] | null {
  try {
    const read: unknown = JSON.parse(cell);
    return Array.isArray(read) && read.every(isChange) ? read : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Reads the hidden columns `import` and `before` of a row. Throws a problem that names the row where a person changed them. */
export function readHistory(table: TabTable, at: number): History {
  const cell = table.text(at, 'before');
  const changes = cell === '' ? [] : readChanges(cell);
  if (changes === null) {
    const heading = table.headingOf('before');
    throw new ProblemError('damaged-history', { tab: table.sheet.getName(), row: at + 2, heading });
  }
  return {
    imports: table
      .text(at, 'import')
      .split(' ')
      .filter((id) => id !== ''),
    changes,
  };
}

function writeChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const text = JSON.stringify(changes);
  return text.length <= LONGEST_CHANGES ? text : writeChanges(changes.slice(1));
}

/** A history as the cells `import` and `before`; imports that changed nothing are forgotten, oldest first, when they are many. */
export function writeHistory({ imports, changes }: History): { import: string; before: string } {
  const kept = imports.filter(
    (id, at) => at === 0 || at > imports.length - MOST_IMPORTS || changes.some((change) => change.import === id),
  );
  return { import: kept.join(' '), before: writeChanges(changes) };
}

/** The changes with those of an import behind them; where it says what an earlier one changed to, that is kept too. */
function noteChange(changes: readonly Change[], importId: string, cells: Row, says: Says): Change[] {
  const before = changes.find((change) => change.import === importId);
  const others = changes.filter((change) => change !== before);
  // In one order, whichever cell of the row was written before an execution broke off.
  const was = Object.fromEntries(
    Object.entries({ ...cells, ...before?.was }).sort(([one], [another]) => (one < another ? -1 : 1)),
  );
  const touched = new Set(others.flatMap((change) => Object.keys(change.was)));
  const agrees = [...touched].filter((column) => !(column in was) && says(column));
  if (agrees.length > 0) return [...others, { import: importId, was, agrees }];
  return Object.keys(was).length > 0 ? [...others, { import: importId, was }] : others;
}

/** The history of a row that an import holds too. */
export function claim(history: History, importId: string, says: Says): History {
  const { imports, changes } = history;
  if (imports.includes(importId)) return history;
  return { imports: [...imports, importId], changes: noteChange(changes, importId, {}, says) };
}

/** The history of a row in which an import is about to overwrite the cells `was`; what it was about to do before stays as it was. */
export function addChange(history: History, importId: string, was: Row, says: Says): History {
  const { imports } = history;
  const holders = imports.includes(importId) ? imports : [...imports, importId];
  return { ...noteTagging(history, importId, was, says), imports: holders };
}

/** The same for what changes a row without holding it: tagging anew brings no voice, so undoing it never takes one away. */
export function noteTagging({ imports, changes }: History, id: string, was: Row, says: Says = () => false): History {
  return { imports, changes: noteChange(changes, id, was, says) };
}

/** What undoing an import does to a row: drop it, put cells back, or nothing. */
export type Undoing = { drop: true } | { drop: false; cells: Row; history: History } | null;

/**
 * Undoes one import in the history of one row. The row goes when no other import holds it. A cell a later import changed once
 * more, or says too, keeps its newer value, and that later import takes over the older one, so that imports can be undone in any
 * order.
 * What stood in a row before the first import that is left had it, is forgotten.
 */
export function undoChange(history: History, importId: string): Undoing {
  const { imports, changes } = history;
  const [brought] = imports;
  const left = imports.filter((id) => id !== importId);
  const at = changes.findIndex((change) => change.import === importId);
  const isHolder = left.length < imports.length;
  if (!isHolder && at < 0) return null;
  if (isHolder && left.length === 0) return { drop: true };
  const undone = changes[at];
  const later = undone ? changes.slice(at + 1).map((change) => ({ ...change, was: { ...change.was } })) : [];
  const cells: Row = {};
  for (const [key, value] of Object.entries(undone?.was ?? {})) {
    const heir = later.find(({ was, agrees }) => key in was || agrees?.includes(key));
    if (heir) heir.was[key] = value;
    else cells[key] = value;
  }
  const forgotten = brought === importId ? left[0] : '';
  const kept = [...(undone ? changes.slice(0, at) : changes), ...later].filter((one) => one.import !== forgotten);
  return { drop: false, cells, history: { imports: left, changes: kept } };
}

/** A row an import holds too as it stands; `null` where the row says so already. */
export function claimRow(table: TabTable, at: number, importId: string, says: Says): RowChange | null {
  const history = readHistory(table, at);
  const claimed = claim(history, importId, says);
  return claimed === history ? null : { at, values: writeHistory(claimed) };
}

/** Rows an import added and updated: those the table held before this chunk, and this chunk's. */
export function countSoFar(
  table: TabTable,
  importId: string,
  addedNow: number,
  changes: readonly RowChange[],
): { added: number; updated: number } {
  let added = addedNow;
  const updated = new Set(changes.map(({ at }) => at));
  table.rows.forEach((_, at) => {
    if (table.text(at, 'import').split(' ', 1)[0] === importId) added += 1;
    // One that only agrees with what earlier imports changed was there already.
    if (table.text(at, 'before').includes(`"${importId}","was":{"`)) updated.add(at);
  });
  return { added, updated: updated.size };
}
