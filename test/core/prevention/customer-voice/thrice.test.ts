import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/core/prevention/customer-voice/entry.ts';
import { independentMentions, saidThrice, windowUpTo } from '../../../../src/core/prevention/customer-voice/thrice.ts';

const entry = (date: string, order = '', more: Partial<Entry> = {}): Entry => ({
  ...{ date, order, reporter: 'Ana', product: 'MUG-1', verbatim: 'Too small', cause: 'size_fit' },
  ...more,
});

describe('independent mentions', () => {
  test.each<[why: string, mentions: [date: string, order: string][], count: number]>([
    ['none', [], 0],
    [
      'three orders on one day',
      [
        ['2026-11-02', 'A'],
        ['2026-11-02', 'B'],
        ['2026-11-02', 'C'],
      ],
      3,
    ],
    [
      'one order on three days is one customer',
      [
        ['2026-11-02', 'A'],
        ['2026-11-03', 'a '],
        ['2026-11-04', 'A'],
      ],
      1,
    ],
    [
      'three days without an order',
      [
        ['2026-11-02', ''],
        ['2026-11-03', ''],
        ['2026-11-04', ''],
      ],
      3,
    ],
    [
      'one day without an order is one',
      [
        ['2026-11-02', ''],
        ['2026-11-02', ''],
        ['2026-11-02', ''],
      ],
      1,
    ],
    [
      'an order that was there before is not who came without one',
      [
        ['2026-11-02', 'A'],
        ['2026-11-03', ''],
        ['2026-11-03', 'A'],
      ],
      2,
    ],
    [
      'without an order it may be the one of that day',
      [
        ['2026-11-02', 'A'],
        ['2026-11-02', ''],
      ],
      1,
    ],
    [
      'two orders and another day',
      [
        ['2026-11-02', 'A'],
        ['2026-11-02', 'B'],
        ['2026-11-03', ''],
      ],
      3,
    ],
  ])('%s', (_, mentions, count) => {
    expect(independentMentions(mentions.map(([date, order]) => ({ date, order })))).toBe(count);
  });

  test('are never more than the mentions, do not change when all is said twice, and are never made fewer by what is said later', () => {
    const mention = fc.record({
      date: fc.constantFrom('2026-11-02', '2026-11-03', '2026-11-04'),
      order: fc.constantFrom('', 'A', 'B'),
    });
    fc.assert(
      fc.property(fc.array(mention), mention, (mentions, more) => {
        const count = independentMentions(mentions);
        expect(count).toBeLessThanOrEqual(mentions.length);
        const later = { ...more, date: '2026-11-04' };
        expect(independentMentions([...mentions, later])).toBeGreaterThanOrEqual(count);
        expect(independentMentions([...mentions, ...mentions])).toBe(count);
      }),
    );
  });
});

test('a window of 14 days holds both its ends', () => {
  const dates = ['2026-11-01', '2026-11-02', '2026-11-15', '2026-11-16'].map((date) => ({ date, order: '' }));
  expect(windowUpTo(dates, '2026-11-15').map(({ date }) => date)).toEqual(['2026-11-02', '2026-11-15']);
});

describe('said three times', () => {
  test.each<[why: string, entries: Entry[], days: string[]]>([
    ['on the 1st, 7th and 14th day', [entry('2026-11-01'), entry('2026-11-07'), entry('2026-11-14')], ['2026-11-14']],
    ['not within 14 days', [entry('2026-11-01'), entry('2026-11-07'), entry('2026-11-15')], []],
    [
      'of two products it is not',
      [entry('2026-11-01'), entry('2026-11-02'), entry('2026-11-03', '', { product: 'MUG-2' })],
      [],
    ],
    [
      'nor of two causes',
      [entry('2026-11-01'), entry('2026-11-02'), entry('2026-11-03', '', { cause: 'delivery' })],
      [],
    ],
    [
      'without a product it names nobody’s work',
      ['01', '02', '03'].map((day) => entry(`2026-11-${day}`, '', { product: '' })),
      [],
    ],
    ['nor without a cause', ['01', '02', '03'].map((day) => entry(`2026-11-${day}`, '', { cause: '' })), []],
    ['the newest days in which it was', ['01', '02', '03', '20'].map((day) => entry(`2026-11-${day}`)), ['2026-11-03']],
  ])('%s', (_, entries, days) => {
    expect(saidThrice(entries).map(({ day }) => day)).toEqual(days);
  });
});
