import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LoggedStep, packVerdict, TEST_RESULTS } from '../../../../src/core/prevention/packaging/verdict.ts';

const steps = (...results: LoggedStep['results'][]): LoggedStep[] =>
  results.map((one, at) => ({ key: String(at), results: one }));

test.each([
  { logged: steps(['pass'], ['pass']), isWhole: true, state: 'passed', score: 100, because: 'all passed' },
  {
    logged: steps(['pass'], ['notApplicable']),
    isWhole: true,
    state: 'passed',
    score: 100,
    because: 'what does not apply is left out',
  },
  { logged: steps(['pass'], ['']), isWhole: true, state: 'open', score: 50, because: 'one is still to do' },
  { logged: steps(['pass'], []), isWhole: true, state: 'open', score: 50, because: 'one has no row yet' },
  { logged: steps(['pass'], ['fail']), isWhole: true, state: 'stopped', score: 50, because: 'one failed' },
  {
    logged: steps(['pass', 'fail', 'pass']),
    isWhole: true,
    state: 'stopped',
    score: 0,
    because: 'one pack of three failed',
  },
  {
    logged: steps(['pass', '']),
    isWhole: true,
    state: 'open',
    score: null,
    because: 'one pack of two is still to be tested',
  },
  { logged: steps(['pass']), isWhole: false, state: 'open', score: null, because: 'the drops are not planned yet' },
  { logged: steps(['notApplicable']), isWhole: true, state: 'open', score: null, because: 'nothing was tested' },
  { logged: steps([''], ['']), isWhole: true, state: 'open', score: null, because: 'nobody began' },
] as { logged: LoggedStep[]; isWhole: boolean; state: string; score: number | null; because: string }[])(
  '$because: $state',
  ({ logged, isWhole, state, score }) => {
    expect(packVerdict(logged, isWhole)).toMatchObject({ state, score });
  },
);

test('one more pass never takes from the score, one fail always stops, and 100 is said of all alone', () => {
  const logged = fc.array(fc.array(fc.constantFrom(...TEST_RESULTS, '' as const), { maxLength: 3 }), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(logged, (results) => {
      const one = packVerdict(steps(...results), true);
      const better = packVerdict(steps(...results, ['pass']), true);
      expect(better.score ?? 0).toBeGreaterThanOrEqual(one.score ?? 0);
      expect(packVerdict(steps(...results, ['fail']), true).state).toBe('stopped');
      if (one.score === 100) expect([...one.failed, ...one.open]).toEqual([]);
      expect(one.passed + one.failed.length + one.open.length).toBe(one.of);
    }),
  );
});
