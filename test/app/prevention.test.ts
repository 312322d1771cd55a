import { expect, test } from 'vitest';
import { columnOf, filledOnce, letter, newest, openShop, type Shop } from './shop.ts';
import { AFTER, BEFORE, missingParts, monthlyOrders } from './year.ts';

const LISTINGS = new TextEncoder().encode(
  'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus\nMug\tL-1\tMUG-1\t30\t2025-01-01 10:00:00 PST\tB0MUG00001\tActive',
);
const OURS = { Cause: 'Parts missing' };

/** A year at 10 %, a fix of 2 January, and five months at 4 %; nothing is known of what a mug costs. */
const proven = filledOnce(async () => {
  const shop = openShop({ now: Date.UTC(2026, 0, 10, 17) });
  await shop.bring('listings.txt', LISTINGS);
  await shop.bring('orders.txt', monthlyOrders([...BEFORE, ...AFTER]));
  await shop.bring('year.txt', missingParts(BEFORE, 20, '2026-01-02'));
  await shop.bring('later.txt', missingParts(AFTER, 8, '2026-06-01'));
  return shop;
});

function price(shop: Shop): void {
  for (const [heading, text] of [
    ['Price', '30'],
    ['Landed cost', '8'],
    ['Fees', '4'],
  ] as const)
    shop.type('Products', { SKU: 'MUG-1' }, heading, text);
}

test('there is no ledger until somebody says when a fix took effect or what it took', async () => {
  const shop = await proven();
  expect(shop.host.sheetNames()).not.toContain('Ledger');
  expect(shop.ask('openTasks', {}).ledger).toMatchObject({ lines: 0, spent: 0, saved: null });
  shop.type('Tasks', OURS, 'Hours spent', '3.5');
  shop.ask('refresh', {});
  expect(shop.rows('Ledger')).toMatchObject([
    {
      'Hours spent': '3.5',
      'Money in': '0.00',
      'Money saved': '',
      State: 'Nothing saved yet: "Effective from" in Tasks is empty',
    },
  ]);
  expect(shop.host.sheetNames()).not.toContain('Ledger by month');
});

// By hand: a return costs 4.00 to send and a fifth of 15 % of 30, 4.90; 800 mugs at 10 % less 4 % are 48 of them (32.3 to 61.7).
test('what a fix took and saved, with its range, by task, by month and all together', async () => {
  const shop = await proven();
  shop.type('Tasks', OURS, 'Effective from', '2026-01-02');
  shop.type('Tasks', OURS, 'Hours spent', '3.5');
  shop.type('Tasks', OURS, 'Cost of the fix', '12.5');
  shop.ask('refresh', {});
  expect(shop.rows('Ledger')).toMatchObject([
    {
      'Units avoided': '48',
      'Money saved': '',
      Balance: '-12.50',
      State: expect.stringMatching(/^Not counted.*Products/),
    },
  ]);
  expect(shop.ask('openTasks', {}).ledger).toMatchObject({ saved: null, uncounted: ['MUG-1'], failure: null });
  price(shop);
  shop.type('Policies', { Policy: 'Prevention: wage per hour' }, 'Value', '20');
  shop.ask('refresh', {});
  const [task] = shop.rows('Tasks').filter(({ Cause }) => Cause === OURS.Cause);
  expect(shop.rows('Ledger')).toMatchObject([
    {
      ...{ Task: task?.Task, Title: task?.Title, SKU: 'MUG-1', Cause: 'Parts missing', 'Effective from': '2026-01-02' },
      ...{ 'Hours spent': '3.5', 'Money in': '82.50', 'Months from': '2026-02', 'Months to': '2026-05' },
      ...{ 'Units avoided': '48', 'Units from': '32', 'Units to': '62' },
      ...{ 'Money saved': '235.20', 'Saved from': '158.50', 'Saved to': '302.28', Balance: '152.70' },
      ...{ Verdict: 'Proven better', State: 'Counted' },
    },
  ]);
  expect(shop.rows('Ledger by month').map((row) => Object.values(row).slice(0, 6))).toEqual([
    ['2026-01', '82.50', '0.00', '', '', '-82.50'],
    ['2026-02', '0.00', '58.80', '39.63', '75.57', '-23.70'],
    ['2026-03', '0.00', '58.80', '39.63', '75.57', '35.10'],
    ['2026-04', '0.00', '58.80', '39.63', '75.57', '93.90'],
    ['2026-05', '0.00', '58.80', '39.63', '75.57', '152.70'],
  ]);
  const money = shop.rows('Money').reduce((sum, { Cost = '' }) => sum + Number(Cost.replaceAll(',', '')), 0);
  expect(shop.ask('openTasks', {}).ledger).toMatchObject({
    ...{ lines: 1, counted: 1, hours: 3.5, waged: true, spent: 8_250, uncounted: [] },
    saved: { value: 23_520, range: [15_850, 30_228] },
    failure: { prevention: 8_250, failure: Math.round(money * 100), to: '2026-06-01' },
  });
});

