import { describe, expect, test } from 'vitest';
import { newest, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';

const replacements = (rows: readonly { order: string; sku?: string; code?: string; again?: string }[]): Uint8Array =>
  new TextEncoder().encode(
    [
      'shipment-date\tsku\tasin\tfulfillment-center-id\toriginal-fulfillment-center-id\tquantity\treplacement-reason-code\treplacement-amazon-order-id\toriginal-amazon-order-id',
      ...rows.map(({ order: original, sku = 'MUG-1', code = '2', again }, at) =>
        [
          '2026-05-08T10:00:00+00:00',
          sku,
          'B0MUG00001',
          'LEX1',
          'LEX1',
          '1',
          code,
          again ?? `112-${String(1000000 + at)}-9999999`,
          original,
        ].join('\t'),
      ),
    ].join('\n'),
  );

const [FIRST, SECOND, THIRD] = ['111-1111111-1111111', '111-2222222-2222222', '111-3333333-3333333'] as const;
const withCause = (shop: Shop): number => shop.ask('today', {}).withCause;
const linked = (shop: Shop): string[] =>
  shop
    .rows('Voices')
    .filter(({ Type }) => Type === 'Replacement')
    .map((row) => row['Same unit as'] ?? '');

describe('a replacement and a return of the same order are one trouble', () => {
  const returns = returnsFile([
    { lpn: 'L1', order: FIRST, reason: 'DEFECTIVE', disposition: 'DEFECTIVE' },
    { lpn: 'L2', order: SECOND, reason: 'DEFECTIVE', disposition: 'DEFECTIVE' },
  ]);
  const sent = replacements([{ order: FIRST }, { order: FIRST }, { order: SECOND, sku: 'JAR-2' }, { order: THIRD }]);

  test.each([
    { first: 'returns', turned: false },
    { first: 'replacements', turned: true },
  ])('whichever file comes first ($first)', async ({ turned }) => {
    const shop = openShop();
    const files: [string, Uint8Array][] = [
      ['returns.txt', returns],
      ['replacements.txt', sent],
    ];
    for (const [name, bytes] of turned ? files.reverse() : files) await shop.bring(name, bytes);
    expect(shop.rows('Voices')).toHaveLength(6);
    expect(linked(shop)).toEqual(['Return 2026-05-05', '', '', '']);
    // Two returns, and the replacements that no return tells of.
    expect(withCause(shop)).toBe(5);
    const pivot = shop.host.displayed('SKU × cause');
    expect(pivot.find(([sku]) => sku === 'MUG-1')?.at(-1)).toBe('4');
    expect(pivot.at(-1)?.at(-1)).toBe('5');
  });

  test('when the return is undone, the replacement counts again', async () => {
    const shop = openShop();
    await shop.bring('replacements.txt', sent);
    await shop.bring('returns.txt', returns);
    shop.ask('undoImport', { id: newest(shop) });
    expect(linked(shop)).toEqual(['', '', '', '']);
    expect(withCause(shop)).toBe(4);
  });
});

describe('SKU and ASIN are one product through the Products tab', () => {
  const listings = (rows: readonly [sku: string, asin: string][]): Uint8Array =>
    new TextEncoder().encode(
      [
        'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus',
        ...rows.map(([sku, asin], at) => `Mug ${at}\tL${at}\t${sku}\t9.99\t2025-01-01 10:00:00 PST\t${asin}\tActive`),
      ].join('\n'),
    );
  const business = new TextEncoder().encode(
    '"(Parent) ASIN","(Child) ASIN","Title","Sessions - Total","Units Ordered"\n"B0MUG00001","B0MUG00001","Mug","900","300"\n',
  );

  test('units of an ASIN count for its SKU, and what joins nothing is named', async () => {
    const shop = openShop();
    await shop.bring(
      'orders.txt',
      ordersFile([order('2026-05-03', 'OTHER', 1, 1).replace('B0MUG00001', 'B0OTHER001')]),
    );
    await shop.bring('returns.txt', returnsFile([{ lpn: 'L1' }, { lpn: 'L2', sku: 'GHOST', order: SECOND }]));
    expect(shop.ask('today', {}).unmatched).toEqual(['GHOST', 'MUG-1']);
    await shop.bring('listings.txt', listings([['MUG-1', 'B0MUG00001']]));
    expect(shop.rows('Products').map(({ SKU, ASIN }) => [SKU, ASIN])).toEqual([['MUG-1', 'B0MUG00001']]);
    const asked = await shop.bring('BusinessReport-06-02-26.csv', business);
    expect(asked).toMatchObject({ ok: false, problem: { code: 'needs-month' } });
    await shop.bring('BusinessReport-06-02-26.csv', business, shop.server, { month: '2026-05' });
    expect(shop.ask('today', {}).unmatched).toEqual(['GHOST']);
    const states = shop.ask('prepareImport', {
      target: 'units',
      reportNames: [],
      fileName: '',
      keys: [],
      prints: [],
      records: [],
    });
    expect(states.shipped.find(({ sku }) => sku === 'MUG-1')).toEqual({ sku: 'MUG-1', asin: 'B0MUG00001', units: 300 });
  });
});

describe('returns that never reached the buyer', () => {
  test.each(['UNDELIVERABLE_REFUSED', 'UND-UNKNOWN', 'UNDELIVERABLE_FALED_DELIVERY_ATTEMPTS'])(
    '%s is delivery and no cause of the product',
    async (reason) => {
      const shop = openShop();
      await shop.bring(
        'returns.txt',
        returnsFile(
          Array.from({ length: 8 }, (_, at) => ({ lpn: `L${at}`, order: `111-${1000000 + at}-2223334`, reason })),
        ),
      );
      expect(new Set(shop.rows('Voices').map(({ Cause }) => Cause))).toEqual(new Set(['Late or lost delivery']));
    },
  );
});

test('orders of other channels are kept and marked', async () => {
  const shop = openShop();
  await shop.bring('returns.txt', returnsFile([{ lpn: 'L1', order: 'S01-1234567-7654321' }, { lpn: 'L2' }]));
  expect(shop.rows('Voices').map(({ Marketplace }) => Marketplace)).toEqual(['Non-Amazon', '']);
});

describe('a return request its buyer takes back', () => {
  const requests = (...lines: readonly (readonly [order: string, status: string])[]): Uint8Array =>
    new TextEncoder().encode(
      [
        'Order ID\tReturn request date\tReturn request status\tMerchant SKU\tReturn quantity\tReturn Reason',
        ...lines.map(([order, status]) => `${order}\t02-Jun-2026\t${status}\tKS-5KG-BLK\t1\tCR-DEFECTIVE`),
      ].join('\n'),
    );
  const told = (shop: Shop): string[][] =>
    shop.rows('Voices').map(({ Order = '', Units = '', Disposition = '' }) => [Order, Units, Disposition]);

  test('before it was imported is left out', async () => {
    const shop = openShop();
    await shop.bring('june.txt', requests([FIRST, 'Approved'], [SECOND, 'Cancelled']));
    expect(told(shop)).toEqual([[FIRST, '1', '']]);
    expect(shop.rows('Imports').at(-1)).toMatchObject({ 'Left out': '1', New: '1' });
  });

  test('after it was imported stays as a row that counts for nothing, until that import is undone', async () => {
    const shop = openShop();
    await shop.bring('june.txt', requests([FIRST, 'Approved'], [SECOND, 'Approved']));
    expect(withCause(shop)).toBe(2);
    await shop.bring('july.txt', requests([FIRST, 'Approved'], [SECOND, 'Cancelled']));
    const later = newest(shop);
    expect(told(shop)).toEqual([
      [FIRST, '1', ''],
      [SECOND, '0', 'CANCELLED'],
    ]);
    expect(withCause(shop)).toBe(1);
    expect(shop.host.displayed('SKU × cause').at(-1)?.at(-1)).toBe('1');
    expect(shop.rows('Imports').at(-1)).toMatchObject({ Updated: '1', 'Already there': '1' });
    shop.ask('undoImport', { id: later });
    expect(told(shop)).toEqual([
      [FIRST, '1', ''],
      [SECOND, '1', ''],
    ]);
    expect(withCause(shop)).toBe(2);
  });
});
