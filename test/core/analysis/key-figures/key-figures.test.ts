import { describe, expect, test } from 'vitest';
import { COST_PARTS } from '../../../../src/core/analysis/failure-cost.ts';
import {
  addCounted,
  type CostParts,
  type Counted,
  costTogether,
  type KeyFigure,
  partsIn,
  readFigure,
} from '../../../../src/core/analysis/key-figures/key-figures.ts';

const counted = (count: number, of: number, more: Partial<Counted> = {}): Counted => ({
  ...{ counted: count, of, left: 0, known: 'whole' },
  ...more,
});

describe('a figure is read', () => {
  test('as a rate per 100 units with the interval of Wilson', () => {
    const { value, interval, state } = readFigure('returns', counted(10, 200));
    // Newcombe 1998, method 3, for 10 of 200: 0.0274 to 0.0896.
    expect([value, state]).toEqual([5, 'whole']);
    expect(interval?.map((one) => one.toFixed(2))).toEqual(['2.74', '8.96']);
  });

  test('as a mean of stars; its interval never leaves the stars there are and holds that of the normal distribution', () => {
    // 20 reviews, ten of 5 stars and ten of 3: mean 4, deviation of the mean sqrt(1 / 20) = 0.224.
    const { value, interval } = readFigure('stars', counted(80, 20));
    expect(value).toBe(4);
    expect(interval?.[0]).toBeLessThan(4 - 1.96 * 0.224);
    expect(interval?.[1]).toBeGreaterThan(4 + 1.96 * 0.224);
    expect(readFigure('stars', counted(100, 20)).interval?.[1]).toBeCloseTo(5, 10);
    expect(readFigure('stars', counted(100, 20)).interval?.[0]).toBeLessThan(4.9);
  });

  test('as money, which a month without returns costs none of', () => {
    expect(readFigure('cost', counted(12_345, 4))).toEqual({ value: 123.45, interval: null, state: 'whole' });
    expect(readFigure('cost', counted(0, 0))).toEqual({ value: 0, interval: null, state: 'whole' });
    expect(readFigure('cost', counted(500, 1, { left: 2 }))).toMatchObject({ value: 5, state: 'left-out' });
  });

  test('as a typed share, of which several have the mean', () => {
    expect(readFigure('loyalty', counted(0.18, 1)).value).toBe(18);
    expect(readFigure('loyalty', addCounted([counted(0.1, 1), counted(0.2, 1), counted(0.3, 1)])).value).toBeCloseTo(
      20,
    );
  });

  test.each<[KeyFigure, Counted, string, string]>([
    ['returns', counted(4, 49), 'too-few', '49 units tell nothing'],
    ['stars', counted(45, 9), 'too-few', 'nor do nine reviews'],
    ['howToContacts', counted(5, 19), 'too-few', 'nor 19 contacts with a cause'],
    ['disputes', counted(0, 0), 'too-few', 'nothing shipped'],
    ['returns', counted(4, 400, { known: 'young' }), 'young', 'units still come back'],
    ['contacts', counted(4, 400, { known: 'part' }), 'part', 'some days are missing'],
    ['contacts', counted(0, 400, { known: 'unknown' }), 'unknown', 'no contacts were ever imported'],
  ])('%s has no value of %j: %s, since %s', (figure, sums, state) => {
    expect(readFigure(figure, sums)).toEqual({ value: null, interval: null, state });
  });

  test('without an interval where there are more contacts than units', () => {
    expect(readFigure('contacts', counted(120, 100))).toEqual({ value: 120, interval: null, state: 'whole' });
  });
});

describe('a cost', () => {
  const cost = (parts: Partial<CostParts>): Counted =>
    costTogether({
      ...(Object.fromEntries(COST_PARTS.map((part) => [part, counted(0, 0, { known: 'unknown' })])) as CostParts),
      ...parts,
    });
  const january = cost({ returns: counted(900, 4, { left: 1 }), contacts: counted(600, 3), disputes: counted(50, 1) });
  const february = cost({
    returns: counted(100, 1),
    contacts: counted(200, 1, { known: 'part' }),
    disputes: counted(70, 1),
  });

  test('holds the parts that are known, and needs that of returns', () => {
    expect(january).toMatchObject({ counted: 1_550, of: 4, left: 1, known: 'whole' });
    expect(partsIn(january)).toEqual(['returns', 'contacts', 'disputes']);
    expect(cost({ contacts: counted(600, 3) })).toMatchObject({ known: 'unknown' });
    expect(partsIn(counted(3, 4))).toEqual([]);
  });

  test('of several months holds a part only where each of them does', () => {
    const both = addCounted([january, february]);
    expect(both).toMatchObject({ counted: 1_120, of: 5, left: 1, known: 'whole' });
    expect(partsIn(both)).toEqual(['returns', 'disputes']);
  });
});
