import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CohortBasis, cohortsOf } from '../../../src/core/analysis/cohorts.ts';
import type { MonthUnits, ReturnedUnits } from '../../../src/core/analysis/month-units.ts';
import { ordersFit } from '../../../src/core/analysis/orders-known.ts';
import { ratesOf } from '../../../src/core/analysis/rates.ts';
import { CAUSE_CODES } from '../../../src/core/causes.ts';

const shipped = (month: string, units: number, more: Partial<MonthUnits> = {}): MonthUnits => ({
  ...{ product: 'A', month, units, ordersKnown: true },
  ...more,
});
const back = (month: string, ordered: string, units = 1, more: Partial<ReturnedUnits> = {}): ReturnedUnits => ({
  ...{ product: 'A', month, ordered, cause: 'size_fit', units },
  ...more,
});

describe('counted by the month of the return', () => {
  test('units and returns are laid together by month; a month not over is not complete', () => {
    const made = cohortsOf(
      [shipped('2026-02', 40), shipped('2026-01', 50), shipped('2026-01', 0, { product: 'B' })],
      [
        back('2026-01', '', 2),
        back('2026-01', '2025-12', 1, { cause: '' }),
        back('2026-03', '2026-01', 9),
        back('2026-02', '', 60, { cause: 'delivery' }),
      ],
      { from: '2025-12-20', to: '2026-02-27', unitsTo: '2026-02-28' },
    );
    expect([...made.keys()]).toEqual(['A']);
    const both = { basis: 'returns', young: false };
    expect(made.get('A')).toEqual([
      {
        ...both,
        month: '2026-01',
        shipped: 50,
        returned: 3,
        byReturn: 3,
        causes: new Map([['size_fit', 2]]),
        complete: true,
      },
      {
        ...both,
        month: '2026-02',
        shipped: 40,
        returned: 40,
        byReturn: 40,
        causes: new Map([['delivery', 60]]),
        complete: false,
      },
    ]);
  });

  test.each([
    ['2026-01-01', '2026-03-31', '2026-03-31', [true, true, true], 'all of it is known'],
    ['2026-01-07', '2026-03-30', '2026-03-31', [true, true, false], 'the last day of returns is missing'],
    ['2026-01-07', '2026-03-31', '2026-03-27', [true, true, false], 'the last days of orders are missing'],
    [
      '2026-01-08',
      '2026-03-31',
      '2026-03-31',
      [false, true, true],
      'returns begin in its second week: the first may be missing',
    ],
    ['2026-02-20', '2026-02-27', '2026-03-31', [false, false, false], 'a week in the middle'],
  ])('returns known from %s to %s, units to %s make months complete: %j (%s)', (from, to, unitsTo, complete) => {
    const months = ['2026-01', '2026-02', '2026-03'].map((month) => shipped(month, 10));
    expect(
      cohortsOf(months, [], { from, to, unitsTo })
        .get('A')
        ?.map((one) => one.complete),
    ).toEqual(complete);
  });
});

