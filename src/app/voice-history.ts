import type { Cell } from '../core/cell.ts';
import type { Row } from '../sheets/table.ts';

/** What an import changed in a row that was there: the cells as they were before it. */
interface Change {
  import: string;
  was: Record<string, Cell>;
}

/** Reads the hidden history of a row, oldest change first. */
function readHistory(before: string): Change[] {
  return before === '' ? [] : (JSON.parse(before) as Change[]);
}

/** A cell holds 50,000 characters; the oldest changes are forgotten before that. */
const LONGEST_HISTORY = 45_000;

function writeHistory(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const text = JSON.stringify(changes);
  return text.length <= LONGEST_HISTORY ? text : writeHistory(changes.slice(1));
}

/** The history with one more change: the cells of `now` that the import is about to overwrite. */
export function addChange(before: string, importId: string, was: Row): string {
  return writeHistory([...readHistory(before), { import: importId, was }]);
}

/** What undoing an import does to a row: drop it, put cells back, or nothing. */
export type Undoing = { drop: true } | { drop: false; cells: Row } | null;

/**
 * Undoes one import in the history of one row. A row the import brought in goes, unless a later import brought it again:
 * then it belongs to that one. A cell a later import changed once more keeps its newer value, and that later import
 * takes over the older one, so that imports can be undone in any order.
 */
export function undoChange(createdBy: string, before: string, importId: string): Undoing {
  const changes = readHistory(before);
  if (createdBy === importId) {
    const [heir, ...later] = changes;
    return heir ? { drop: false, cells: { import: heir.import, before: writeHistory(later) } } : { drop: true };
  }
  const at = changes.findIndex((change) => change.import === importId);
  const undone = changes[at];
  if (!undone) return null;
  const cells: Row = {};
  const later = changes.slice(at + 1).map(({ import: id, was }) => ({ import: id, was: { ...was } }));
  for (const [key, value] of Object.entries(undone.was)) {
    const heir = later.find(({ was }) => key in was);
    if (heir) heir.was[key] = value;
    else cells[key] = value;
  }
  return { drop: false, cells: { ...cells, before: writeHistory([...changes.slice(0, at), ...later]) } };
}
