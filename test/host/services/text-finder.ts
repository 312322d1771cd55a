import { displayedAt } from '../book/criteria.ts';
import { at } from '../book/plane.ts';
import { contentExtent } from '../book/sheets.ts';
import { writeBlock } from '../book/write.ts';
import { flag, text } from './arguments.ts';
import { rangeHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import { rangeAt, sheetOf } from './places.ts';
import { writerOf } from './range/values.ts';
import type { Run } from './run.ts';
import type { Method, Methods } from './service.ts';
import { describe, make, read, tell } from './service.ts';

interface FinderSelf {
  ranges: RangeSelf[];
  wanted: string;
  matchCase?: boolean;
  entire?: boolean;
  formulas?: boolean;
  regular?: boolean;
  ignoreDiacritics?: boolean;
  /** Matches handed out so far. */
  next?: number;
}

function pattern(finder: FinderSelf): RegExp {
  const source = finder.regular ? finder.wanted : folded(finder, finder.wanted).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(finder.entire ? `^(?:${source})$` : source, finder.matchCase ? 'g' : 'gi');
}

function folded(finder: FinderSelf, value: string): string {
  return finder.ignoreDiacritics ? value.normalize('NFD').replace(/\p{M}/gu, '') : value;
}

/** What is searched of a cell: its formula where formulas are asked for, else what it shows; `null` for a formula not asked for. */
function searched(finder: FinderSelf, range: RangeSelf, run: Run, row: number, column: number): string | null {
  const sheet = sheetOf(range, run);
  const formula = at(sheet.formulas, row, column);
  if (formula) return finder.formulas ? formula.text : null;
  return displayedAt(run.world.book, sheet, row, column);
}

function matches(finder: FinderSelf, run: Run): RangeSelf[] {
  const test = pattern(finder);
  const found: RangeSelf[] = [];
  for (const range of finder.ranges) {
    const end = contentExtent(sheetOf(range, run));
    const { area } = range;
    for (let row = area.row; row <= Math.min(end.row, area.row + area.rows - 1); row++) {
      for (let column = area.column; column <= Math.min(end.column, area.column + area.columns - 1); column++) {
        const value = searched(finder, range, run, row, column);
        test.lastIndex = 0;
        if (value !== null && test.test(folded(finder, value)))
          found.push(rangeAt(range.sheetId, { row, column, rows: 1, columns: 1 }));
      }
    }
  }
  return found;
}

function replaceAll(finder: FinderSelf, args: readonly unknown[], run: Run): number {
  const found = matches(finder, run);
  for (const range of found) {
    const { row, column } = range.area;
    const value = searched(finder, range, run, row, column) ?? '';
    const replaced = folded(finder, value).replace(
      pattern(finder),
      finder.regular ? text(args, 0) : text(args, 0).replaceAll('$', '$$$$'),
    );
    writeBlock(writerOf(run.world), sheetOf(range, run), range.area, [[replaced]]);
  }
  return found.length;
}

const option = (key: 'matchCase' | 'entire' | 'formulas' | 'regular' | 'ignoreDiacritics'): Method<FinderSelf> =>
  tell(['boolean'], (finder, args) => {
    finder[key] = flag(args, 0);
  });

const methods: Methods<GoogleAppsScript.Spreadsheet.TextFinder, FinderSelf> = {
  matchCase: option('matchCase'),
  matchEntireCell: option('entire'),
  matchFormulaText: option('formulas'),
  useRegularExpression: option('regular'),
  ignoreDiacritics: option('ignoreDiacritics'),
  findAll: read([''], (finder, _, run) => matches(finder, run).map(rangeHandle)),
  findNext: read([''], (finder, _, run) => {
    const found = matches(finder, run)[finder.next ?? 0];
    finder.next = (finder.next ?? 0) + 1;
    return found ? rangeHandle(found) : null;
  }),
  replaceAllWith: make(['string'], replaceAll),
};

/** The class TextFinder. */
export const textFinderService = describe<GoogleAppsScript.Spreadsheet.TextFinder, FinderSelf>(
  'SpreadsheetApp.TextFinder',
  [methods],
);
