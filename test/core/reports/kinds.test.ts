import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asin, filledAsin } from '../../../src/core/reports/cells/asin.ts';
import { readDate } from '../../../src/core/reports/cells/dates.ts';
import { decodeComment, decodeEntities } from '../../../src/core/reports/cells/entities.ts';
import { count, filledId, hashed, id, rating, share, units } from '../../../src/core/reports/cells/kinds.ts';
import { marketplaceOf } from '../../../src/core/reports/cells/marketplace.ts';

test.each<[string, string | null, string]>([
  ['2025-06-05T23:31:40+00:00', '2025-06-05', 'the day as written, whatever the time zone'],
  ['2024-05-31T23:33:47+09:00', '2024-05-31', 'the same in Japan'],
  ['2026-01-31', '2026-01-31', 'a day alone'],
  ['2026/1/5', '2026-01-05', 'slashes with the year first'],
  ['2024-05-14 09:04:39 PDT', '2024-05-14', 'a listing opened in Seattle'],
  ['2024/05/14 23:04:39 JST', '2024-05-14', 'one opened in Tokyo'],
  ['05/06/2024 10:00:00 MEST', null, 'one opened in Munich, in May or June'],
  ['January 15, 2024', '2024-01-15', 'as Helium 10 writes it'],
  ['Sept. 3, 2025', '2025-09-03', 'a short month'],
  ['29-Sep-2026', '2026-09-29', 'as Seller Central shows it'],
  ['29-Sep-26', '2026-09-29', 'the same after Excel saved it again'],
  ['5-févr.-26', '2026-02-05', 'the same in French'],
  ['29/set/2026', '2026-09-29', 'slashes around a month of Brazil'],
  ['29-Sep-26 14:05', '2026-09-29', 'a year of two digits before an hour'],
  ['Sep 29, 26', null, 'the month first and a year of two digits: nobody writes so'],
  ['Sep-26', null, 'September, or the day is lost'],
  ['Reviewed in the United States on January 15, 2024', '2024-01-15', 'the sentence of the page'],
  ['Reviewed in the United Kingdom on 15 January 2024', '2024-01-15', 'the same in Britain'],
  ['2024年1月15日に日本でレビュー済み', '2024-01-15', 'the same in Japan'],
  ['03/04/2026', null, 'March or April: nobody knows'],
  ['24/06/05', null, 'a year of two digits'],
  ['2026-02-30', null, 'no such day'],
  ['2026-13-01', null, 'no such month'],
  ['1705276800000', null, 'a number is no day'],
  ['', null, 'nothing'],
  ['soon', null, 'a word'],
])('the day in %j is %j (%s)', (text, day) => {
  expect(readDate(text)).toBe(day);
});

test('a day that is written is the day that is read, at any hour of any zone', () => {
  const days = fc.date({
    min: new Date('1995-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const zones = fc.constantFrom('', 'T00:00:00Z', 'T23:59:59-08:00', 'T12:00:00.000+09:00', ' 23:59:59');
  fc.assert(
    fc.property(days, zones, (moment, zone) => {
      const day = moment.toISOString().slice(0, 10);
      expect(readDate(day + zone)).toBe(day);
    }),
  );
});

test.each([
  ['5', 5],
  ['4.0', 4],
  ['4.0 out of 5 stars', 4],
  ['1 out of 5', 1],
  ['4,0 von 5 Sternen', 4],
  ['3 stars', 3],
  ['5つ星のうち2.0', 2],
  ['3.0 su 5 stelle', 3],
  ['4,0 sur 5 étoiles', 4],
  ['1.0 de 5 estrellas', 1],
  ['5,0 de 5 estrelas', 5],
  ['2,0 van 5 sterren', 2],
  ['3,0 z 5 gwiazdek', 3],
  ['4,0 av 5 stjärnor', 4],
  ['5 yıldız üzerinden 2,0', 2],
  ['4.0 颗星，最多 5 颗星', 4],
  ['2/5', 2],
])('%j is %d stars', (text, stars) => {
  expect(rating(text)).toEqual({ value: stars });
});

test.each(['0', '6', '5.5', '', 'five', '10', '4 of 7', '4 out of 7 stars', '-3'])(
  '%j is no number of stars',
  (text) => {
    expect(rating(text)).toEqual({ expected: 'rating' });
  },
);

test.each([
  ['1', 1],
  [' 12 ', 12],
  ['1,234', 1234],
])('%j is %d units', (text, count) => {
  expect(units(text)).toEqual({ value: count });
});

test.each(['0', '-1', '1.5', 'two', '', '1e3', '1,23'])('%j is no number of units', (text) => {
  expect(units(text)).toEqual({ expected: 'units' });
});

test.each([
  ['1,204', 1204, 'English thousands'],
  ['1.018', 1018, 'German thousands'],
  ['1 204', 1204, 'a space'],
  ['0', 0, 'none'],
])('%j is a count of %d (%s)', (text, value) => {
  expect(count(text)).toEqual({ value });
});

test.each<[string, number | null, string]>([
  ['2.35%', 0.0235, 'as the page writes it'],
  ['2,35 %', 0.0235, 'a decimal comma and a space'],
  ['11.25％', 0.1125, 'a wide sign'],
  ['0.00%', 0, 'nobody'],
  ['100%', 1, 'everybody'],
  ['', null, 'nothing'],
])('%j is the share %j (%s)', (text, value) => {
  expect(share(text)).toEqual({ value });
});

test('a count is the same with any mark between its thousands', () => {
  const marks = fc.constantFrom(',', '.', ' ', "'", '\u00A0', '\u202F', '');
  fc.assert(
    fc.property(fc.nat(999_999_999), marks, (value, mark) => {
      const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
      expect(count(grouped)).toEqual({ value });
    }),
  );
});

test('a percentage of two decimals is its share to the last digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom('.', ','), (value, mark) => {
      const percent = `${Math.floor(value / 100)}${mark}${String(value % 100).padStart(2, '0')}%`;
      expect(share(percent)).toEqual({ value: value / 10_000 });
    }),
  );
});

