import { expect, test } from 'vitest';
import { readDate } from '../../../src/core/reports/cells/dates.ts';
import { countryOfReview } from '../../../src/core/reports/reviews/review-country.ts';
import { readTable } from './read-table.ts';

test.each([
  ['Reviewed in the United States on January 15, 2026', 'US'],
  ['Reviewed in the United Kingdom 🇬🇧 on 15 January 2026', 'UK'],
  ['Rezension aus Deutschland vom 15. Januar 2026', 'DE'],
  ['Commenté en France le 15 janvier 2026', 'FR'],
  ['Recensito in Italia il 15 gennaio 2026', 'IT'],
  ['Revisado en España el 15 de enero de 2026', 'ES'],
  ['Calificado en México el 15 de enero de 2026', 'MX'],
  ['Avaliado no Brasil em 15 de janeiro de 2026', 'BR'],
  ['2026年1月15日に日本でレビュー済み', 'JP'],
  ['2026年1月15日 在美国审核', 'US'],
  ['Beoordeeld in Nederland op 15 januari 2026', 'NL'],
  ['Opinia napisana w Polsce dnia 15 stycznia 2026', 'PL'],
  ['Recenserad i Sverige den 15 januari 2026', 'SE'],
  ["15 Ocak 2026 tarihinde Türkiye'de değerlendirildi", 'TR'],
  ['Rezension aus den Vereinigten Staaten vom 15. Januar 2026', 'US'],
  ['Commenté au Royaume-Uni le 15 janvier 2026', 'UK'],
])('%j tells the day and the country %s', (sentence, country) => {
  expect(readDate(sentence)).toBe('2026-01-15');
  expect(countryOfReview(sentence)).toBe(country);
});

test.each(['Reviewed on January 15, 2026', 'January 15, 2026', '', 'Indiana, January 15, 2026'])(
  '%j names no country',
  (sentence) => {
    expect(countryOfReview(sentence)).toBe('');
  },
);

const HEADINGS = ['reviewId', 'asin', 'title', 'text', 'rating', 'date', 'domainCode'];

const read = (headings: string[], rows: string[][]) => {
  const outcome = readTable({
    fileName: 'reviews.csv',
    sheetName: '',
    headings,
    rows: rows.map((cells, at) => ({ line: at + 2, cells })),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

test('one review under several products is one voice, in every export that names it', () => {
  const row = (asin: string) => ['R1DEMO2ABCDEF', asin, 'Snapped', 'The arm broke.', '1', '2026-03-02', 'co.uk'];
  const byId = read(HEADINGS, [row('B0XMOUNT01'), row('B0XMOUNT02')]);
  expect(byId.voices).toHaveLength(1);
  expect(byId.voices[0]).toMatchObject({ asin: 'B0XMOUNT01', marketplace: 'UK' });
  expect(byId.leftOut).toEqual([{ because: 'repeated-in-file', rows: 1 }]);
  const byLink = read(
    ['ratingScore', 'reviewTitle', 'reviewUrl', 'reviewDescription', 'date', 'productUrl'],
    [
      [
        '1.0 out of 5 stars',
        'Snapped',
        'https://www.amazon.co.uk/gp/customer-reviews/R1DEMO2ABCDEF/ref=cm',
        'The arm broke.',
        '2 March 2026',
        'https://www.amazon.co.uk/dp/B0XMOUNT01?th=1',
      ],
    ],
  );
  expect(byLink.voices).toEqual(byId.voices);
});

test.each([
  ['de', 'DE'],
  ['com', 'US'],
  ['co.jp', 'JP'],
  ['com.mx', 'MX'],
  ['', ''],
])('the domain %j is the marketplace %j', (domain, marketplace) => {
  const { voices } = read(HEADINGS, [['R1DEMO2ABCDEF', 'B0XMOUNT01', 'a', 'b', '3', '2026-03-02', domain]]);
  expect(voices[0]?.marketplace).toBe(marketplace);
});

test('a review that names no product is refused', () => {
  const { issues } = read(HEADINGS, [
    ['R1DEMO2ABCDEF', '', 'a', 'b', '3', '2026-03-02', 'de'],
    ['R1DEMO2ABCDEG', 'B0XMOUNT01', 'a', 'b', '3', '2026-03-02', 'de'],
  ]);
  expect(issues).toMatchObject([{ line: 2, column: 'asin', found: '', expected: 'filled' }]);
});

test('a reviewer is nowhere to be seen, and tells two reviews of the same words apart', () => {
  const headings = ['rating', 'title', 'text', 'asin', 'parent_asin', 'user_id', 'timestamp'];
  const row = (user: string, asin: string) => [
    '5.0',
    'Good',
    'Works<br />well',
    asin,
    'B0XPARENT1',
    user,
    '1767225600123',
  ];
  const outcome = read(headings, [
    row('AEDEMO1', 'B0XSCALE01'),
    row('AEDEMO2', 'B0XSCALE01'),
    row('AEDEMO1', 'B0XSCALE02'),
  ]);
  expect(outcome.voices.map(({ asin, date, comment }) => [asin, date, comment])).toEqual([
    ['B0XSCALE01', '2026-01-01', 'Good\nWorks\nwell'],
    ['B0XSCALE01', '2026-01-01', 'Good\nWorks\nwell'],
  ]);
  expect(JSON.stringify(outcome)).not.toContain('AEDEMO');
  expect(outcome.droppedColumns).toEqual(['user_id']);
});
