import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue, FilterCriterion, PivotCell, PivotGroup, PivotValue } from '../book/model.ts';
import { newBook } from '../book/new-book.ts';
import { put } from '../book/plane.ts';
import { computePivot } from './compute-pivot.ts';
import { PIVOT_GUESSES as guess } from './guesses.ts';
import { sheetSource } from './sheet-source.ts';
import type { PivotSpec } from './spec.ts';

const TODAY = 46_100;
const JAN_5 = 46_027;
const JAN_20 = 46_042;
const FEB_3 = 46_056;
const SOURCE: CellValue[][] = [
  ['Date', 'Cause', 'SKU', 'Units', 'Refund'],
  [JAN_5, 'Does not work', 'MUG-1', 2, 10],
  [JAN_20, 'Parts missing', 'MUG-1', 1, 4],
  [FEB_3, 'Does not work', 'MUG-2', 3, 12],
  [FEB_3, 'Parts missing', 'MUG-2', 1, null],
  [FEB_3, null, 'MUG-2', 1, 5],
];

function sourceOf(rows: CellValue[][], formats: Record<number, string> = {}) {
  const book = newBook({ name: 'Returns', locale: 'en_US', timeZone: 'Etc/UTC', owner: 'owner@example.com' });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a new book has a tab');
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      put(sheet.values, index + 1, column + 1, cell ?? undefined);
      if (index > 0) put(sheet.formats, index + 1, column + 1, formats[column + 1]);
    });
  });
  const area = { row: 1, column: 1, rows: 200_000, columns: rows[0]?.length ?? 1 };
  return sheetSource(book, { sheetId: sheet.id, area }, { today: TODAY, formula: () => null });
}

const source = sourceOf(SOURCE, { 1: 'yyyy-mm-dd', 5: '$0.00' });

const group = (sourceColumn: number, more: Partial<PivotGroup> = {}): PivotGroup => ({
  sourceColumn,
  displayName: null,
  ascending: true,
  totals: true,
  repeatLabels: false,
  dateRule: null,
  histogram: null,
  manual: [],
  sortBy: null,
  ...more,
});
const value = (sourceColumn: number, summarize = 'SUM', more: Partial<PivotValue> = {}): PivotValue => ({
  sourceColumn,
  formula: null,
  summarize,
  displayName: null,
  showAs: 'DEFAULT',
  ...more,
});
const pivot = (more: Partial<PivotSpec>): PivotSpec => ({
  rowGroups: [],
  columnGroups: [],
  values: [],
  filters: [],
  valuesAs: 'COLUMNS',
  ...more,
});
const shown = (cells: PivotCell[][]) =>
  cells.map((line) =>
    line.map((cell) => (cell.value !== null && typeof cell.value === 'object' ? cell.value.error : cell.value)),
  );
const compute = (more: Partial<PivotSpec>) => shown(computePivot(pivot(more), source, 'en_US'));

