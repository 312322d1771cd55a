import { expect, test } from 'vitest';
import { FEE_RULES, type FeeRow, type FeeRule, ruleOn } from '../../../src/core/policies/fee-rules.ts';

const FIRST: FeeRule = { value: 0.047, validFrom: '2024-06-01', source: 'P4Product, 2026' };
const row = (value: unknown, validFrom = '2025-01-01', rule = 'toys'): FeeRow => ({
  rule,
  value,
  validFrom,
  source: 'Mine',
});

test('the table begins with the reported thresholds', () => {
  expect(Object.fromEntries(Object.entries(FEE_RULES).map(([name, { value }]) => [name, value]))).toEqual({
    grocery: 0.029,
    toys: 0.047,
    beauty: 0.055,
    home: 0.081,
    electronics: 0.112,
    computers: 0.114,
    apparel: 0,
    leastUnits: 25,
  });
});

test.each<[FeeRow[], FeeRule | null, number | null | undefined, string]>([
  [[], FIRST, 0.047, 'no row: what we say'],
  [[], null, undefined, 'no row of a category of the seller’s: nothing'],
  [[row(0.06)], FIRST, 0.06, 'what stands in the row'],
  [[row(0.06)], null, 0.06, 'also of a category we do not know'],
  [[row(0.06, '2025-01-01'), row(0.07, '2026-01-01')], FIRST, 0.07, 'the newest that holds'],
  [[row(0.07, '2026-01-01'), row(0.06, '2025-01-01')], FIRST, 0.07, 'in whatever order they stand'],
  [[row(0.06, '2025-01-01'), row(0.07, '2026-06-02')], FIRST, 0.06, 'one that holds from tomorrow on waits'],
  [[row(0.07, '2026-06-01')], FIRST, 0.07, 'one that holds from today on counts'],
  [[row(0.07, '')], FIRST, 0.07, 'without a day it holds from ever on'],
  [[row(0.07, '2025-01-01', 'grocery')], FIRST, 0.047, 'a row of another rule'],
  [[row(0)], FIRST, 0, 'nothing: every unit pays'],
  [[row('')], FIRST, null, 'empty: nobody knows'],
  [[row('a few')], FIRST, 0.047, 'text falls back to what we say'],
  [[row(-0.1)], FIRST, 0.047, 'so does less than nothing'],
  [[row(1.01)], FIRST, 0.047, 'and more than all'],
  [[row(0.06, '2025-01-01'), row('?', '2026-01-01')], FIRST, 0.06, 'or to the row before'],
])('%j beside %j on 2026-06-01: %j (%s)', (rows, first, value) => {
  expect(ruleOn('2026-06-01', 'toys', rows, first)?.value).toBe(value);
});

test.each<[unknown, number, string]>([
  [40, 40, 'a count'],
  [0, 0, 'no exemption'],
  [12.6, 13, 'counts are whole'],
  ['', 25, 'empty is no count'],
  [-1, 25, 'nor is less than nothing'],
])('least units of %j are %d (%s)', (value, least) => {
  const first = { value: 25, validFrom: '2024-06-01', source: '' };
  expect(ruleOn('2026-06-01', 'leastUnits', [row(value, '2025-01-01', 'leastUnits')], first)?.value).toBe(least);
});
