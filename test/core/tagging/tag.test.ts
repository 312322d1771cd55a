import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInRules } from '../../../src/core/tagging/built-in-rules.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import type { Testimony } from '../../../src/core/tagging/tagging.ts';
import { enLabels } from './en.labels.ts';

const tag = createTagger({});

const quotes = (comment: string) => tag({ comment }).evidence.map(({ start, end }) => comment.slice(start, end));

interface Expectation {
  testimony: Partial<Testimony>;
  causes: string;
  decidedBy?: string;
  certainty?: string;
  because: string;
}

test.each<Expectation>([
  {
    testimony: { reason: 'APPAREL_TOO_SMALL' },
    causes: 'size_fit',
    decidedBy: 'reason',
    certainty: 'sure',
    because: 'a plain code alone is enough',
  },
  {
    testimony: { reason: 'CR-DEFECTIVE' },
    causes: 'function_defect',
    decidedBy: 'reason',
    certainty: 'check',
    because: 'prefixes do not matter, and a vague code is to be checked',
  },
  {
    testimony: { reason: 'AMZ-PG-BAD-DESC' },
    causes: 'not_as_described',
    decidedBy: 'reason',
    because: 'the seller-fulfilled name of the same reason',
  },
  { testimony: { reason: 'NO_REASON_GIVEN' }, causes: '', decidedBy: 'nothing', because: 'generic codes say nothing' },
  {
    testimony: { reason: 'NOT_AS_EXPECTED' },
    causes: '',
    decidedBy: 'nothing',
    because: 'not as expected names no cause',
  },
  {
    testimony: { reason: 'UNDELIVERABLE_FALED_DELIVERY_ATTEMPTS' },
    causes: 'delivery',
    decidedBy: 'reason',
    because: 'the misspelt code is known',
  },
  { testimony: { reason: 'CONSTRUCTOR' }, causes: '', decidedBy: 'nothing', because: 'an unknown code is no code' },
  {
    testimony: { comment: 'Two screws were missing', reason: 'DEFECTIVE' },
    causes: 'missing_parts',
    decidedBy: 'words',
    because: 'the comment beats the code',
  },
  {
    testimony: { reason: 'DEFECTIVE', disposition: 'SELLABLE' },
    causes: 'function_defect',
    because: 'without a word on set-up the code stands, though no fault was found',
  },
  {
    testimony: { comment: 'stopped working', reason: 'DEFECTIVE', disposition: 'SELLABLE' },
    causes: 'function_defect',
    because: 'the words still decide',
  },
  {
    testimony: { comment: 'Great fan, some noise', rating: 5 },
    causes: '',
    because: 'with five stars a normal phrase is not enough',
  },
  {
    testimony: { comment: 'Works great, but it stopped working after a week', rating: 5 },
    causes: 'function_defect',
    because: 'with five stars strong words still count',
  },
  {
    testimony: { comment: 'Not as Expected|too tight|no' },
    causes: 'size_fit',
    because: 'the detail of a click path decides',
  },
  {
    testimony: { comment: 'Changed Mind|Item is defective|No' },
    causes: 'function_defect',
    decidedBy: 'words',
    because: 'a clicked detail beats its head',
  },
  { testimony: { comment: 'Too Small||No' }, causes: 'size_fit', certainty: 'check', because: 'a head alone is weak' },
  { testimony: { comment: 'Not as Expected||No' }, causes: '', because: 'this head says nothing' },
  {
    testimony: { comment: 'came broken | very sad' },
    causes: 'damage_transit',
    because: 'a bar alone makes no click path',
  },
  { testimony: { comment: '' }, causes: '', because: 'nothing said' },
  { testimony: { comment: '😡😡' }, causes: '', because: 'a mark is no cause' },
  { testimony: { comment: 'please refund' }, causes: '', because: 'asking for money is no cause' },
  {
    testimony: { comment: 'Die Lieferung war nicht gut und das ist kein Witz' },
    causes: '',
    because: 'no lexicon for German',
  },
])('$testimony -> "$causes": $because', ({ testimony, causes, decidedBy, certainty }) => {
  const tagging = tag({ comment: '', ...testimony });
  expect(tagging.causes.join(' ')).toBe(causes);
  if (decidedBy) expect(tagging.decidedBy).toBe(decidedBy);
  if (certainty) expect(tagging.certainty).toBe(certainty);
});