describe('layout', () => {
  test('one row group and one value: heading, labels, Grand Total', () => {
    expect(compute({ rowGroups: [group(2)], values: [value(4)] }), guess.blankLabelsFirst).toEqual([
      ['Cause', 'SUM of Units'],
      [null, 1],
      ['Does not work', 5],
      ['Parts missing', 2],
      ['Grand Total', 8],
    ]);
  });

  test('rows by month columns: names of value and column group above, labels below', () => {
    const months = group(1, { dateRule: 'YEAR_MONTH' });
    expect(
      compute({ rowGroups: [group(2)], columnGroups: [months], values: [value(4)] }),
      guess.columnHeadings,
    ).toEqual([
      ['SUM of Units', 'Date', null, null],
      ['Cause', '2026-Jan', '2026-Feb', 'Grand Total'],
      [null, null, 1, 1],
      ['Does not work', 2, 3, 5],
      ['Parts missing', 1, 1, 2],
      ['Grand Total', 3, 5, 8],
    ]);
  });

  test('two row groups: labels once, a subtotal under each group', () => {
    expect(compute({ rowGroups: [group(3), group(2)], values: [value(4)] })).toEqual([
      ['SKU', 'Cause', 'SUM of Units'],
      ['MUG-1', 'Does not work', 2],
      [null, 'Parts missing', 1],
      ['MUG-1 Total', null, 3],
      ['MUG-2', null, 1],
      [null, 'Does not work', 3],
      [null, 'Parts missing', 1],
      ['MUG-2 Total', null, 5],
      ['Grand Total', null, 8],
    ]);
  });

  test('repeated labels and no totals', () => {
    const rowGroups = [group(3, { repeatLabels: true, totals: false }), group(2, { totals: false })];
    expect(compute({ rowGroups, values: [value(4)] }), guess.totalsOfOuterGroup).toEqual([
      ['SKU', 'Cause', 'SUM of Units'],
      ['MUG-1', 'Does not work', 2],
      ['MUG-1', 'Parts missing', 1],
      ['MUG-2', null, 1],
      ['MUG-2', 'Does not work', 3],
      ['MUG-2', 'Parts missing', 1],
    ]);
  });

  test('several values across have a line of names', () => {
    const values = [value(4), value(5, 'AVERAGE', { displayName: 'Mean refund' })];
    expect(compute({ rowGroups: [group(3)], values })).toEqual([
      ['SKU', 'SUM of Units', 'Mean refund'],
      ['MUG-1', 3, 7],
      ['MUG-2', 5, 8.5],
      ['Grand Total', 8, 7.75],
    ]);
    expect(compute({ rowGroups: [group(3)], columnGroups: [group(2)], values }), guess.severalValues).toEqual([
      [null, 'Cause', null, null, null, null, null, null, null],
      [null, null, null, 'Does not work', null, 'Parts missing', null, 'Grand Total', null],
      [
        'SKU',
        ...['SUM of Units', 'Mean refund', 'SUM of Units', 'Mean refund'],
        ...['SUM of Units', 'Mean refund', 'SUM of Units', 'Mean refund'],
      ],
      ['MUG-1', null, null, 2, 10, 1, 4, 3, 7],
      ['MUG-2', 1, 5, 3, 12, 1, '#DIV/0!', 5, 8.5],
      ['Grand Total', 1, 5, 5, 11, 2, 4, 8, 7.75],
    ]);
  });

  test('several values down have a column of names', () => {
    expect(
      compute({ rowGroups: [group(3)], values: [value(4), value(4, 'COUNT')], valuesAs: 'ROWS' }),
      guess.valuesDown,
    ).toEqual([
      ['SKU', 'Values', null],
      ['MUG-1', 'SUM of Units', 3],
      [null, 'COUNT of Units', 2],
      ['MUG-2', 'SUM of Units', 5],
      [null, 'COUNT of Units', 3],
      ['Grand Total', 'SUM of Units', 8],
      [null, 'COUNT of Units', 5],
    ]);
  });

  test('values without groups, columns without rows, rows without values', () => {
    expect(compute({ values: [value(4), value(4, 'COUNT')] })).toEqual([
      ['SUM of Units', 'COUNT of Units'],
      [8, 5],
    ]);
    expect(compute({ columnGroups: [group(3)], values: [value(4)] })).toEqual([
      [null, 'SKU', null, null],
      [null, 'MUG-1', 'MUG-2', 'Grand Total'],
      ['SUM of Units', 3, 5, 8],
    ]);
    expect(compute({ rowGroups: [group(3)] })).toEqual([['SKU'], ['MUG-1'], ['MUG-2'], ['Grand Total']]);
    expect(compute({})).toEqual([]);
  });

  test('a label keeps the format of its cell, an amount the format of its column, a count none', () => {
    const [, first] = computePivot(
      pivot({ rowGroups: [group(1)], values: [value(5), value(5, 'COUNTA')] }),
      source,
      'en_US',
    );
    expect(first, guess.valueFormat).toEqual([
      { value: JAN_5, format: 'yyyy-mm-dd' },
      { value: 10, format: '$0.00' },
      { value: 1 },
    ]);
  });
});

