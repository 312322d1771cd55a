import { NUMBER_FORMATS } from './cells.ts';
import { type Choices, type Column, headingOf, type Layout, type ListName, layoutOf, type TableId } from './layout.ts';
import { letters } from './letters.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADING_BACKGROUND = '#e8eaed';
const OURS_COLOR = '#202124';
const THEIRS_COLOR = '#1967d2';

/** The rest of a column below its heading, as an address. */
const below = (place: number, from: number, to: number): string =>
  `${letters(place + 1)}${from}:${letters(place + 1)}${to}`;

/** Sets number formats of a stretch of rows, one trip a kind of column: plain text before any text is written. */
export function formatRows(
  sheet: Sheet,
  id: TableId,
  places: ReadonlyMap<string, number>,
  from: number,
  to: number,
): void {
  const byFormat = new Map<string, string[]>();
  for (const { key, kind } of layoutOf(id).columns as readonly Column[]) {
    const place = places.get(key);
    if (place === undefined) continue;
    const format = NUMBER_FORMATS[kind];
    byFormat.set(format, [...(byFormat.get(format) ?? []), below(place, from, to)]);
  }
  for (const [format, ranges] of byFormat) sheet.getRangeList(ranges).setNumberFormat(format);
}

function listOf(choices: Choices, workbook: Workbook): string[] {
  const { status, certainty, strength, priority, teams, stages, feeCategories, languages, yes, no, causes } =
    workbook.words.workbook;
  const { packaging, inspection, messages, listing, nitPicking, card, spareParts } = workbook.words.prevention;
  const { function_defect, quality_material, missing_parts, wrong_item } = causes;
  const lists: Readonly<Record<ListName, Readonly<Record<string, string>> | readonly string[]>> = {
    ...card.choices,
    ...{ status, certainty, strength, priority, teams, stages, feeCategories, yesNo: { yes, no } },
    languages,
    channels: messages.channels,
    moments: messages.moments,
    listingAnswers: listing.answers,
    nitPlaces: nitPicking.places,
    partRisks: spareParts.risks,
    partPlans: spareParts.plans,
    shipping: packaging.shipping,
    testResults: packaging.results,
    boxes: packaging.boxes,
    defectClasses: inspection.classes,
    supplierCauses: [function_defect, quality_material, missing_parts, wrong_item],
    inspectionLevels: ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'],
    get fmeaActions() {
      return workbook.words.prevention.fmea.actions;
    },
    aqls: ['0.65', '1', '1.5', '2.5', '4'],
  };
  return 'list' in choices ? Object.values(lists[choices.list]) : [];
}

/** Puts the dropdown of a column on all its rows; a value outside the list is marked, not refused. */
function addDropdown(sheet: Sheet, column: Column, place: number, rows: number, workbook: Workbook): void {
  const { choices } = column;
  if (!choices) return;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if ('tab' in choices) {
    const source = workbook.sheet(choices.tab);
    const at = (layoutOf(choices.tab as TableId).columns as readonly Column[]).findIndex(
      ({ key }) => key === choices.column,
    );
    rule.requireValueInRange(source.getRange(`${letters(at + 1)}2:${letters(at + 1)}`), true);
  } else {
    rule.requireValueInList(listOf(choices, workbook), true);
  }
  sheet.getRange(below(place, 2, rows)).setDataValidation(rule.build());
}

/** What a heading explains: how to fill its column in, or at least that it is the seller's; the first one first, what the tab is for. */
function noteOf({ id, columns }: Layout, { key, owner }: Column, { words }: Workbook): string {
  const { notes, yours, guides } = words.workbook;
  const guide = key === columns[0]?.key ? (guides as Record<string, string>)[id] : undefined;
  const own = (notes as Record<string, Record<string, string>>)[id]?.[key] ?? (owner === 'theirs' ? yours : '');
  return [guide ?? '', own].filter((text) => text !== '').join('\n\n');
}

/** Headings of a table: bold, ours in black, the seller's own in blue with a note that says so. */
function writeHeadings(sheet: Sheet, layout: Layout, workbook: Workbook): void {
  const { language } = workbook;
  const headings = sheet.getRange(1, 1, 1, layout.columns.length);
  headings.setValues([layout.columns.map(({ key }) => headingOf(layout.id as TableId, key, language))]);
  headings.setFontWeight('bold').setBackground(HEADING_BACKGROUND).setWrap(true);
  headings.setFontColors([layout.columns.map(({ owner }) => (owner === 'ours' ? OURS_COLOR : THEIRS_COLOR))]);
  headings.setNotes([layout.columns.map((column) => noteOf(layout, column, workbook))]);
}

/**
 * Has the spreadsheet ask before anybody types into a column of ours; the seller's columns and all beside ours stay free. It only
 * warns, so that a team can sort, filter and correct, and neither they nor we are ever refused.
 */
function warnBeforeTyping(sheet: Sheet, { columns }: Layout, { words }: Workbook): void {
  if (columns.every(({ owner }) => owner === 'theirs')) return;
  const theirs = columns.flatMap(({ owner }, place) =>
    owner === 'theirs' ? [`${letters(place + 1)}2:${letters(place + 1)}`] : [],
  );
  const beside = `${letters(columns.length + 1)}1:${letters(sheet.getMaxColumns())}`;
  sheet
    .protect()
    .setDescription(words.workbook.protected)
    .setWarningOnly(true)
    .setUnprotectedRanges([...theirs, beside].map((address) => sheet.getRange(address)));
}

/** Gives a new tab its headings, formats, widths, dropdowns and frozen panes. Takes a fixed number of trips for each column. */
export function dressTable(sheet: Sheet, id: TableId, workbook: Workbook): void {
  const layout: Layout = layoutOf(id);
  const rows = sheet.getMaxRows();
  const places = new Map(layout.columns.map(({ key }, at) => [key, at]));
  formatRows(sheet, id, places, 1, rows);
  writeHeadings(sheet, layout, workbook);
  sheet.setFrozenRows(1);
  if (layout.frozenColumns > 0) sheet.setFrozenColumns(layout.frozenColumns);
  sheet.setTabColor(layout.tabColor);
  if (layout.columns.some(({ wrap }) => wrap))
    sheet.getRange(2, 1, rows - 1, layout.columns.length).setVerticalAlignment('top');
  layout.columns.forEach((column, place) => {
    sheet.setColumnWidth(place + 1, column.width);
    addDropdown(sheet, column, place, rows, workbook);
    if (column.wrap) sheet.getRange(below(place, 2, rows)).setWrap(true);
    if (column.hidden) sheet.hideColumns(place + 1);
  });
  warnBeforeTyping(sheet, layout, workbook);
}
