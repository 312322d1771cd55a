import { expect, test } from 'vitest';
import { fromSheet, onceWritten, toSheet } from '../../src/sheets/cells.ts';

test('text joined out of many cells is cut to what a cell holds, and says so', () => {
  const text = String(toSheet(`=${'x'.repeat(60_000)}`, 'text'));
  expect(text).toHaveLength(50_000);
  expect([text.slice(0, 3), text.slice(-1)]).toEqual(["'=x", '…']);
  expect(toSheet('x'.repeat(50_000), 'text')).toHaveLength(50_000);
});

test('a number no calendar has is no day, and breaks nothing', () => {
  expect(fromSheet(46_000, 'date', () => 0)).toBe('2025-12-09');
  expect(fromSheet(1e99, 'date', () => 0)).toBe(1e99);
});

test.each([
  ['a short text is as it was', 'mug', 'mug'],
  ['one that just fits too', 'x'.repeat(50_000), 'x'.repeat(50_000)],
  ['one that is too long has lost its end', 'x'.repeat(50_001), `${'x'.repeat(49_999)}…`],
  ['the sign that keeps it text takes a letter more', `=${'x'.repeat(50_000)}`, `=${'x'.repeat(49_997)}…`],
  ['a number is no text', 7, 7],
])('once written, %s', (_, value, expected) => {
  expect(onceWritten(value)).toBe(expected);
});
