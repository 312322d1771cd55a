import { expect, test } from 'vitest';
import { everything, openShop, returnsFile } from './shop.ts';

test('order numbers are kept as they are until a person wants codes; the same order has the same code', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile([{ lpn: 'L1', order: '111-1111111-1111111' }]));
  expect(shop.rows('Voices')[0]?.Order).toBe('111-1111111-1111111');
  expect(shop.ask('setPrivacy', { hashOrders: true }).hashOrders).toBe(true);
  const later = returnsFile([
    { lpn: 'L2', order: '111-2222222-2222222' },
    { lpn: 'L3', order: '111-2222222-2222222' },
    { lpn: 'L4', order: '111-3333333-3333333' },
  ]);
  await shop.bring('b.txt', later);
  const codes = shop
    .rows('Voices')
    .slice(1)
    .map(({ Order }) => Order ?? '');
  for (const code of codes) expect(code).toMatch(/^#[0-9a-z]{11}$/);
  expect(codes[0]).toBe(codes[1]);
  expect(codes[2]).not.toBe(codes[0]);
  expect(await shop.bring('b.txt', later)).toMatchObject({ ok: true, value: { added: 0, updated: 0 } });
  expect(shop.ask('setPrivacy', { hashOrders: false }).hashOrders).toBe(false);
});

test('two spreadsheets give the same order different codes', async () => {
  const codes: string[] = [];
  for (let at = 0; at < 2; at += 1) {
    const shop = openShop();
    shop.ask('setPrivacy', { hashOrders: true });
    await shop.bring('a.txt', returnsFile([{ order: '111-1111111-1111111' }]));
    codes.push(shop.rows('Voices')[0]?.Order ?? '');
  }
  expect(new Set(codes).size).toBe(2);
});

test('rejected rows hide order numbers too, and turned off and on again the same order keeps its code', async () => {
  const shop = openShop();
  shop.ask('setPrivacy', { hashOrders: true });
  await shop.bring(
    'a.txt',
    returnsFile([
      { lpn: 'L1', order: '111-1111111-1111111' },
      { lpn: 'L2', order: '111-4444444-4444444', quantity: 'two' },
    ]),
  );
  shop.ask('setPrivacy', { hashOrders: false });
  shop.ask('setPrivacy', { hashOrders: true });
  await shop.bring('b.txt', returnsFile([{ lpn: 'L3', order: '111-1111111-1111111' }]));
  const codes = shop.rows('Voices').map(({ Order }) => Order);
  expect(codes[0]).toBe(codes[1]);
  expect(JSON.stringify(everything(shop))).not.toMatch(/\d{3}-\d{7}-\d{7}/);
});

test('a replacement and its return are linked though order numbers became codes in between', async () => {
  const shop = openShop();
  await shop.bring('returns.txt', returnsFile([{ lpn: 'L1', order: '111-1111111-1111111' }]));
  shop.ask('setPrivacy', { hashOrders: true });
  const replacement =
    'shipment-date\tsku\tasin\tquantity\treplacement-reason-code\treplacement-amazon-order-id\toriginal-amazon-order-id\n' +
    '2026-05-08T10:00:00+00:00\tMUG-1\tB0MUG00001\t1\t2\t112-1111111-9999999\t111-1111111-1111111\n';
  await shop.bring('replacements.txt', new TextEncoder().encode(replacement));
  expect(shop.rows('Voices').map((row) => row['Same unit as'])).toEqual(['', 'Return 2026-05-05']);
});

test('reimbursements hide order numbers too, and the same file again changes nothing', async () => {
  const shop = openShop();
  shop.ask('setPrivacy', { hashOrders: true });
  const first = await shop.bringFixture('fba-reimbursements.us-2026-h1.txt');
  expect(first.added).toBeGreaterThan(0);
  expect(shop.rows('Reimbursements').some(({ Order }) => /^#[0-9a-z]{11}$/.test(Order ?? ''))).toBe(true);
  expect(JSON.stringify(shop.rows('Reimbursements'))).not.toMatch(/\d{3}-\d{7}-\d{7}/);
  const again = await shop.bringFixture('fba-reimbursements.us-2026-h1.txt');
  expect(again.plan.counts).toMatchObject({ added: 0, changed: 0, unchanged: first.added });
});
