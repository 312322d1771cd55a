import type { ImportEntry, ImportHeader } from '../../api.ts';
import type { Words } from '../../core/words/words.ts';
import { appendRows } from '../../sheets/append.ts';
import { type Row, readTable, type TabTable } from '../../sheets/table.ts';
import { updateRows } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { readImportState } from './vocabulary.ts';

/** What an import has done so far, as the ledger counts it. */
export interface ImportCounts {
  added: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/** Who imported is left to the seller to note: under the two scopes of the add-on Google tells no address. */
const firstRow = (header: ImportHeader, at: string): Row => ({
  id: header.id,
  file: header.fileName,
  report: header.report,
  from: header.from,
  to: header.to,
  read: header.rowsRead,
  leftOut: header.leftOut,
  at,
});

/** The row of an import in the ledger, -1 where it has none. */
export function rowOfImport(table: TabTable, id: string): number {
  return table.rows.findIndex((_, at) => table.text(at, 'id') === id);
}

/** Writes an import's row in the ledger, or brings its counts and state up to date; the time is asked for the first time only. */
export function recordImport(
  workbook: Workbook,
  header: ImportHeader,
  now: () => string,
  counts: ImportCounts,
  state: keyof Words['workbook']['importState'],
): void {
  const { words } = workbook;
  const table = readTable(workbook, 'imports');
  const at = rowOfImport(table, header.id);
  const cells: Row = { ...counts, read: header.rowsRead, state: words.workbook.importState[state] };
  if (at >= 0) {
    updateRows(table, [{ at, values: cells }]);
    return;
  }
  appendRows(table, [{ ...firstRow(header, now()), ...cells }]);
}

/** The newest imports first, at most `most`. */
export function listImports(workbook: Workbook, most: number): ImportEntry[] {
  if (workbook.find('imports') === null) return [];
  const table = readTable(workbook, 'imports');
  return table.rows
    .map((_, at) => ({
      id: table.text(at, 'id'),
      fileName: table.text(at, 'file'),
      report: table.text(at, 'report'),
      to: table.text(at, 'to'),
      at: table.text(at, 'at'),
      added: Number(table.cell(at, 'added')),
      updated: Number(table.cell(at, 'updated')),
      unchanged: Number(table.cell(at, 'unchanged')),
      rejected: Number(table.cell(at, 'rejected')),
      state: readImportState(table.text(at, 'state')) || ('stopped' as const),
    }))
    .reverse()
    .slice(0, most);
}
