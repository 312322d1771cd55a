import { aimChart } from './home-charts.ts';
import type { TabTable } from './table.ts';
import type { Workbook } from './workbook.ts';

const CHART = { width: 520, height: 420 } as const;
const AXIS = { minValue: 0, maxValue: 100 } as const;

/**
 * Draws market potential by score on the tab of scores, right of its columns, over its `rows` rows; later only its ranges follow. A chart
 * the seller deleted comes back only with the tab (`isNew`).
 */
export function drawSourcingChart(
  workbook: Workbook,
  { sheet, places, width, headingOf }: TabTable,
  rows: number,
  title: string,
  isNew: boolean,
): void {
  const [across, up] = [places.get('potential'), places.get('score')];
  if (rows === 0 || across === undefined || up === undefined) return;
  const known = isNew ? undefined : workbook.chart('sourcing');
  const ranges = [across, up].map((place) => sheet.getRange(1, place + 1, rows + 1, 1));
  if (known !== undefined) {
    const there = sheet.getCharts().find((chart) => chart.getChartId() === known);
    const reaches = there?.getRanges().every((range) => range.getNumRows() === rows + 1);
    if (there && !reaches) aimChart(sheet, there, ranges);
    return;
  }
  const builder = sheet.newChart().asScatterChart();
  for (const range of ranges) builder.addRange(range);
  sheet.insertChart(
    builder
      .setTitle(title)
      .setNumHeaders(1)
      .setOption('hAxis', { ...AXIS, title: headingOf('potential') })
      .setOption('vAxis', { ...AXIS, title: headingOf('score') })
      .setOption('legend', { position: 'none' })
      .setOption('width', CHART.width)
      .setOption('height', CHART.height)
      .setPosition(2, width + 1, 0, 0)
      .build(),
  );
  const [last] = sheet.getCharts().slice(-1);
  if (last) workbook.adoptChart('sourcing', last.getChartId() ?? -1);
}
