import { guardText } from './cells.ts';
import { insertTab } from './create.ts';
import { letters } from './letters.ts';
import { linksTo, type TabLinkCell } from './tab-link.ts';
import type { ChartName, Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = (string | number)[][];

/** What Home shows, ready to be written: texts and figures only. */
export interface HomeContent {
  title: string;
  updated: string;
  /** Label, figure and what opens the rows it counts; shares are fractions. */
  numbers: { label: string; value: number; share: boolean; link: TabLinkCell; ofTopCause?: true }[];
  nextTitle: string;
  next: string;
  /** What rose by more than chance explains, `''` where nothing did. */
  alert: string;
  /** Said in place of a ranking while there are too few units, else `''`. */
  tooFew: string;
  pareto: { title: string; rows: Values; link: TabLinkCell };
  byMonth: { title: string; rows: Values };
  /** What returns cost by cause; headings alone while nothing is known. */
  money: { title: string; rows: Values; link: TabLinkCell };
  /** How often units come back by cause; in place of rows the one sentence that says why there are none. */
  rates: { title: string; rows: Values; link: TabLinkCell; untold: string };
}

/** Where the tables stand that the charts are drawn from: right of what a person reads, inside the 26 columns of a new tab. */
const PARETO = { row: 1, column: 15, columns: 4 } as const;
const MONTHS = { row: 1, column: 20, columns: 7 } as const;
const TABLE_ROWS = 30;
const MONEY = { row: TABLE_ROWS + 2, column: 15, columns: 4 } as const;
const RATES = { row: TABLE_ROWS + 2, column: 20, columns: 6 } as const;

/** Where one of the tables stands. */
interface Place {
  row: number;
  column: number;
  columns: number;
}

const CHART_ROW = 11;
/** The charts stand side by side in the width that is left beside the sidebar. */
const CHART = { width: 540, height: 380 } as const;
const MONTH_CHART_COLUMN = 4;
/** Below the two others. */
const LOWER_CHART_ROW = 31;

/** Names of products and causes are the seller's own texts: they stay texts. */
const guarded = (cell: string | number): string | number => (typeof cell === 'string' ? guardText(cell) : cell);

/** Writes a table, with a column of links right of it where there are any; what is left of a longer one goes. */
function writeTable(sheet: Sheet, { row, column, columns }: Place, rows: Values, links?: (at: number) => string): void {
  const padded = Array.from({ length: TABLE_ROWS }, (_, at) => [
    ...Array.from({ length: columns }, (_, place) => guarded(rows[at]?.[place] ?? '')),
    ...(links ? [at > 0 && at < rows.length ? links(row + at) : ''] : []),
  ]);
  sheet.getRange(row, column, TABLE_ROWS, padded[0]?.length ?? columns).setValues(padded);
}

/** Links to the row of a pivot table that stands for the cause a row of a table names. */
function linksBeside(workbook: Workbook, { column }: Place, link: TabLinkCell): (at: number) => string {
  const opening = linksTo(workbook, link);
  return (at) => opening(`${letters(column)}${at}`);
}

/** What opens each of the three numbers. */
function numberLinks(workbook: Workbook, { numbers, pareto }: HomeContent): string[] {
  const top = pareto.rows.length > 1 ? `${letters(PARETO.column)}${PARETO.row + 1}` : undefined;
  return numbers.map(({ link, ofTopCause }) => linksTo(workbook, link)(ofTopCause ? top : undefined));
}

/** One range a column, so that blank cells below a table never become bars. */
function columnsOf(
  sheet: Sheet,
  { row, column }: Place,
  rows: Values,
  places: readonly number[],
): GoogleAppsScript.Spreadsheet.Range[] {
  return places.map((place) => sheet.getRange(row, column + place, Math.max(rows.length, 2), 1));
}

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Points a chart that is there to the rows of today; nothing else of it is touched, it may be the seller's work. */
function aimChart(sheet: Sheet, chart: Chart, ranges: GoogleAppsScript.Spreadsheet.Range[]): void {
  const builder = chart.modify().clearRanges();
  for (const range of ranges) builder.addRange(range);
  sheet.updateChart(builder.build());
}

function paretoChart(
  sheet: Sheet,
  { title, rows }: HomeContent['pareto'],
  ranges: GoogleAppsScript.Spreadsheet.Range[],
  row: number,
): Chart {
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

function monthChart(sheet: Sheet, { byMonth }: HomeContent, ranges: GoogleAppsScript.Spreadsheet.Range[]): Chart {
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

function ratesChart(sheet: Sheet, { rates }: HomeContent, ranges: GoogleAppsScript.Spreadsheet.Range[]): Chart {
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
function drawChart(
  workbook: Workbook,
  sheet: Sheet,
  name: ChartName,
  content: HomeContent,
  ranges: GoogleAppsScript.Spreadsheet.Range[],
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

function dressHome(sheet: Sheet): void {
  sheet.setHiddenGridlines(true);
  sheet.setTabColor('#1a73e8');
  sheet.getRange('A:G').setNumberFormat('@');
  sheet.getRange('A1').setFontSize(18).setFontWeight('bold');
  sheet.getRange('A4:C4').setFontColor('#5f6368');
  sheet.getRange('A5:C5').setFontSize(22).setFontWeight('bold').setHorizontalAlignment('left');
  sheet.getRange('A7').setFontWeight('bold');
  sheet.getRange('A8').setFontSize(12).setFontColor('#1967d2');
  sheet.getRange('A9').setFontColor('#c5221f');
  sheet.setColumnWidths(1, 3, 190);
  sheet
    .getRange(1, PARETO.column, 1, MONTHS.column + MONTHS.columns - PARETO.column)
    .setFontWeight('bold')
    .setFontColor('#5f6368');
  sheet.getRange(2, PARETO.column, TABLE_ROWS, 1).setNumberFormat('@');
  sheet.getRange(2, PARETO.column + 2, TABLE_ROWS, 2).setNumberFormat('0.0%');
  sheet.getRange(1, MONTHS.column, TABLE_ROWS, 1).setNumberFormat('@');
  sheet.setColumnWidth(PARETO.column, 190);
}

/** Writes Home, making it when it is missing: three numbers, the next step, and the two charts with their tables. */
export function writeHome(workbook: Workbook, content: HomeContent): void {
  const there = workbook.find('home');
  const sheet = there ?? insertTab(workbook, 'home');
  if (!there) {
    dressHome(sheet);
    workbook.forgetCharts();
  }
  const { numbers } = content;
  sheet
    .getRange(5, 1, 2, 3)
    .setNumberFormats([numbers.map(({ share }) => (share ? '0%' : '#,##0')), numbers.map(() => 'general')]);
  const blank = ['', '', ''];
  sheet
    .getRange(1, 1, 10, 3)
    .setValues([
      [content.title, '', ''],
      [content.updated, '', ''],
      blank,
      numbers.map(({ label }) => label),
      numbers.map(({ value }) => value),
      numberLinks(workbook, content),
      [content.nextTitle, '', ''],
      [guardText(content.next), '', ''],
      [guardText(content.alert), '', ''],
      [content.tooFew, '', ''],
    ]);
  writeTable(sheet, PARETO, content.pareto.rows, linksBeside(workbook, PARETO, content.pareto.link));
  writeTable(sheet, MONTHS, content.byMonth.rows);
  if (content.pareto.rows.length > 1) {
    drawChart(workbook, sheet, 'pareto', content, columnsOf(sheet, PARETO, content.pareto.rows, [0, 1, 3]));
    const width = content.byMonth.rows[0]?.length ?? 1;
    drawChart(
      workbook,
      sheet,
      'byMonth',
      content,
      columnsOf(
        sheet,
        MONTHS,
        content.byMonth.rows,
        Array.from({ length: width }, (_, at) => at),
      ),
    );
  }
  writeMoneyTable(workbook, sheet, content);
  writeRatesTable(workbook, sheet, content);
  workbook.finishTab();
}

/** The table and the chart of what returns cost, from the day on which something is known of it. */
function writeMoneyTable(workbook: Workbook, sheet: Sheet, content: HomeContent): void {
  const { rows } = content.money;
  const isKnown = rows.length > 1;
  if (!isKnown && workbook.chart('money') === undefined) return;
  if (workbook.chart('money') === undefined) {
    const { row, column } = MONEY;
    sheet.getRange(row + 1, column + 1, TABLE_ROWS - 1, 1).setNumberFormat('#,##0.00');
    sheet.getRange(row + 1, column + 2, TABLE_ROWS - 1, 2).setNumberFormat('0.0%');
  }
  const open = linksTo(workbook, content.money.link);
  writeTable(sheet, MONEY, rows, () => open());
  if (isKnown) drawChart(workbook, sheet, 'money', content, columnsOf(sheet, MONEY, rows, [0, 1, 3]));
}

/** The table and the chart of how often units come back by cause, or the sentence that says why there is none. */
function writeRatesTable(workbook: Workbook, sheet: Sheet, content: HomeContent): void {
  const { rows, link, untold } = content.rates;
  const isDrawn = workbook.chart('rates') !== undefined;
  if (untold !== '') {
    writeTable(sheet, RATES, [...rows.slice(0, 1), [untold]], () => '');
    return;
  }
  if (!isDrawn) {
    const { row, column } = RATES;
    sheet.getRange(row + 1, column + 1, TABLE_ROWS - 1, 3).setNumberFormat('0.0%');
  }
  writeTable(sheet, RATES, rows, linksBeside(workbook, RATES, link));
  drawChart(workbook, sheet, 'rates', content, columnsOf(sheet, RATES, rows, [0, 1]));
}
