import { expect, test } from 'vitest';
import { lastDay, monthsLater } from '../../src/core/months.ts';

test.each([
  ['2026-02', '2026-02-28', 'a common year'],
  ['2024-02', '2024-02-29', 'a leap year'],
  ['2026-12', '2026-12-31', 'the end of a year'],
])('%s ends on %s: %s', (month, day) => {
  expect(lastDay(month)).toBe(day);
});

test.each([
  ['2026-01', 0, '2026-01'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -2, '2025-11'],
  ['2026-03', 24, '2028-03'],
])('%s and %d months is %s', (month, count, later) => {
  expect(monthsLater(month, count)).toBe(later);
});
