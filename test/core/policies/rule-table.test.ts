import { describe, expect, test } from 'vitest';
import type { RuleKind, RuleValue } from '../../../src/core/policies/rule-kinds.ts';
import {
  BUILT_IN_RULES,
  type RulesOn,
  rulingOn,
  sortRules,
  type WrittenRule,
} from '../../../src/core/policies/rule-table.ts';

const COUNT: RuleKind = { is: 'count', least: 1, most: 1000 };
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
let row = 1;
const written = (value: RuleValue, validFrom = '2026-01-01', more: Partial<WrittenRule> = {}): WrittenRule => {
  row += 1;
  return {
    rule: 'titleLength',
    kind: COUNT,
    row,
    name: 'Title',
    value,
    validFrom,
    stores: [],
    store: '',
    checkedOn: '',
    ...more,
  };
};
const on = (day: string, rows: readonly WrittenRule[], unread: RulesOn['unread'] = []): RulesOn => ({
  ...BUILT_IN_RULES,
  on: day,
  held: sortRules(rows, isDay).held,
  unread,
});
const DE = { stores: ['DE'], store: 'DE' };

describe('the rule that holds', () => {
  test.each<[string, readonly WrittenRule[], string | null, unknown]>([
    ['no row: what is built in', [], 'US', { value: 75 }],
    ['a row for all stores', [written(80)], 'US', { value: 80 }],
    ['also where the store is not known', [written(80)], null, { value: 80 }],
    ['the newest that holds by then', [written(90, '2026-05-01'), written(80)], 'US', { value: 90 }],
    ['one that holds from today on', [written(80), written(90, '2026-06-01')], 'US', { value: 90 }],
    ['one from tomorrow on waits', [written(80), written(90, '2026-06-02')], 'US', { value: 80 }],
    ['alone, it leaves what is built in', [written(90, '2026-06-02')], 'US', { value: 75 }],
    [
      'a row of the store before one for all, though older',
      [written(200, '2025-01-01', DE), written(80)],
      'DE',
      { value: 200 },
    ],
    ['elsewhere that for all', [written(200, '2025-01-01', DE), written(80)], 'US', { value: 80 }],
    ['without a store nobody can tell', [written(200, '2025-01-01', DE)], null, { needsStore: true }],
    ['unless all stores are alike', [written(80, '2025-01-01', DE), written(80)], null, { value: 80 }],
    ['a row of another rule', [written(80, '2026-01-01', { rule: 'titleWord' })], 'US', { value: 75 }],
  ])('%s', (_, rows, store, ruling) => {
    expect(rulingOn(on('2026-06-01', rows), 'titleLength', 75, store)).toEqual(ruling);
  });

  test.each<[string, string[], string | null, unknown]>([
    ['a bad row for all stores', [], 'US', { unread: 'Row 7 …' }],
    ['a bad row of this store', ['DE'], 'DE', { unread: 'Row 7 …' }],
    ['of a store that may be this one', ['DE'], null, { unread: 'Row 7 …' }],
    ['a bad row of another store is no matter here', ['DE'], 'US', { value: 80 }],
  ])('%s', (_, stores, store, ruling) => {
    const rules = on('2026-06-01', [written(80)], [{ rule: 'titleLength', stores, why: 'Row 7 …' }]);
    expect(rulingOn(rules, 'titleLength', 75, store)).toEqual(ruling);
  });
});

describe('a row nobody can go by', () => {
  const SIGNS: RuleKind = { is: 'signs' };
  const SWITCH: RuleKind = { is: 'switch' };
  const LENGTH: RuleKind = { is: 'measure', least: 0.1, most: 10 };
  const LEVEL: RuleKind = { is: 'choice', of: ['M', 'Q'] };
  test.each<[string, WrittenRule, string]>([
    ['no day', written(80, ''), 'noDay'],
    ['words in place of a day', written(80, 'soon'), 'badDay'],
    ['nothing', written(''), 'badCount'],
    ['words in place of a number', written('many'), 'badCount'],
    ['half a character', written(75.5), 'badCount'],
    ['less than the least', written(0), 'badCount'],
    ['more than the most', written(1001), 'badCount'],
    ['a tick in place of a number', written(true), 'badCount'],
    ['a number in place of signs', written(75, '2026-01-01', { kind: SIGNS }), 'badSigns'],
    ['letters among signs', written('!?a', '2026-01-01', { kind: SIGNS }), 'badSigns'],
    ['no signs', written(' ', '2026-01-01', { kind: SIGNS }), 'badSigns'],
    ['neither yes nor no', written('maybe', '2026-01-01', { kind: SWITCH }), 'badSwitch'],
    ['a length below the least', written(0.05, '2026-01-01', { kind: LENGTH }), 'badMeasure'],
    ['words in place of a length', written('thin', '2026-01-01', { kind: LENGTH }), 'badMeasure'],
    ['two lengths', written('0.5 0.6', '2026-01-01', { kind: LENGTH }), 'badMeasure'],
    ['none of the choices', written('L', '2026-01-01', { kind: LEVEL }), 'badChoice'],
    ['no choice', written('', '2026-01-01', { kind: LEVEL }), 'badChoice'],
    ['a store nobody knows', written(80, '2026-01-01', { stores: null, store: 'Narnia' }), 'badStore'],
  ])('%s', (_, one, code) => {
    const { held, troubles } = sortRules([one], isDay);
    expect(held).toEqual([]);
    expect(troubles.map((trouble) => trouble.code)).toEqual([code]);
  });

  test.each<[string, WrittenRule, RuleValue]>([
    ['a number as text', written(' 80 '), 80],
    ['a length', written(0.5, '2026-01-01', { kind: LENGTH }), 0.5],
    ['a length as text, with a comma', written('0,5', '2026-01-01', { kind: LENGTH }), 0.5],
    ['one of the choices', written('Q', '2026-01-01', { kind: LEVEL }), 'Q'],
    ['signs with blanks between', written('! ?', '2026-01-01', { kind: SIGNS }), '!?'],
    ['a rule that is off', written(false, '2026-01-01', { kind: SWITCH }), false],
  ])('%s is good', (_, one, value) => {
    expect(sortRules([one], isDay)).toMatchObject({ held: [{ value }], troubles: [] });
  });

  test.each<[string, WrittenRule, WrittenRule, boolean]>([
    ['two for all stores from one day', written(80), written(90), true],
    ['two of one store from one day', written(80, '2026-01-01', DE), written(80, '2026-01-01', DE), true],
    [
      'two whose stores overlap',
      written(80, '2026-01-01', { stores: ['DE', 'FR'] }),
      written(90, '2026-01-01', { stores: ['FR'] }),
      true,
    ],
    ['one for all and one of a store', written(80), written(90, '2026-01-01', DE), false],
    ['one day after the other', written(80), written(90, '2026-01-02'), false],
    ['two rules', written(80), written(80, '2026-01-01', { rule: 'titleWord' }), false],
  ])('%s', (_, one, other, isTwice) => {
    const { troubles } = sortRules([one, other], isDay);
    expect(troubles).toMatchObject(isTwice ? [{ code: 'twice', written: other, facts: { other: one.row } }] : []);
  });
});
