import { groupsOfRange } from './line-group.ts';
import { rangeMetadata } from './metadata/attach.ts';
import type { RangeSelf } from './places.ts';
import { checkInside, sheetOf } from './places.ts';
import { autoFillMethods } from './range/auto-fill.ts';
import { borderMethods } from './range/borders.ts';
import { clearMethods } from './range/clear.ts';
import { formulaMethods } from './range/formulas.ts';
import { formatMethods, lookMethods } from './range/looks.ts';
import { mergeMethods } from './range/merges.ts';
import { moveMethods } from './range/move.ts';
import { noteMethods } from './range/notes.ts';
import { olderPlaceMethods, placeMethods } from './range/place.ts';
import { rearrangeMethods } from './range/rearrange.ts';
import { richTextMethods } from './range/rich-text.ts';
import { rowMethods } from './range/rows.ts';
import { textDirectionMethods } from './range/text-direction.ts';
import { toolMethods } from './range/tools.ts';
import { validationMethods } from './range/validation.ts';
import { valueMethods } from './range/values.ts';
import { describe } from './service.ts';

/** The class Range. */
export const rangeService = describe<GoogleAppsScript.Spreadsheet.Range, RangeSelf>(
  'SpreadsheetApp.Range',
  [
    placeMethods,
    valueMethods,
    formulaMethods,
    lookMethods,
    formatMethods,
    borderMethods,
    noteMethods,
    mergeMethods,
    clearMethods,
    validationMethods,
    richTextMethods,
    moveMethods,
    rowMethods,
    toolMethods,
    rangeMetadata,
    groupsOfRange,
    textDirectionMethods,
    rearrangeMethods,
    autoFillMethods,
  ],
  {
    beyondTypings: olderPlaceMethods,
    check: (range, run) => checkInside(sheetOf(range, run), range.area),
    cells: ({ area }) => area.rows * area.columns,
  },
);
