import { guardText } from './cells.ts';
import { insertSheet } from './create.ts';
import { headingOf } from './layout.ts';
import { letters } from './letters.ts';
import { readHeadings } from './table.ts';
import type { Workbook } from './workbook.ts';

/** The columns of Tasks somebody needs to work on theirs. */
const COLUMNS = ['task', 'title', 'sku', 'cause', 'status', 'due', 'why', 'fix', 'verdict'] as const;
const WIDTHS: Readonly<Partial<Record<(typeof COLUMNS)[number], number>>> = { title: 260, why: 320, fix: 260 };

/** What an owner's tab says above the tasks. */
export interface OwnerTabTexts {
  name: string;
  heading: string;
  hint: string;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * Makes a tab of the open tasks of one owner, or opens the one there is. A formula a column takes the rows out of Tasks, so that it
 * follows them, and follows columns somebody moves; the name it looks for stands in a cell and is never part of a formula.
 */
export function openOwnerTab(workbook: Workbook, owner: string, texts: OwnerTabTexts): void {
  const known = `owner ${owner}`;
  const there = workbook.page(known);
  if (there) {
    there.activate();
    return;
  }
  const tasks = workbook.sheet('tasks');
  const places = readHeadings(workbook, 'tasks');
  const source = `'${tasks.getName().replace(/'/g, "''")}'!`;
  const column = (key: string): string => {
    const letter = letters((places.get(key) ?? 0) + 1);
    return `${source}${letter}2:${letter}`;
  };
  const { closed, dropped } = workbook.words.workbook.status;
  const isTheirs = [
    `(${column('owner')}=$B$1)`,
    `(${column('status')}<>${quoted(closed)})`,
    `(${column('status')}<>${quoted(dropped)})`,
  ].join('*');
  const shown = COLUMNS.filter((key) => places.has(key));
  const sheet = insertSheet(workbook, texts.name, tasks.getIndex());
  sheet
    .getRange(1, 1, 2, 2)
    .setNumberFormat('@')
    .setValues([
      [texts.heading, guardText(owner)],
      [texts.hint, ''],
    ]);
  sheet
    .getRange(3, 1, 1, shown.length)
    .setValues([shown.map((key) => headingOf('tasks', key, workbook.language))])
    .setFontWeight('bold')
    .setBackground('#f1f3f4');
  sheet
    .getRange(4, 1, 1, shown.length)
    .setFormulas([shown.map((key) => `=IFERROR(FILTER(${column(key)},${isTheirs}),"")`)]);
  const due = shown.indexOf('due');
  if (due >= 0) sheet.getRange(4, due + 1, sheet.getMaxRows() - 3, 1).setNumberFormat('yyyy-mm-dd');
  sheet.getRange('A1:B1').setFontWeight('bold');
  sheet.getRange('A2').setFontColor('#5f6368');
  sheet
    .getRange(4, 1, sheet.getMaxRows() - 3, shown.length)
    .setWrap(true)
    .setVerticalAlignment('top');
  sheet.setFrozenRows(3);
  for (const [at, key] of shown.entries()) if (WIDTHS[key]) sheet.setColumnWidth(at + 1, WIDTHS[key]);
  workbook.adoptPage(known, sheet);
  workbook.finishTab();
  sheet.activate();
}
