import { expect, test } from 'vitest';
import { FEE_RULES, type FeeRule, feeKind, feeRuleOn } from '../../../src/core/policies/fee-rules.ts';
import type { RuleValue } from '../../../src/core/policies/rule-kinds.ts';
import { sortRules, type WrittenRule } from '../../../src/core/policies/rule-table.ts';

const FIRST: FeeRule = { value: 0.047, validFrom: '2024-06-01', source: 'P4Product, 2026' };
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
let at = 1;
const row = (value: RuleValue, validFrom = '2025-01-01', rule = 'toys'): WrittenRule => {
  at += 1;
  const kind = feeKind(rule);
  return { rule, kind, row: at, name: rule, value, validFrom, stores: [], store: '', checkedOn: '' };
};

/** The figure on 1 June 2026 by these rows, the code of what is wrong with one, or `undefined` for neither. */
function figure(
  rows: readonly WrittenRule[],
  first: FeeRule | null,
  rule = 'toys',
): number | string | null | undefined {
  const { held, troubles } = sortRules(rows, isDay);
  const unread = troubles.map(({ code, written }) => ({ rule: written.rule, stores: [], why: code }));
  const sources = new Map(rows.map((one) => [one.row, 'Mine']));
  const found = feeRuleOn(rule, { on: '2026-06-01', held, unread, checkedOn: '', sources }, first);
  if (found && 'unread' in found) return found.unread;
  if (found && found !== first) expect(found.source).toBe('Mine');
  return found?.value;
}

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

test.each<[WrittenRule[], FeeRule | null, number | string | null | undefined, string]>([
  [[], FIRST, 0.047, 'no row: what we say'],
  [[], null, undefined, 'no row of a category of the seller’s: nothing'],
  [[row(0.06)], FIRST, 0.06, 'what stands in the row'],
  [[row(0.06)], null, 0.06, 'also of a category we do not know'],
  [[row(0.06, '2025-01-01'), row(0.07, '2026-01-01')], FIRST, 0.07, 'the newest that holds'],
  [[row(0.07, '2026-01-01'), row(0.06, '2025-01-01')], FIRST, 0.07, 'in whatever order they stand'],
  [[row(0.06, '2025-01-01'), row(0.07, '2026-06-02')], FIRST, 0.06, 'one that holds from tomorrow on waits'],
  [[row(0.07, '2026-06-01')], FIRST, 0.07, 'one that holds from today on counts'],
  [[row(0.07, '2025-01-01', 'grocery')], FIRST, 0.047, 'a row of another rule'],
  [[row(0)], FIRST, 0, 'nothing: every unit pays'],
  [[row('')], FIRST, null, 'empty: nobody knows'],
  [[row('0.06')], FIRST, 0.06, 'a share as text'],
  [[row(0.07, '')], FIRST, 'noDay', 'without a day nobody knows since when'],
  [[row(0.07, 'soon')], FIRST, 'badDay', 'words are no day'],
  [[row('a few')], FIRST, 'badShare', 'text is no share, and nothing counts in its place'],
  [[row(-0.1)], FIRST, 'badShare', 'nor is less than nothing'],
  [[row(1.01)], FIRST, 'badShare', 'nor more than all'],
  [[row(0.06, '2025-01-01'), row('?', '2026-01-01')], FIRST, 'badShare', 'the row before does not count either'],
  [[row(0.06), row(0.07)], FIRST, 'twice', 'two from one day contradict each other'],
])('%j beside %j on 2026-06-01: %j (%s)', (rows, first, value) => {
  expect(figure(rows, first)).toBe(value);
});

test.each<[RuleValue, number | string, string]>([
  [40, 40, 'a count'],
  [0, 0, 'no exemption'],
  [12.6, 13, 'counts are whole'],
  ['', 'badCount', 'empty is no count'],
  [-1, 'badCount', 'nor is less than nothing'],
  [1_000_001, 'badCount', 'nor more than anybody ships'],
])('least units of %j are %j (%s)', (value, least) => {
  const first = { value: 25, validFrom: '2024-06-01', source: '' };
  expect(figure([row(value, '2025-01-01', 'leastUnits')], first, 'leastUnits')).toBe(least);
});
