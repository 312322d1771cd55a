import { expect, test } from 'vitest';
import { describeBaseline, describeWhy, percent, pickQuotes } from '../../../src/core/tasks/evidence.ts';
import type { TaskProposal } from '../../../src/core/tasks/propose.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/core/tasks/thresholds.ts';
import { wordsOf } from '../../../src/core/words/words.ts';

const task: TaskProposal = {
  product: 'MUG',
  cause: 'size_fit',
  title: '',
  units: 12,
  voices: 11,
  returned: 9,
  shipped: 300,
  share: 0.4,
  rate: 0.03,
};
const period = { from: '2026-01-01', to: '2026-06-30' };

test.each([
  [0.034, '3.4 %'],
  [0.4, '40 %'],
  [0, '0.0 %'],
  [1, '100 %'],
])('%d reads %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

test('up to three different quotes, long ones cut at a word', () => {
  expect(pickQuotes(['Too small', 'too small ', '', 'Too\nbig', 'x', 'y'])).toEqual(['Too small', 'Too big', 'x']);
  expect(pickQuotes(['word '.repeat(40)])[0]).toMatch(/^(word )+…$/);
});

test('the reason names count, share, rate and quotes', () => {
  expect(describeWhy(task, period, ['Too small'], DEFAULT_THRESHOLDS, wordsOf('en'))).toBe(
    '11 voices (12 units), 40 % of the complaints about this product, 2026-01-01 to 2026-06-30.\n' +
      'Return rate of this cause: 3.0 % (9 of 300 units shipped).\nBuyers say: "Too small"',
  );
});

test('without enough shipped units the reason says so instead of a rate', () => {
  const why = describeWhy({ ...task, rate: null, shipped: 10 }, period, [], DEFAULT_THRESHOLDS, wordsOf('en'));
  expect(why).toContain('No rate: 10 units shipped are known, at least 25 are needed.');
});

test.each([
  ['en', '9 of 300 units (3.0 %), 2026-01-01 to 2026-06-30'],
  ['zh', '2026-01-01 至 2026-06-30，发货 300 件，退回 9 件（3.0 %）'],
] as const)('the baseline in %s', (language, text) => {
  expect(describeBaseline(task, period, wordsOf(language))).toBe(text);
});
