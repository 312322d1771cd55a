import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BANDS, PURPOSES, type Purpose } from '../../../../src/core/prevention/packaging/drop-tables.ts';
import { dropTest } from '../../../../src/core/prevention/packaging/drop-test.ts';

const heightOf = (weight: number, purpose: Purpose, unit?: 'kg' | 'lb'): [number, number] | string => {
  const found = dropTest(weight, purpose, unit);
  return typeof found === 'string' ? found : [found.height.cm, found.height.in];
};

test.each([
  { kg: 0.001, first: [76, 30], second: [97, 38], because: 'the lightest' },
  { kg: 9.99, first: [76, 30], second: [97, 38], because: 'below the first edge' },
  { kg: 10, first: [61, 24], second: [81, 32], because: 'an edge belongs to the heavier band' },
  { kg: 18.99, first: [61, 24], second: [81, 32], because: 'below the second edge' },
  { kg: 19, first: [46, 18], second: [66, 26], because: 'the second edge' },
  { kg: 27.99, first: [46, 18], second: [66, 26], because: 'below the third edge' },
  { kg: 28, first: [31, 12], second: [51, 20], because: 'the third edge' },
  { kg: 44.99, first: [31, 12], second: [51, 20], because: 'below the fourth edge' },
  { kg: 45, first: [20, 8], second: [31, 12], because: 'the fourth edge' },
  { kg: 68, first: [20, 8], second: [31, 12], because: 'the last band holds its own end' },
])('$kg kg: $because', ({ kg, first, second }) => {
  expect(heightOf(kg, '1A')).toEqual(first);
  expect(heightOf(kg, '2A')).toEqual(second);
  expect(heightOf(kg, 'fba')).toEqual([91, 36]);
});

test.each([
  { lb: 20.99, first: [76, 30], second: [97, 38] },
  { lb: 21, first: [61, 24], second: [81, 32] },
  { lb: 40.99, first: [61, 24], second: [81, 32] },
  { lb: 41, first: [46, 18], second: [66, 26] },
  { lb: 60.99, first: [46, 18], second: [66, 26] },
  { lb: 61, first: [31, 12], second: [51, 20] },
  { lb: 99.99, first: [31, 12], second: [51, 20] },
  { lb: 100, first: [20, 8], second: [31, 12] },
  { lb: 150, first: [20, 8], second: [31, 12] },
])('$lb lb has edges of its own', ({ lb, first, second }) => {
  expect(heightOf(lb, '1A', 'lb')).toEqual(first);
  expect(heightOf(lb, '2A', 'lb')).toEqual(second);
});

test.each([
  { weight: 68.01, unit: 'kg', tells: 'too-heavy', because: 'beyond the last band' },
  { weight: 150.01, unit: 'lb', tells: 'too-heavy', because: 'beyond it in pounds' },
  { weight: 0, unit: 'kg', tells: 'no-weight', because: 'nothing weighs nothing' },
  { weight: -1, unit: 'kg', tells: 'no-weight', because: 'nor less than nothing' },
  { weight: Number.NaN, unit: 'kg', tells: 'no-weight', because: 'a slip of a formula' },
  { weight: Number.POSITIVE_INFINITY, unit: 'kg', tells: 'no-weight', because: 'no scale says so' },
] as const)('$weight $unit: $because', ({ weight, unit, tells }) => {
  for (const purpose of PURPOSES) expect(heightOf(weight, purpose, unit)).toBe(tells);
  expect(dropTest(null, 'fba')).toBe('no-weight');
});

test('FBA units fall five times, parcels ten: a corner, three edges, six faces', () => {
  expect(dropTest(1, 'fba')).toMatchObject({ drops: ['base', 'top', 'longestSide', 'shortestSide', 'oneCorner'] });
  for (const purpose of ['1A', '2A'] as const) {
    const found = dropTest(1, purpose);
    const drops = typeof found === 'string' ? [] : found.drops;
    expect(drops.map((drop) => (/Edge$/.test(drop) ? 'edge' : drop === 'corner' ? 'corner' : 'face'))).toEqual([
      ...['corner', 'edge', 'edge', 'edge'],
      ...['face', 'face', 'face', 'face', 'face', 'face'],
    ]);
  }
});

test('the heavier, the lower; abroad always from higher up; inches and centimetres are one height', () => {
  const weight = fc.double({ min: 0.01, max: 68, noNaN: true });
  fc.assert(
    fc.property(weight, weight, (a, b) => {
      const [light, heavy] = [Math.min(a, b), Math.max(a, b)];
      for (const purpose of ['1A', '2A'] as const)
        expect(heightOf(light, purpose)[0] >= heightOf(heavy, purpose)[0]).toBe(true);
      expect(heightOf(a, '2A')[0] > heightOf(a, '1A')[0]).toBe(true);
    }),
  );
  for (const band of BANDS)
    for (const { cm, in: inches } of [band['1A'], band['2A']]) expect(Math.abs(cm - inches * 2.54)).toBeLessThan(1);
});
