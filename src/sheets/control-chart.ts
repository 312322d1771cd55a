import { guardText } from './cells.ts';
import {
  BEHIND,
  FIGURES,
  type RateColumns,
  type RateWords,
  reckonedOf,
  SHOWN,
  sayChart,
  shownOf,
  takenFromRates,
} from './chart-formulas.ts';
import { insertTab } from './create.ts';
import { columnIn, letters } from './letters.ts';
import { readHeadings, readTable, requireColumns } from './table.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const USED = ['sku', 'cause', 'month', 'shipped', 'returned', 'signal', 'state'] as const;
const CHART = { row: 8, width: 900, height: 440 } as const;
const WIDTHS = { first: 110, chosen: 220, says: 240 } as const;
/** Rows the tab keeps: rows of Rates the seller doubled find room too. */
const ROWS = 100;
/** How the series look, from the rate on: two are points without a line. */
const SERIES = {
  0: { color: '#1a73e8', lineWidth: 2, pointSize: 5 },
  1: { color: '#5f6368', lineWidth: 1, pointSize: 0 },
  2: { color: '#f29900', lineWidth: 1, pointSize: 0, lineDashStyle: [4, 4] },
  3: { color: '#f29900', lineWidth: 1, pointSize: 0, lineDashStyle: [4, 4] },
  4: { color: '#d93025', lineWidth: 0, pointSize: 12 },
  5: { color: '#9aa0a6', lineWidth: 0, pointSize: 8 },
};

const ratesColumn = (workbook: Workbook, places: ReadonlyMap<string, number>): RateColumns => {
  const rates = workbook.sheet('rates');
  return (key) => columnIn(rates, places.get(key) ?? 0);
};

/** Writes all that refers to Rates: the two dropdowns, the sentence and what takes its rows. */
function referToRates(workbook: Workbook, sheet: Sheet, places: ReadonlyMap<string, number>): void {
  const { rates, controlChart } = workbook.words.workbook;
  const column = ratesColumn(workbook, places);
  const rows = workbook.sheet('rates');
  for (const [cell, key] of [
    ['B4', 'sku'],
    ['B5', 'cause'],
  ] as const) {
    const letter = letters((places.get(key) ?? 0) + 1);
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    sheet
      .getRange(cell)
      .setDataValidation(rule.requireValueInRange(rows.getRange(`${letter}2:${letter}`), true).build());
  }
  const family = places.has('parent') ? rates.family : '';
  sheet.getRange('A6').setFormula(sayChart(column, controlChart, family));
  const taken = takenFromRates(column, { allCauses: rates.all }, { isParted: places.has('marketplace'), family });
  sheet.getRange(FIGURES.first, BEHIND.first, 1, taken.length).setFormulas([taken]);
}

function drawChart(sheet: Sheet, title: string): void {
  const rows = FIGURES.months + 1;
  const builder = sheet.newChart().asLineChart();
  builder.addRange(sheet.getRange(FIGURES.headings, 1, rows, 1));
  const [first, last] = [SHOWN.indexOf('rate'), SHOWN.indexOf('open')];
  builder.addRange(sheet.getRange(FIGURES.headings, first + 1, rows, last - first + 1));
  sheet.insertChart(
    builder
      .setTitle(title)
      .setNumHeaders(1)
      .setOption('useFirstColumnAsDomain', true)
      .setOption('series', SERIES)
      .setOption('vAxis', { minValue: 0, format: 'percent' })
      .setOption('legend', { position: 'top', maxLines: 2 })
      .setOption('width', CHART.width)
      .setOption('height', CHART.height)
      .setPosition(CHART.row, 1, 0, 0)
      .build(),
  );
}

