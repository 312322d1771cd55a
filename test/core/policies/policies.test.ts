import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICIES, type PolicyName, policyKind, policyOn } from '../../../src/core/policies/policies.ts';
import { type RuleValue, readRuleValue } from '../../../src/core/policies/rule-kinds.ts';

test('every figure a new workbook starts with is one its row may say', () => {
  for (const [name, value] of Object.entries(DEFAULT_POLICIES))
    expect(readRuleValue(value, policyKind(name as PolicyName))).toBe(value);
});

test.each<[PolicyName, RuleValue, number | null, string]>([
  ['voices', 5, 5, 'a count'],
  ['voices', 4.6, 5, 'counts are whole'],
  ['voices', 0.4, null, 'and none is too few'],
  ['voices', '7', 7, 'a count as text'],
  ['windowDays', 3_651, null, 'more than ten years are a slip of the keyboard'],
  ['share', 0.25, 0.25, 'a share'],
  ['share', 0, null, 'no share is no threshold'],
  ['share', 1.01, null, 'nor is more than all'],
  ['power', 1, null, 'certainty takes endless units'],
  ['handling', 0, 0, 'money may be nothing'],
  ['handling', -1, null, 'but not less'],
  ['wage', '', null, 'an empty cell says nothing'],
  ['wage', 'much', null, 'nor do words'],
])('%s of %j is %j (%s)', (name, value, read) => {
  expect(readRuleValue(value, policyKind(name))).toBe(read);
});

describe('of rows of one name', () => {
  const held = (value: number, validFrom: string) => ({ rule: 'voices', value, validFrom, stores: [] });
  test.each<[string, ReturnType<typeof held>[], number]>([
    ['none leaves what we say', [], 3],
    ['the newest in force counts', [held(4, '2026-01-01'), held(5, '2026-05-01')], 5],
    ['one that comes tomorrow waits', [held(4, '2026-01-01'), held(5, '2026-06-02')], 4],
    ['where all are still to come the first counts', [held(5, '2026-08-01'), held(4, '2026-07-01')], 4],
  ])('%s', (_, rows, value) => {
    expect(policyOn('2026-06-01', 'voices', rows, 3)).toBe(value);
  });
});
