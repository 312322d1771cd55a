import { describe, expect, test } from 'vitest';
import { filledOnce, newest, openShop, returnsFile, type Shop } from './shop.ts';
import { AFTER, BEFORE, lastReturn, missingParts, monthlyOrders } from './year.ts';

const task = (shop: Shop): Record<string, string> =>
  shop.rows('Tasks').find((row) => row.Cause === 'Parts missing') ?? {};

/** A shop whose task was opened by a year of returns on 10 January 2026. */
const opened = filledOnce(async () => {
  const shop = openShop({ now: Date.UTC(2026, 0, 10, 17) });
  await shop.bring('orders.txt', monthlyOrders([...BEFORE, ...AFTER]));
  await shop.bring('year.txt', missingParts(BEFORE, 20, '2026-01-02'));
  return shop;
});

describe('a fix is proven by new data', () => {
  test('the baseline is frozen when the task is born, with the units a proof takes', async () => {
    const shop = await opened();
    expect(task(shop)).toMatchObject({
      Baseline:
        '240 of 2400 units (10%), 2025-01 to 2025-12\nProof that it falls by 50% takes 435 units shipped after the fix.',
      'Check after': '',
      Since: '',
      Verdict: '',
    });
    await shop.bring('later.txt', missingParts(AFTER, 30, '2026-06-01'));
    expect(task(shop).Baseline).toContain('240 of 2400');
  });

  test('from the day the fix reached buyers it says when it can be judged, what came back since, and the verdict', async () => {
    const shop = await opened();
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '2026-01-02');
    shop.ask('refresh', {});
    expect(task(shop)).toMatchObject({
      'Check after': '2026-04-30',
      Since: 'No complete month after the fix yet: the first one that counts is 2026-02.',
      Verdict: 'Not enough data',
    });
    await shop.bring('later.txt', missingParts(AFTER, 8, '2026-06-01'));
    expect(task(shop)).toMatchObject({
      Since:
        '24 of 600 units (4.0%), 2026-02 to 2026-04.\nThe rate fell by 6.0 percentage points (95 %: 3.8 to 7.8).\nChance alone makes such a difference in < 0.01% of cases.\nUnits that did not come back thanks to that fall: about 36 (95 %: 22 to 47).',
      Verdict: 'Proven better',
    });
  });

  test('a proven fix is the next thing to close', async () => {
    const shop = await opened();
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '2026-01-02');
    await shop.bring('later.txt', missingParts(AFTER, 8, '2026-06-01'));
    expect(shop.ask('today', {}).next).toBe('close-proven');
    expect(shop.host.displayed('Home')[7]?.[0]).toMatch(/^The fix is proven: .*MUG-1/);
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'Closed');
    expect(shop.ask('today', {}).next).not.toBe('close-proven');
  });

  test('a task born with the first import is measured against the months before its fix', async () => {
    const shop = openShop({ now: Date.UTC(2025, 0, 31, 17) });
    await shop.bring('orders.txt', monthlyOrders([...BEFORE, ...AFTER]));
    await shop.bring('first.txt', missingParts(['2025-01'], 20, '2025-01-31'));
    expect(task(shop)).toMatchObject({ Created: '2025-01-31', Measured: '' });
    shop.host.passTime(160 * 86_400_000);
    await shop.bring('half.txt', missingParts(BEFORE.slice(0, 6), 20, '2025-07-01'));
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '2025-07-02');
    await shop.bring('rest.txt', missingParts(BEFORE.slice(6), 5, '2026-01-02'));
    expect(task(shop).Baseline).toContain('120 of 1200 units (10%), 2025-01 to 2025-06');
    expect(task(shop)).toMatchObject({ Verdict: 'Proven better' });
    expect(task(shop).Since).toContain('2025-08 to 2025-10');
  });

  test.each(['2026-31-01', '9999-12-31', 'soon', '2026-02-30'])(
    '%s is no day a fix can have, and breaks nothing',
    async (day) => {
      const shop = await opened();
      shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', day);
      shop.ask('refresh', {});
      expect(task(shop)).toMatchObject({ 'Check after': '', Verdict: '' });
    },
  );

  test('a fix made before its task was opened is measured against the months before the fix', async () => {
    const shop = await opened();
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '2025-06-01');
    shop.ask('refresh', {});
    expect(task(shop)).toMatchObject({ Verdict: 'No proof yet' });
    expect(task(shop).Baseline).toContain('240 of 2400 units (10%), 2025-01 to 2025-12');
    expect(task(shop).Since?.split('\n').slice(0, 2)).toEqual([
      'Measured against 100 of 1000 units (10%), 2025-01 to 2025-05: the months in Baseline reach beyond the fix.',
      '60 of 600 units (10%), 2025-07 to 2025-09.',
    ]);
  });

  test.each([
    [20, 'No proof yet', 'the same rate is no proof'],
    [32, 'Worse', 'more than before'],
  ])('%d a month after it: %s (%s)', async (count, verdict) => {
    const shop = await opened();
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '2026-01-02');
    await shop.bring('later.txt', missingParts(AFTER, count, '2026-06-01'));
    expect(task(shop).Verdict).toBe(verdict);
  });

  test('the verdict goes with the import that brought it, and with the day; a closed task keeps its own', async () => {
    const shop = await opened();
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '2026-01-02');
    shop.ask('refresh', {});
    const before = task(shop);
    await shop.bring('later.txt', missingParts(AFTER, 8, '2026-06-01'));
    shop.ask('undoImport', { id: newest(shop) });
    expect(task(shop)).toEqual(before);
    await shop.bring('later.txt', missingParts(AFTER, 8, '2026-06-01'));
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'Closed');
    shop.ask('refresh', {});
    expect(task(shop).Verdict).toBe('Proven better');
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '');
    shop.ask('refresh', {});
    expect(task(shop)).toMatchObject({ 'Check after': '', Since: '', Verdict: '' });
  });

  test('in a Chinese workbook in Chinese', async () => {
    const shop = openShop({ now: Date.UTC(2026, 0, 10, 17), userLocale: 'zh-CN' });
    await shop.bring('orders.txt', monthlyOrders([...BEFORE, ...AFTER]));
    await shop.bring('year.txt', missingParts(BEFORE, 20, '2026-01-02'));
    const row = () => shop.rows('任务').find(({ 原因 }) => 原因 === '缺少配件' || 原因?.includes('缺')) ?? {};
    expect(row().基线).toContain('2400');
    shop.type('任务', { 任务: row().任务 ?? '' }, '生效日期', '2026-01-02');
    await shop.bring('later.txt', missingParts(AFTER, 8, '2026-06-01'));
    expect(Object.values(row())).toContain('已证实改善');
  });
});

