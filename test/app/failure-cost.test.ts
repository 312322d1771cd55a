import { beforeAll, describe, expect, test } from 'vitest';
import { guessMapping } from '../../src/core/reports/mapping/guess.ts';
import { keyOfMapping, type Mapping, writeMapping } from '../../src/core/reports/mapping/mapping.ts';
import { tripsByTab } from '../bench/refresh.ts';
import { columnOf, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';
import { BEFORE, lastReturn, monthlyOrders, monthOf } from './year.ts';

const MONTHS = [...BEFORE, '2026-01'];
const csv = (headings: string, rows: readonly string[]): Uint8Array =>
  new TextEncoder().encode([headings, ...rows].join('\n'));
const listings = new TextEncoder().encode(
  [
    'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus',
    'Mug\tL-1\tMUG-1\t20\t2025-01-01 10:00:00 PST\tB0MUG00001\tActive',
  ].join('\n'),
);
/** Ten contacts a month about mugs, the first of them about an order that came back. */
const tickets = csv(
  'Ticket ID,Subject,Status,Priority,Source,Created time,Full name,Email,Order ID,SKU,Description',
  MONTHS.flatMap((month) =>
    Array.from(
      { length: 10 },
      (_, at) =>
        `${month.replace('-', '')}${at},Lid,Closed,Low,Email,${month}-${at === 0 ? '02' : '28'} 10:00:00,E,e@example.com,${at === 0 ? `112-${month.replace('-', '')}9-0000000` : ''},MUG-1,The lid is loose`,
    ),
  ),
);
const returns = returnsFile([...MONTHS.flatMap((month) => monthOf(month, 'DEFECTIVE', 20)), lastReturn('2026-02-02')]);
/** Two mugs sent again in January, the first one for a mug that came back. */
const replacements = new TextEncoder().encode(
  [
    'shipment-date\tsku\tasin\tfulfillment-center-id\toriginal-fulfillment-center-id\tquantity\treplacement-reason-code\treplacement-amazon-order-id\toriginal-amazon-order-id',
    ...[
      ['2026-01-02', '112-2026019-0000001'],
      ['2026-01-30', '111-9999999-0000001'],
    ].map(
      ([day, original], at) =>
        `${day}T10:00:00+00:00\tMUG-1\tB0MUG00001\tLEX1\tLEX1\t1\t2\t115-1000000-000000${at}\t${original}`,
    ),
  ].join('\n'),
);
/** Claims of January: of an order that came back, of one that was sent again, and of another. */
const CLAIMS = [
  'Claim ID,Opened on,Order number,SKU,Claim reason,What the buyer wrote',
  '1,2026-01-02,112-2026019-0000002,MUG-1,A-to-z,The mug came in a thousand pieces',
  '2,2026-01-15,111-9999999-0000001,MUG-1,A-to-z,It arrived cracked',
  '3,2026-01-30,111-9999999-0000002,MUG-1,Chargeback,Arrived broken and the box was crushed',
];
async function bringClaims(shop: Shop): Promise<void> {
  const [headings = [], ...rows] = CLAIMS.map((line) => line.split(','));
  const { type, columns, personal } = guessMapping(headings, rows);
  const claims: Mapping = { name: 'Claims', headings, type, columns, personal, marketplace: 'US', dateOrder: '' };
  shop.ask('keepMapping', { key: keyOfMapping(claims), json: writeMapping(claims), forget: false });
  await shop.bring('claims.csv', new TextEncoder().encode(CLAIMS.join('\n')));
}
const month = (shop: Shop, wanted: string) => shop.rows('Key figures by month').find(({ Month }) => Month === wanted);
const figure = (shop: Shop, name: string) => shop.rows('Key figures').find(({ Figure }) => Figure === name);
const policy = (shop: Shop, name: string, value: string) => shop.type('Policies', { Policy: name }, 'Value', value);

describe('the cost of failure', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = openShop({ now: Date.UTC(2026, 1, 8, 12) });
    await shop.bring('listings.txt', listings);
    await shop.bring('orders.txt', monthlyOrders(MONTHS));
    await shop.bring('returns.txt', returns);
    await shop.bring('tickets.csv', tickets);
    for (const [heading, value] of [
      ['Price', '20'],
      ['Landed cost', '8'],
      ['Fees', '4'],
    ] as const)
      shop.type('Products', { SKU: 'MUG-1' }, heading, value);
    shop.ask('addPivot', { pivot: 'keyFigures' });
  });

  test('is that of returns while nobody said what the rest takes, and says what is not in it', () => {
    // 4.00 there and 0.60 of the fee kept, 20 times.
    expect(month(shop, '2026-01')).toMatchObject({
      'Cost of returns': '92.00',
      'Cost of contacts': '',
      'Cost of failure': '92.00',
    });
    expect(figure(shop, 'Cost of failure')?.State).toBe(
      'Not included: contacts, replacements, disputes\n2026-02: Not known for the whole time\nA part counts once its export covers the month and, for contacts and disputes, the "Failure" rows of Policies are filled in.',
    );
  });

  test('takes in contacts once an hour and the minutes are said', () => {
    policy(shop, 'Failure: cost of an hour of service', '24');
    policy(shop, 'Failure: minutes a contact takes', '10');
    shop.ask('refresh', {});
    expect(month(shop, '2026-01')).toMatchObject({ 'Cost of contacts': '40.00', 'Cost of failure': '132.00' });
    expect(figure(shop, 'Cost of failure')).toMatchObject({ Value: '132.00', 'Last 12 months': '1,584.00' });
    expect(figure(shop, 'Cost of failure')?.State).toMatch(/^Not included: replacements, disputes\n/);
  });

  test('counts no contact about an order that came back where handling is paid for', () => {
    policy(shop, 'Cost: handling of a returned unit', '3');
    shop.ask('refresh', {});
    expect(month(shop, '2026-01')).toMatchObject({
      ...{ 'Cost of returns': '152.00', 'Cost of contacts': '36.00', 'Cost of failure': '188.00' },
    });
    expect(shop.rows('Key figures by product').map(({ SKU, 'Cost of failure': cost }) => [SKU, cost])).toEqual([
      ['All products', '2,256.00'],
      ['MUG-1', '2,256.00'],
    ]);
  });

  test('takes in what is sent again and what is refunded, and counts no order twice', async () => {
    await shop.bring('replacements.txt', replacements);
    await bringClaims(shop);
    policy(shop, 'Failure: share of disputes refunded without a return', '0.5');
    shop.ask('refresh', {});
    // 4.00 for the mug that came back, 12.00 for the other; half of 8.00, 4.00 and 0.60 for the one claim nothing else tells of.
    expect(month(shop, '2026-01')).toMatchObject({
      ...{ 'Cost of replacements': '16.00', 'Cost of disputes': '6.30', 'Cost of failure': '210.30' },
    });
    // December knows of neither: another cost, against which this one is not held.
    expect(month(shop, '2025-12')?.State).toContain('Cost of failure: Not included: replacements, disputes');
    expect(figure(shop, 'Cost of failure')).toMatchObject({
      Value: '210.30',
      'Month before': '',
      'Last 12 months': '',
    });
    expect(shop.rows('Key figures by product').map(({ SKU, 'Cost of failure': cost }) => [SKU, cost])).toEqual([
      ['All products', '2,278.30'],
      ['MUG-1', '2,278.30'],
    ]);
    expect(shop.rows('Key figures by product')[0]?.State).toContain(
      'Known in 1 of 12 months: Disputes per 100 units, Cost of failure: replacements, Cost of failure: disputes',
    );
  });

  test('a workbook of an earlier version keeps its row and its columns, and goes on', () => {
    const row = shop.rows('Key figures').findIndex(({ Figure }) => Figure === 'Cost of failure');
    shop.host.type('Key figures', `A${row + 2}`, 'Cost of returns');
    for (const heading of ['Cost of failure', 'Cost of disputes', 'Cost of replacements', 'Cost of contacts']) {
      const column = columnOf(shop, 'Key figures by month', heading);
      shop.host.act({ do: 'delete-columns', sheet: 'Key figures by month', at: column, count: 1 });
    }
    shop.ask('refresh', {});
    expect(shop.rows('Key figures').findIndex(({ Figure }) => Figure === 'Cost of failure')).toBe(row);
    expect(figure(shop, 'Cost of returns')).toBeUndefined();
    expect(month(shop, '2026-01')).toMatchObject({ 'Cost of returns': '152.00' });
    expect(columnOf(shop, 'Key figures by month', 'Cost of failure')).toBe(0);
  });
});

