import { expect, test } from 'vitest';
import { bringReturns, fullShop, tripsByTab } from '../bench/refresh.ts';
import { openShop, returnsFile, type Shop } from './shop.ts';

const file = (rows: number, from = 0, disposition = 'SELLABLE'): Uint8Array =>
  returnsFile(
    Array.from({ length: rows }, (_, at) => ({
      lpn: `LPN${from + at}`,
      order: `111-${String(1_000_000 + from + at)}-2223334`,
      sku: `SKU-${at % 40}`,
      comment: at % 3 === 0 ? 'The zipper broke after two days' : '',
      disposition,
    })),
  );

const committed = (shop: Shop): Shop['requests'] => shop.requests.filter(({ name }) => name === 'commitChunk');
const tripsOf = (requests: Shop['requests']): number => requests.reduce((sum, { trips }) => sum + trips, 0);

test.each([
  { rows: 100, chunks: 1, because: 'a small file is one chunk' },
  { rows: 10_001, chunks: 3, because: 'three chunks pay the fixed part once' },
])('committing $rows new rows takes at most 12 service calls and 4 a chunk: $because', async ({ rows, chunks }) => {
  const shop = openShop();
  await shop.bring('first.txt', file(3));
  const before = committed(shop).length;
  await shop.bring('next.txt', file(rows, 1_000));
  const requests = committed(shop).slice(before);
  expect(requests).toHaveLength(chunks);
  expect(tripsOf(requests), JSON.stringify(requests.map(({ calls }) => calls))).toBeLessThanOrEqual(12 + 4 * chunks);
  expect(shop.rows('Voices')).toHaveLength(rows + 3);
});

test('an import that adds, updates and rejects keeps to the same budget', async () => {
  const shop = openShop();
  await shop.bring('first.txt', file(400));
  await shop.bring('rejects.txt', returnsFile([{ lpn: 'LPN-A' }, { lpn: 'LPN-B', date: 'yesterday' }]));
  const before = committed(shop).length;
  const text = new TextDecoder().decode(file(600, 0, 'DEFECTIVE')).replace('2026-05-05T10:00:00+00:00', 'yesterday');
  const run = await shop.bring('next.txt', new TextEncoder().encode(text));
  expect(run).toMatchObject({ ok: true, value: { added: 200, updated: 399 } });
  expect(shop.rows('Rejected')).toHaveLength(2);
  const requests = committed(shop).slice(before);
  expect(tripsOf(requests), JSON.stringify(requests.map(({ calls }) => calls))).toBeLessThanOrEqual(12 + 4);
});

test('what a refresh costs does not grow with the rows', async () => {
  const trips: number[] = [];
  for (const rows of [300, 1_500]) {
    const shop = openShop();
    await shop.bring('first.txt', file(rows));
    shop.ask('refresh', {});
    trips.push(shop.requests.at(-1)?.trips ?? 0);
  }
  expect(trips[1]).toBe(trips[0]);
});

test('a refresh calls no tab more than 20 times, and none more often with twice the voices', async () => {
  const trips: Map<string, number>[] = [];
  const shop = await fullShop(1_200);
  for (const more of [0, 1_200]) {
    await bringReturns(shop, 1_200, more);
    // The first ones may still bring tabs up to date.
    for (const heading of ['Supplier', 'Pack version']) {
      shop.type('Products', { SKU: 'SKU-007' }, heading, `A${more}`);
      shop.ask('refresh', {});
      const byTab = tripsByTab(shop.host.executions.at(-1)?.calls ?? []);
      expect([...byTab.keys()]).toEqual(expect.arrayContaining(['Voices', 'Rates', 'Money', 'Tasks', 'Home']));
      for (const [tab, count] of byTab) if (tab !== '') expect(count, tab).toBeLessThanOrEqual(20);
      trips.push(byTab);
    }
    expect(shop.rows('Tasks').length).toBeGreaterThan(20);
  }
  for (const [at, byTab] of trips.slice(2).entries())
    for (const [tab, count] of byTab) expect(count, tab).toBeLessThanOrEqual(trips[at]?.get(tab) ?? 0);
});

test('making the tabs for the first time costs the same whatever the file holds', async () => {
  const trips: number[] = [];
  for (const rows of [5, 900]) {
    const shop = openShop();
    await shop.bring('first.txt', file(rows));
    trips.push(tripsOf(committed(shop)));
  }
  expect(trips[1]).toBe(trips[0]);
});