function dress(sheet: Sheet): void {
  const { headings, first, months } = FIGURES;
  sheet.setTabColor('#34a853');
  sheet.setColumnWidth(1, WIDTHS.first);
  sheet.setColumnWidth(2, WIDTHS.chosen);
  sheet.setColumnWidth(SHOWN.length, WIDTHS.says);
  sheet.getRange('A1').setFontSize(18).setFontWeight('bold');
  sheet.getRangeList(['A2', 'A7']).setFontColor('#5f6368');
  sheet.getRange('A4:A5').setFontWeight('bold');
  sheet.getRange('B4:B5').setNumberFormat('@').setBackground('#e8f0fe');
  sheet.getRange('A6').setFontColor('#c5221f');
  sheet.getRange(headings, 1, 1, SHOWN.length).setFontWeight('bold').setBackground('#f1f3f4').setWrap(true);
  const [rate, open] = [SHOWN.indexOf('rate'), SHOWN.indexOf('open')];
  sheet.getRange(first, rate + 1, months, open - rate + 1).setNumberFormat('0.0%');
  sheet.hideColumns(BEHIND.first, BEHIND.columns);
}

/** What the chart shows first: what rose last, else the first product over all causes. */
function firstChoice(workbook: Workbook, { allCauses, signals }: RateWords): [product: string, cause: string] {
  const table = readTable(workbook, 'rates');
  const rows = table.rows.map((_, at) => at).filter((at) => table.text(at, 'sku') !== '');
  const [up = ''] = signals;
  const rose = rows
    .filter((at) => table.text(at, 'signal') === up)
    .sort((a, b) => (table.text(a, 'month') < table.text(b, 'month') ? 1 : -1));
  const [row] = rose.length > 0 ? rose : rows.filter((at) => table.text(at, 'cause') === allCauses);
  return row === undefined ? ['', allCauses] : [table.text(row, 'sku'), table.text(row, 'cause')];
}

/**
 * Opens the tab of the control chart, making it where there is none: the rate of one product and cause by month with its limits, by
 * formulas over Rates that follow what is chosen in two cells. A tab that is there stays as it is.
 */
export function openControlChart(workbook: Workbook): void {
  if (workbook.find('controlChart') === null) {
    const places = readHeadings(workbook, 'rates');
    requireColumns(workbook, 'rates', places, USED);
    makeControlChart(workbook, places);
  }
  workbook.sheet('controlChart').activate();
}

function makeControlChart(workbook: Workbook, places: ReadonlyMap<string, number>): void {
  const { figures, workbook: words } = workbook.words;
  const { title, hint, product, cause, read, headings, signals: shown } = { ...words.controlChart, ...figures };
  const texts: RateWords = { allCauses: words.rates.all, tooFew: shown['too-few'], signals: [shown.up, shown.down] };
  const sheet = insertTab(workbook, 'controlChart');
  sheet.deleteRows(ROWS + 1, sheet.getMaxRows() - ROWS);
  dress(sheet);
  const [sku, ofCause] = firstChoice(workbook, texts);
  sheet.getRange('A1:A2').setValues([[title], [hint]]);
  sheet.getRange('A4:B5').setValues([
    [product, guardText(sku)],
    [cause, guardText(ofCause)],
  ]);
  sheet.getRange('A7').setValue(read);
  sheet.getRange(FIGURES.headings, 1, 1, SHOWN.length).setValues([SHOWN.map((key) => headings[key])]);
  const rows = Array.from({ length: FIGURES.months }, (_, at) => FIGURES.first + at);
  sheet.getRange(FIGURES.first, 1, FIGURES.months, SHOWN.length).setFormulas(rows.map((row) => shownOf(row, texts)));
  const reckoned = rows.map(reckonedOf);
  const columns = reckoned[0]?.length ?? 0;
  sheet.getRange(FIGURES.first, BEHIND.first + BEHIND.columns - columns, FIGURES.months, columns).setFormulas(reckoned);
  referToRates(workbook, sheet, places);
  drawChart(sheet, words.controlChart.chart);
  workbook.finishTab();
}

/** Points the control chart to Rates again where that tab, or a column of it, was deleted and made anew; nothing else of it is touched. */
export function repairControlChart(workbook: Workbook): void {
  const sheet = workbook.find('controlChart');
  if (sheet === null || workbook.find('rates') === null) return;
  const [formulas = []] = sheet.getRange(FIGURES.first, BEHIND.first, 1, BEHIND.columns).getFormulas();
  if (!formulas.some((formula) => formula.includes('#REF!'))) return;
  const places = readHeadings(workbook, 'rates');
  if (USED.every((key) => places.has(key))) referToRates(workbook, sheet, places);
}
