import { expect, test } from 'vitest';
import { isSameOwner } from '../../src/core/tasks/owner-name.ts';
import { columnOf, filledOnce, formulasOf, openShop, returnsFile, type Shop } from './shop.ts';

/** A shop with a task of parts missing and one of size. */
const withTasksIn = (userLocale: string) =>
  filledOnce(async () => {
    const shop = openShop({ userLocale });
    const rows = ['MISSING_PARTS', 'APPAREL_TOO_SMALL'].flatMap((reason, kind) =>
      Array.from({ length: 12 }, (_, at) => ({
        ...{ reason, lpn: `LPN${kind}-${at}`, order: `111-${kind}00000${String(at).padStart(2, '0')}-1234567` },
      })),
    );
    await shop.bring('returns.txt', returnsFile(rows));
    return shop;
  });
const withTasks = withTasksIn('en-US');
const shown = (shop: Shop, tab: string): string[] =>
  shop.host
    .displayed(tab)
    .slice(3)
    .flatMap(([task = '', title = '']) => (task === '' ? [] : [`${task} ${title}`]));
const titlesOf = (shop: Shop): string[] => shop.rows('Tasks').map(({ Task, Title }) => `${Task} ${Title}`);

test('a tab of somebody’s open tasks follows Tasks, its columns too', async () => {
  const shop = await withTasks();
  const [first, second] = titlesOf(shop) as [string, string];
  for (const task of ['T-0001', 'T-0002']) shop.type('Tasks', { Task: task }, 'Owner', 'Mei');
  shop.ask('ownerTab', { owner: 'Mei' });
  const tab = 'Tasks of Mei';
  expect(shop.host.displayed(tab)[0]?.slice(0, 2)).toEqual(['Open tasks of', 'Mei']);
  expect(shop.host.displayed(tab)[2]?.slice(0, 6)).toEqual(['Task', 'Title', 'SKU', 'Cause', 'Status', 'Due']);
  expect(shop.host.displayed(tab)[3]?.[5]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(shown(shop, tab)).toEqual([first, second]);
  shop.type('Tasks', { Task: 'T-0001' }, 'Status', 'Closed');
  expect(shown(shop, tab)).toEqual([second]);
  shop.host.act({ do: 'insert-columns', sheet: 'Tasks', at: 1, count: 2 });
  shop.type('Tasks', { Task: 'T-0002' }, 'Owner', 'Tom');
  expect(shown(shop, tab)).toEqual([]);
  expect(columnOf(shop, 'Tasks', 'Task')).toBe(3);
});

test('what was typed into it gives way, a row above the first is seen, and a task closed in another language is none', async () => {
  const shop = await withTasks();
  for (const task of ['T-0001', 'T-0002']) shop.type('Tasks', { Task: task }, 'Owner', 'Mei');
  shop.ask('ownerTab', { owner: 'Mei' });
  shop.host.type('Tasks of Mei', 'E4', 'Closed');
  shop.host.type('Tasks of Mei', 'A5', 'mine');
  shop.host.type('Tasks of Mei', 'B1', 'Tom');
  shop.host.act({ do: 'insert-rows', sheet: 'Tasks', at: 2, count: 1 });
  shop.host.type('Tasks', 'A2', 'T-9');
  shop.host.type('Tasks', `${String.fromCharCode(64 + columnOf(shop, 'Tasks', 'Owner'))}2`, 'Mei');
  shop.ask('ownerTab', { owner: 'Mei' });
  expect(shown(shop, 'Tasks of Mei').map((line) => line.slice(0, 6).trim())).toEqual(['T-9', 'T-0001', 'T-0002']);
  shop.type('Tasks', { Task: 'T-0001' }, 'Status', '已关闭');
  expect(shown(shop, 'Tasks of Mei').map((line) => line.slice(0, 6).trim())).toEqual(['T-9', 'T-0002']);
});

test('names that differ in letter case only are one person with one tab', async () => {
  const shop = await withTasks();
  shop.type('Tasks', { Task: 'T-0001' }, 'Owner', 'Mei');
  shop.type('Tasks', { Task: 'T-0002' }, 'Owner', 'mei');
  for (const owner of ['Mei', 'mei']) shop.ask('ownerTab', { owner });
  expect(shown(shop, 'Tasks of Mei')).toEqual(titlesOf(shop));
  expect(shop.host.sheetNames().filter((name) => /^Tasks of/i.test(name))).toEqual(['Tasks of Mei']);
});

test.each([
  [' Mei', 'Mei', true, 'a blank before'],
  ['  MEI   ', 'Mei', true, 'three blanks after, other case'],
  ['\u3000\u3000\u3000Mei', 'Mei', true, 'wide blanks'],
  ['\u00a0Mei\u00a0', 'Mei', true, 'blanks that do not break'],
  ['Mei\u202f\ufeff\t', 'Mei', true, 'narrow, of no width, a tab'],
  ['Mei  \u3000Lin', 'Mei Lin', true, 'several blanks within'],
  ['Mei Lin', 'mei\u3000 lin', true, 'the name asked for has blanks of its own'],
  ['7', '7', true, 'a name that looks like a number'],
  ['Mei-Lin', 'Mei', false, 'another name that begins alike'],
  ['MeiLin', 'Mei Lin', false, 'a blank is part of the name'],
  ['M.i', 'Mei', false, 'a name is no pattern'],
])('a task of %j stands in the tab of %j: %s (%s)', async (owner, asked, isTheirs) => {
  const shop = await withTasks();
  const at = String.fromCharCode(64 + columnOf(shop, 'Tasks', 'Owner'));
  shop.host.type('Tasks', `${at}2`, `'${owner}`);
  shop.host.type('Tasks', `${at}3`, 'Tom');
  shop.ask('ownerTab', { owner: asked });
  const tab = shop.host.sheetNames().find((name) => name.startsWith('Tasks of')) ?? '';
  expect(shown(shop, tab)).toEqual(isTheirs ? titlesOf(shop).slice(0, 1) : []);
  expect(isSameOwner(owner, asked)).toBe(isTheirs);
});

test('without a column of owners it says which is missing, and makes nothing', async () => {
  const shop = await withTasks();
  const before = shop.host.sheetNames();
  shop.host.type('Tasks', `${String.fromCharCode(64 + columnOf(shop, 'Tasks', 'Owner'))}1`, 'Who');
  expect(() => shop.ask('ownerTab', { owner: 'Mei' })).toThrow(/missing-tab-heading.*Owner/);
  expect(shop.host.sheetNames()).toEqual(before);
});

test('it is opened, not made twice, also under another name', async () => {
  const shop = await withTasks();
  shop.ask('ownerTab', { owner: 'Mei' });
  shop.host.act({ do: 'rename-sheet', sheet: 'Tasks of Mei', name: 'Mei’s' });
  const before = shop.host.sheetNames();
  shop.ask('ownerTab', { owner: 'Mei' });
  expect(shop.host.sheetNames()).toEqual(before);
});

test.each(['=1+1', `O'Neil "Bob"`, '?'])('the name %s is never part of a formula', async (owner) => {
  const shop = await withTasks();
  shop.host.type('Tasks', `${String.fromCharCode(64 + columnOf(shop, 'Tasks', 'Owner'))}2`, `'${owner}`);
  shop.ask('ownerTab', { owner });
  expect(shown(shop, `Tasks of ${owner}`)).toEqual(titlesOf(shop).slice(0, 1));
  for (const formula of formulasOf(shop)) expect(formula).not.toContain(owner);
});

test('in Chinese it leaves closed and dropped tasks out as well', async () => {
  const shop = await withTasksIn('zh-CN')();
  for (const { 编号 = '' } of shop.rows('任务')) shop.type('任务', { 编号 }, '负责人', '小美');
  shop.type('任务', { 编号: shop.rows('任务')[0]?.编号 ?? '' }, '状态', '已关闭');
  shop.ask('ownerTab', { owner: '小美' });
  expect(shown(shop, '小美的任务')).toHaveLength(1);
});
