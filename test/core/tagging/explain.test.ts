import { expect, test } from 'vitest';
import { explain, quoteEvidence } from '../../../src/core/tagging/explain.ts';
import { describeDisposition, describeReason } from '../../../src/core/tagging/reason-codes.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { wordsOf } from '../../../src/core/words/words.ts';

const tag = createTagger({});
const en = wordsOf('en');
const zh = wordsOf('zh');

test.each([
  { comment: 'arrived broken', reason: '', line: 'The buyer wrote: arrived broken', because: 'the words decided' },
  {
    comment: 'too small',
    reason: 'APPAREL_TOO_SMALL',
    line: 'The buyer wrote: too small. The reason given, "Too small", agrees.',
    because: 'both say so',
  },
  {
    comment: '',
    reason: 'CR-MISSING_PARTS',
    line: 'No cause in the words. The reason given was "Parts or accessories are missing".',
    because: 'only the code decided',
  },
  {
    comment: 'not too small',
    reason: '',
    line: 'No cause: the complaint is denied ("not", "no", "never").',
    because: 'the guard is named',
  },
  { comment: '', reason: '', line: '', because: 'nothing to explain' },
])('"$comment" $reason: $because', ({ comment, reason, line }) => {
  expect(explain(tag({ comment, reason }), comment, en)).toBe(line);
});

test('where no phrase decided, the words that spoke most are quoted, and said to be judged by the wording', () => {
  const tagging = { ...tag({ comment: 'it only hums' }), decidedBy: 'wording', reason: '' } as const;
  const quoted = {
    ...tagging,
    causes: ['function_defect' as const],
    evidence: [{ cause: 'function_defect' as const, start: 8, end: 12 }],
  };
  expect(explain(quoted, 'it only hums', en)).toBe('Judged by the wording as a whole, above all: hums');
  expect(explain(quoted, 'it only hums', zh)).toBe('按整体措辞判断，主要依据：hums');
});

test('Chinese words for the same tagging', () => {
  expect(explain(tag({ comment: 'arrived broken' }), 'arrived broken', zh)).toBe('买家原话：arrived broken');
});

test('quotes of several causes are parted and not repeated', () => {
  const comment = 'Too small. Too small, and it fell apart';
  expect(quoteEvidence(tag({ comment }), comment).split(' … ')).toContain('Too small');
});

test.each([
  { code: 'RO_CR-UNWANTED_ITEM (other)', english: 'No longer needed', bare: 'UNWANTED_ITEM' },
  { code: 'UND-UNKNOWN', english: 'Could not be delivered', bare: 'UNDELIVERABLE_UNKNOWN' },
  { code: 'SIZE_TOO_SMALL', english: 'Too small', bare: 'APPAREL_TOO_SMALL' },
  { code: 'UNKNOWN', english: 'No reason given', bare: 'NO_REASON_GIVEN' },
  { code: 'Customer changed their mind', english: 'No longer needed', bare: 'UNWANTED_ITEM' },
  { code: 'ORDERED_DIFFERENT_ITEM', english: 'Wrong item was sent', bare: 'SWITCHEROO' },
  { code: 'FAKE_OR_COUNTERFEIT', english: 'May be a counterfeit', bare: 'FAKE_OR_COUNTERFEIT' },
  { code: 'Item arrived damaged', english: 'Damaged on arrival', bare: 'DAMAGED_BY_CARRIER' },
  { code: "Product doesn't match description", english: 'Not as described on the page', bare: 'NOT_AS_DESCRIBED' },
  { code: 'SOMETHING_NEW', english: 'SOMETHING_NEW', bare: 'SOMETHING_NEW' },
])('$code in plain words', ({ code, english, bare }) => {
  expect(describeReason(code, en)).toBe(english);
  expect(describeReason(code, null)).toBe(bare);
});

test('dispositions in plain words, with a space or an underscore', () => {
  expect(describeDisposition('CUSTOMER DAMAGED', en)).toBe(describeDisposition('CUSTOMER_DAMAGED', en));
  expect(describeDisposition('SELLABLE', zh)).toBe('可再次销售');
});