describe('order and filters', () => {
  const labels = (more: Partial<PivotGroup>, column = 2) =>
    compute({ rowGroups: [group(column, { totals: false, ...more })], values: [value(4)] })
      .slice(1)
      .map(([label]) => label);

  test.each([
    {
      more: { ascending: false },
      expected: ['Parts missing', 'Does not work', null],
      because: 'descending reverses the labels',
    },
    {
      more: { sortBy: { value: 0, opposite: [] }, ascending: false },
      expected: ['Does not work', 'Parts missing', null],
      because: 'most units first',
    },
    {
      more: { sortBy: { value: 0, opposite: [] } },
      expected: [null, 'Parts missing', 'Does not work'],
      because: 'fewest units first',
    },
  ])('$because', ({ more, expected }) => {
    expect(labels(more)).toEqual(expected);
  });

  test('sorting by a value under one label of the other side', () => {
    const rowGroups = [group(2, { ascending: false, sortBy: { value: 0, opposite: ['MUG-1'] }, totals: false })];
    expect(compute({ rowGroups, columnGroups: [group(3, { totals: false })], values: [value(4)] }).slice(2)).toEqual([
      ['Does not work', 2, 3],
      ['Parts missing', 1, 1],
      [null, null, 1],
    ]);
  });

  const none: FilterCriterion = { condition: null, visible: null, hidden: null };
  const when = (type: string, ...values: string[]): FilterCriterion => ({ ...none, condition: { type, values } });
  test.each([
    { column: 2, criterion: when('CELL_NOT_EMPTY'), total: 7, because: 'a blank cause is left out' },
    { column: 2, criterion: when('CELL_EMPTY'), total: 1, because: 'only the blank cause' },
    { column: 2, criterion: { ...none, visible: ['Parts missing'] }, total: 2, because: 'visible values' },
    { column: 2, criterion: { ...none, hidden: ['Parts missing'] }, total: 6, because: 'hidden values' },
    { column: 2, criterion: when('TEXT_CONTAINS', 'WORK'), total: 5, because: 'text is compared without letter case' },
    { column: 4, criterion: when('NUMBER_GREATER_THAN', '1'), total: 5, because: 'more than one unit' },
    {
      column: 1,
      criterion: { ...none, condition: { type: 'DATE_AFTER', values: [{ serial: JAN_20 }] } },
      total: 5,
      because: 'after a day',
    },
    { column: 2, criterion: none, total: 8, because: 'an empty criterion keeps all' },
  ])('filter: $because', ({ column, criterion, total }) => {
    const [, line] = compute({ values: [value(4)], filters: [{ sourceColumn: column, criterion }] });
    expect(line).toEqual([total === 0 ? null : total]);
  });
});

describe('percentages', () => {
  test.each([
    { showAs: 'PERCENT_OF_GRAND_TOTAL', line: [0.25, 0.375, 0.625] },
    { showAs: 'PERCENT_OF_ROW_TOTAL', line: [0.4, 0.6, 1] },
    { showAs: 'PERCENT_OF_COLUMN_TOTAL', line: [2 / 3, 0.6, 0.625] },
  ])('$showAs', ({ showAs, line }) => {
    const cells = computePivot(
      pivot({ rowGroups: [group(2)], columnGroups: [group(3)], values: [value(4, 'SUM', { showAs })] }),
      source,
      'en_US',
    );
    expect(cells[3]?.slice(1).map((cell) => cell.value)).toEqual(line);
    expect(cells[3]?.[1]?.format, guess.percentFormat).toBe('0.00%');
  });
});

describe('laws', () => {
  test('the figures of the labels add up to the Grand Total, whatever the groups', () => {
    const row = fc.tuple(fc.constantFrom('a', 'b', null), fc.constantFrom('x', 'y', 3), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const cells = shown(
          computePivot(
            pivot({ rowGroups: [group(1)], columnGroups: [group(2)], values: [value(3)] }),
            sourceOf([['one', 'two', 'n'], ...rows]),
            'en_US',
          ),
        );
        const body = cells
          .slice(2, -1)
          .map((line) => line.slice(1, -1).reduce<number>((sum, cell) => sum + Number(cell), 0));
        return body.reduce((sum, part) => sum + part, 0) === cells.at(-1)?.at(-1);
      }),
    );
  });

  test('ten times the rows by two groups take at most thirty times as long', () => {
    const spec = pivot({
      rowGroups: [group(3), group(2)],
      columnGroups: [group(1, { dateRule: 'YEAR_MONTH' })],
      values: [value(4)],
    });
    /** Processor milliseconds for that many rows. */
    const took = (count: number): number => {
      const rows: CellValue[][] = Array.from({ length: count }, (_, index) => [
        46_000 + (index % 365),
        `Cause ${index % 16}`,
        `SKU-${index % 300}`,
        1,
      ]);
      const source = sourceOf([['Date', 'Cause', 'SKU', 'Units'], ...rows]);
      const started = process.cpuUsage();
      const cells = computePivot(spec, source, 'en_US');
      const { user, system } = process.cpuUsage(started);
      expect(cells.at(-1)?.at(-1)?.value).toBe(count);
      return (user + system) / 1_000;
    };
    took(1_000);
    const [few, many] = [took(10_000), took(100_000)];
    expect(many / few).toBeLessThan(30);
  });
});
