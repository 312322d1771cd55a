import {
  type Contribution,
  foldContributions,
  packContributions,
  unpackContributions,
} from '../../core/units/contributions.ts';
import type { Days } from '../../core/units/merge.ts';
import { packOrderCells, unpackOrderCells } from '../../core/units/order-codes.ts';
import type { SentUnits, ShippedUnits } from '../../core/units/shipped-units.ts';
import type { Words } from '../../core/words/words.ts';
import { type Row, readTable, type TabTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { writeRows } from '../../sheets/write-rows.ts';
import type { Written } from './written.ts';

/** What makes two records the same row of the Units tab. */
const placeOf = (sku: string, month: string, source: string): string => `${sku}\n${month}\n${source}`;

/** Finds the rows of the Units tab by SKU, month and source. */
export function indexUnits(table: TabTable): Map<string, number> {
  const rows = new Map<string, number>();
  table.rows.forEach((_, at) => {
    rows.set(placeOf(table.text(at, 'sku'), table.text(at, 'month'), table.text(at, 'source')), at);
  });
  return rows;
}

/** Where a record stands in the Units tab. */
export function placeOfUnits(
  { sku, month, source }: Pick<ShippedUnits, 'sku' | 'month' | 'source'>,
  words: Words,
): string {
  return placeOf(sku, month, words.workbook.unitsSources[source]);
}

const sameDays = (one: Days, other: Days): boolean =>
  one.days.join() === other.days.join() && one.wholeDays.join() === other.wholeDays.join();

/** A month after an import: what is kept of each import, its units, and whether the import said anything new. */
export interface MergedMonth {
  days: string;
  shipped: number;
  changed: boolean;
}

/** Adds what one import says of a month to what earlier ones said. */
export function mergeMonth(days: string, importId: string, units: Days): MergedMonth {
  const contributions = unpackContributions(days);
  const before = foldContributions(contributions);
  const after = [
    ...contributions.filter((one) => one.import !== importId),
    { import: importId, days: units.days, wholeDays: units.wholeDays },
  ];
  const folded = foldContributions(after);
  return { days: packContributions(after), shipped: folded.shipped, changed: !sameDays(before, folded) };
}

/** What is kept of the orders of a month once one more import has told them. */
function mergeOrders(cell: string, importId: string, orders: string): string {
  const others = unpackOrderCells(cell).filter((one) => one.import !== importId);
  return packOrderCells([...others, { import: importId, orders }]);
}

/** Whether a month would read otherwise without an import. */
function counts(contributions: readonly Contribution[], importId: string): boolean {
  const others = contributions.filter((one) => one.import !== importId);
  return others.length < contributions.length && !sameDays(foldContributions(others), foldContributions(contributions));
}

/** Writes shipped units: a newer file replaces whole days and raises the others, so overlapping files are not added up. */
export function writeUnits(workbook: Workbook, records: readonly SentUnits[], importId: string): Written {
  const table = readTable(workbook, 'units');
  const rows = indexUnits(table);
  const added: Row[] = [];
  const changes: RowChange[] = [];
  const claims: RowChange[] = [];
  for (const record of records) {
    const at = rows.get(placeOfUnits(record, workbook.words));
    const known = at === undefined ? '' : table.text(at, 'days');
    const { changed, ...merged } = mergeMonth(known, importId, record);
    if (at === undefined) {
      added.push({
        sku: record.sku,
        asin: record.asin,
        month: record.month,
        source: workbook.words.workbook.unitsSources[record.source],
        ...merged,
        orders: packOrderCells([{ import: importId, orders: record.orders }]),
      });
      continue;
    }
    const orders = mergeOrders(table.text(at, 'orders'), importId, record.orders);
    const filled: Row = record.asin !== '' && table.text(at, 'asin') === '' ? { asin: record.asin } : {};
    // A try that broke off may have kept the days and not their sum.
    const summed = table.cell(at, 'shipped') === merged.shipped;
    if (changed || !summed) changes.push({ at, values: { ...merged, ...filled, orders } });
    else if (known !== merged.days) claims.push({ at, values: { days: merged.days, ...filled, orders } });
  }
  writeRows(workbook, table, { added, changes: [...changes, ...claims] }, true);
  const soFar = { added: added.length, updated: 0 };
  const touched = new Set(changes.map(({ at }) => at));
  table.rows.forEach((_, at) => {
    const contributions = unpackContributions(table.text(at, 'days'));
    if (contributions[0]?.import === importId) soFar.added += 1;
    else if (touched.has(at) || counts(contributions, importId)) soFar.updated += 1;
  });
  return {
    added: added.length,
    updated: changes.length,
    unchanged: records.length - added.length - changes.length,
    soFar,
  };
}
