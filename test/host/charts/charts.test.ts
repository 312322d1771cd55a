import { describe, expect, test } from 'vitest';
import type { Book, CellValue, Chart } from '../book/model.ts';
import { newBook } from '../book/new-book.ts';
import { put } from '../book/plane.ts';
import { newDraft, settersOf, withOption, withSetter } from './chart-builder.ts';
import { chartView } from './chart-view.ts';
import { remarksOn } from './option-names.ts';
import { optionAt, unfoldOptions } from './options.ts';

const PARETO: CellValue[][] = [
  ['Cause', 'Units', 'Cumulative share'],
  ['Does not work', 6, 0.6],
  ['Parts missing', 3, 0.9],
  ['Late', 1, 1],
];

function bookOf(rows: CellValue[][]): Book {
  const book = newBook({ name: 'Returns', locale: 'en_US', timeZone: 'Etc/UTC', owner: 'owner@example.com' });
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const [sheet] = book.sheets;
      if (sheet && cell !== null) put(sheet.values, index + 1, column + 1, cell);
    });
  });
  return book;
}

const range = (row: number, column: number, rows: number, columns: number) => ({
  sheetId: 0,
  area: { row, column, rows, columns },
});
const chart = (more: Partial<Chart>): Chart => ({
  id: 7,
  ...newDraft(),
  ranges: [range(1, 1, 4, 3)],
  headers: 1,
  ...more,
});

describe('figures of a chart', () => {
  test('a Pareto combo: bars on the first axis, a line on the second, headings as names', () => {
    const options = { title: 'Causes', 'series.0.type': 'bars', series: { 1: { type: 'line', targetAxisIndex: 1 } } };
    const view = chartView(bookOf(PARETO), chart({ type: 'COMBO', options }));
    expect(view).toMatchObject({
      title: 'Causes',
      labels: ['Does not work', 'Parts missing', 'Late'],
      series: [
        { name: 'Units', values: [6, 3, 1], type: 'bars', axis: 0 },
        { name: 'Cumulative share', values: [0.6, 0.9, 1], type: 'line', axis: 1 },
      ],
      ranges: [{ sheet: 'Sheet1', area: { row: 1, column: 1, rows: 4, columns: 3 } }],
    });
  });

  test('one range a column is the same chart', () => {
    const ranges = [range(1, 1, 4, 1), range(1, 2, 4, 1), range(1, 3, 4, 1)];
    const whole = chartView(bookOf(PARETO), chart({}));
    const parts = chartView(bookOf(PARETO), chart({ ranges, options: { useFirstColumnAsDomain: true } }));
    expect([parts.labels, parts.series]).toEqual([whole.labels, whole.series]);
  });

  test.each([
    { more: { headers: -1 }, names: ['Units', 'Cumulative share'], because: 'texts above numbers are headings' },
    { more: { headers: 0 }, names: ['', ''], because: 'no headings asked' },
    { more: { type: 'PIE', ranges: [range(1, 1, 4, 2)] }, names: ['Units'], because: 'a pie has one series' },
    {
      more: { options: { useFirstColumnAsDomain: false } },
      names: ['Cause', 'Units', 'Cumulative share'],
      because: 'no labels asked',
    },
    {
      more: { options: { 'series.0.labelInLegend': 'Pieces' } },
      names: ['Pieces', 'Cumulative share'],
      because: 'a name of its own',
    },
  ])('$because', ({ more, names }) => {
    expect(chartView(bookOf(PARETO), chart(more)).series.map(({ name }) => name)).toEqual(names);
  });

  test('an open range ends with its last row, a transposed one swaps rows and columns', () => {
    expect(chartView(bookOf(PARETO), chart({ ranges: [range(1, 1, 1000, 2)] })).labels).toHaveLength(3);
    const across = bookOf([
      ['', 'Jan', 'Feb'],
      ['Units', 4, 5],
    ]);
    const view = chartView(across, chart({ ranges: [range(1, 1, 2, 3)], transposed: true }));
    expect([view.labels, view.series[0]?.values]).toEqual([
      ['Jan', 'Feb'],
      [4, 5],
    ]);
  });

  test('a hidden column is no series unless the chart shows hidden ones', () => {
    const book = bookOf(PARETO);
    book.sheets[0]?.hiddenColumns.add(3);
    expect(chartView(book, chart({})).series).toHaveLength(1);
    expect(chartView(book, chart({ hiddenStrategy: 'SHOW_BOTH' })).series).toHaveLength(2);
  });
});

describe('options', () => {
  test('dotted paths and nested objects meet, the later wins', () => {
    const options = { 'hAxis.title': 'Month', hAxis: { format: '0' }, 'series.0.type': 'bars' };
    expect(unfoldOptions(options)).toEqual({ hAxis: { title: 'Month', format: '0' }, series: { 0: { type: 'bars' } } });
    expect(optionAt(options, 'hAxis.title')).toBe('Month');
    expect(optionAt(options, 'vAxis.title')).toBe(null);
  });

  test.each([
    {
      type: 'COMBO',
      options: { vAxis: { title: 'Units' } },
      remark: { path: 'vAxis.title', what: 'ignored', use: 'vAxes.0.title' },
    },
    {
      type: 'COLUMN',
      options: { 'vAxis.titel': 'Units' },
      remark: { path: 'vAxis.titel', what: 'unknown', use: null },
    },
    {
      type: 'COMBO',
      options: { series: [{ typ: 'line' }] },
      remark: { path: 'series.0.typ', what: 'unknown', use: null },
    },
  ])('$options on $type does nothing', ({ type, options, remark }) => {
    expect(remarksOn(type, options)).toEqual([remark]);
  });

  test('the options of a Pareto chart all count', () => {
    const options = {
      title: 'Causes',
      series: { 0: { type: 'bars', targetAxisIndex: 0 }, 1: { type: 'line', targetAxisIndex: 1 } },
      vAxes: { 0: { title: 'Units' }, 1: { title: 'Share', minValue: 0, maxValue: 1, format: 'percent' } },
      'legend.position': 'top',
      useFirstColumnAsDomain: true,
    };
    expect(remarksOn('COMBO', options)).toEqual([]);
  });
});

describe('building', () => {
  test('typed builders set options, and only those they have', () => {
    const pie = withSetter({ ...newDraft(), type: 'PIE' }, 'set3D', []);
    expect(pie.options).toEqual({ is3D: true });
    expect(() => withSetter(pie, 'setXAxisRange', [0, 1])).toThrow(TypeError);
    expect(settersOf('SCATTER')).toContain('setXAxisRange');
    expect(settersOf('COLUMN')).not.toContain('setXAxisRange');
    expect(settersOf('TABLE')).toEqual([]);
  });

  test('width and height are the size of the chart', () => {
    expect(withOption(withOption(newDraft(), 'width', 900), 'height', 300)).toMatchObject({ width: 900, height: 300 });
  });
});
