import { newRule } from './conditional-format.ts';
import { newValidation } from './data-validation.ts';
import { raisePending } from './dispatch.ts';
import { newFilterCriterion } from './filter.ts';
import { bookHandle, objectOf, rangeHandle, sheetHandle } from './handles.ts';
import { rangeAt } from './places.ts';
import { plainRichText } from './rich-text.ts';
import type { Run } from './run.ts';
import type { Methods } from './service.ts';
import { describe, make, other, place, read } from './service.ts';

function flush(run: Run): void {
  raisePending(run);
  run.world.settle();
}

const methods: Methods<GoogleAppsScript.Spreadsheet.SpreadsheetApp, null> = {
  getActive: place([''], () => bookHandle()),
  getActiveSpreadsheet: place([''], () => bookHandle()),
  getActiveSheet: place([''], (_, __, run) => sheetHandle(run.world.book.activeSheet)),
  getActiveRange: read([''], (_, __, run) =>
    rangeHandle(rangeAt(run.world.book.activeSheet, run.world.book.selection)),
  ),
  getCurrentCell: read([''], (_, __, run) =>
    rangeHandle(rangeAt(run.world.book.activeSheet, { ...run.world.book.selection, rows: 1, columns: 1 })),
  ),
  getSelection: read([''], (_, __, run) =>
    objectOf('Selection', rangeAt(run.world.book.activeSheet, run.world.book.selection)),
  ),
  setActiveSpreadsheet: make(['Spreadsheet'], () => undefined),
  setActiveSheet: make(['Sheet', 'Sheet boolean'], (_, args, run) =>
    bookHandle().service.methods.setActiveSheet?.run(null, args, run),
  ),
  setActiveRange: make(['Range'], (_, args, run) => bookHandle().service.methods.setActiveRange?.run(null, args, run)),
  getUi: place([''], () => objectOf('Ui', null)),
  flush: other([''], (_, __, run) => flush(run)),
  newDataValidation: place([''], () => objectOf('DataValidationBuilder', newValidation())),
  newConditionalFormatRule: place([''], () => objectOf('ConditionalFormatRuleBuilder', newRule())),
  newFilterCriteria: place([''], () => objectOf('FilterCriteriaBuilder', newFilterCriterion())),
  newRichTextValue: place([''], () => objectOf('RichTextValueBuilder', plainRichText('', {}))),
  newTextStyle: place([''], () => objectOf('TextStyleBuilder', {})),
  newColor: place([''], () => objectOf('ColorBuilder', {})),
};

/** The service SpreadsheetApp. */
export const spreadsheetAppService = describe<GoogleAppsScript.Spreadsheet.SpreadsheetApp, null>('SpreadsheetApp', [
  methods,
]);
