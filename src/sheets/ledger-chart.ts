import { aimChart } from './home-charts.ts';
import { keepInOrder } from './keep-in-order.ts';
import { readTable } from './table.ts';
import type { Workbook } from './workbook.ts';

const CHART = { width: 620, height: 360 } as const;
const SERIES = ['month', 'spent', 'saved'] as const;

/**
 * Draws what was spent and saved by month on the tab of the ledger, right of its columns, with the months in their order unless a row of
 * the seller's stands among them; later only its ranges follow. A chart the seller deleted comes back only with the tab (`isNew`).
 */
export function drawLedgerChart(workbook: Workbook, title: string, isNew: boolean): void {
  const months = readTable(workbook, 'ledgerMonths');
  const { sheet, rows, places } = months;
  if (rows.length === 0 || SERIES.some((key) => !places.has(key))) return;
  const at = (key: (typeof SERIES)[number]): number => (places.get(key) ?? 0) + 1;
  keepInOrder(months, 'month');
  const ranges = SERIES.map((key) => sheet.getRange(1, at(key), rows.length + 1, 1));
  const target = workbook.sheet('ledger');
  const known = isNew ? undefined : workbook.chart('ledger');
  if (known !== undefined) {
    const there = target.getCharts().find((chart) => chart.getChartId() === known);
    if (there) aimChart(target, there, ranges);
    return;
  }
  const builder = target.newChart().asColumnChart();
  for (const range of ranges) builder.addRange(range);
  const column = readTable(workbook, 'ledger').width + 1;
  target.insertChart(
    builder
      .setTitle(title)
      .setNumHeaders(1)
      .setOption('useFirstColumnAsDomain', true)
      .setOption('legend', { position: 'top' })
      .setOption('width', CHART.width)
      .setOption('height', CHART.height)
      .setPosition(2, column, 0, 0)
      .build(),
  );
  const [last] = target.getCharts().slice(-1);
  if (last) workbook.adoptChart('ledger', last.getChartId() ?? -1);
}
