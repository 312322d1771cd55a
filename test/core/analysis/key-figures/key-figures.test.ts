import { describe, expect, test } from 'vitest';
import {
  addCounted,
  type Counted,
  type KeyFigure,
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