test.each([
  { comment: 'It doesn’t work at all', quote: 'doesn’t work at all', because: 'a contraction is quoted whole' },
  { comment: 'it does not turn on', quote: 'does not turn on', because: '"not" brings its verb' },
  {
    comment: 'recieved the wrong item',
    quote: 'recieved the wrong item',
    because: 'misspelt words are quoted as they stand',
  },
])('quotes "$quote": $because', ({ comment, quote }) => {
  expect(quotes(comment)).toContain(quote);
});

test('phrases given in place of the built-in ones decide alone where nothing else is asked for', () => {
  const own = createTagger({
    phrasesAlone: true,
    rules: [{ cause: 'hard_to_use', language: 'en', phrase: 'grommet* .. dance', strength: 'strong', unless: '' }],
  });
  expect(own({ comment: 'The grommets began to dance' }).causes).toEqual(['hard_to_use']);
  expect(own({ comment: 'arrived broken' }).causes).toEqual([]);
});

test('a rule of the seller is given whatever the wording says, and what has been learned still speaks', () => {
  const rules = [
    { cause: 'hard_to_use', language: 'en', phrase: 'sunny', strength: 'weak', unless: '', own: true } as const,
  ];
  const own = createTagger({ rules });
  expect(own({ comment: 'Lovely sunny yellow, great product, fits perfectly' }).causes).toEqual(['hard_to_use']);
  expect(own({ comment: 'never arrived, tracking says lost' }).causes).toEqual(['delivery']);
});

test('the built-in rules handed back give the same tagging', () => {
  const again = createTagger({ rules: builtInRules() });
  for (const [comment] of enLabels.slice(0, 60)) expect(again({ comment })).toEqual(tag({ comment }));
});

test('words of `unless` void a phrase near them', () => {
  const own = createTagger({
    rules: [{ cause: 'safety', language: 'en', phrase: 'shock', strength: 'strong', unless: 'absorber*|sticker' }],
  });
  expect(own({ comment: 'I got a shock' }).causes).toEqual(['safety']);
  expect(own({ comment: 'The shock absorbers' }).causes).toEqual([]);
});

test('whatever the text, the same answer twice, at most three different causes, and quotes that stand in it', () => {
  const words = fc.constantFrom(
    ...enLabels.map(([text]) => text),
    '不好用',
    '壊れた',
    '|',
    '&amp;',
    "don't",
    'ＵＳＢ',
    '🙂',
    '\u0000',
    '<br />',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 6 }), (parts) => {
      const comment = parts.join(' ');
      const tagging = tag({ comment });
      expect(tag({ comment })).toEqual(tagging);
      expect(tagging.causes.length).toBeLessThanOrEqual(3);
      expect(new Set(tagging.causes).size).toBe(tagging.causes.length);
      for (const { start, end, cause } of tagging.evidence) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(comment.length);
        expect(tagging.causes).toContain(cause);
      }
      if (tagging.decidedBy === 'words')
        expect(new Set(tagging.evidence.map((one) => one.cause)).size).toBe(tagging.causes.length);
    }),
    { numRuns: 300 },
  );
});

test('a comment of 50,000 characters is read in a moment', () => {
  const comment = enLabels
    .map(([text]) => text)
    .join('. ')
    .repeat(8)
    .slice(0, 50_000);
  const start = performance.now();
  tag({ comment });
  expect(performance.now() - start).toBeLessThan(2_000);
});
