import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATE_ORDERS } from '../../../../src/core/reports/cells/dates.ts';
import { normaliseHeading } from '../../../../src/core/reports/heading.ts';
import { MAPPED_FIELDS } from '../../../../src/core/reports/mapping/mapped-fields.ts';
import {
  fitMapping,
  keyOfMapping,
  type MappedColumns,
  type Mapping,
  readMapping,
  writeMapping,
} from '../../../../src/core/reports/mapping/mapping.ts';
import { isPersonalHeading } from '../../../../src/core/reports/mapping/personal-headings.ts';
import { VOICE_TYPES } from '../../../../src/core/voices/voice.ts';
import { describeProblem } from '../../../../src/core/words/describe-problem.ts';
import { pageWordsOf } from '../../../../src/core/words/page-words.ts';

const MAPPING: Mapping = {
  name: 'Shop returns',
  type: 'return',
  headings: ['Date', 'Order', 'Buyer note', 'E-mail'],
  columns: { date: 'Date', order: 'Order', comment: 'Buyer note' },
  personal: ['E-mail'],
  marketplace: '',
  dateOrder: '',
};

const json = (change: object): string => JSON.stringify({ headwaterMapping: 1, ...MAPPING, ...change });

test.each([
  { text: '{"name":', says: 'it is not JSON.', because: 'the file was cut off' },
  { text: '[1, 2]', says: 'it is JSON of another kind, or a part of it is missing.', because: 'another file' },
  { text: json({ headwaterMapping: 2 }), says: 'it is JSON of another kind', because: 'a later version' },
  { text: json({ type: 'order' }), says: 'it is JSON of another kind', because: 'rows that are no voices' },
  { text: json({ name: ' ' }), says: 'it is JSON of another kind', because: 'without a name nobody finds it again' },
  { text: json({ columns: { words: 'Buyer note' } }), says: 'it is JSON of another kind', because: 'unknown field' },
  { text: json({ columns: { comment: 'Buyer note' } }), says: 'names no column with the date', because: 'no date' },
  { text: json({ columns: { date: 'Date' } }), says: "neither a column with the buyer's words", because: 'no words' },
  {
    text: json({ columns: { date: 'Date', comment: 'Text' } }),
    says: 'its column "Text" is not among its headings.',
    because: 'edited by hand',
  },
  {
    text: json({ columns: { date: 'Date', comment: 'Buyer note', reason: 'buyer_note' } }),
    says: 'its column "buyer_note" is used for two things.',
    because: 'the same heading written in another way',
  },
  {
    text: json({ columns: { date: 'Date', comment: 'E-mail' } }),
    says: 'its column "E-mail" holds personal data, which is never read.',
    because: 'no mapping lets personal data in',
  },
])('$because is told in one sentence', ({ text, says }) => {
  const read = readMapping(text);
  if (read.ok) throw new Error('It was taken.');
  const { message } = describeProblem(read.problem, pageWordsOf('en'));
  expect(message).toContain(says);
  expect(message + describeProblem(read.problem, pageWordsOf('zh')).message).not.toMatch(/\{\w+\}|undefined/);
});

test('what a mapping does not know is left behind', () => {
  expect(readMapping(json({ note: 'mine' }))).toEqual({ ok: true, value: MAPPING });
});

test('a mapping read back from its JSON is equal', () => {
  const heading = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => normaliseHeading(text) !== '' && !isPersonalHeading(text));
  const mapping = fc
    .uniqueArray(heading, { minLength: 2, maxLength: 15, selector: normaliseHeading })
    .chain((headings) =>
      fc.record<Mapping>({
        name: fc.constantFrom('Returns', '退货', 'Retouren 2026', '"quoted"\n\\'),
        type: fc.constantFrom(...VOICE_TYPES),
        headings: fc.constant(headings),
        columns: fc
          .shuffledSubarray(MAPPED_FIELDS.filter((field) => field !== 'date' && field !== 'reason'))
          .map(
            (more): MappedColumns =>
              Object.fromEntries(
                (['date', 'reason', ...more] as const)
                  .slice(0, headings.length)
                  .map((field, at) => [field, headings[at]]),
              ),
          ),
        personal: fc.subarray(headings),
        marketplace: fc.constantFrom('', 'eBay', 'DE'),
        dateOrder: fc.constantFrom('', ...DATE_ORDERS),
      }),
    );
  fc.assert(
    fc.property(mapping, (one) => {
      expect(readMapping(writeMapping(one))).toEqual({ ok: true, value: one });
    }),
  );
});

test.each([
  { headings: ['E-mail', 'buyer_note', ' DATE ', 'Order'], same: true, because: 'order, case and blanks say nothing' },
  { headings: ['Date', 'Order', 'Buyer note', 'E-mail', 'Order'], same: true, because: 'twice is once' },
  { headings: ['Date', 'Order', 'Buyer note'], same: false, because: 'a table without a column is another one' },
])('$headings are kept under the same key: $same ($because)', ({ headings, same }) => {
  expect(keyOfMapping({ headings }) === keyOfMapping(MAPPING)).toBe(same);
});

test('a mapping of another table takes over the columns that are here, as they are called here', () => {
  const { mapping, missing } = fitMapping(MAPPING, ['date', 'BUYER NOTE', 'Shop']);
  expect(mapping.columns).toEqual({ date: 'date', comment: 'BUYER NOTE' });
  expect(mapping.headings).toEqual(['date', 'BUYER NOTE', 'Shop']);
  expect(missing).toEqual(['Order']);
});
