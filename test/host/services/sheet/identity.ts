import type { Book, Sheet } from '../../book/model.ts';
import { each } from '../../book/plane.ts';
import { renamedInFormula } from '../../book/references.ts';
import { refuse } from '../../book/refuse.ts';
import { checkName, contentExtent, selectSheet, sheetById } from '../../book/sheets.ts';
import { flag, text, textOrNull } from '../arguments.ts';
import { hexColor } from '../colors.ts';
import { bookHandle } from '../handles.ts';
import type { SheetSelf } from '../places.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { change, enumOf, place, read } from '../service.ts';

/** Renames a tab; formulas follow. Throws when the name is taken. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  checkName(book, name, sheet.name);
  for (const other of book.sheets) {
    each(other.formulas, (formula) => {
      formula.text = renamedInFormula(formula.text, sheet.name, name);
    });
  }
  sheet.name = name;
  sheet.version += 1;
}

/** Hides a tab or shows it again. Throws for the last one a person sees. */
export function setHidden(book: Book, sheet: Sheet, hidden: boolean): void {
  if (hidden && book.sheets.every((each) => each.hidden || each === sheet))
    throw refuse("You can't hide all the sheets in a document.");
  sheet.hidden = hidden;
  sheet.version += 1;
  const visible = book.sheets.find((each) => !each.hidden);
  if (hidden && book.activeSheet === sheet.id && visible) selectSheet(book, visible);
}

const the = ({ id }: SheetSelf, run: Run) => sheetById(run.world.book, id);

/** What a tab is: its name, number, place and size. */
export const identityMethods: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetSelf> = {
  getName: read([''], (self, _, run) => the(self, run).name),
  getSheetName: read([''], (self, _, run) => the(self, run).name),
  setName: change(['string'], (self, args, run) => renameSheet(run.world.book, the(self, run), text(args, 0))),
  getSheetId: place([''], ({ id }) => id),
  getIndex: read([''], (self, _, run) => run.world.book.sheets.indexOf(the(self, run)) + 1),
  getParent: place([''], () => bookHandle()),
  getType: place([''], () => enumOf('SheetType', 'GRID')),
  getMaxRows: read([''], (self, _, run) => the(self, run).maxRows),
  getMaxColumns: read([''], (self, _, run) => the(self, run).maxColumns),
  getLastRow: read([''], (self, _, run) => contentExtent(the(self, run)).row),
  getLastColumn: read([''], (self, _, run) => contentExtent(the(self, run)).column),
  hideSheet: change([''], (self, _, run) => setHidden(run.world.book, the(self, run), true)),
  showSheet: change([''], (self, _, run) => setHidden(run.world.book, the(self, run), false)),
  isSheetHidden: read([''], (self, _, run) => the(self, run).hidden),
  setTabColor: change(['string?'], (self, args, run) => {
    const color = textOrNull(args, 0);
    the(self, run).tabColor = color === null ? null : hexColor(color);
  }),
  getTabColor: read([''], (self, _, run) => the(self, run).tabColor),
  setHiddenGridlines: change(['boolean'], (self, args, run) => {
    the(self, run).gridlines = !flag(args, 0);
  }),
  hasHiddenGridlines: read([''], (self, _, run) => !the(self, run).gridlines),
  activate: change([''], (self, _, run) => {
    selectSheet(run.world.book, the(self, run));
    run.world.emit({ kind: 'activated', sheetId: self.id, row: 1, column: 1 });
  }),
};
