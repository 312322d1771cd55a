import { sheetById } from '../book/sheets.ts';
import { groupsOfSheet } from './line-group.ts';
import { sheetMetadata } from './metadata/attach.ts';
import type { SheetSelf } from './places.ts';
import { describe } from './service.ts';
import { belongingMethods } from './sheet/belongings.ts';
import { contentMethods } from './sheet/content.ts';
import { gridMethods, lineMethods } from './sheet/grid.ts';
import { identityMethods } from './sheet/identity.ts';
import { slicersOfSheet } from './slicer.ts';

/** The class Sheet. */
export const sheetService = describe<GoogleAppsScript.Spreadsheet.Sheet, SheetSelf>(
  'SpreadsheetApp.Sheet',
  [
    identityMethods,
    contentMethods,
    gridMethods,
    lineMethods,
    belongingMethods,
    sheetMetadata,
    slicersOfSheet,
    groupsOfSheet,
  ],
  { check: ({ id }, run) => void sheetById(run.world.book, id) },
);