test('the line of the cost is drawn over that of returns where months of an earlier version lack the whole', async () => {
  const shop = openShop({ now: Date.UTC(2026, 1, 8, 12) });
  await shop.bring('listings.txt', listings);
  await shop.bring('orders.txt', monthlyOrders(MONTHS));
  await shop.bring('returns.txt', returns);
  shop.ask('addPivot', { pivot: 'keyFigures' });
  const charts = () => shop.host.view().sheets.find(({ name }) => name === 'Key figures')?.charts ?? [];
  const cost = () => charts().find(({ title }) => title === 'Cost of failure')?.series[0]?.values;
  const at = columnOf(shop, 'Key figures by month', 'Cost of failure');
  shop.host.act({ do: 'delete-columns', sheet: 'Key figures by month', at, count: 1 });
  expect(cost()).toBeUndefined();
  for (const [heading, value] of [
    ['Price', '20'],
    ['Landed cost', '8'],
    ['Fees', '4'],
  ] as const)
    shop.type('Products', { SKU: 'MUG-1' }, heading, value);
  shop.ask('refresh', {});
  // February, which began with one return, is not known as a whole.
  expect(cost()).toEqual([...MONTHS.map(() => 92), null]);
});

test('a shop without orders has one row by product, which says what to import', async () => {
  const shop = openShop({ now: Date.UTC(2026, 1, 8, 12) });
  await shop.bring('returns.txt', returns);
  shop.ask('addPivot', { pivot: 'keyFigures' });
  const rows = shop.rows('Key figures by product').filter(({ SKU }) => SKU !== '');
  expect(rows).toMatchObject([{ SKU: 'All products', Months: '', 'Returns per 100 units': '' }]);
  expect(rows[0]?.State).toContain('Returns per 100 units: Not known. Import returns and orders to see it.');
});

