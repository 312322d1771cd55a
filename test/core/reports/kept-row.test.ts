import { expect, test } from 'vitest';
import { fbaCustomerReturns } from '../../../src/core/reports/amazon/fba-customer-returns.ts';
import { normaliseHeading } from '../../../src/core/reports/heading.ts';
import { keptRow, showFound } from '../../../src/core/reports/reading/kept-row.ts';
import { placesOf } from '../../../src/core/reports/reading/places.ts';

test.each([
  ['Erika Beispiel', '[text]', 'a name'],
  ['山田 太郎', '[text]', 'a Japanese one'],
  ['yesterday', 'yesterday', 'one word is no full name'],
  ['Anna 2', 'Anna 2', 'with a digit it is rather a damaged figure'],
  ['2026-13-01', '2026-13-01', 'a day that is none'],
  ['x'.repeat(60_000), `${'x'.repeat(200)}…`, 'a word without end'],
  ['電'.repeat(60_000), `${'電'.repeat(200)}…`, 'the same in wide characters'],
  ['so small '.repeat(6_000), '[text]', 'what a buyer wrote, shifted by a cell'],
])('of %.20s in place of a date %.20s is shown, at once (%s)', (cell, shown) => {
  const start = performance.now();
  expect(showFound(cell, 'date')).toBe(shown);
  expect(performance.now() - start).toBeLessThan(1000);
});

const HEADINGS = ['return-date', 'order-id', 'sku', 'quantity', 'reason', 'customer-comments'];

test.each([
  ['KS-5KG-BLK', 'KS-5KG-BLK', 'a SKU'],
  ['90000000000000001', '90000000000000001', 'a number is kept digit for digit, though it might be a phone'],
  ['a1b2c3d4e5f1@marketplace.amazon.com', '[email]', 'an address that slipped into the column'],
])('%s in the SKU of a refused row is kept as %s (%s)', (sku, kept) => {
  const places = placesOf(fbaCustomerReturns, HEADINGS.map(normaliseHeading));
  const cells = ['yesterday', '111-7005005-0000001', sku, '1', 'DEFECTIVE', ''];
  expect(keptRow(places, HEADINGS, cells).sku).toBe(kept);
});
