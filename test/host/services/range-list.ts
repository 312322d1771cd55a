import { objectOf, rangeHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import { rangeService } from './range.ts';
import type { Method } from './service.ts';
import { describe, place, THIS } from './service.ts';

/** What stands behind a RangeList. */
export interface RangeListSelf {
  ranges: RangeSelf[];
}

const SHARED = [
  'setValue',
  'setFormula',
  'setFormulaR1C1',
  'setNumberFormat',
  'setBackground',
  'setBackgroundRGB',
  'setFontColor',
  'setFontWeight',
  'setFontStyle',
  'setFontSize',
  'setFontFamily',
  'setFontLine',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'setTextDirection',
  'setTextRotation',
  'setVerticalText',
  'setShowHyperlink',
  'setBorder',
  'setNote',
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'insertCheckboxes',
  'removeCheckboxes',
  'check',
  'uncheck',
  'breakApart',
  'trimWhitespace',
] as const;

/** A method of ranges as the list has it: one trip that does it to each. */
function shared(name: string): [string, Method<RangeListSelf>] {
  const method = rangeService.methods[name];
  if (!method) throw new Error(`a range has no ${name}`);
  return [
    name,
    {
      ...method,
      run(list, args, run) {
        for (const range of list.ranges) method.run(range, args, run);
        return THIS;
      },
    },
  ];
}

const ofEach = Object.fromEntries(SHARED.map(shared)) as Record<(typeof SHARED)[number], Method<RangeListSelf>>;

/** The class RangeList. */
export const rangeListService = describe<GoogleAppsScript.Spreadsheet.RangeList, RangeListSelf>(
  'SpreadsheetApp.RangeList',
  [{ getRanges: place([''], (list) => list.ranges.map(rangeHandle)) }],
  {
    beyondTypings: { ...ofEach, setTextRotation: { ...ofEach.setTextRotation, takes: ['number'] } },
    check: (list, run) => {
      for (const range of list.ranges) rangeService.check?.(range, run);
    },
    cells: (list) => list.ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
  },
);

/** A RangeList object. */
export function rangeListHandle(ranges: RangeSelf[]) {
  return objectOf('RangeList', { ranges });
}
