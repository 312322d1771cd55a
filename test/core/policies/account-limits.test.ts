import { expect, test } from 'vitest';
import { ACCOUNT_LIMITS, accountLimitOn } from '../../../src/core/policies/account-limits.ts';
import type { RuleValue } from '../../../src/core/policies/rule-kinds.ts';
import { sortRules, type WrittenRule } from '../../../src/core/policies/rule-table.ts';

const row = (value: RuleValue, validFrom: string): WrittenRule => ({
  ...{ rule: 'orderDefects', kind: { is: 'share' }, row: 7, name: 'Order defects', value, validFrom },
  ...{ stores: [], store: '', checkedOn: '' },
});

test.each<[string, WrittenRule[], number | string | null, why: string]>([
  ['2026-12-01', [], 0.01, 'no row: what is built in'],
  ['2026-12-01', [row(0.008, '2026-12-01')], 0.008, 'a row that holds from that day on'],
  ['2026-11-30', [row(0.01, '2026-11-23'), row(0.008, '2026-12-01')], 0.01, 'a later row does not hold yet'],
  ['2026-12-01', [row('', '2026-12-01')], null, 'an empty cell: nobody knows it'],
  [
    '2026-12-01',
    [row(1.5, '2026-12-01')],
    'badShare',
    'more than all orders makes no sense, and nothing is taken for it',
  ],
  ['2026-12-01', [row(0.01, '')], 'noDay', 'a row without its day'],
  ['2026-12-01', [row(0.01, '2026-11-23'), row(0.02, '2026-11-23')], 'twice', 'two of one day'],
])('on %s by %j the limit is %s: %4$s', (on, rows, value) => {
  const { held, troubles } = sortRules(rows, (text) => /^\d{4}-\d\d-\d\d$/.test(text));
  const unread = troubles.map(({ code }) => ({ rule: 'orderDefects', stores: [], why: code }));
  const found = accountLimitOn('orderDefects', { on, held, unread, checkedOn: '' });
  expect(found && ('unread' in found ? found.unread : found.value)).toBe(value);
});

test('every limit is a share with its day', () => {
  for (const { value, validFrom, checkedOn } of Object.values(ACCOUNT_LIMITS)) {
    expect(value > 0 && value < 1).toBe(true);
    expect([validFrom, checkedOn].every((day) => /^20\d\d-\d\d-\d\d$/.test(day))).toBe(true);
  }
});
