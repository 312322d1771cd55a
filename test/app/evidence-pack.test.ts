import { expect, test } from 'vitest';
import { linesAcross } from '../../src/sheets/printed-page.ts';
import { columnOf, filledOnce, formulasOf, letter, openShop, returnsFile, type Shop } from './shop.ts';
import { BEFORE, lastReturn, monthlyOrders, monthOf } from './year.ts';

const COMMENTS = [
  'The lid was missing. Mail me at jane.doe@example.com or call 212-555-0143, order 111-1234567-7654321',
  '=HYPERLINK("http://evil.example","The lid was missing, look")',
];

const BATCH = {
  ...{ SKU: 'MUG-1', Supplier: "'=Ningbo", Batch: 'B-1', 'Inspected on': '2025-11-02', 'Lot size': '1000' },
  ...{ 'Critical found': '0', 'Major found': '6', 'Minor found': '1' },
};

/** A year of a mug of which ten a month lack parts, with two comments, and a batch. */
const withYear = filledOnce(async () => {
  const shop = openShop();
  shop.ask('addProduct', { sku: 'MUG-1', name: '', brand: '', supplier: '=Ningbo', weight: null, properties: [] });
  shop.ask('openTool', { tool: 'inspection', sku: 'MUG-1' });
  await shop.bring('orders.txt', monthlyOrders(BEFORE));
  const rows = BEFORE.flatMap((month) => monthOf(month, 'MISSING_PARTS', 10));
  const told = rows.map((row, at) => ({ ...row, comment: COMMENTS[rows.length - 1 - at] ?? '' }));
  await shop.bring('returns.txt', returnsFile([...told, lastReturn('2025-12-31')]));
  for (const [heading, text] of Object.entries(BATCH))
    shop.host.type('Inspections', `${letter(columnOf(shop, 'Inspections', heading))}2`, text);
  shop.type('Supplier standards', { 'Returned as': 'Parts missing' }, 'Target', '1 mug, 1 lid');
  shop.ask('prevent', {});
  return shop;
});
const page = (shop: Shop): string[][] => {
  const name = shop.host.sheetNames().find((one) => one.startsWith('Evidence')) ?? '';
  return shop.host.displayed(name).map((row) => row.filter((cell) => cell !== ''));
};

test('the page tells the supplier what came back, of which requirement, in whose words, and what inspections found', async () => {
  const shop = await withYear();
  shop.ask('evidencePack', { sku: 'MUG-1' });
  const rows = page(shop);
  expect(rows[0]).toEqual(['Returns and inspections: =Ningbo']);
  expect(rows).toContainEqual(['All four types', '2025-01 – 2025-12', '120', '2,400', '5.0%', '4.2% – 5.9%']);
  expect(rows).toContainEqual([
    'MUG-1 · Packing list: every part with its count: 1 mug, 1 lid',
    ...['Parts missing', '120', '2,400', '5.0%', '4.2% – 5.9%'],
  ]);
  expect(rows).toContainEqual(['B-1 · MUG-1', '2025-11-02', '1,000', '80', '0 / 6 / 1', 'Reject']);
  const text = rows.flat().join('\n');
  expect(text).toContain('The lid was missing');
  expect(text).not.toMatch(/jane|example\.com|555-0143|1234567/);
  expect(formulasOf(shop)).toEqual([]);
});

test('a page of the same day keeps what it says; one whose tab was deleted is made anew', async () => {
  const shop = await withYear();
  shop.ask('evidencePack', { sku: 'MUG-1' });
  const name = shop.host.sheetNames().find((one) => one.startsWith('Evidence')) ?? '';
  shop.host.type(name, 'A1', 'For Mr Li');
  shop.ask('evidencePack', { sku: 'MUG-1' });
  expect(page(shop)[0]).toEqual(['For Mr Li']);
  shop.host.act({ do: 'delete-sheet', sheet: name });
  shop.ask('evidencePack', { sku: 'MUG-1' });
  expect(page(shop)[0]).toEqual(['Returns and inspections: =Ningbo']);
});

test('without data every part says so, and without a supplier the button does', () => {
  const shop = openShop();
  for (const [sku, supplier] of [
    ['MUG-1', 'Ningbo'],
    ['CUP-1', ''],
  ] as const)
    shop.ask('addProduct', { sku, name: '', brand: '', supplier, weight: null, properties: [] });
  shop.ask('evidencePack', { sku: 'MUG-1' });
  const text = page(shop).flat();
  for (const none of ['No complete month', 'Nothing came back', 'No buyer wrote', 'No batch inspected'])
    expect(text.filter((line) => line.startsWith(none))).toHaveLength(1);
  expect(() => shop.ask('evidencePack', { sku: 'CUP-1' })).toThrow(/no-supplier.*CUP-1/);
});

test.each([
  { text: 'Short', lines: 1, because: 'it fits' },
  { text: 'word '.repeat(60).trim(), lines: 4, because: 'three hundred letters of 6.6 pixels need 4 lines of 650' },
  { text: '杯子的盖子不见了。'.repeat(10), lines: 2, because: 'ninety wide letters need 2' },
  { text: `${'杯'.repeat(48)}。`, lines: 2, because: 'a full stop takes the character before it along' },
  { text: '👍'.repeat(60), lines: 2, because: 'characters of two units are not torn apart' },
  { text: 'x'.repeat(500), lines: 6, because: 'a word without blanks is broken too' },
  { text: '', lines: 0, because: 'nothing is no line' },
])('a text in lines across the page: $because', ({ text, lines }) => {
  const found = linesAcross(text);
  expect(found).toHaveLength(lines);
  expect(found.filter((line) => /^[、。，！？”）]|^[\udc00-\udfff]/.test(line))).toEqual([]);
  expect(found.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
});