test('the chart stands on the ledger, takes in what comes, and is drawn once whatever tab is made anew', async () => {
  const shop = await proven();
  price(shop);
  shop.type('Tasks', OURS, 'Effective from', '2026-01-02');
  shop.type('Tasks', OURS, 'Cost of the fix', '12.5');
  shop.ask('refresh', {});
  const charts = () => shop.host.view().sheets.find(({ name }) => name === 'Ledger')?.charts ?? [];
  expect(charts()).toMatchObject([{ title: 'Prevention: money in and money saved by month' }]);
  const heights = () => charts()[0]?.ranges.map(({ sheet, area }) => [sheet, area.rows]);
  expect(heights()).toEqual([6, 6, 6].map((rows) => ['Ledger by month', rows]));
  // The task was made in January, so a fix of an earlier day brings a month that stands before the others.
  shop.type('Tasks', OURS, 'Effective from', '2025-12-20');
  shop.ask('refresh', {});
  const months = shop.rows('Ledger by month').map(({ Month }) => Month);
  expect(months[0]).toBe('2025-12');
  expect(months).toEqual([...months].sort());
  expect(charts()).toHaveLength(1);
  shop.host.act({ do: 'delete-sheet', sheet: 'Home' });
  shop.ask('refresh', {});
  expect(charts()).toHaveLength(1);
  shop.host.act({ do: 'delete-sheet', sheet: 'Ledger' });
  shop.ask('refresh', {});
  expect(charts()).toHaveLength(1);
});

test('months are not sorted around a total of the seller’s, whose sum would add up other rows then', async () => {
  const shop = await proven();
  shop.type('Tasks', OURS, 'Effective from', '2026-01-02');
  shop.type('Tasks', OURS, 'Cost of the fix', '12.5');
  price(shop);
  shop.ask('refresh', {});
  shop.host.type('Ledger by month', 'C7', '=SUM(C2:C6)');
  shop.type('Tasks', OURS, 'Effective from', '2025-12-20');
  shop.ask('refresh', {});
  const rows = shop.rows('Ledger by month').map((row) => [row.Month, row['Money saved']]);
  expect(rows).toEqual([
    ...['2026-02', '2026-03', '2026-04', '2026-05'].map((month) => [month, '58.80']),
    ['', '235.20'],
    ['2025-12', '0.00'],
  ]);
});

test('a workbook whose Tasks has no such columns goes on, and a task closed or dropped counts like any other', async () => {
  const shop = await proven();
  price(shop);
  shop.type('Tasks', OURS, 'Effective from', '2026-01-02');
  shop.type('Tasks', OURS, 'Status', 'Dropped');
  const at = columnOf(shop, 'Tasks', 'Hours spent');
  shop.host.act({ do: 'delete-columns', sheet: 'Tasks', at, count: 2 });
  shop.ask('refresh', {});
  expect(columnOf(shop, 'Tasks', 'Hours spent')).toBe(0);
  expect(shop.rows('Ledger')).toMatchObject([{ 'Hours spent': '', 'Money in': '0.00', 'Money saved': '235.20' }]);
});

test('words, and figures below nothing, are no hours and no cost', async () => {
  const shop = await proven();
  shop.type('Tasks', OURS, 'Hours spent', 'half a day');
  shop.type('Tasks', OURS, 'Cost of the fix', '-5');
  shop.ask('refresh', {});
  expect(shop.host.sheetNames()).not.toContain('Ledger');
});

test.each([
  ['2026-06-01', 1_250, 'the last day looked at'],
  ['2026-06-02', 0, 'a day after those that are named'],
])('beside what returns cost stands what was spent in the same days: on %s %i cents (%s)', async (day, prevention) => {
  const shop = await proven();
  price(shop);
  shop.type('Tasks', OURS, 'Cost of the fix', '12.5');
  shop.type('Tasks', OURS, 'Effective from', day);
  expect(shop.ask('openTasks', {}).ledger).toMatchObject({ spent: 1_250, failure: { prevention, to: '2026-06-01' } });
});

test('a task row somebody copied is a line of its own, so that the lines add up to what the sidebar says', async () => {
  const shop = await proven();
  shop.type('Tasks', OURS, 'Cost of the fix', '10');
  const headings = shop.host.displayed('Tasks')[0] ?? [];
  const [task = {}] = shop.rows('Tasks');
  const foot = shop.rows('Tasks').length + 2;
  for (const heading of ['Task', 'Title', 'SKU', 'Cause', 'Status', 'Cost of the fix'])
    shop.host.type('Tasks', `${letter(headings.indexOf(heading) + 1)}${foot}`, task[heading] ?? '');
  shop.ask('refresh', {});
  const lines = shop.rows('Ledger').map((row) => [row.Task, row['Money in'], row.Balance]);
  expect(lines).toEqual([
    [task.Task, '10.00', '-10.00'],
    [`${task.Task} (2)`, '10.00', '-20.00'],
  ]);
  expect(shop.ask('openTasks', {}).ledger).toMatchObject({ lines: 2, spent: 2_000 });
});

test('tasks owned outside service are told by the teams of Owners and Causes', async () => {
  const shop = await proven();
  shop.host.type('Owners', 'A2', 'Mei');
  shop.host.type('Owners', 'C2', 'Packaging');
  shop.host.type('Owners', 'A3', 'Tom');
  shop.host.type('Owners', 'C3', 'Support');
  shop.type('Tasks', OURS, 'Owner', 'mei ');
  expect(shop.ask('openTasks', {}).ledger).toMatchObject({ owned: 1, outside: 1 });
  shop.type('Tasks', OURS, 'Owner', 'Tom');
  expect(shop.ask('openTasks', {}).ledger).toMatchObject({ owned: 1, outside: 0 });
});

test.each(['Hours spent', 'Cost of the fix'])(
  'a task with something in %s is not withdrawn with its import',
  async (heading) => {
    const shop = openShop({ now: Date.UTC(2026, 0, 10, 17) });
    await shop.bring('orders.txt', monthlyOrders([...BEFORE, ...AFTER]));
    await shop.bring('year.txt', missingParts(BEFORE, 20, '2026-01-02'));
    shop.type('Tasks', OURS, heading, '2');
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Tasks')).toMatchObject([OURS]);
  },
);
