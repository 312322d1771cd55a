import { expect, test } from 'vitest';
import {
  type CountedVoice,
  clipPeriod,
  periodUpTo,
  productNamer,
  tallyVoices,
} from '../../../src/core/analysis/tally.ts';

const voice = (more: Partial<CountedVoice>): CountedVoice => ({
  date: '2026-03-10',
  type: 'return',
  sku: 'MUG',
  asin: '',
  cause: 'size_fit',
  units: 1,
  ...more,
});

test.each([
  { dates: [], days: 30, period: { from: '', to: '' }, because: 'no voice, no period' },
  {
    dates: ['2026-03-10', '2026-01-05'],
    days: 1,
    period: { from: '2026-03-10', to: '2026-03-10' },
    because: 'one day is the newest day',
  },
  {
    dates: ['2026-03-01'],
    days: 30,
    period: { from: '2026-01-31', to: '2026-03-01' },
    because: 'February has 28 days',
  },
])('$because', ({ dates, days, period }) => {
  expect(periodUpTo(dates, days)).toEqual(period);
});

test('a product is its SKU, else the one SKU its ASIN is sold under, else its ASIN', () => {
  const productOf = productNamer([
    { sku: 'MUG', asin: 'B000000001' },
    { sku: 'JAR-1', asin: 'B000000002' },
    { sku: 'JAR-2', asin: 'B000000002' },
  ]);
  expect(productOf({ sku: 'X', asin: 'B000000001' })).toBe('X');
  expect(productOf({ sku: '', asin: 'B000000001' })).toBe('MUG');
  expect(productOf({ sku: '', asin: 'B000000002' })).toBe('B000000002');
  expect(productOf({ sku: '', asin: 'B000000009' })).toBe('B000000009');
});

test('a SKU that is an ASIN goes by the SKU that is sold under, as units and tasks that name the ASIN alone do', () => {
  const productOf = productNamer([
    { sku: 'B000000001', asin: 'B000000001' },
    { sku: 'MUG', asin: 'B000000001' },
  ]);
  const names = ['B000000001', ''].map((asin) => productOf({ sku: 'B000000001', asin }));
  expect([...names, productOf({ sku: '', asin: 'B000000001' })]).toEqual(['MUG', 'MUG', 'MUG']);
});

test('voices are counted by product and cause inside the period, returned units apart', () => {
  const voices = [
    voice({ units: 2 }),
    voice({ type: 'review' }),
    voice({ date: '2025-01-01' }),
    voice({ cause: '' }),
    voice({ cause: 'other' }),
    voice({ sku: 'JAR' }),
  ];
  expect(tallyVoices(voices, { from: '2026-01-01', to: '2026-03-31' }, ({ sku }) => sku)).toEqual([
    { product: 'MUG', cause: 'size_fit', voices: 2, units: 3, returned: 2 },
    { product: 'JAR', cause: 'size_fit', voices: 1, units: 1, returned: 1 },
  ]);
});

test('a period begins with the first day that holds data, and dates before it do not matter', () => {
  const period = { from: '2026-01-01', to: '2026-03-31' };
  expect(clipPeriod(period, ['2025-05-05', '2026-03-31', '2026-02-10', ''])).toEqual({
    from: '2026-02-10',
    to: '2026-03-31',
  });
  expect(clipPeriod({ from: '', to: '' }, [])).toEqual({ from: '', to: '' });
});
