import { expect, test } from 'vitest';
import { daysOf, type Known, knownIn, knownTogether } from '../../../../src/core/analysis/key-figures/known-days.ts';

const DAYS = { from: '2026-02-08', to: '2026-05-28' };

test.each<[string, Known, string]>([
  ['2026-01', 'unknown', 'nobody had said anything yet'],
  ['2026-02', 'part', 'the first one came after the first week'],
  ['2026-03', 'whole', 'from its first day to its last'],
  ['2026-05', 'whole', 'three quiet days at the end are nothing odd'],
  ['2026-06', 'unknown', 'after the last one'],
])('%s is %s: %s', (month, known) => {
  expect(knownIn(month, DAYS)).toBe(known);
});

test('a month that ends four days after the newest is not known as a whole', () => {
  expect(knownIn('2026-05', { ...DAYS, to: '2026-05-27' })).toBe('part');
  expect(knownIn('2026-02', { from: '2026-02-07', to: '2026-02-25' })).toBe('whole');
});

test('without any there are no days, and no month is known', () => {
  expect(daysOf([])).toBeNull();
  expect(knownIn('2026-03', null)).toBe('unknown');
  expect(daysOf(['2026-03-02', '2026-01-09', '2026-02-01'])).toEqual({ from: '2026-01-09', to: '2026-03-02' });
});

test.each<[Known[], Known]>([
  [['whole', 'whole'], 'whole'],
  [['whole', 'young'], 'young'],
  [['young', 'part'], 'part'],
  [['whole', 'unknown'], 'part'],
  [['unknown', 'unknown'], 'unknown'],
  [[], 'unknown'],
])('%j together are %s', (parts, known) => {
  expect(knownTogether(parts)).toBe(known);
});
