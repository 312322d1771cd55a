import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../../src/core/analysis/cohorts.ts';
import type { KEY_FIGURES } from '../../../../src/core/analysis/key-figures/key-figures.ts';
import { type KeyShop, type KeyVoice, keyMonths } from '../../../../src/core/analysis/key-figures/key-months.ts';
import { keyQuarters, quarterOf } from '../../../../src/core/analysis/key-figures/key-quarters.ts';
import { monthsLater } from '../../../../src/core/months.ts';

const voice = (type: string, date: string, more: Partial<KeyVoice> = {}): KeyVoice => ({
  ...{ type, date, product: 'MUG-1', cause: '', units: 1, stars: null },
  ...more,
});
const cohort = (month: string, shipped: number, returned: number, more: Partial<Cohort> = {}): Cohort => ({
  ...{ month, shipped, returned, causes: new Map(), basis: 'orders', byReturn: 0, complete: true, young: false },
  ...more,
});
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'];
const SHOP: KeyShop = {
  voices: [
    ...MONTHS.slice(0, 3).flatMap((month) => [
      voice('message', `${month}-01`, { cause: 'hard_to_use' }),
      voice('message', `${month}-15`, { cause: 'delivery' }),
      voice('message', `${month}-28`),
      voice('review', `${month}-02`, { stars: 5 }),
      voice('review', `${month}-27`, { stars: 2 }),
      voice('review', `${month}-28`),
      voice('return', `${month}-03`, { cause: 'hard_to_use', units: 3 }),
      voice('return', `${month}-28`, { cause: 'size_fit', units: 2 }),
    ]),
    voice('dispute', '2026-01-05'),
    voice('dispute', '2026-03-30'),
    voice('message', '2027-01-01'),
  ],
  shipped: new Map(MONTHS.map((month) => [month, 100])),
  unitsTo: '2026-04-30',
  cohorts: [
    cohort('2026-01', 100, 5),
    cohort('2026-02', 100, 4, { complete: false, young: true }),
    cohort('2026-03', 100, 1, { complete: false }),
  ],
  costOf: (month, part) => {
    if (part === 'contacts') return { cents: 600, units: 3, left: 0 };
    if (part !== 'returns') return null;
    if (month === '2026-01') return { cents: 900, units: 4, left: 1 };
    return month === '2026-02'
      ? { cents: 1_000, units: 5, left: 0 }
      : { cents: 0, units: 0, left: month === '2026-03' ? 5 : 0 };
  },
  loyalty: new Map([['2026-02', 0.25]]),
  today: '2026-05-03',
};

describe('the key figures of a month', () => {
  const months = keyMonths(SHOP);
  const at = (month: string) => months.find(({ period }) => period === month)?.sums;

  test('are there from the first to the last month known, whatever lies after today', () => {
    expect(months.map(({ period }) => period)).toEqual(MONTHS);
  });

  test('count contacts, disputes and reviews in their month, of all units shipped', () => {
    expect(at('2026-01')).toMatchObject({
      contacts: { counted: 3, of: 100, known: 'whole' },
      disputes: { counted: 1, of: 100, known: 'whole' },
      stars: { counted: 7, of: 2, known: 'whole' },
      howToContacts: { counted: 1, of: 2, known: 'whole' },
      howToReturns: { counted: 3, of: 5, known: 'whole' },
    });
    expect(at('2026-02')?.disputes).toEqual({ counted: 0, of: 100, left: 0, known: 'whole' });
  });

  test('count feedback of two stars or fewer, with the disputes of the months these are known in', () => {
    const given = (date: string, stars: number) => voice('feedback', date, { stars });
    const feedback = [given('2026-01-02', 1), given('2026-01-20', 2), given('2026-01-21', 3), given('2026-04-30', 1)];
    const of = keyMonths({ ...SHOP, voices: [...SHOP.voices, ...feedback] }).map(({ sums }) => sums.defects);
    // One dispute in January, none in February, one in March; in April nobody knows of any.
    expect(of.map(({ counted, of: units, known }) => [counted, units, known])).toEqual([
      ...[
        [3, 100, 'whole'],
        [0, 100, 'whole'],
        [1, 100, 'whole'],
      ],
      [1, 100, 'whole'],
    ]);
    expect(at('2026-01')?.defects.known).toBe('unknown');
  });

  test('take returns as the cohorts have them, young ones and broken ones as such', () => {
    expect(MONTHS.map((month) => at(month)?.returns.known)).toEqual(['whole', 'young', 'part', 'unknown']);
    expect(at('2026-01')?.returns).toMatchObject({ counted: 5, of: 100 });
  });

  test('say what failure costs by the parts that are known, how many are left out, and that nobody knows', () => {
    expect(at('2026-01')?.cost.parts).toMatchObject({
      ...{ returns: { counted: 900, known: 'whole' }, contacts: { counted: 600, known: 'whole' } },
      ...{ replacements: { known: 'unknown' }, disputes: { known: 'unknown' } },
    });
    expect(MONTHS.map((month) => at(month)?.cost)).toMatchObject([
      { counted: 1_500, of: 4, left: 1, known: 'whole' },
      { counted: 1_600, of: 5, left: 0, known: 'whole' },
      { known: 'unknown' },
      { counted: 0, of: 0, known: 'unknown' },
    ]);
  });

  test('have the loyalty that was typed and no other', () => {
    expect(MONTHS.map((month) => at(month)?.loyalty.known)).toEqual(['unknown', 'whole', 'unknown', 'unknown']);
  });

  test('are not known after the newest contact, nor where nothing shipped or units end', () => {
    expect(at('2026-04')?.contacts.known).toBe('unknown');
    expect(keyMonths({ ...SHOP, unitsTo: '2026-01-20' })[0]?.sums.contacts.known).toBe('part');
    expect(keyMonths({ ...SHOP, shipped: new Map() })[0]?.sums.contacts.known).toBe('unknown');
  });
});

