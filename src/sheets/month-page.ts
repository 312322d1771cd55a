import type { IsoMonth } from '../core/cell.ts';
import { guardText } from './cells.ts';
import { insertSheet } from './create.ts';
import { printOfCells } from './print-of-cells.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Row = (string | number)[];

/** What stands on the page of a month, ready to be written. */
export interface MonthPage {
  name: string;
  title: string;
  known: string;
  /** Figures by line, headings first: the month, the month before, the same month a year before. */
  figures: Row[];
  /** Number format of each line of the figures but for the headings. */
  formats: string[];
  /** Units by cause in the same months, headings first. */
  causes: Row[];
  sections: { heading: string; none: string; lines: string[] }[];
}

const COLUMNS = 4;
/** Pixels: together they fill a sheet of A4 or Letter paper held upright. */
const WIDTHS = { text: 400, figure: 90 } as const;
const CHART = { rows: 13, width: 670, height: 265 } as const;
/** Pixels a letter takes on average, and one of Chinese or Japanese; a little less than the page holds is used. */
const LETTER = { usual: 6.6, wide: 13.4 } as const;
const ROOM = 650;
const BLANK: Row = ['', '', '', ''];

const guarded = (row: Row): Row => row.map((cell) => (typeof cell === 'string' ? guardText(cell) : cell));
const across = (text: string): Row => [text, '', '', ''];

/** Whether a sentence can run on over the columns beside it; a longer one is wrapped in its own. */
const fitsAcross = (text: string): boolean =>
  !text.includes('\n') &&
  [...text].reduce((sum, letter) => sum + (letter >= '\u2e80' ? LETTER.wide : LETTER.usual), 0) <= ROOM;

/** A chart of the causes in the three months, as the page says them. */
function drawCauses(sheet: Sheet, first: number, rows: number, at: number): void {
  const builder = sheet.newChart().asColumnChart();
  builder.addRange(sheet.getRange(first, 1, rows, COLUMNS));
  sheet.insertChart(
    builder
      .setNumHeaders(1)
      .setOption('useFirstColumnAsDomain', true)
      .setOption('legend', { position: 'top' })
      .setOption('width', CHART.width)
      .setOption('height', CHART.height)
      .setPosition(at, 1, 0, 0)
      .build(),
  );
}

/**
 * Writes the page of a month and opens it; one that is there already keeps what it says and is only opened. Its figures are figures,
 * not formulas: they stay as they are.
 */
export function writePage(workbook: Workbook, month: IsoMonth, page: MonthPage): void {
  const there = workbook.page(month);
  if (there) {
    there.showSheet().activate();
    return;
  }
  const { figures, formats, causes, sections } = page;
  const home = workbook.find('home');
  const head = [across(page.title), across(page.known), BLANK];
  const firstCause = head.length + figures.length + 2;
  const chartAt = firstCause + causes.length + 1;
  const below = Array.from({ length: CHART.rows }, () => BLANK);
  const parts = sections.map(({ heading, none, lines }) => [
    across(heading),
    ...(lines.length > 0 ? lines : [none]).map(across),
    BLANK,
  ]);
  const rows = [...head, ...figures, BLANK, ...causes, BLANK, ...below, BLANK, ...parts.flat()];
  const sheet = insertSheet(workbook, page.name, home ? home.getIndex() : 0, printOfCells(rows));
  sheet.deleteColumns(COLUMNS + 1, sheet.getMaxColumns() - COLUMNS);
  sheet.deleteRows(rows.length + 1, sheet.getMaxRows() - rows.length);
  const firstPart = rows.length - parts.flat().length;
  const isSentence = (at: number): boolean => at < head.length || at >= firstPart;
  const wrapped = rows.flatMap(([text], at) => (isSentence(at) && fitsAcross(String(text)) ? [] : [`A${at + 1}`]));
  sheet.getRange(1, 1, rows.length, 1).setNumberFormat('@');
  sheet.getRangeList(wrapped).setWrap(true);
  sheet.getRange(1, 1, rows.length, COLUMNS).setVerticalAlignment('top');
  sheet.getRangeList([head.length + 1, firstCause].map((row) => `B${row}:D${row}`)).setNumberFormat('@');
  sheet
    .getRange(head.length + 2, 2, formats.length, COLUMNS - 1)
    .setNumberFormats(formats.map((format) => [format, format, format]));
  sheet.getRange(1, 1, rows.length, COLUMNS).setValues(rows.map(guarded));
  dress(sheet, { firstFigure: head.length + 1, firstCause, last: rows.length });
  let at = firstPart + 1;
  const headings = parts.map((part) => {
    const heading = `A${at}`;
    at += part.length;
    return heading;
  });
  sheet.getRangeList(headings).setFontWeight('bold');
  if (causes.length > 1) drawCauses(sheet, firstCause, causes.length, chartAt);
  workbook.adoptPage(month, sheet);
  workbook.finishTab();
  sheet.activate();
}

function dress(
  sheet: Sheet,
  { firstFigure, firstCause, last }: { firstFigure: number; firstCause: number; last: number },
): void {
  sheet.setHiddenGridlines(true);
  sheet.setColumnWidth(1, WIDTHS.text);
  sheet.setColumnWidths(2, COLUMNS - 1, WIDTHS.figure);
  sheet.getRange('A1').setFontSize(18).setFontWeight('bold');
  sheet.getRange('A2').setFontColor('#5f6368');
  const headings = [firstFigure, firstCause].map((row) => `A${row}:D${row}`);
  sheet.getRangeList(headings).setFontWeight('bold').setBackground('#f1f3f4');
  sheet.getRange(firstFigure, 2, last - firstFigure + 1, COLUMNS - 1).setHorizontalAlignment('right');
}
