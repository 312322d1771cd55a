import { displayedAt } from '../book/criteria.ts';
import { at } from '../book/plane.ts';
import { contentExtent } from '../book/sheets.ts';
import { writeBlock } from '../book/write.ts';
import { flag, self, text } from './arguments.ts';
import { rangeHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import { rangeAt, sheetOf } from './places.ts';
import { writerOf } from './range/values.ts';
import { serviceNamed } from './registry.ts';
import type { Run } from './run.ts';
import type { Method, Methods, Service } from './service.ts';
import { describe, make, read, tell } from './service.ts';

interface FinderSelf {
  ranges: RangeSelf[];
  wanted: string;
  matchCase?: boolean;
  entire?: boolean;
  formulas?: boolean;
  regular?: boolean;
  ignoreDiacritics?: boolean;
  /** The match found last. */
  current?: RangeSelf;
  /** Where to begin when none was found yet. */
  from?: RangeSelf;
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

function replaceIn(finder: FinderSelf, range: RangeSelf, args: readonly unknown[], run: Run): void {
  const { row, column } = range.area;
  const value = searched(finder, range, run, row, column) ?? '';
  const replaced = folded(finder, value).replace(
    pattern(finder),
    finder.regular ? text(args, 0) : text(args, 0).replaceAll('$', '$$$$'),
  );
  writeBlock(writerOf(run.world), sheetOf(range, run), range.area, [[replaced]]);
}

/** The match after the last one found, or before it; `null` at the end. */
function step(finder: FinderSelf, by: 1 | -1, run: Run) {
  const found = matches(finder, run);
  const past = finder.current ?? finder.from;
  const beyond = (range: RangeSelf) => !past || order(finder, range, past) * by > 0;
  const match = by > 0 ? found.find(beyond) : found.findLast(beyond);
  if (match) finder.current = match;
  return match ? rangeHandle(match) : null;
}

function order(finder: FinderSelf, one: RangeSelf, other: RangeSelf): number {
  const sheet = ({ sheetId }: RangeSelf) => finder.ranges.findIndex((range) => range.sheetId === sheetId);
  return sheet(one) - sheet(other) || one.area.row - other.area.row || one.area.column - other.area.column;
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
  findNext: read([''], (finder, _, run) => step(finder, 1, run)),
  findPrevious: read([''], (finder, _, run) => step(finder, -1, run)),
  getCurrentMatch: read([''], ({ current }) => (current ? rangeHandle(current) : null)),
  startFrom: tell(['Range'], (finder, args) => {
    finder.from = self(args[0], serviceNamed('Range') as Service<RangeSelf>);
    delete finder.current;
  }),
  replaceWith: make(['string'], (finder, args, run) => {
    if (finder.current) replaceIn(finder, finder.current, args, run);
    return finder.current ? 1 : 0;
  }),
  replaceAllWith: make(['string'], (finder, args, run) => {
    const found = matches(finder, run);
    for (const range of found) replaceIn(finder, range, args, run);
    return found.length;
  }),
};

/** The class TextFinder. */
export const textFinderService = describe<GoogleAppsScript.Spreadsheet.TextFinder, FinderSelf>(
  'SpreadsheetApp.TextFinder',
  [methods],
);