test.each(['0.0235', '2.35', '0', '101%', '-1%', '%', 'high', '1,234%', '1.2.3%'])('%j is no share', (text) => {
  expect(share(text)).toEqual({ expected: 'share' });
});

test.each<[string, object, string]>([
  ['B0XSCALE01', { value: 'B0XSCALE01' }, 'an ASIN'],
  [' 0306406152 ', { value: '0306406152' }, 'the ISBN of a book'],
  ['030640615X', { value: '030640615X' }, 'one that ends in X'],
  ['', { value: '' }, 'nothing'],
  ['306406152', { expected: 'asin' }, 'a zero lost'],
  ['9.78E+12', { expected: 'digits-lost' }, 'digits lost'],
  ['B0XSCALE012', { expected: 'asin' }, 'too long'],
  ['see below', { expected: 'asin' }, 'words'],
])('%j as an ASIN is %j (%s)', (text, reading) => {
  expect(asin(text)).toEqual(reading);
});

test('an ASIN that must be there is missed', () => {
  expect(filledAsin(' ')).toEqual({ expected: 'filled' });
});

test.each(['00123', '1E5', '3-4', '123456789012345678', 'JAR&LID', '=A1', '007'])(
  'the id %j stays as it is',
  (text) => {
    expect(id(text)).toEqual({ value: text });
  },
);

test.each([
  ['="00123"', '00123', 'zeros kept from Excel'],
  ['="576461413038785752"', '576461413038785752', 'eighteen digits'],
  [' ="A-1" ', 'A-1', 'blanks around it'],
  ['="A"&"B"', '="A"&"B"', 'a formula is none of them'],
])('%s is the id %s (%s)', (cell, value) => {
  expect(id(cell)).toEqual({ value });
  expect(hashed(cell)).toEqual(hashed(value));
});

test.each([
  ['9.78E+12', 'digits-lost', 'a bar code after Excel'],
  ['1E+15', 'digits-lost', 'a round one'],
  ['9,78E+12', 'digits-lost', 'the same in Germany'],
  ['', 'filled', 'nothing at all'],
])('%j is no id: %s (%s)', (text, expected) => {
  expect(filledId(text)).toEqual({ expected });
});

test.each([
  ['JAR&amp;LID', 'JAR&LID', 'named'],
  ['doesn&#39;t', "doesn't", 'decimal'],
  ['19&#x22;', '19"', 'hexadecimal'],
  ['caf&eacute; &uuml;ber &euro;5', 'café über €5', 'letters of Latin 1 and the euro'],
  [
    'R&D & AT&T; &unknown; &#0; &#xD800; &#9999999;',
    'R&D & AT&T; &unknown; &#0; &#xD800; &#9999999;',
    'what is no reference stays',
  ],
  ['&amp;lt;', '&lt;', 'once, not twice'],
])('%j is %j (%s)', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});

test('text that is encoded and decoded is the text again', () => {
  const encode = (text: string) =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeEntities(encode(text))).toBe(text);
    }),
  );
});

test.each([
  ['Only 4 lids<br />and no labels', 'Only 4 lids\nand no labels', 'a line break of the web'],
  ['two\r\nlines', 'two\nlines', 'a line break of Windows'],
  ['  blank&nbsp;ends  ', 'blank ends', 'ends trimmed, hard spaces made soft'],
  ['Too Small|Length too short|No', 'Too Small|Length too short|No', 'a click path stays'],
  ['a < b', 'a < b', 'a sign is no tag'],
])('%j is meant as %j (%s)', (text, meant) => {
  expect(decodeComment(text)).toBe(meant);
});

test.each([
  ['Amazon.com', 'US'],
  ['Amazon.co.jp', 'JP'],
  ['amazon.co.uk', 'UK'],
  ['Amazon.ca', 'CA'],
  ['Amazon.com.mx', 'MX'],
  ['Amazon.de', 'DE'],
  ['https://www.amazon.com/gp/customer-reviews/R1', 'US'],
  ['https://www.amazon.com.au/gp/x', 'AU'],
  ['JP', 'JP'],
  ['GB', 'UK'],
  ['美国', 'US'],
  ['Non-Amazon', ''],
  ['', ''],
  ['https://example.com/amazon', ''],
])('the marketplace of %j is %j', (name, country) => {
  expect(marketplaceOf(name)).toBe(country);
});
