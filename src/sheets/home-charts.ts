import type { HomeContent, Place } from './home-shape.ts';
import type { HomeChart, Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Ranges = GoogleAppsScript.Spreadsheet.Range[];

const CHART_ROW = 11;
/** The charts stand side by side in the width that is left beside the sidebar. */
const CHART = { width: 540, height: 380 } as const;
const MONTH_CHART_COLUMN = 4;
/** Below the two others. */
const LOWER_CHART_ROW = 31;

/** One range a column, so that blank cells below a table never become bars. */
export function columnsOf(
  sheet: Sheet,
  { row, column }: Place,
  rows: readonly unknown[],
  places: readonly number[],
): Ranges {
  return places.map((place) => sheet.getRange(row, column + place, Math.max(rows.length, 2), 1));
}

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Points a chart that is there to the rows of today; nothing else of it is touched, it may be the seller's work. */
export function aimChart(sheet: Sheet, chart: Chart, ranges: Ranges): void {
  const builder = chart.modify().clearRanges();
  for (const range of ranges) builder.addRange(range);
  sheet.updateChart(builder.build());
}

function paretoChart(sheet: Sheet, { title, rows }: HomeContent['pareto'], ranges: Ranges, row: number): Chart {
  const builder = sheet.newChart().asComboChart();
  for (const range of ranges) builder.addRange(range);
  const [, weight = '', , cumulative = ''] = rows[0]?.map(String) ?? [];
  return builder
    .setTitle(title)
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('series', {
      0: { type: 'bars', targetAxisIndex: 0, color: '#1a73e8' },
      1: { type: 'line', targetAxisIndex: 1, color: '#ea4335' },
    })
    .setOption('vAxes', {
      0: { title: weight, minValue: 0 },
      1: { title: cumulative, minValue: 0, maxValue: 1, format: 'percent' },
    })
    .setOption('legend', { position: 'top' })
    .setOption('width', CHART.width)
    .setOption('height', CHART.height)
    .setPosition(row, 1, 0, 0)
    .build();
}

function monthChart(sheet: Sheet, { byMonth }: HomeContent, ranges: Ranges): Chart {
  const builder = sheet.newChart().asColumnChart();
  for (const range of ranges) builder.addRange(range);
  return builder
    .setStacked()
    .setTitle(byMonth.title)
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('legend', { position: 'top', maxLines: 3 })
    .setOption('width', CHART.width)
    .setOption('height', CHART.height)
    .setPosition(CHART_ROW, MONTH_CHART_COLUMN, 0, 0)
    .build();
}

function ratesChart(sheet: Sheet, { rates }: HomeContent, ranges: Ranges): Chart {
  const builder = sheet.newChart().asColumnChart();
  for (const range of ranges) builder.addRange(range);
  return builder
    .setTitle(rates.title)
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('vAxis', { minValue: 0, format: 'percent' })
    .setOption('legend', { position: 'none' })
    .setOption('width', CHART.width)
    .setOption('height', CHART.height)
    .setPosition(LOWER_CHART_ROW, MONTH_CHART_COLUMN, 0, 0)
    .build();
}

/** Draws a chart once; later only its ranges follow the data. A chart the seller deleted does not come back. */
export function drawChart(
  workbook: Workbook,
  sheet: Sheet,
  name: HomeChart,
  content: HomeContent,
  ranges: Ranges,
): void {
  const known = workbook.chart(name);
  if (known !== undefined) {
    const there = sheet.getCharts().find((chart) => chart.getChartId() === known);
    if (there) aimChart(sheet, there, ranges);
    return;
  }
  const drawn =
    name === 'byMonth'
      ? monthChart(sheet, content, ranges)
      : name === 'rates'
        ? ratesChart(sheet, content, ranges)
        : paretoChart(sheet, content[name], ranges, name === 'pareto' ? CHART_ROW : LOWER_CHART_ROW);
  sheet.insertChart(drawn);
  const [last] = sheet.getCharts().slice(-1);
  if (last) workbook.adoptChart(name, last.getChartId() ?? -1);
}
