import { ProblemError } from '../core/problem.ts';
import { foldOwner } from '../core/tasks/owner-name.ts';
import { UI_LANGUAGES, wordsOf } from '../core/words/words.ts';
import { guardText } from './cells.ts';
import { insertSheet } from './create.ts';
import { headingOf } from './layout.ts';
import { columnIn } from './letters.ts';
import { readHeadings } from './table.ts';
import type { Workbook } from './workbook.ts';

/** The columns of Tasks somebody needs to work on theirs. */
const COLUMNS = ['task', 'title', 'sku', 'cause', 'status', 'due', 'why', 'fix', 'verdict'] as const;
const WIDTHS: Readonly<Partial<Record<(typeof COLUMNS)[number], number>>> = { title: 260, why: 320, fix: 260 };

/** The row of the first task. */
const FIRST = 4;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an owner's tab says above the tasks. */
export interface OwnerTabTexts {
  name: string;
  heading: string;
  hint: string;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Every blank there is, one by one: what Sheets calls blank in a pattern are those of ASCII alone. */
const BLANKS = '[\\s\\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+';

/** The name a text holds as `foldOwner` takes it, but for its case, which comparisons in Sheets leave out of account. */
const foldedBy = (text: string): string => `REGEXREPLACE(REGEXREPLACE(${text}&"","${BLANKS}"," "),"^ | $","")`;

/** Whether a column holds the name in B1, whatever its case and its blanks. Cell by cell: not every engine spreads functions of text. */
const holdsName = (column: string): string =>
  `(MAP(${column},LAMBDA(cell,IF(cell="","",${foldedBy('cell')})))=${foldedBy('$B$1')})`;

/** The formulas that take what the columns shown hold of the owner's open tasks. */
function formulasOver(workbook: Workbook, shown: readonly string[]): string[] {
  const places = readHeadings(workbook, 'tasks');
  const tasks = workbook.sheet('tasks');
  const column = (key: string): string => columnIn(tasks, places.get(key) ?? 0);
  const over = UI_LANGUAGES.flatMap((language) => {
    const { closed, dropped } = wordsOf(language).workbook.status;
    return [closed, dropped];
  });
  const isTheirs = [
    holdsName(column('owner')),
    ...[headingOf('tasks', 'status', workbook.language), ...over].map(
      (text) => `(${column('status')}<>${quoted(text)})`,
    ),
  ].join('*');
  return shown.map((key) => `=IF(SUMPRODUCT(${isTheirs})=0,"",FILTER(${column(key)},${isTheirs}))`);
}

function dress(sheet: Sheet, shown: readonly (typeof COLUMNS)[number][]): void {
  const rows = sheet.getMaxRows() - FIRST + 1;
  const due = shown.indexOf('due');
  if (due >= 0) sheet.getRange(FIRST, due + 1, rows, 1).setNumberFormat('yyyy-mm-dd');
  sheet.getRange('A1:B1').setFontWeight('bold');
  sheet.getRange('A2').setFontColor('#5f6368');
  sheet
    .getRange(FIRST - 1, 1, 1, shown.length)
    .setFontWeight('bold')
    .setBackground('#f1f3f4');
  sheet.getRange(FIRST, 1, rows, shown.length).setWrap(true).setVerticalAlignment('top');
  sheet.setFrozenRows(FIRST - 1);
  for (const [at, key] of shown.entries()) if (WIDTHS[key]) sheet.setColumnWidth(at + 1, WIDTHS[key]);
}

/**
 * Opens a tab of the open tasks of one owner, making it where there is none. A formula a column takes the rows out of Tasks, so that it
 * follows them, and follows columns somebody moves; the name it looks for stands in a cell and is never part of a formula. What
 * somebody typed into the tab gives way to the formulas. Fails where Tasks has no column to tell the owner or the status by.
 */
export function openOwnerTab(workbook: Workbook, owner: string, texts: OwnerTabTexts): void {
  const known = `owner ${foldOwner(owner)}`;
  const places = readHeadings(workbook, 'tasks');
  const tasks = workbook.sheet('tasks');
  for (const key of ['owner', 'status']) {
    if (places.has(key)) continue;
    throw new ProblemError('missing-tab-heading', {
      tab: tasks.getName(),
      heading: headingOf('tasks', key, workbook.language),
    });
  }
  const shown = COLUMNS.filter((key) => places.has(key));
  const there = workbook.page(known);
  const sheet = there ?? insertSheet(workbook, texts.name, tasks.getIndex());
  if (there) sheet.getRange(FIRST, 1, sheet.getMaxRows() - FIRST + 1, COLUMNS.length).clearContent();
  else dress(sheet, shown);
  sheet
    .getRange(1, 1, 2, 2)
    .setNumberFormat('@')
    .setValues([
      [texts.heading, guardText(owner.trim())],
      [texts.hint, ''],
    ]);
  sheet
    .getRange(FIRST - 1, 1, 1, shown.length)
    .setValues([shown.map((key) => headingOf('tasks', key, workbook.language))]);
  sheet.getRange(FIRST, 1, 1, shown.length).setFormulas([formulasOver(workbook, shown)]);
  workbook.adoptPage(known, sheet);
  workbook.finishTab();
  sheet.showSheet().activate();
}
