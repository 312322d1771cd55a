import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../../src/core/analysis/cohorts.ts';
import { judgeNewest } from '../../../../src/core/prevention/inspection/newest-month.ts';
import { supplierQuality } from '../../../../src/core/prevention/inspection/supplier-quality.ts';

const monthly = (rates: readonly number[], shipped = 200) => rates.map((returned) => ({ returned, shipped }));
const TEN = Array(9).fill(10) as number[];

describe('the newest month on the chart of those before it', () => {
  // Limits reckoned by hand: 10 of 200 a month is 5 %; 3 sqrt(0.05 * 0.95 / 200) = 4.62 points.
  test.each([
    { rates: [...TEN, 10], signal: 'noise', because: 'as ever' },
    { rates: [...TEN, 19], signal: 'noise', because: '9.5 % is below the limit of 9.62 %' },
    { rates: [...TEN, 20], signal: 'up', because: '10 % is above it' },
    { rates: [...TEN, 1], signal: 'noise', because: '0.5 % is above the limit of 0.38 %' },
    { rates: [...TEN, 0], signal: 'down', because: 'nothing is below it' },
    { rates: TEN.slice(2), signal: 'fewMonths', because: 'six months before it' },
    { rates: [...TEN.slice(1), 10], signal: 'noise', because: 'eight months before it are enough' },
    { rates: [...Array(10).fill(9), ...Array(8).fill(12)], signal: 'runUp', because: 'eight in a row above 10.2' },
    { rates: [...Array(10).fill(9), ...Array(7).fill(12)], signal: 'noise', because: 'seven in a row may be chance' },
    { rates: [...Array(10).fill(12), ...Array(8).fill(9)], signal: 'runDown', because: 'eight in a row below' },
    { rates: Array(10).fill(2), signal: 'too-few', because: 'two are expected, five are needed' },
    { rates: [], signal: '', because: 'no month' },
  ])('$rates: $signal, $because', ({ rates, signal }) => {
    expect(judgeNewest(monthly(rates)).signal).toBe(signal);
  });

  // Two of 100 a month: three months are 6 of 300 at 2 %; 0.02 + 3 sqrt(0.02 * 0.98 / 300) is 4.42 %.
  test.each([
    { months: monthly(Array(30).fill(2), 100), tells: ['noise', 3], because: 'three months hold the six it needs' },
    { months: monthly([...Array(29).fill(2), 9], 100), tells: ['noise', 3], because: '13 of 300 are 4.3 %' },
    { months: monthly([...Array(29).fill(2), 10], 100), tells: ['up', 3], because: '14 of 300 are 4.7 %' },
    { months: monthly(Array(20).fill(4), 130), tells: ['noise', 2], because: 'two months hold eight' },
    { months: monthly(Array(24).fill(2), 100), tells: ['too-few', 1], because: 'eight times three have seven before' },
    { months: monthly(Array(10).fill(10)), tells: ['noise', 1], because: 'one month is enough' },
  ])('$tells: $because', ({ months, tells }) => {
    const { signal, span } = judgeNewest(months);
    expect([signal, span]).toEqual(tells);
  });

  test('has the limits of the p-chart', () => {
    const { limits } = judgeNewest(monthly([...TEN, 10]));
    expect(limits?.[0]).toBeCloseTo(0.00377, 5);
    expect(limits?.[1]).toBeCloseTo(0.09623, 5);
  });
});

const cohort = (month: string, causes: Record<string, number>, shipped = 100, complete = true): Cohort => ({
  month,
  basis: 'returns',
  shipped,
  returned: Object.values(causes).reduce((sum, units) => sum + units, 0),
  byReturn: 0,
  causes: new Map(Object.entries(causes)) as Cohort['causes'],
  complete,
  young: false,
});
const COHORTS = new Map([
  ['MUG-1', [cohort('2026-01', { missing_parts: 4, size_fit: 9 }), cohort('2026-02', { wrong_item: 2 })]],
  ['CUP-1', [cohort('2026-02', { missing_parts: 3 }, 300), cohort('2026-03', { missing_parts: 50 }, 100, false)]],
]);
const PRODUCTS = [
  { supplier: 'Ningbo Cups', product: 'MUG-1' },
  { supplier: 'ningbo cups ', product: 'CUP-1' },
  { supplier: '', product: 'LID-1' },
  { supplier: 'Yiwu', product: 'HAT-1' },
];
const batch = (name: string, soldFrom = '', soldTo = '') => ({
  supplier: 'Ningbo Cups',
  sku: 'MUG-1',
  batch: name,
  soldFrom,
  soldTo,
});
const told = (batches: Parameters<typeof supplierQuality>[1]) =>
  supplierQuality(PRODUCTS, batches, COHORTS)
    .filter((line) => batches.length === 0 || line.batch !== '')
    .map(({ supplier, batch: name, cause, from, to, returned, shipped, state }) =>
      [name || supplier, cause || 'all', `${from}-${to}`, `${returned}/${shipped}`, state].join(' '),
    );

test('a supplier is all its products in complete months, whatever its spelling; other causes are none of its', () => {
  expect(told([])).toEqual([
    'Ningbo Cups all 2026-01-2026-02 9/500 counted',
    'Ningbo Cups function_defect 2026-01-2026-02 0/500 counted',
    'Ningbo Cups quality_material 2026-01-2026-02 0/500 counted',
    'Ningbo Cups missing_parts 2026-01-2026-02 7/500 counted',
    'Ningbo Cups wrong_item 2026-01-2026-02 2/500 counted',
    'Yiwu all - 0/0 noUnits',
  ]);
});

test.each([
  {
    sold: [batch('A', '2026-01-01', '2026-01-31')],
    tells: ['A all 2026-01-2026-01 4/100 counted', 'A missing_parts 2026-01-2026-01 4/100 counted'],
    because: 'a whole month',
  },
  {
    sold: [batch('A', '2026-01-02', '2026-02-27')],
    tells: ['A all - 0/0 noMonths'],
    because: 'neither month is whole',
  },
  {
    sold: [batch('A', '2026-02-01')],
    tells: ['A all 2026-02-2026-02 2/100 counted', 'A wrong_item 2026-02-2026-02 2/100 counted'],
    because: 'still sold',
  },
  { sold: [batch('A')], tells: ['A all - 0/0 noDates'], because: 'nobody said when' },
  {
    sold: [batch('A', '2026-01-01'), batch('B', '2026-02-10')],
    tells: [
      'A all 2026-01-2026-01 4/100 counted',
      'A missing_parts 2026-01-2026-01 4/100 counted',
      'B all - 0/0 noMonths',
    ],
    because: 'the next batch ends the one before',
  },
  {
    sold: [batch('A'), batch('a', '2026-02-01')],
    tells: ['A all 2026-02-2026-02 2/100 counted', 'A wrong_item 2026-02-2026-02 2/100 counted'],
    because: 'inspected twice, sold once',
  },
])('a batch $because: $tells', ({ sold, tells }) => {
  expect(told(sold)).toEqual(tells);
});

test('the interval is that of Wilson', () => {
  const [all] = supplierQuality(PRODUCTS, [], new Map([['MUG-1', [cohort('2026-01', { missing_parts: 8 })]]]));
  expect(all?.interval?.map((share) => Math.round(share * 1e4) / 1e4)).toEqual([0.0411, 0.15]);
});
