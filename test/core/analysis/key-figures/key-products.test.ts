import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../../src/core/analysis/cohorts.ts';
import { COST_PARTS, type FailureLine } from '../../../../src/core/analysis/failure-cost.ts';
import { cohortsTogether } from '../../../../src/core/analysis/family-cohorts.ts';
import { readFigure } from '../../../../src/core/analysis/key-figures/key-figures.ts';
import { type KeyShop, type KeyVoice, keyMonths } from '../../../../src/core/analysis/key-figures/key-months.ts';
import { keyProducts } from '../../../../src/core/analysis/key-figures/key-products.ts';
import type { MonthUnits } from '../../../../src/core/analysis/month-units.ts';
import { monthsLater } from '../../../../src/core/months.ts';

const voice = (type: string, date: string, product: string, more: Partial<KeyVoice> = {}): KeyVoice => ({
  ...{ type, date, product, cause: '', units: 1, stars: null },
  ...more,
});
const cohort = (month: string, shipped: number, returned: number, more: Partial<Cohort> = {}): Cohort => ({
  ...{ month, shipped, returned, causes: new Map(), basis: 'orders', byReturn: 0, complete: true, young: false },
  ...more,
});
const sent = (product: string, month: string, units: number): MonthUnits => ({
  product,
  month,
  units,
  ordersKnown: true,
});

/** Two years of months, and two more whose units still come back. */
const YEARS = Array.from({ length: 24 }, (_, at) => monthsLater('2024-01', at));
const YOUNG = ['2026-01', '2026-02'];
const ALL = [...YEARS, ...YOUNG];

interface Ground {
  cohorts: Map<string, Cohort[]>;
  voices: KeyVoice[];
  costs: FailureLine[];
}
function figuresOf({ cohorts, voices, costs }: Ground) {
  const shipped = [...cohorts].flatMap(([product, list]) =>
    list.map(({ month, shipped: units }) => sent(product, month, units)),
  );
  const together = new Map<string, number>();
  for (const { month, units } of shipped) together.set(month, (together.get(month) ?? 0) + units);
  const shop: KeyShop = {
    voices,
    shipped: together,
    unitsTo: '2026-02-28',
    cohorts: cohortsTogether(cohorts.values()),
    costOf: (month, part) => {
      if (part === 'disputes') return null;
      const own = costs.filter((line) => line.month === month && line.part === part);
      const sum = (key: 'cents' | 'units' | 'left') => own.reduce((total, line) => total + line[key], 0);
      return { cents: sum('cents'), units: sum('units'), left: sum('left') };
    },
    loyalty: new Map(),
    today: '2026-03-01',
  };
  return keyProducts(shop, keyMonths(shop), { shipped, cohorts, costs });
}
const months = (
  product: string,
  list: readonly string[],
  units: number,
  back: (month: string) => number,
): [string, Cohort[]] => [
  product,
  list.map((month) => cohort(month, units, back(month), YOUNG.includes(month) ? { complete: false, young: true } : {})),
];
const GROUND: Ground = {
  cohorts: new Map([
    months('MUG-1', ALL, 100, (month) => (month < '2025' ? 10 : 5)),
    months('JAR-1', ALL, 3, () => 1),
    months('NEW-1', YOUNG, 200, () => 0),
  ]),
  voices: [
    ...ALL.flatMap((month) => [
      voice('return', `${month}-02`, 'MUG-1', { units: 5 }),
      voice('return', `${month}-28`, 'JAR-1'),
      voice('message', `${month}-01`, 'MUG-1'),
      voice('message', `${month}-28`, 'MUG-1'),
      voice('message', `${month}-15`, ''),
    ]),
    // Reviews are known from July on.
    ...ALL.slice(18).flatMap((month) => [
      voice('review', `${month}-01`, 'MUG-1', { stars: 5 }),
      voice('review', `${month}-27`, 'MUG-1', { stars: 3 }),
      voice('review', `${month}-28`, 'JAR-1'),
    ]),
  ],
  costs: ALL.flatMap((month): FailureLine[] => [
    { product: 'MUG-1', month, part: 'returns', cents: 1_000, units: 5, left: 0 },
    { product: 'JAR-1', month, part: 'returns', cents: 0, units: 0, left: 1 },
    { product: 'MUG-1', month, part: 'contacts', cents: 400, units: 2, left: 0 },
    { product: '', month, part: 'contacts', cents: 200, units: 1, left: 0 },
  ]),
};

