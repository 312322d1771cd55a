import { describe, expect, test } from 'vitest';
import type { RuleValue } from '../../../../src/core/policies/rule-kinds.ts';
import { BUILT_IN_RULES, type RulesOn } from '../../../../src/core/policies/rule-table.ts';
import { type Card, EMPTY_CARD } from '../../../../src/core/prevention/insert-card/card.ts';
import { lintCard } from '../../../../src/core/prevention/insert-card/lint-card.ts';
import { planPrint, printedCode } from '../../../../src/core/prevention/insert-card/plan-print.ts';
import { PRINT_RULES } from '../../../../src/core/prevention/insert-card/print-rules.ts';

const ON = '2026-11-27';
/** An address of 25 bytes: version 2 at M on A6, where half the width less the margin leaves 48.5 mm. */
const CARD: Card = { ...EMPTY_CARD, language: 'en', size: 'a6', product: 'Mug', url: 'https://example.com/m/mug' };

const changed = (values: Readonly<Record<string, RuleValue>>): RulesOn => ({
  ...BUILT_IN_RULES,
  on: ON,
  held: Object.entries(values).map(([rule, value]) => ({ rule, value, validFrom: ON, stores: [] })),
});
const unread = (rule: string): RulesOn => ({
  ...BUILT_IN_RULES,
  on: ON,
  unread: [{ rule, stores: [], why: 'Row 7.' }],
});

test('the rules begin as they are published', () => {
  expect(Object.entries(PRINT_RULES).map(([id, { value, mark }]) => [id, value, mark])).toEqual([
    ['qrSide', 20, 'R'],
    ['qrGoodSide', 25, 'R'],
    ['qrModule', 0.5, 'D'],
    ['qrQuiet', 4, 'C'],
    ['qrDistance', 10, 'R'],
    ['qrSmooth', 'M', 'D'],
    ['qrRough', 'Q', 'D'],
    ['qrKraft', 'H', 'D'],
    ['cardMargin', 4, 'D'],
    ['cardBleed', 3, 'U'],
  ]);
});

describe('a changed rule is gone by', () => {
  test.each<[string, Readonly<Record<string, RuleValue>>, object]>([
    ['nothing changed', {}, { version: 2, level: 'M', side: 25, total: 33 }],
    ['a wider code is good', { qrGoodSide: 30 }, { side: 30, total: 39.6 }],
    ['a wider code is the least', { qrSide: 30, qrGoodSide: 30 }, { side: 30, least: 30 }],
    ['25 modules of 1.2 mm are 30 mm', { qrModule: 1.2 }, { side: 30, version: 2 }],
    ['six modules of quiet on both sides of 25', { qrQuiet: 6 }, { side: 25, total: 37 }],
    // 200 mm over 5 are 40 mm; of versions 2 to 6 with their quiet zones only 6 stays below 48.5 mm: 40 × 49 / 41.
    ['a distance of five sides', { qrDistance: 5 }, { side: 40, version: 6 }],
    ['25 bytes at H take version 4', { qrSmooth: 'H' }, { level: 'H', version: 4 }],
    ['a level of another paper is no matter', { qrKraft: 'M' }, { level: 'M', version: 2 }],
  ])('%s', (_, values, plan) => {
    expect(printedCode(planPrint(CARD, [], changed(values)))).toMatchObject(plan);
  });

  test('margin and bleed', () => {
    const planned = planPrint(CARD, [], changed({ cardMargin: 10, cardBleed: 5 }));
    if (planned === null || !('layout' in planned)) throw new Error('It is not planned.');
    const { bleed, layout } = planned;
    expect(bleed).toBe(5);
    expect((layout.qr?.x ?? 0) + (layout.qr?.plan.total ?? 0)).toBeCloseTo(95, 9);
    expect(layout.marks.filter(({ kind }) => kind !== 'line').every(({ x }) => x >= 10)).toBe(true);
  });
});

describe('a row nobody can read', () => {
  test.each(Object.keys(PRINT_RULES).filter((id) => !['qrRough', 'qrKraft'].includes(id)))(
    '%s: the card is not finished, says why, and is not planned',
    (rule) => {
      const rules = unread(rule);
      expect(planPrint(CARD, [], rules)).toEqual({ unread: ['Row 7.'] });
      expect(lintCard(CARD, [], rules)).toContainEqual({
        rule: 'ruleUnread',
        severity: 'todo',
        field: 'size',
        facts: { sentence: 'Row 7.' },
      });
    },
  );

  test.each(['qrRough', 'qrKraft'])('%s is no matter on smooth paper', (rule) => {
    expect(planPrint(CARD, [], unread(rule))).toHaveProperty('layout');
  });

  test('those of codes are no matter on a card without one', () => {
    const plain = { ...CARD, url: '' };
    for (const rule of ['qrSide', 'qrQuiet', 'qrSmooth'])
      expect(planPrint(plain, [], unread(rule))).toHaveProperty('layout');
    expect(planPrint(plain, [], unread('cardMargin'))).toEqual({ unread: ['Row 7.'] });
  });
});
