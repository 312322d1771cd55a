import { expect, test } from 'vitest';
import { describeBaseline, describeWhy, pickQuotes, quoteSentence } from '../../../src/core/tasks/evidence.ts';
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
  cost: null,
};
const period = { from: '2026-01-01', to: '2026-06-30' };

test('up to three quotes that differ', () => {
  expect(pickQuotes(['Too small', 'too small', '', 'Too big', 'x', 'y'])).toEqual(['Too small', 'Too big', 'x']);
});

test.each([
  {
    comment: 'Love it. Too small though! Nice.',
    proof: 'Too small',
    quote: 'Too small though!',
    because: 'the sentence that proves it',
  },
  {
    comment: '包装很好。尺码偏小，穿不下。',
    proof: '偏小 … 穿不下',
    quote: '尺码偏小，穿不下。',
    because: 'Chinese full stops end sentences too',
  },
  { comment: 'Title\nBroke', proof: 'Broke', quote: 'Broke', because: 'a title is a sentence of its own' },
  {
    comment: 'Too Small|The sleeves are too short for me|No',
    proof: 'too short',
    quote: 'The sleeves are too short for me',
    because: "of a form's clicks the buyer's own words",
  },
  {
    comment: 'Defective|Item is defective|No',
    proof: 'Defective',
    quote: 'Item is defective',
    because: 'else the last click',
  },
  { comment: 'Changed mind|No', proof: 'Changed mind', quote: 'Changed mind', because: 'or the only one' },
  { comment: 'No proof here. None.', proof: '', quote: 'No proof here.', because: 'without proof the beginning' },
])('$because', ({ comment, proof, quote }) => {
  expect(quoteSentence(comment, proof)).toBe(quote);
});

test('a long sentence is cut around its proof', () => {
  const comment = `${'before '.repeat(60)}the zipper broke${' after'.repeat(60)}`;
  const quote = quoteSentence(comment, 'the zipper broke');
  expect(quote).toContain('the zipper broke');
  expect(quote).toMatch(/^… .+ …$/);
  expect(quote.length).toBeLessThan(150);
});

test('the reason names count, share, rate and quotes', () => {
  expect(describeWhy(task, period, ['Too small'], DEFAULT_THRESHOLDS, wordsOf('en'))).toBe(
    'Voices: 11, units: 12. 40% of the complaints about this product, 2026-01-01 to 2026-06-30.\n' +
      'Return rate of this cause: 3.0% (9 of 300 units shipped).\nBuyers say: "Too small"',
  );
});

test('without enough shipped units the reason says so instead of a rate', () => {
  const why = describeWhy({ ...task, rate: null, shipped: 10 }, period, [], DEFAULT_THRESHOLDS, wordsOf('en'));
  expect(why).toContain('No rate: 10 units shipped are known, at least 25 are needed.');
});

test.each([
  ['en', '9 of 300 units (3.0%), 2026-01-01 to 2026-06-30'],
  ['zh', '2026-01-01 至 2026-06-30，发货 300 件，退回 9 件（3.0%）'],
] as const)('the baseline in%s', (language, text) => {
  expect(describeBaseline(task, period, wordsOf(language))).toBe(text);
});

test('where it is known, the reason names what its returns cost', () => {
  const why = describeWhy(
    { ...task, cost: { cents: 123_450, share: 0.4 } },
    period,
    [],
    DEFAULT_THRESHOLDS,
    wordsOf('en'),
  );
  expect(why.split('\n')).toContain('Its returns cost 1234.50: 40% of all that returns are known to cost.');
});
