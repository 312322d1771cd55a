import { expect, test } from 'vitest';
import { openShop, returnsFile } from './shop.ts';

const EIGHT = Array.from({ length: 8 }, (_, at) => ({ lpn: `LPN${at}`, comment: 'Too small' }));

test('the open tasks with owner, status and due day, and the people of Owners with their address', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile(EIGHT));
  shop.host.type('Owners', 'A2', 'Mei');
  shop.host.type('Owners', 'B2', 'mei@example.com');
  shop.type('Tasks', { SKU: 'MUG-1' }, 'Owner', 'Mei');
  shop.type('Tasks', { SKU: 'MUG-1' }, 'Due', '2026-01-02');
  const { ledger: _, ...found } = shop.ask('openTasks', {});
  expect(found).toEqual({
    tasks: [
      {
        task: 'T-0001',
        title: expect.stringContaining('MUG-1'),
        product: 'MUG-1',
        owner: 'Mei',
        status: 'Proposed',
        due: '2026-01-02',
        overdue: true,
        verdict: '',
        proven: false,
      },
    ],
    owners: [{ name: 'Mei', email: 'mei@example.com' }],
    proven: [],
  });
  shop.type('Tasks', { SKU: 'MUG-1' }, 'Verdict', 'Proven better');
  shop.type('Tasks', { SKU: 'MUG-1' }, 'Status', 'Closed');
  expect(shop.ask('openTasks', {})).toMatchObject({ tasks: [], proven: [{ owner: 'Mei', count: 1 }] });
  shop.type('Tasks', { SKU: 'MUG-1' }, 'Status', 'Dropped');
  expect(shop.ask('openTasks', {}).tasks).toEqual([]);
});

test('open tasks of somebody who is no longer in Owners are told of, in the sidebar and on Home', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile(EIGHT));
  shop.host.type('Owners', 'A2', 'Mei');
  shop.type('Tasks', { SKU: 'MUG-1' }, 'Owner', ' mei');
  shop.type('Tasks', { SKU: 'MUG-1' }, 'Due', '2099-01-02');
  expect(shop.ask('today', {})).toMatchObject({ strangers: [] });
  expect(shop.ask('openTasks', {}).tasks[0]?.owner).toBe('Mei');
  shop.host.type('Owners', 'A2', 'Mei Lin');
  expect(shop.ask('refresh', {}).today).toMatchObject({ strangers: ['mei'], next: 'replace-owners' });
  expect(shop.host.displayed('Home').flat().join(' ')).toContain('not in Owners: mei.');
});
