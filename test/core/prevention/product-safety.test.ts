import { describe, expect, test } from 'vitest';
import type { RuleValue } from '../../../src/core/policies/rule-kinds.ts';
import { BUILT_IN_RULES, type RulesOn } from '../../../src/core/policies/rule-table.ts';
import { EMPTY_CARD } from '../../../src/core/prevention/insert-card/card.ts';
import { lintCard } from '../../../src/core/prevention/insert-card/lint-card.ts';
import { checkStatements } from '../../../src/core/prevention/listing/check-statements.ts';
import { STORES } from '../../../src/core/prevention/listing/stores.ts';
import { safetyOnCard, safetyOnPage } from '../../../src/core/prevention/product-safety.ts';
import { listingOf } from './listing/listing-of.ts';

const EU = ['DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'BE', 'PL', 'SE', 'IE'];
type Row = [value: RuleValue, stores: string[], from?: string];
const table = (rule: string, on: string, rows: readonly Row[]): RulesOn => ({
  ...BUILT_IN_RULES,
  on,
  held: rows.map(([value, stores, validFrom = '2024-12-13']) => ({ rule, value, validFrom, stores })),
});
const card = (store: 'DE' | 'FR' | 'UK' | 'US', on: string, rows: readonly Row[]) =>
  safetyOnCard(store, table('safetyCard', on, rows));

test('built in, the law of 13 December 2024 asks in the EU, and in the UK for a look', () => {
  for (const store of STORES) {
    const duty = EU.includes(store) ? 'must' : store === 'UK' ? 'look' : 'no';
    expect(safetyOnCard(store, BUILT_IN_RULES)).toEqual({ value: duty });
    expect(safetyOnPage(store, BUILT_IN_RULES)).toEqual({ value: duty !== 'no' });
  }
  expect([card('DE', '2024-12-12', []), card('DE', '2024-12-13', [])]).toEqual([{ value: 'no' }, { value: 'must' }]);
});

describe('rows of the table are gone by alone', () => {
  test.each<[string, 'DE' | 'FR' | 'UK' | 'US', readonly Row[], RuleValue]>([
    [
      'as they begin',
      'DE',
      [
        ['must', EU],
        ['look', ['UK']],
      ],
      'must',
    ],
    ['a store taken out of its row is free', 'DE', [['must', ['FR', 'AT']]], 'no'],
    ['one put in is bound', 'US', [['must', ['FR', 'US']]], 'must'],
    [
      'a newer row of a store',
      'UK',
      [
        ['look', ['UK']],
        ['must', ['UK'], '2026-06-01'],
      ],
      'must',
    ],
    [
      'one that comes later waits',
      'UK',
      [
        ['look', ['UK']],
        ['must', ['UK'], '2027-01-01'],
      ],
      'look',
    ],
    ['without a store it holds for all', 'US', [['must', []]], 'must'],
    ['rows that all come later leave what is built in', 'DE', [['no', ['DE'], '2027-01-01']], 'must'],
  ])('%s', (_, store, rows, value) => {
    expect(card(store, '2026-11-27', rows)).toEqual({ value });
  });
});

describe('where it is gone by', () => {
  const label = { ...EMPTY_CARD, language: 'de', product: 'Tasse', warnings: '-' } as const;
  const found = (markets: string, rules = BUILT_IN_RULES): string[] =>
    lintCard({ ...label, markets }, [], rules)
      .filter(({ rule }) => ['noManufacturer', 'noResponsible', 'noBatch', 'ruleUnread'].includes(rule))
      .map(({ rule, severity }) => `${severity} ${rule}`);
  const all = (severity: string): string[] =>
    ['noManufacturer', 'noResponsible', 'noBatch'].map((rule) => `${severity} ${rule}`);

  test('a card', () => {
    expect([found('DE'), found('UK'), found('US')]).toEqual([all('block'), all('care'), []]);
    expect(found('DE, UK', table('safetyCard', '2026-11-27', [['must', ['UK']]]))).toEqual(all('block'));
    expect(found('DE', table('safetyCard', '2026-11-27', [['no', ['DE']]]))).toEqual([]);
    const unread = { ...BUILT_IN_RULES, unread: [{ rule: 'safetyCard', stores: ['UK'], why: 'Row 7.' }] };
    expect(found('US, UK', unread)).toEqual(['todo ruleUnread']);
    expect(found('DE, UK', unread)).toEqual([...all('block'), 'todo ruleUnread']);
  });

  test('check L28 of a listing', () => {
    const known = { isVariant: false, needs: [], complaints: [], today: '2026-11-27' };
    const codes = (store: 'DE' | 'US', rules: RulesOn): string[] =>
      checkStatements(listingOf({ store }), known, rules)
        .filter(({ check }) => check === 'L28')
        .map(({ code }) => code);
    expect([codes('DE', BUILT_IN_RULES), codes('US', BUILT_IN_RULES)]).toEqual([[], ['otherStore']]);
    expect(codes('US', table('safetyPage', '2026-11-27', [[true, ['US']]]))).toEqual([]);
    expect(codes('DE', table('safetyPage', '2026-11-27', [[false, ['DE']]]))).toEqual(['otherStore']);
    const unread = { ...BUILT_IN_RULES, unread: [{ rule: 'safetyPage', stores: [], why: 'Row 7.' }] };
    expect(codes('DE', unread)).toEqual(['ruleUnread']);
  });
});
