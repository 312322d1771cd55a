import { guardText } from './cells.ts';
import { insertTab } from './create.ts';
import { columnsOf, drawChart } from './home-charts.ts';
import type { HomeContent, Place } from './home-shape.ts';
import { letters } from './letters.ts';
import { linksTo, type TabLinkCell } from './tab-link.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = (string | number)[][];

/** Where the tables stand that the charts are drawn from: right of what a person reads, inside the 26 columns of a new tab. */
const PARETO = { row: 1, column: 15, columns: 4 } as const;
const MONTHS = { row: 1, column: 20, columns: 7 } as const;
const TABLE_ROWS = 30;
const MONEY = { row: TABLE_ROWS + 2, column: 15, columns: 4 } as const;
const RATES = { row: TABLE_ROWS + 2, column: 20, columns: 6 } as const;

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

function dressHome(sheet: Sheet): void {
  sheet.setHiddenGridlines(true);
  sheet.setTabColor('#1a73e8');
  sheet.getRange('A:G').setNumberFormat('@');
  sheet.getRange('A1').setFontSize(18).setFontWeight('bold');
  sheet.getRange('A4:C4').setFontColor('#5f6368');
  sheet.getRange('A5:C5').setFontSize(22).setFontWeight('bold').setHorizontalAlignment('left');
  sheet.getRange('A7').setFontWeight('bold');
  sheet.getRange('A8').setFontSize(12).setFontColor('#1967d2');
  sheet.getRangeList(['A9', 'B10']).setFontColor('#c5221f');
  sheet.getRangeList(['A6:C6', 'A10']).setFontColor('#1155cc').setFontLine('underline');
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
    .getRange(5, 1, 6, 3)
    .setNumberFormats([
      numbers.map(({ share }) => (share ? '0%' : '#,##0')),
      ['general', 'general', 'general'],
      ...[7, 8, 9].map(() => ['@', '@', '@']),
      ['general', '@', '@'],
    ]);
  const { fee, controllable, prevention } = content;
  sheet
    .getRange(1, 1, 10, 3)
    .setValues([
      [content.title, '', ''],
      [content.updated, guardText(prevention), ''],
      [controllable, '', ''],
      numbers.map(({ label }) => label),
      numbers.map(({ value }) => value),
      numberLinks(workbook, content),
      [content.nextTitle, '', ''],
      [guardText(content.next), '', ''],
      [guardText(content.alert), '', ''],
      fee.text === '' ? ['', '', ''] : [linksTo(workbook, fee.link)(), guardText(fee.text), ''],
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

/** The table and the chart of how often units come back by product and cause, or the sentence that says why there is none. */
function writeRatesTable(workbook: Workbook, sheet: Sheet, content: HomeContent): void {
  const { rows, link, untold, named } = content.rates;
  const isDrawn = workbook.chart('rates') !== undefined;
  if (untold !== '') {
    writeTable(sheet, RATES, [...rows.slice(0, 1), [untold]], () => '');
    return;
  }
  if (!isDrawn) {
    const { row, column } = RATES;
    sheet.setColumnWidth(column, 190);
    sheet.getRange(row + 1, column + 1, TABLE_ROWS - 1, 3).setNumberFormat('0.0%');
  }
  const open = linksTo(workbook, link);
  const first = RATES.row + 1;
  writeTable(sheet, RATES, rows, (at) => open(`LEFT(${letters(RATES.column)}${at},${named[at - first] ?? 0})`));
  drawChart(workbook, sheet, 'rates', content, columnsOf(sheet, RATES, rows, [0, 1]));
}