describe('the key figures of products', () => {
  const found = figuresOf(GROUND);
  const of = (product: string) => found.products.find((one) => one.product === product);

  test('count the newest twelve months whose returns are known, the costliest product first', () => {
    expect(found.months).toEqual(YEARS.slice(12));
    expect(found.products.map(({ product }) => product)).toEqual(['MUG-1', 'JAR-1', 'NEW-1']);
    expect(of('MUG-1')).toMatchObject({
      shipped: 1_200,
      sums: {
        returns: { counted: 60, of: 1_200, known: 'whole' },
        contacts: { counted: 24, of: 1_200, known: 'whole' },
        disputes: { known: 'unknown' },
        cost: { counted: 12 * 1_400, left: 0, known: 'whole' },
      },
    });
  });

  test('stand beside those of the shop, which holds what names no product', () => {
    expect(found.shop).toMatchObject({
      shipped: 12 * 103,
      sums: {
        returns: { counted: 12 * 6, of: 12 * 103 },
        contacts: { counted: 36, of: 12 * 103 },
        cost: { counted: 12 * 1_600, left: 12 },
      },
    });
    expect(found.unnamed).toBe(12);
  });

  test('count a figure in the months it is known in, and say in how many that is', () => {
    expect(found.knownMonths).toEqual({ contacts: 12, returns: 12, stars: 6, disputes: 0, cost: 12 });
    expect(of('MUG-1')?.sums.stars).toMatchObject({ counted: 48, of: 12 });
    // Reviews without stars have none to add.
    expect(of('JAR-1')?.sums.stars).toMatchObject({ counted: 0, of: 0 });
    expect(found.partMonths).toEqual({ returns: 12, contacts: 12, replacements: 0, disputes: 0 });
  });

  test('say of a young product that it is young, of a small one that it is small, of one without a price that nobody knows', () => {
    const states = (product: string, figure: 'returns' | 'cost') => {
      const sums = of(product)?.sums[figure];
      return sums && readFigure(figure, sums).state;
    };
    expect([states('NEW-1', 'returns'), of('NEW-1')?.first]).toEqual(['young', '2026-01']);
    expect(states('JAR-1', 'returns')).toBe('too-few');
    expect(states('JAR-1', 'cost')).toBe('unknown');
    expect(states('NEW-1', 'cost')).toBe('whole');
  });

  test('are held against the twelve months before', () => {
    // 60 of 1,200 beside 120 of 1,200: z is 4.6.
    expect(of('MUG-1')).toMatchObject({ signal: 'down', earlier: { counted: 120, of: 1_200, known: 'whole' } });
    // 36 units are fewer than 50.
    expect(of('JAR-1')?.signal).toBe('too-few');
    expect(found.shop.signal).toBe('down');
  });

  test('have nothing to be held against where these are not all known', () => {
    const cohorts = new Map(
      [...GROUND.cohorts].map(([product, list]) => [product, list.filter(({ month }) => month > '2024-02')]),
    );
    const later = figuresOf({ ...GROUND, cohorts });
    expect(later.shop).toMatchObject({ signal: 'too-few', earlier: { known: 'unknown' } });
    const short = new Map(
      [...GROUND.cohorts].map(([product, list]) => [product, list.filter(({ month }) => month >= '2025-04')]),
    );
    expect(figuresOf({ ...GROUND, cohorts: short }).months).toEqual(YEARS.slice(15));
  });

  test('are none where nothing is known', () => {
    expect(figuresOf({ cohorts: new Map(), voices: [], costs: [] })).toMatchObject({
      months: [],
      products: [],
      unnamed: 0,
    });
  });
});

test('products and what names none add up to the shop', () => {
  const line = fc.record({
    type: fc.constantFrom('message', 'return'),
    product: fc.constantFrom('', 'MUG-1', 'JAR-1', 'NEW-1'),
    at: fc.integer({ min: 0, max: 23 }),
    cents: fc.integer({ min: 0, max: 9_999 }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const voices = lines.map(({ type, product, at }) => voice(type, `${YEARS[at]}-11`, product));
      const costs = lines.map(
        ({ type, product, at, cents }, place): FailureLine => ({
          ...{ product, month: YEARS[at] ?? '', cents, units: 1, left: 0 },
          part: type === 'return' ? COST_PARTS[0] : COST_PARTS[1],
          ...(lines.findIndex((one) => one.at === at && one.type === type && one.product === product) === place
            ? {}
            : { product: '?', cents: 0 }),
        }),
      );
      const found = figuresOf({ ...GROUND, voices: [...GROUND.voices, ...voices], costs });
      const nameless =
        voices.filter(({ product, date, type }) => product === '' && date >= '2025' && type === 'message').length + 12;
      const sum = (figure: 'contacts' | 'returns', key: 'counted' | 'of') =>
        found.products.reduce((total, { sums }) => total + sums[figure][key], 0);
      expect(sum('contacts', 'counted') + nameless).toBe(found.shop.sums.contacts.counted);
      expect(sum('contacts', 'of')).toBe(found.shop.sums.contacts.of);
      expect(sum('returns', 'counted')).toBe(found.shop.sums.returns.counted);
      expect(sum('returns', 'of')).toBe(found.shop.sums.returns.of);
    }),
    { numRuns: 60 },
  );
});
