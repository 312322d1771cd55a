import { expect, test } from 'vitest';
import {
  type ActionPriority,
  actionPriority,
  riskNumber,
} from '../../../../src/core/prevention/fmea/action-priority.ts';

const ALL = Array.from({ length: 1_000 }, (_, at) => ({
  severity: 1 + Math.floor(at / 100),
  occurrence: 1 + (Math.floor(at / 10) % 10),
  detection: 1 + (at % 10),
}));

test.each<[number, number, number, ActionPriority, string]>([
  [10, 1, 1, 'L', 'the worst effect that never happens'],
  [1, 10, 1, 'L', 'no effect, however often: the risk number is the same'],
  [9, 2, 7, 'H', 'injury, rare, hardly noticed'],
  [8, 4, 6, 'M', 'one step before it is hardly noticed'],
  [5, 5, 5, 'L', 'the middle of everything'],
  [7, 3, 5, 'M', 'rare but main use lost'],
  [6, 8, 4, 'M', 'frequent, noticed'],
  [3, 8, 5, 'M', 'cosmetic, frequent, not noticed'],
  [4, 4, 7, 'M', 'annoying, hardly noticed'],
])('severity %d, occurrence %d, detection %d is %s: %s', (severity, occurrence, detection, priority) => {
  expect(actionPriority({ severity, occurrence, detection })).toBe(priority);
});

test('of all 1,000 ratings 318 are high, 214 medium and 468 low', () => {
  const counts = { H: 0, M: 0, L: 0 };
  for (const ratings of ALL) counts[actionPriority(ratings)] += 1;
  expect(counts).toEqual({ H: 318, M: 214, L: 468 });
});

test('no priority falls when a rating rises', () => {
  const order = { L: 0, M: 1, H: 2 };
  const of = (ratings: (typeof ALL)[number]): number => order[actionPriority(ratings)];
  for (const ratings of ALL)
    for (const key of ['severity', 'occurrence', 'detection'] as const)
      if (ratings[key] < 10) expect(of({ ...ratings, [key]: ratings[key] + 1 })).toBeGreaterThanOrEqual(of(ratings));
});

test('a rating outside 1 to 10 has no priority', () => {
  expect(() => actionPriority({ severity: 11, occurrence: 1, detection: 1 })).toThrow(RangeError);
});

test('the risk number multiplies: it cannot tell the worst effect from the most frequent', () => {
  expect(riskNumber({ severity: 10, occurrence: 1, detection: 1 })).toBe(10);
  expect(riskNumber({ severity: 1, occurrence: 10, detection: 1 })).toBe(10);
  expect(riskNumber({ severity: 10, occurrence: 10, detection: 10 })).toBe(1_000);
});