test('500 products stay within few trips, the costliest first, and a second refresh writes nothing', async () => {
  const shop = openShop({ now: Date.UTC(2026, 1, 8, 12) });
  const skus = Array.from({ length: 500 }, (_, at) => `SKU-${String(at).padStart(3, '0')}`);
  await shop.bring(
    'orders.txt',
    ordersFile(
      ['2025-11', '2025-12', '2026-01'].flatMap((when, at) =>
        skus.flatMap((sku, place) => [
          order(`${when}-03`, sku, 60, at * 10_000 + place * 2),
          order(`${when}-30`, sku, 60, at * 10_000 + place * 2 + 1),
        ]),
      ),
    ),
  );
  await shop.bring(
    'returns.txt',
    returnsFile([
      ...['2025-11', '2025-12', '2026-01'].flatMap((when) =>
        skus.flatMap((sku, at) =>
          at % 5 === 0
            ? [{ sku, lpn: `${when}${sku}`, order: `114-${when}-${sku}`, date: `${when}-04T10:00:00+00:00` }]
            : [],
        ),
      ),
      { ...lastReturn('2026-02-02'), sku: 'SKU-000' },
    ]),
  );
  shop.ask('addPivot', { pivot: 'keyFigures' });
  const trips = () => tripsByTab(shop.host.executions.at(-1)?.calls ?? []).get('Key figures by product') ?? 0;
  const rows = shop.rows('Key figures by product').filter(({ SKU }) => SKU !== '');
  expect(rows).toHaveLength(501);
  expect(rows[0]).toMatchObject({ SKU: 'All products', 'Units shipped': '180000' });
  shop.ask('refresh', {});
  expect(trips()).toBeLessThanOrEqual(3);
  expect(shop.rows('Key figures by product').filter(({ SKU }) => SKU !== '')).toEqual(rows);
  shop.host.act({ do: 'delete-rows', sheet: 'Key figures by product', at: 2, count: 400 });
  shop.ask('refresh', {});
  expect(trips()).toBeLessThanOrEqual(20);
  expect(shop.rows('Key figures by product').filter(({ SKU }) => SKU !== '')).toHaveLength(501);
}, 120_000);
