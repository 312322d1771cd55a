import type { RowIssue } from '../../src/core/problem.ts';
import { isAmazonOrder } from '../../src/core/reports/amazon/order-number.ts';
import type { ReadOutcome, TableRecord } from '../../src/core/reports/report.ts';
import { hideOrder } from '../../src/core/voices/hide-order.ts';

/** What was read with every order number as a code, rejected rows included; keys were made before and stay. */
export function hideOrders(outcome: ReadOutcome, salt: string): ReadOutcome {
  const hide = (order: string): string => hideOrder(order, salt);
  const inRecord = (record: TableRecord): TableRecord =>
    'order' in record.cells
      ? { ...record, cells: { ...record.cells, order: hide(String(record.cells.order)) } }
      : record;
  const inIssue = (issue: RowIssue): RowIssue => {
    if (!issue.row) return issue;
    const cells = Object.entries(issue.row).map(([heading, cell]) => [
      heading,
      isAmazonOrder(cell) ? hide(cell) : cell,
    ]);
    return { ...issue, row: Object.fromEntries(cells) };
  };
  return {
    ...outcome,
    voices: outcome.voices.map((voice) => ({ ...voice, order: hide(voice.order) })),
    units: outcome.units.map((units) => ({ ...units, orders: units.orders.map(hide) })),
    records: outcome.records.map(inRecord),
    issues: outcome.issues.map(inIssue),
  };
}

/** Records as the workbook compares them: an order never changes, and may stand there as a code. */
export function withoutOrders(records: readonly TableRecord[]): TableRecord[] {
  return records.map(({ key, cells: { order: _, ...cells } }) => ({ key, cells }));
}
