import { describe, expect, test } from 'vitest';
import { filledOnce, openShop, returnsFile } from './shop.ts';

const listings = new TextEncoder().encode(
  [
    'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus',
    'Mug\tL-1\tMUG-1\t30\t2025-01-01 10:00:00 PST\tB0MUG00001\tActive',
    'Jar\tL-2\tJAR-1\t20\t2025-01-01 10:00:00 PST\tB0JAR00001\tActive',
  ].join('\n'),
);

const row = (at: number, sku: string, reason: string, disposition: string) => ({
  lpn: `LPN-${sku}-${reason}-${at}`,
  order: `111-${String(1_000_000 + at)}-222${String(sku.length)}334`,
  sku,
  reason,
  disposition,
});
const returns = returnsFile([
  ...[1, 2, 3].map((at) => row(at, 'MUG-1', 'DEFECTIVE', 'DEFECTIVE')),
  ...[4, 5].map((at) => row(at, 'MUG-1', 'MISSING_PARTS', 'SELLABLE')),
  ...[6, 7].map((at) => row(at, 'JAR-1', 'DEFECTIVE', 'CARRIER_DAMAGED')),
]);

const priced = filledOnce(async () => {
  const shop = openShop();
  await shop.bring('listings.txt', listings);
  await shop.bring('returns.txt', returns);
  shop.type('Products', { SKU: 'MUG-1' }, 'Price', '30');
  shop.type('Products', { SKU: 'MUG-1' }, 'Landed cost', '8');
  shop.type('Products', { SKU: 'MUG-1' }, 'Fees', '4.5');
  shop.ask('refresh', {});
  return shop;
});

describe('what returns cost', () => {
  test('there is no such tab while nobody said what a unit costs, and the products are named', async () => {
    const shop = openShop();
    await shop.bring('listings.txt', listings);
    await shop.bring('returns.txt', returns);
    expect(shop.host.sheetNames()).not.toContain('Money');
    expect(shop.ask('today', {}).unpriced).toEqual(['JAR-1', 'MUG-1']);
  });

  test('by product and cause, from Products and Policies', async () => {
    const shop = await priced();
    expect(shop.rows('Money')).toEqual([
      {
        SKU: 'MUG-1',
        Cause: 'Does not work',
        'Units returned': '3',
        'Sellable again': '0.0%',
        Cost: '40.20',
        'Share of cost': '78.8%',
        From: '2026-05-05',
        To: '2026-05-05',
      },
      {
        SKU: 'MUG-1',
        Cause: 'Parts missing',
        'Units returned': '2',
        'Sellable again': '100.0%',
        Cost: '10.80',
        'Share of cost': '21.2%',
        From: '2026-05-05',
        To: '2026-05-05',
      },
    ]);
    expect(shop.ask('today', {}).unpriced).toEqual(['JAR-1']);
  });

  test('follows what the seller says of a product, and the cost rows of Policies', async () => {
    const shop = await priced();
    shop.type('Policies', { Policy: 'Cost: handling of a returned unit' }, 'Value', '2');
    for (const [heading, value] of [
      ['Price', '20'],
      ['Landed cost', '5'],
    ] as const)
      shop.type('Products', { SKU: 'JAR-1' }, heading, value);
    shop.ask('refresh', {});
    const cost = (sku: string, cause: string) =>
      shop.rows('Money').find((line) => line.SKU === sku && line.Cause === cause)?.Cost;
    expect(cost('MUG-1', 'Does not work')).toBe('46.20');
    // A fifth of 15 % of 20 is 0.60; with 5.00 landed and 2.00 handling 7.60 for each of two.
    expect(cost('JAR-1', 'Does not work')).toBe('15.20');
    shop.type('Products', { SKU: 'JAR-1' }, 'Price', '');
    shop.ask('refresh', {});
    expect(cost('JAR-1', 'Does not work')).toBeUndefined();
  });

  test('the task says what its returns cost, and takes its priority from it', async () => {
    const shop = await priced();
    const task = shop.rows('Tasks').find(({ SKU, Cause }) => SKU === 'MUG-1' && Cause === 'Does not work');
    expect(task?.Why).toContain('Its returns cost 40.20: 79% of all that returns are known to cost.');
    expect(task?.Priority).toBe('High');
  });

  test('the preview of an import ranks its tasks as they then stand in Tasks', async () => {
    const shop = await priced();
    shop.type('Products', { SKU: 'JAR-1' }, 'Price', '10');
    shop.type('Products', { SKU: 'JAR-1' }, 'Landed cost', '1');
    const before = shop.rows('Tasks').length;
    const run = await shop.bring(
      'more.txt',
      returnsFile([
        ...[20, 21, 22, 23, 24, 25].map((at) => row(at, 'JAR-1', 'MISSING_PARTS', 'SELLABLE')),
        ...[30, 31, 32].map((at) => row(at, 'MUG-1', 'MISSING_PARTS', 'DEFECTIVE')),
      ]),
    );
    const proposed = run.ok
      ? run.value.plan.tasks.map(({ product, cause, cost }) => [product, cause, cost?.cents])
      : [];
    // Jars: 0.30 each. Mugs: 5.40 each (4.50, and 0.90 of the referral fee), and 8 more for the three nobody can sell.
    expect(proposed).toEqual([
      ['MUG-1', 'missing_parts', 5 * 540 + 3 * 800],
      ['JAR-1', 'missing_parts', 6 * 30],
    ]);
    expect(
      shop
        .rows('Tasks')
        .slice(before)
        .map(({ SKU }) => SKU),
    ).toEqual(['MUG-1', 'JAR-1']);
  });

  test('Home draws it by cause once there is something to draw', async () => {
    const shop = await priced();
    const charts = shop.host.view().sheets.find(({ name }) => name === 'Home')?.charts ?? [];
    expect(charts.map(({ title }) => title)).toContain('What returns cost, by cause');
    const table = shop.host
      .displayed('Home')
      .slice(31, 34)
      .map((cells) => cells.slice(14, 18));
    expect(table).toEqual([
      ['Cause', 'Cost', 'Share', 'Cumulative share'],
      ['Does not work', '40.20', '78.8%', '78.8%'],
      ['Parts missing', '10.80', '21.2%', '100.0%'],
    ]);
  });

  test('policies a workbook of an earlier version lacks are added, and those it has stay as the seller set them', async () => {
    const shop = await priced();
    const at = shop.rows('Policies').findIndex(({ Policy }) => Policy?.startsWith('Cost: handling'));
    shop.host.act({ do: 'delete-rows', sheet: 'Policies', at: at + 2, count: 1 });
    shop.type('Policies', { Policy: 'Task: least voices' }, 'Value', '7');
    shop.ask('refresh', {});
    const policies = shop.rows('Policies');
    expect(policies.filter(({ Policy }) => Policy?.startsWith('Cost: handling'))).toHaveLength(1);
    expect(policies.find(({ Policy }) => Policy === 'Task: least voices')?.Value).toBe('7');
    expect(new Set(policies.map(({ Policy }) => Policy)).size).toBe(policies.length);
  });
});
