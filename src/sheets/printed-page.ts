import { guardText } from './cells.ts';
import { insertSheet } from './create.ts';
import { printOfCells } from './print-of-cells.ts';
import type { Workbook } from './workbook.ts';

type Row = (string | number)[];

/** How a cell of a table is shown. */
export type PrintedKind = 'text' | 'count' | 'share';

/** A part of a page: a table, or lines of text; `none` where it has neither. */
export interface PrintedPart {
  heading: string;
  none: string;
  /** Headings of at most six columns, the first one wide. */
  columns?: string[];
  kinds?: PrintedKind[];
  rows?: Row[];
  lines?: string[];
}

/** A page to be printed on A4 or Letter paper held upright. */
export interface PrintedPage {
  name: string;
  title: string;
  known: string;
  parts: PrintedPart[];
}

/** Pixels; together they fill the page. */
const WIDTHS = [230, 120, 70, 80, 70, 100] as const;
const COLUMNS = WIDTHS.length;
/** Pixels a letter takes on average, and one of Chinese or Japanese; a little less than the page holds is used. */
const LETTER = { usual: 6.6, wide: 13.4 } as const;
const ROOM = 650;
const FORMATS: Readonly<Record<PrintedKind, string>> = { text: '@', count: '#,##0', share: '0.0%' };

/** What is not torn apart: a word with its blank, or one Chinese or Japanese character; both with the signs that may not begin a line. */
const PIECE =
  /(?:[\ud800-\udbff][\udc00-\udfff]|[\u2e80-\uffff])[、。，．：；！？）」』】》”’]*|[^\u2e80-\uffff ]{1,90}[、。，．：；！？）」』】》]* ?| /g;

/** A text in lines that each fit across the page, broken at blanks where there are any. */
export function linesAcross(text: string): string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const word of text.replace(/\s+/g, ' ').match(PIECE) ?? []) {
    const room = [...word].reduce((sum, letter) => sum + (letter >= '\u2e80' ? LETTER.wide : LETTER.usual), 0);
    if (line !== '' && width + room > ROOM) {
      lines.push(line.trimEnd());
      [line, width] = ['', 0];
    }
    line += word;
    width += room;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

interface PrintedRow {
  cells: Row;
  kinds?: PrintedKind[];
  look: 'title' | 'quiet' | 'heading' | 'columns' | 'table' | 'line';
}

function rowsOf({ heading, none, columns = [], kinds = [], rows = [], lines = [] }: PrintedPart): PrintedRow[] {
  const table = rows.map((cells): PrintedRow => ({ cells, kinds, look: 'table' }));
  const said = (rows.length + lines.length > 0 ? lines : [none]).flatMap(linesAcross);
  return [
    { cells: [], look: 'line' },
    { cells: [heading], look: 'heading' },
    ...(rows.length > 0 ? [{ cells: columns, look: 'columns' as const }] : []),
    ...table,
    ...said.map((line): PrintedRow => ({ cells: [line], look: 'line' })),
  ];
}

/** Writes a page and opens it; one kept under this name already keeps what it says and is only opened. */
export function writePrintedPage(workbook: Workbook, kept: string, page: PrintedPage): void {
  const there = workbook.page(kept);
  if (there) {
    there.showSheet().activate();
    return;
  }
  const rows: PrintedRow[] = [
    { cells: [page.title], look: 'title' },
    ...linesAcross(page.known).map((line): PrintedRow => ({ cells: [line], look: 'quiet' })),
    ...page.parts.flatMap(rowsOf),
  ];
  const cells = rows.map((row) => Array.from({ length: COLUMNS }, (_, at) => row.cells[at] ?? ''));
  const sheet = insertSheet(workbook, page.name, workbook.spreadsheet.getNumSheets(), printOfCells(cells));
  sheet.deleteColumns(COLUMNS + 1, sheet.getMaxColumns() - COLUMNS);
  const surplus = sheet.getMaxRows() - rows.length;
  if (surplus > 0) sheet.deleteRows(rows.length + 1, surplus);
  else if (surplus < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -surplus);
  const whole = sheet.getRange(1, 1, rows.length, COLUMNS);
  whole.setNumberFormats(
    rows.map(({ kinds = [] }) => Array.from({ length: COLUMNS }, (_, at) => FORMATS[kinds[at] ?? 'text'])),
  );
  whole.setVerticalAlignment('top');
  sheet.getRange(1, 3, rows.length, COLUMNS - 2).setHorizontalAlignment('right');
  whole.setValues(cells.map((row) => row.map((cell) => (typeof cell === 'string' ? guardText(cell) : cell))));
  const placed = (...looks: PrintedRow['look'][]): string[] =>
    rows.flatMap(({ look }, at) => (looks.includes(look) ? [`A${at + 1}:F${at + 1}`] : []));
  const dress = (looks: PrintedRow['look'][], how: (list: GoogleAppsScript.Spreadsheet.RangeList) => void): void => {
    const places = placed(...looks);
    if (places.length > 0) how(sheet.getRangeList(places));
  };
  dress(['title', 'heading', 'columns'], (list) => list.setFontWeight('bold'));
  dress(['columns'], (list) => list.setBackground('#f1f3f4'));
  dress(['columns', 'table'], (list) => list.setWrap(true));
  dress(['quiet'], (list) => list.setFontColor('#5f6368'));
  sheet.getRange('A1').setFontSize(18);
  sheet.setHiddenGridlines(true);
  for (const [at, width] of WIDTHS.entries()) sheet.setColumnWidth(at + 1, width);
  workbook.adoptPage(kept, sheet);
  workbook.finishTab();
  sheet.activate();
}
