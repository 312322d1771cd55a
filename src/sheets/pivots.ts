import { PIVOTS_ON_REQUEST } from '../core/tab.ts';
import { AGREEMENT_ROWS, writeAgreement } from './agreement.ts';
import { insertTab } from './create.ts';
import { headingOf } from './layout.ts';
import { readHeadings, requireColumns } from './table.ts';
import type { Workbook } from './workbook.ts';

/** The pivot tabs: two that are made by themselves, and those a person asks for. */
const PIVOT_IDS = ['causeByMonth', 'skuByCause', ...PIVOTS_ON_REQUEST] as const;

/** One of the pivot tabs. */
export type PivotId = (typeof PIVOT_IDS)[number];

/** What a pivot tab shows: rows by columns of the voices, units added up. */
interface PivotPlan {
  rows: readonly string[];
  column: string;
  byMonth?: true;
  /** Made by itself. */
  always?: true;
  /** How often reason code and words agree stands above it. */
  agreement?: true;
}

const PLANS: Readonly<Record<PivotId, PivotPlan>> = {
  causeByMonth: { rows: ['cause'], column: 'date', byMonth: true, always: true },
  skuByCause: { rows: ['sku', 'asin'], column: 'cause', always: true },
  causeByMarketplace: { rows: ['cause'], column: 'marketplace' },
  reasonByCause: { rows: ['reason'], column: 'cause' },
  agreement: { rows: ['reasonSays', 'disposition'], column: 'cause', agreement: true },
  causeByDisposition: { rows: ['cause'], column: 'disposition' },
  skuByDisposition: { rows: ['sku', 'asin'], column: 'disposition' },
  supplierByCause: { rows: ['supplier'], column: 'cause' },
  packByCause: { rows: ['packVersion'], column: 'cause' },
  packByDisposition: { rows: ['packVersion'], column: 'disposition' },
};

/** Columns a person can narrow a pivot table down by in its editor; they show all until somebody chooses. */
const CHOOSABLE = ['marketplace', 'sku', 'date'] as const;

function createPivot(workbook: Workbook, id: PivotId): void {
  const { rows, column, byMonth, agreement } = PLANS[id];
  const voices = workbook.sheet('voices');
  const places = readHeadings(workbook, 'voices');
  requireColumns(workbook, 'voices', places, [...rows, column]);
  const at = (key: string): number => (places.get(key) ?? 0) + 1;
  const source = voices.getRange(1, 1, voices.getMaxRows(), Math.max(...places.values()) + 1);
  const sheet = workbook.find(id) ?? insertTab(workbook, id);
  for (const dead of sheet.getPivotTables()) dead.remove();
  if (agreement) writeAgreement(workbook, sheet, places);
  const above = agreement ? AGREEMENT_ROWS : 0;
  const pivot = sheet.getRange(above + 1, 1).createPivotTable(source);
  rows.forEach((key, level) => {
    const group = pivot.addRowGroup(at(key));
    if (level > 0) group.showTotals(false);
  });
  const columns = pivot.addColumnGroup(at(column));
  if (byMonth) columns.setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType.YEAR_MONTH);
  pivot
    .addPivotValue(at('units'), SpreadsheetApp.PivotTableSummarizeFunction.SUM)
    .setDisplayName(headingOf('voices', 'units', workbook.language));
  pivot.addFilter(at('cause'), SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build());
  for (const key of CHOOSABLE)
    if (places.has(key)) pivot.addFilter(at(key), SpreadsheetApp.newFilterCriteria().build());
  if (places.has('linked')) pivot.addFilter(at('linked'), SpreadsheetApp.newFilterCriteria().whenCellEmpty().build());
  sheet.getRange(`${above + 1}:${above + 2}`).setWrap(true);
  sheet.setFrozenRows(above + 2);
  sheet.setFrozenColumns(rows.length);
  sheet.setColumnWidths(1, rows.length, 170);
  workbook.finishTab();
}

/**
 * Makes the native pivot tables of each workbook whose tabs are missing; one that is there is the seller's to change and is not
 * touched, unless the tab it was made over is gone and another has taken its place.
 */
export function createPivots(workbook: Workbook): void {
  const source = workbook.sheet('voices');
  const alive = workbook.pivotsOver(source);
  for (const id of PIVOT_IDS) {
    const isThere = workbook.find(id) !== null;
    if (isThere ? !alive : PLANS[id].always) createPivot(workbook, id);
  }
  workbook.adoptPivotSource(source);
}

/** The pivot tables on request that Voices has all columns for. */
export function possiblePivots(places: ReadonlyMap<string, number>): (typeof PIVOTS_ON_REQUEST)[number][] {
  return PIVOTS_ON_REQUEST.filter((id) => [...PLANS[id].rows, PLANS[id].column].every((key) => places.has(key)));
}

/** Makes a pivot table a person asked for; one that is there stays as it is. Opens its tab. */
export function addPivot(workbook: Workbook, id: PivotId): void {
  if (workbook.find(id) === null) createPivot(workbook, id);
  workbook.sheet(id).activate();
}
