import { layoutOf, type TableId } from './layout.ts';
import { removeRows } from './remove.ts';
import { columnsOf, namingOf, type Row, readTable } from './table.ts';
import type { RowChange } from './update.ts';
import { differing } from './update-differing.ts';
import type { Workbook } from './workbook.ts';
import { writeRows } from './write-rows.ts';

/**
 * Makes a tab of ours hold exactly these rows, told apart by what rows of it are known by: rows that are there are changed where they
 * differ, in the order the seller has put them; new ones are added at the foot, and those no longer wanted go. Rows without a
 * name, such as a total of the seller's, and columns of the seller's stay as they are. `meaningOf` gives what texts mean that
 * can be written in several ways, such as a cause that was renamed.
 */
export function syncRows(
  workbook: Workbook,
  id: TableId,
  rows: readonly Row[],
  meaningOf: (key: string, text: string) => string = (_, text) => text,
): void {
  const table = readTable(workbook, id);
  const { partedBy = [] } = layoutOf(id);
  const nameBy = (textOf: (key: string) => string): string =>
    [...namingOf(id), ...partedBy].map((key) => meaningOf(key, textOf(key))).join('\n');
  const kept = rows.filter((row) => partedBy.every((key) => table.places.has(key) || !row[key]));
  const wanted = new Map(kept.map((row) => [nameBy((key) => String(row[key] ?? '')), row]));
  const changes: RowChange[] = [];
  const gone: number[] = [];
  for (let at = 0; at < table.rows.length; at += 1) {
    if (namingOf(id).some((key) => table.text(at, key) === '')) continue;
    const name = nameBy((key) => table.text(at, key));
    const row = wanted.get(name);
    wanted.delete(name);
    if (!row) gone.push(at);
    else {
      const values = differing(table, at, row);
      if (Object.keys(values).length > 0) changes.push({ at, values });
    }
  }
  // Where people write in rows of ours too, what they have must not be written over while they move rows.
  const isShared = columnsOf(id).some(({ owner }) => owner === 'theirs');
  writeRows(workbook, table, { added: [...wanted.values()], changes }, isShared);
  removeRows(workbook, table, gone);
}
