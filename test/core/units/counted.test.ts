import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedUnits } from '../../../src/core/units/counted.ts';
import { UNITS_SOURCES, type UnitsSource } from '../../../src/core/units/shipped-units.ts';

type Figures = readonly (readonly [UnitsSource, number])[];

const counted = (figures: Figures): number => countedUnits(figures.map(([source, units]) => ({ source, units })));

test.each<[Figures, number, string]>([
  [[], 0, 'nobody said anything'],
  [[['orders', 40]], 40, 'one source alone'],
  [[['business-report', 40]], 40, 'a month without order lines'],
  [
    [
      ['orders', 40],
      ['shipments', 38],
    ],
    40,
    'ordered and shipped are the same units: some leave in the next month',
  ],
  [
    [
      ['orders', 12],
      ['shipments', 38],
      ['business-report', 41],
    ],
    41,
    'three views of the same sales, the orders file held ten days only',
  ],
  [
    [
      ['own-shop', 9],
      ['other-channels', 7],
    ],
    9,
    'Amazon shipped seven of the nine the own shop sold',
  ],
  [
    [
      ['own-shop', 5],
      ['other-channels', 7],
    ],
    7,
    'Amazon ships for a second shop too',
  ],
  [
    [
      ['orders', 40],
      ['other-channels', 7],
    ],
    47,
    'sold on Amazon and sold elsewhere are different units',
  ],
  [
    [
      ['orders', 40],
      ['shipments', 38],
      ['business-report', 41],
      ['other-channels', 7],
      ['own-shop', 9],
    ],
    50,
    'the largest of both groups',
  ],
  [
    [
      ['orders', 0],
      ['own-shop', 9],
    ],
    9,
    'nothing sold on Amazon',
  ],
])('%j counts as %d (%s)', (figures, units) => {
  expect(counted(figures)).toBe(units);
});

const figures = fc
  .subarray([...UNITS_SOURCES])
  .chain((sources) => fc.tuple(...sources.map((source) => fc.tuple(fc.constant(source), fc.nat(5000)))));

test('what counts is never less than any source and never more than all of them together', () => {
  fc.assert(
    fc.property(figures, (given) => {
      const units = given.map(([, figure]) => figure);
      expect(counted(given)).toBeGreaterThanOrEqual(Math.max(0, ...units));
      expect(counted(given)).toBeLessThanOrEqual(units.reduce((sum, figure) => sum + figure, 0));
    }),
  );
});

test('the order of the sources does not matter', () => {
  const shuffled = figures.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(counted(other)).toBe(counted(given));
    }),
  );
});

test('a source that says more never makes fewer units count', () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(...UNITS_SOURCES), fc.nat(100), (given, source, more) => {
      const raised = given.map(([name, units]) => [name, name === source ? units + more : units] as const);
      expect(counted(raised)).toBeGreaterThanOrEqual(counted(given));
    }),
  );
});