describe('the life of a task', () => {
  const log = (shop: Shop) =>
    shop.rows('Task log').map((row) => [row.Task, row['What changed'], row.From, row.To].join(' | '));

  test('each change of status and verdict is written down, whoever made it, and nothing twice', async () => {
    const shop = await opened();
    expect(log(shop)).toEqual(['T-0001 | Status |  | Proposed']);
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'Waiting for proof');
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '2026-01-02');
    await shop.bring('later.txt', missingParts(AFTER, 8, '2026-06-01'));
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'Closed');
    shop.ask('refresh', {});
    shop.ask('refresh', {});
    expect(log(shop)).toEqual([
      'T-0001 | Status |  | Proposed',
      'T-0001 | Status | Proposed | Waiting for proof',
      'T-0001 | Verdict |  | Proven better',
      'T-0001 | Status | Waiting for proof | Closed',
    ]);
  });

  test.each(['Fix in place', '已改进'])(
    'a task called "%s" by an earlier version is open, and proposed no more',
    async (name) => {
      const shop = await opened();
      expect(shop.ask('today', {})).toMatchObject({ openTasks: 1, proposedTasks: 1 });
      shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', name);
      shop.ask('refresh', {});
      expect(task(shop).Status).toBe(name);
      expect(shop.ask('today', {})).toMatchObject({ openTasks: 1, proposedTasks: 0 });
    },
  );

  test('a proposed task has no twin, and the next step asks to confirm it until a person says Open', async () => {
    const shop = await opened();
    shop.host.type('Owners', 'A2', 'Mei');
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Owner', 'Mei');
    expect(shop.ask('refresh', {}).newTasks).toEqual([]);
    expect(shop.rows('Tasks')).toHaveLength(1);
    expect(shop.ask('today', {})).toMatchObject({ next: 'confirm-tasks', openTasks: 1 });
    expect(shop.host.displayed('Home').flat().join(' ')).toContain('Proposed tasks: 1.');
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'Open');
    expect(shop.ask('refresh', {}).today.next).toBe('work-tasks');
    expect(task(shop).Status).toBe('Open');
  });

  test('where a person deleted the hidden column nothing is written down, and nothing again and again', async () => {
    const shop = await opened();
    const at = (shop.host.displayed('Tasks')[0]?.indexOf('Seen') ?? -1) + 1;
    shop.host.act({ do: 'delete-columns', sheet: 'Tasks', at, count: 1 });
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'In progress');
    shop.ask('refresh', {});
    shop.ask('refresh', {});
    expect(log(shop)).toEqual(['T-0001 | Status |  | Proposed']);
  });

  test('a proven fix that is closed stays closed while what is left of the trouble stays as it is', async () => {
    const shop = await opened();
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '2026-01-02');
    await shop.bring('later.txt', missingParts(AFTER, 8, '2026-06-01'));
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'Closed');
    await shop.bring('more.txt', missingParts(['2026-06'], 9, '2026-07-01'));
    expect(shop.rows('Tasks').map(({ Status }) => Status)).toEqual(['Closed']);
  });

  test('danger opens again with one voice, whatever the rates say', async () => {
    const shop = openShop({ now: Date.UTC(2026, 0, 10, 17) });
    await shop.bring('orders.txt', monthlyOrders([...BEFORE, ...AFTER]));
    const fire = (day: string) =>
      returnsFile([{ ...lastReturn(day), reason: 'DEFECTIVE', comment: 'It caught fire and burned my hand' }]);
    await shop.bring('fire.txt', fire('2026-01-05'));
    shop.type('Tasks', { Cause: 'Safety or health' }, 'Status', 'Closed');
    await shop.bring('again.txt', fire('2026-04-05'));
    expect(shop.rows('Tasks').map(({ Cause, Status }) => [Cause, Status])).toEqual([['Safety or health', 'Reopened']]);
  });

  test('a relapse opens it again with its history, measured anew, and no twin of it', async () => {
    const shop = await opened();
    await shop.bring('more-orders.txt', monthlyOrders(['2026-06', '2026-07']));
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Effective from', '2026-01-02');
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Notes', 'New packing list');
    await shop.bring('later.txt', missingParts(AFTER, 4, '2026-06-01'));
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'Closed');
    shop.host.passTime(180 * 86_400_000);
    await shop.bring('relapse.txt', missingParts(['2026-06'], 22, '2026-07-01'));
    expect(shop.rows('Tasks')).toHaveLength(1);
    expect(task(shop)).toMatchObject({
      Status: 'Reopened',
      'Effective from': '',
      Verdict: '',
      Notes: 'New packing list',
    });
    expect(task(shop).Why).toContain('Voices:');
    expect(log(shop).slice(-2)).toEqual(['T-0001 | Status | Closed | Reopened', 'T-0001 | Verdict | Proven better | ']);
    shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'Closed');
    shop.ask('refresh', {});
    expect(task(shop).Status).toBe('Closed');
  });
});