describe('quarters', () => {
  test('add their three months up, and are known only with all of them', () => {
    const [first, second, ...none] = keyQuarters(keyMonths(SHOP));
    expect(none).toEqual([]);
    expect([first?.period, second?.period]).toEqual(['2026-Q1', '2026-Q2']);
    expect(first?.sums).toMatchObject({
      contacts: { counted: 9, of: 300, known: 'whole' },
      disputes: { counted: 2, of: 300, known: 'whole' },
      stars: { counted: 21, of: 6, known: 'whole' },
      returns: { counted: 10, of: 300, known: 'part' },
      loyalty: { known: 'part' },
    });
    expect(second?.sums.contacts.known).toBe('unknown');
  });

  test.each([
    ['2026-01', '2026-Q1'],
    ['2025-12-31', '2025-Q4'],
    ['2026-06-01', '2026-Q2'],
  ])('%s lies in %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });
});

test('months and quarters add up to all there is, wherever it lies', () => {
  const month = fc.integer({ min: 0, max: 30 }).map((later) => monthsLater('2024-01', later));
  const type = fc.constantFrom('message', 'dispute', 'review', 'return');
  const voices = fc.array(
    fc.record({ type, month, units: fc.integer({ min: 1, max: 4 }), stars: fc.integer({ min: 1, max: 5 }) }),
    { maxLength: 60 },
  );
  const shipped = fc.dictionary(month, fc.integer({ min: 1, max: 500 }));
  fc.assert(
    fc.property(voices, shipped, (lines, units) => {
      const heard = lines.map(({ month: own, ...line }) =>
        voice(line.type, `${own}-11`, { ...line, cause: 'hard_to_use' }),
      );
      const months = keyMonths({
        ...SHOP,
        voices: heard,
        shipped: new Map(Object.entries(units)),
        cohorts: Object.entries(units).map(([own, all]) => cohort(own, all, 0)),
        costOf: () => ({ cents: 0, units: 0, left: 0 }),
        today: '2026-12-31',
      });
      const all = (
        list: typeof months,
        figure: (typeof KEY_FIGURES)[number],
        of: 'of' | 'counted' = 'counted',
      ): number => list.reduce((sum, { sums }) => sum + sums[figure][of], 0);
      const number = (wanted: string): number => heard.filter((one) => one.type === wanted).length;
      const total = Object.values(units).reduce((sum, one) => sum + one, 0);
      for (const list of [months, keyQuarters(months)]) {
        expect(all(list, 'returns', 'of')).toBe(total);
        expect(all(list, 'contacts', 'of')).toBe(total);
        expect(all(list, 'contacts')).toBe(number('message'));
        expect(all(list, 'disputes')).toBe(number('dispute'));
        expect(all(list, 'stars', 'of')).toBe(number('review'));
        expect(all(list, 'howToReturns')).toBe(
          heard.reduce((sum, one) => sum + (one.type === 'return' ? one.units : 0), 0),
        );
      }
    }),
    { numRuns: 100 },
  );
});
