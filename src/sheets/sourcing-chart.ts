import { aimChart } from './home-charts.ts';
import type { TabTable } from './table.ts';
import type { Workbook } from './workbook.ts';

const CHART = { width: 520, height: 420 } as const;
const AXIS = { minValue: 0, maxValue: 100 } as const;

/** Rows left free between the newest product and the chart below it. */
const GAP = 3;
const COLUMN = 2;

/**
 * Draws market potential by score on the tab of scores, below its `rows` rows; later its ranges follow, and it makes room when rows come up
 * to it. A chart the seller deleted comes back only with the tab (`isNew`).
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
    if (!there || reaches) return;
    aimChart(sheet, there, ranges);
    const { row, column } = anchorOf(there);
    if (row > rows + 1 || column > width) return;
    sheet.updateChart(
      there
        .modify()
        .setPosition(rows + 1 + GAP, COLUMN, 0, 0)
        .build(),
    );
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
      .setPosition(rows + 1 + GAP, COLUMN, 0, 0)
      .build(),
  );
  const [last] = sheet.getCharts().slice(-1);
  if (last) workbook.adoptChart('sourcing', last.getChartId() ?? -1);
}

/** The cell the upper left corner of a chart is over. */
function anchorOf(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): { row: number; column: number } {
  const place = chart.getContainerInfo();
  return { row: place.getAnchorRow(), column: place.getAnchorColumn() };
}