describe('counted by the month of the order', () => {
  const days = { from: '2026-01-01', to: '2026-04-30', unitsTo: '2026-04-30' };
  const byOrder = (
    returned: ReturnedUnits[],
    months = ['2026-01', '2026-02', '2026-03'].map((one) => shipped(one, 50)),
  ) => cohortsOf(months, returned, days, 'orders').get('A') ?? [];

  test('a return belongs to the month of its order, whenever it comes', () => {
    const [january, february] = byOrder([back('2026-03', '2026-01', 4), back('2026-02', '2026-02', 1)]);
    expect([january?.returned, january?.byReturn, february?.returned]).toEqual([4, 0, 1]);
  });

  test('one whose order is not known is counted in the month it came in, and told apart, once all orders are known that may be its', () => {
    const [january, , march] = byOrder([
      back('2026-01', '', 3),
      back('2026-02', '2026-01', 2),
      back('2026-03', '', 1),
      back('2026-03', '2026-02', 1),
    ]);
    expect([january?.returned, january?.byReturn]).toEqual([2, 0]);
    expect([march?.returned, march?.byReturn]).toEqual([1, 1]);
  });

  /** Ten of a hundred come back, all in the month after their order. */
  const TENTH = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
  const steady = (knows: (month: string) => boolean, finds: (order: string, month: string) => boolean = knows) => {
    const months = TENTH.slice(1).map((month) => shipped(month, 100, { ordersKnown: knows(month) }));
    const returned = TENTH.slice(0, -1).map((order, at) => {
      const month = TENTH[at + 1] as string;
      return back(month, finds(order, month) ? order : '', 10);
    });
    const made = cohortsOf(months, returned, { from: '2026-01-01', to: '2026-07-31', unitsTo: '2026-07-31' }, 'orders');
    return (made.get('A') ?? []).map((cohort) => [cohort.basis, cohort.returned] as const);
  };

  test.each<[string, (month: string) => boolean, ((order: string, month: string) => boolean) | undefined]>([
    ['all orders are known', () => true, undefined],
    ['orders are known from March on', (month) => month >= '2026-03', undefined],
    ['orders are known up to February', (month) => month <= '2026-02', undefined],
    ['those of March are missing', (month) => month !== '2026-03', undefined],
    ['none is known', () => false, undefined],
  ])('a product of which ten of a hundred come back shows ten in every month: %s', (_, knows, finds) => {
    // In May the last returns are still to come.
    expect(
      steady(knows, finds)
        .slice(0, -1)
        .map(([, returned]) => returned),
    ).toEqual([10, 10, 10, 10]);
  });

  test('where returns find no orders any more, as when their numbers are hidden, months are counted by their returns', () => {
    const found = steady(
      () => true,
      (_, month) => month < '2026-04',
    );
    expect(found.map(([basis]) => basis)).toEqual(['orders', 'returns', 'returns', 'returns', 'returns']);
    expect(found.map(([, returned]) => returned)).toEqual([10, 10, 10, 10, 10]);
  });

  test('a month is complete when returns are known to the end of the second month after it, and young until then', () => {
    const cohorts = byOrder([]);
    expect(cohorts.map(({ complete, young }) => [complete, young])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
  });

  test('a month without orders is counted by its returns, beside others', () => {
    const [january, february] = byOrder(
      [back('2026-02', '2026-02', 1)],
      [shipped('2026-01', 50, { ordersKnown: false }), shipped('2026-02', 50)],
    );
    expect([january?.basis, january?.complete, february?.basis]).toEqual(['returns', true, 'orders']);
  });

  test.each<[ReturnedUnits[], boolean, string]>([
    [[back('2026-01', '2026-01', 5), back('2026-02', '', 5)], true, 'half of the returns find their orders'],
    [
      [back('2026-01', '2026-01', 4), back('2026-02', '', 5)],
      false,
      'most do not: these are the orders of another shop',
    ],
    [[back('2026-01', '2026-01', 1), back('2025-06', '', 99)], true, 'months without orders say nothing'],
    [[], false, 'there is no return'],
  ])('orders fit the returns or not (%#: %s, %s)', (returned, fits) => {
    expect(ordersFit([shipped('2026-01', 50), shipped('2026-02', 50)], returned)).toBe(fits);
  });
});

test('counted by returns every unit is counted once; counted either way causes never add up to more than all, whatever the order of returns', () => {
  const months = ['2026-01', '2026-02', '2026-03'];
  const units = fc.record({
    product: fc.constantFrom('A', 'B'),
    month: fc.constantFrom(...months),
    ordered: fc.constantFrom('', ...months),
    cause: fc.constantFrom('' as const, ...CAUSE_CODES),
    units: fc.integer({ min: 1, max: 5 }),
  });
  const all = ['A', 'B'].flatMap((product) => months.map((month) => shipped(month, 10_000, { product })));
  const days = { from: '2026-01-01', to: '2026-12-31', unitsTo: '2026-12-31' };
  fc.assert(
    fc.property(
      fc.array(units, { maxLength: 60 }),
      fc.constantFrom<CohortBasis>('orders', 'returns'),
      (returned, basis) => {
        const made = cohortsOf(all, returned, days, basis);
        const lines = [...made].flatMap(([product, list]) => ratesOf(list).map((line) => ({ product, ...line })));
        const sum = (wanted: (line: (typeof lines)[number]) => boolean): number =>
          lines.filter(wanted).reduce((total, line) => total + line.returned, 0);
        const named = returned.filter(({ cause }) => cause !== '').reduce((total, one) => total + one.units, 0);
        if (basis === 'returns') {
          expect(sum(({ cause }) => cause === '')).toBe(returned.reduce((total, one) => total + one.units, 0));
          expect(sum(({ cause }) => cause !== '')).toBe(named);
        }
        expect(sum(({ cause }) => cause !== '')).toBeLessThanOrEqual(sum(({ cause }) => cause === ''));
        expect(cohortsOf(all, [...returned].reverse(), days, basis)).toEqual(made);
      },
    ),
  );
});
