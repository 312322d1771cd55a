import type { Answer, Request } from '../api.ts';
import { ProblemError } from '../core/problem.ts';
import { RECORD_TARGETS, type RecordTarget } from '../core/reports/report.ts';
import { packOrderCells, unpackOrderCells } from '../core/units/order-codes.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { removeRows } from '../sheets/remove.ts';
import { type Row, readTable, type TabTable } from '../sheets/table.ts';
import { type RowChange, updateRows } from '../sheets/update.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { writeRows } from '../sheets/write-rows.ts';
import { refreshWorkbook } from './refresh.ts';
import { rowOfImport } from './tabs/imports.ts';
import { readHistory, undoChange, writeHistory } from './tabs/row-history.ts';
import { cellsOfSaid, readSaid, withoutImport } from './tabs/units-cells.ts';
import { readYes } from './tabs/vocabulary.ts';

/** What an undo does to the rows of one tab. */
interface Undone {
  removed: number;
  restored: number;
}

/** Whether the cause of a row is a person's: chosen, or looked at since the import that is undone. */
function isChosen(table: TabTable, at: number, was: Row): boolean {
  const checked = !('checked' in was) && readYes(table.text(at, 'checked')) === 'yes';
  return checked || table.text(at, 'cause') !== table.text(at, 'autoCause');
}

/** Undoes an import in a tab whose rows remember what they were before it. */
function undoRows(workbook: Workbook, tab: 'voices' | RecordTarget, id: string): Undone {
  if (workbook.find(tab) === null) return { removed: 0, restored: 0 };
  const table = readTable(workbook, tab);
  const gone: number[] = [];
  const changes: RowChange[] = [];
  let restored = 0;
  table.rows.forEach((_, at) => {
    const undoing = undoChange(readHistory(table, at), id);
    if (undoing?.drop) gone.push(at);
    else if (undoing) {
      const { cause, ...cells } = undoing.cells;
      const back = cause === undefined || isChosen(table, at, undoing.cells) ? cells : undoing.cells;
      if (Object.keys(back).length > 0) restored += 1;
      changes.push({ at, values: { ...back, ...writeHistory(undoing.history) } });
    }
  });
  writeRows(workbook, table, { added: [], changes }, true);
  removeRows(workbook, table, gone);
  return { removed: gone.length, restored };
}

function undoUnits(workbook: Workbook, id: string): Undone {
  if (workbook.find('units') === null) return { removed: 0, restored: 0 };
  const table = readTable(workbook, 'units');
  const gone: number[] = [];
  const changes: RowChange[] = [];
  let restored = 0;
  table.rows.forEach((_, at) => {
    const all = readSaid(table.text(at, 'days'), table.text(at, 'told'));
    const left = withoutImport(all, id);
    if (left.contributions.length === all.contributions.length) return;
    if (left.contributions.length === 0) gone.push(at);
    else {
      const cells = cellsOfSaid(left);
      if (cells.shipped !== table.cell(at, 'shipped')) restored += 1;
      const orders = packOrderCells(unpackOrderCells(table.text(at, 'orders')).filter((one) => one.import !== id));
      changes.push({ at, values: { ...cells, orders } });
    }
  });
  writeRows(workbook, table, { added: [], changes }, true);
  removeRows(workbook, table, gone);
  return { removed: gone.length, restored };
}

/** Rows an import rejected go; those it took in, corrected, wait again. */
function undoRejected(workbook: Workbook, id: string): void {
  if (workbook.find('rejected') === null) return;
  const table = readTable(workbook, 'rejected');
  const rowsWith = (key: string): number[] => table.rows.flatMap((_, at) => (table.text(at, key) === id ? [at] : []));
  updateRows(
    table,
    rowsWith('taken').map((at) => ({ at, values: { taken: '' } })),
  );
  removeRows(workbook, table, rowsWith('import'));
}

/** Removes exactly what one import added and puts back what it changed; the ledger keeps the import as undone. */
export function undoImport({ id }: Request<'undoImport'>, now: Date): Answer<'undoImport'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    const ledger = workbook.find('imports') === null ? null : readTable(workbook, 'imports');
    const at = ledger ? rowOfImport(ledger, id) : -1;
    if (!ledger || at < 0) throw new ProblemError('unknown-import');
    const undone = [
      ...(['voices', ...RECORD_TARGETS] as const).map((tab) => undoRows(workbook, tab, id)),
      undoUnits(workbook, id),
    ];
    undoRejected(workbook, id);
    updateRows(ledger, [{ at, values: { state: workbook.words.workbook.importState.undone } }]);
    SpreadsheetApp.flush();
    const { today, withdrawn } = refreshWorkbook(workbook, now, ledger.text(at, 'at').slice(0, 10));
    const sum = (of: keyof Undone): number => undone.reduce((all, one) => all + one[of], 0);
    return { removed: sum('removed'), restored: sum('restored'), withdrawn, today };
  });
}
