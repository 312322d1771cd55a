import { expect, test } from 'vitest';
import { correctedFiles } from '../../../sidebar/import/corrected-lines.ts';

const kept = (cells: Record<string, string>) => JSON.stringify({ report: 'all-orders', ownName: '', cells });

test('lines of one import and file become one table, corrected cells in their places', () => {
  const files = correctedFiles([
    {
      import: 'a',
      file: 'x.txt',
      line: 7,
      cells: [{ column: 'quantity', corrected: '2' }],
      row: kept({ sku: 'A', quantity: 'two' }),
    },
    {
      import: 'a',
      file: 'x.txt',
      line: 9,
      cells: [{ column: 'sku', corrected: '00412' }],
      row: kept({ quantity: '1' }),
    },
    { import: 'b', file: 'x.txt', line: 7, cells: [{ column: 'sku', corrected: 'C' }], row: kept({ quantity: '3' }) },
  ]);
  expect(files).toEqual([
    {
      fileName: 'x.txt',
      report: 'all-orders',
      ownName: '',
      headings: ['sku', 'quantity'],
      rows: [
        { line: 7, cells: ['A', '2'] },
        { line: 9, cells: ['00412', '1'] },
      ],
      from: [
        { import: 'a', line: 7 },
        { import: 'a', line: 9 },
      ],
    },
    {
      fileName: 'x.txt',
      report: 'all-orders',
      ownName: '',
      headings: ['quantity', 'sku'],
      rows: [{ line: 7, cells: ['3', 'C'] }],
      from: [{ import: 'b', line: 7 }],
    },
  ]);
});

test.each(['', 'not json', '[]', '"x"', '{"cells":{}}'])('a hidden cell that holds %j is no line', (row) => {
  expect(correctedFiles([{ import: 'a', file: 'x', line: 1, cells: [], row }])).toEqual([]);
});
