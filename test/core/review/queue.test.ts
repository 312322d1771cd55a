import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, queueOf } from '../../../src/core/review/queue.ts';
import { sampleVoice } from '../../sidebar/sample.ts';

const candidate = (comment: string, more: Partial<Candidate> & { reason?: string; units?: number } = {}): Candidate => {
  const { reason = '', units = 1, ...rest } = more;
  return { voice: { ...sampleVoice(1), comment, reason, units }, cause: 'Does not work', disagrees: false, ...rest };
};

const firstWords = (toCheck: readonly Candidate[], checked: readonly Candidate[] = []): string[] =>
  queueOf(toCheck, checked).map(({ voices }) => voices[0]?.voice.comment ?? '');

test('voices of the same words are one question, whatever their case and marks', () => {
  const [group, ...others] = queueOf([candidate('It sulks'), candidate('it sulks!!'), candidate('IT SULKS')], []);
  expect([group?.voices.length, group?.units, others.length]).toEqual([3, 3, 0]);
});

test.each([
  { of: 'another reason', second: candidate('It sulks', { reason: 'DEFECTIVE' }) },
  { of: 'another cause', second: candidate('It sulks', { cause: 'Price or value' }) },
])('voices of $of are a question of their own', ({ second }) => {
  expect(queueOf([candidate('It sulks'), second], [])).toHaveLength(2);
});

test('most units come first, then words that disagree with the reason, then new words', () => {
  const many = candidate('wobbles on the table', { units: 9 });
  const disagrees = candidate('gutters after a while', { disagrees: true });
  const plain = candidate('sulks in its corner');
  const known = candidate('tunnels down the middle');
  expect(firstWords([known, plain, disagrees, many], [candidate('tunnels down the middle too')])).toEqual(
    [many, disagrees, plain, known].map(({ voice }) => voice.comment),
  );
});

test('voices without words come last, however many they are', () => {
  expect(firstWords([candidate('', { units: 30 }), candidate('it sulks')])).toEqual(['it sulks', '']);
});

test('every voice is asked about once, in the same order whatever the order of rows', () => {
  const comments = fc.constantFrom('it sulks', 'it gutters', 'wobbles', 'tunnels a lot', '');
  fc.assert(
    fc.property(fc.array(fc.tuple(comments, fc.integer({ min: 1, max: 5 })), { maxLength: 12 }), (rows) => {
      const all = rows.map(([comment, units]) => candidate(comment, { units }));
      const queue = queueOf(all, []);
      expect(queue.reduce((sum, { voices }) => sum + voices.length, 0)).toBe(all.length);
      const units = (of: typeof queue): number[] => of.map((group) => group.units);
      expect(units(queueOf([...all].reverse(), []))).toEqual(units(queue));
    }),
  );
});
