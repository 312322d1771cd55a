import type { Request } from '../../api.ts';
import type { RecordTarget, TableRecord } from '../../core/reports/report.ts';
import { type Column, layoutOf } from '../../sheets/layout.ts';
import { type Row, readTable, type TabTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { writeRows } from '../../sheets/write-rows.ts';
import { addChange, claimRow, countSoFar, readHistory, writeHistory } from './row-history.ts';
import type { Written } from './written.ts';

function indexRecords(table: TabTable): Map<string, number> {
  const { identity } = layoutOf(table.id);
  return new Map(table.rows.map((_, at) => [table.text(at, identity), at]));
}

/** The cells of ours in which a record differs from its row; what the seller keeps there stays. */
function changedCells(table: TabTable, at: number, { cells }: TableRecord): Row {
  const changed: Row = {};
  for (const { key, owner } of layoutOf(table.id).columns as readonly Column[]) {
    const value = cells[key];
    if (value === undefined || owner === 'theirs' || !table.places.has(key)) continue;
    if (value !== table.cell(at, key)) changed[key] = value;
  }
  return changed;
}

/** One letter a record: new, changed or the same. */
export function statesOfRecords(workbook: Workbook, target: RecordTarget, records: readonly TableRecord[]): string {
  if (workbook.find(target) === null) return 'n'.repeat(records.length);
  const table = readTable(workbook, target);
  const rows = indexRecords(table);
  return records
    .map((record) => {
      const at = rows.get(record.key);
      if (at === undefined) return 'n';
      return Object.keys(changedCells(table, at, record)).length > 0 ? 'c' : 's';
    })
    .join('');
}

/** Writes records of another tab: new ones are appended, in known ones the cells of ours that differ are brought up to date. */
export function writeRecords(
  workbook: Workbook,
  target: RecordTarget,
  { records, known, header }: Request<'commitChunk'>,
): Written {
  const table = readTable(workbook, target);
  const rows = indexRecords(table);
  const { identity } = layoutOf(target);
  const added: Row[] = [];
  const changes: RowChange[] = [];
  const claims: RowChange[] = [];
  const claimAt = (at: number, says: (column: string) => boolean): void => {
    const change = claimRow(table, at, header.id, says);
    if (change) claims.push(change);
  };
  for (const record of records) {
    const at = rows.get(record.key);
    if (at === undefined) {
      added.push({ ...record.cells, [identity]: record.key, import: header.id, before: '' });
      continue;
    }
    const values = changedCells(table, at, record);
    const says = (column: string): boolean => column in record.cells;
    if (Object.keys(values).length === 0) {
      claimAt(at, says);
      continue;
    }
    const history = readHistory(table, at);
    const was = Object.fromEntries(Object.keys(values).map((key) => [key, table.cell(at, key)]));
    const ownRow = history.imports[0] === header.id;
    if (ownRow && history.imports.length > 1) continue;
    changes.push({
      at,
      values: ownRow ? values : { ...values, ...writeHistory(addChange(history, header.id, was, says)) },
    });
  }
  for (const key of known) {
    const at = rows.get(key);
    if (at !== undefined) claimAt(at, (column) => !header.unsaid.includes(column));
  }
  writeRows(workbook, table, { added, changes: [...changes, ...claims] }, true);
  const updates = changes.filter(({ values }) => 'before' in values);
  return {
    added: added.length,
    updated: updates.length,
    unchanged: records.length - added.length - updates.length,
    soFar: countSoFar(table, header.id, added.length, updates),
  };
}
