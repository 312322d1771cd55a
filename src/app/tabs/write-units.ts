import { packOrderCells, unpackOrderCells } from '../../core/units/order-codes.ts';
import type { SentUnits, ShippedUnits } from '../../core/units/shipped-units.ts';
import { unpackTold } from '../../core/units/told.ts';
import type { Words } from '../../core/words/words.ts';
import { type Row, readTable, type TabTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { writeRows } from '../../sheets/write-rows.ts';
import { cellsOfSaid, readSaid, type SaidOfMonth, saysTheSame, withImport, withoutImport } from './units-cells.ts';
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

/** What the imports of a row said; of marketplaces and parents nothing where the tab has no column to keep it. */
function saidAt(table: TabTable, at: number): SaidOfMonth {
  return readSaid(table.text(at, 'days'), table.text(at, 'told'));
}

/** What a row says once an import has said its part too. */
function saidWith(table: TabTable, at: number | undefined, importId: string, units: UnitsSaid): SaidOfMonth {
  const before = at === undefined ? readSaid('', '') : saidAt(table, at);
  return withImport(before, importId, units, unpackTold(table.places.has('told') ? units.told : ''));
}

type UnitsSaid = Pick<SentUnits, 'days' | 'wholeDays' | 'told'>;

/** Whether units would say anything new of their row. */
export function isNews(table: TabTable, at: number, units: UnitsSaid): boolean {
  return !saysTheSame(saidAt(table, at), saidWith(table, at, 'new', units));
}

/** What is kept of the orders of a month once one more import has told them. */
function mergeOrders(cell: string, importId: string, orders: string): string {
  const others = unpackOrderCells(cell).filter((one) => one.import !== importId);
  return packOrderCells([...others, { import: importId, orders }]);
}

/** Whether a month would read otherwise without an import. */
function counts(said: SaidOfMonth, importId: string): boolean {
  const others = withoutImport(said, importId);
  return others.contributions.length < said.contributions.length && !saysTheSame(others, said);
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
    const said = saidWith(table, at, importId, record);
    const merged = cellsOfSaid(said);
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
    const values = { ...merged, ...filled, orders };
    if (!saysTheSame(saidAt(table, at), said) || !summed) changes.push({ at, values });
    else if (table.text(at, 'days') !== merged.days || table.text(at, 'told') !== merged.told)
      claims.push({ at, values });
  }
  writeRows(workbook, table, { added, changes: [...changes, ...claims] }, true);
  const soFar = { added: added.length, updated: 0 };
  const touched = new Set(changes.map(({ at }) => at));
  table.rows.forEach((_, at) => {
    const said = saidAt(table, at);
    if (said.contributions[0]?.import === importId) soFar.added += 1;
    else if (touched.has(at) || counts(said, importId)) soFar.updated += 1;
  });
  return {
    added: added.length,
    updated: changes.length,
    unchanged: records.length - added.length - changes.length,
    soFar,
  };
}
