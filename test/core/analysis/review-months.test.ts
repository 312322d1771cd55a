import { describe, expect, test } from 'vitest';
import type { DatedVoice } from '../../../src/core/analysis/dated-voice.ts';
import { firstToReview, knownFrom, knownTo, reviewableMonths } from '../../../src/core/analysis/review-months.ts';

const voice = (date: string, type = 'return'): DatedVoice => ({
  ...{ type, date, cause: '', units: 1, disposition: '', says: '', isTold: false },
});
const TODAY = '2026-11-27';

describe('what is known', () => {
  test('begins with the first return, with the first voice where nothing came back', () => {
    expect(knownFrom([voice('2026-03-01', 'review'), voice('2026-04-09'), voice('')])).toBe('2026-04-09');
    expect(knownFrom([voice('2026-03-01', 'review'), voice('2026-02-11', 'message')])).toBe('2026-02-11');
    expect(knownFrom([])).toBe('');
  });

  test('ends with the newest voice that has come already', () => {
    expect(knownTo([voice('2026-11-02'), voice('2027-01-01'), voice('')], TODAY)).toBe('2026-11-02');
  });
});

describe('months to review', () => {
  test.each([
    ['is whole from its first week to its last day', ['2026-09-07', '2026-09-30'], '2026-09', null],
    ['is whole when a later month is known', ['2026-09-01', '2026-10-02'], '2026-09', null],
    ['has begun before what is known', ['2026-09-08', '2026-09-30'], '2026-09', { at: 'start', day: '2026-09-08' }],
    ['goes on after what is known', ['2026-09-01', '2026-09-29'], '2026-09', { at: 'end', day: '2026-09-29' }],
  ])('one %s', (_, days, month, gap) => {
    const months = reviewableMonths(
      days.map((day) => voice(day)),
      TODAY,
    );
    expect(months.find((one) => one.month === month)).toEqual({ month, gap });
  });

  test('are those in which somebody said something, the newest first, none of them to come', () => {
    const voices = ['2025-10-03', '2026-10-31', '2026-09-30', '2026-11-02', '2026-12-01', ''].map((day) => voice(day));
    const months = reviewableMonths(voices, TODAY);
    expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-10', '2026-09', '2025-10']);
  });

  test('begin with the newest that is whole, else with the newest', () => {
    const part = { month: '2026-11', gap: { at: 'end', day: '2026-11-02' } } as const;
    expect(firstToReview([part, { month: '2026-10', gap: null }])).toBe('2026-10');
    expect(firstToReview([part])).toBe('2026-11');
    expect(firstToReview([])).toBe('');
  });
});
