import { beforeAll, describe, expect, test } from 'vitest';
import { openShop, returnsFile, type Shop } from './shop.ts';

const small = Array.from({ length: 4 }, () => ({ comment: 'Far too small, could not get my arm in' }));

describe('an import of returns', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = openShop();
    const run = await shop.bring(
      'returns.txt',
      returnsFile([...small, { sku: '00123', comment: '=IMPORTXML("A1","//a")' }, { sku: '1E5' }, { sku: '3-4' }]),
    );
    expect(run).toMatchObject({ ok: true });
  });

  test('gives each row its cause, the words that prove it and how certain that is', () => {
    const [row] = shop.rows('Voices');
    expect(row).toMatchObject({
      Date: '2026-05-05',
      Type: 'Return',
      SKU: 'MUG-1',
      Units: '1',
      Cause: 'Size or fit',
      'Auto cause': 'Size or fit',
    });
    expect('Far too small, could not get my arm in').toContain(String(row?.Evidence).split(' … ')[0]);
    expect(['Sure', 'Likely']).toContain(row?.Certainty);
  });

  test('keeps text as text: no formula, no number, no date', () => {
    const skus = shop.rows('Voices').map(({ SKU }) => SKU);
    expect(skus.slice(4)).toEqual(['00123', '1E5', '3-4']);
    expect(shop.rows('Voices')[4]?.Comment).toBe('=IMPORTXML("A1","//a")');
    const sheet = shop.host.view().sheets.find(({ name }) => name === 'Voices');
    const formulas = [...(sheet?.cells.values() ?? [])]
      .flatMap((row) => [...row.values()])
      .filter(({ formula }) => formula);
    expect(formulas).toEqual([]);
  });

  test('opens one task a person would write, with owner column, fix and evidence', () => {
    const tasks = shop.rows('Tasks');
    const size = tasks.find(({ Cause }) => Cause === 'Size or fit');
    expect(size).toMatchObject({
      Task: expect.stringMatching(/^T-\d{4}$/),
      SKU: 'MUG-1',
      Stage: 'Listing',
      Team: 'Operations',
      Status: 'Proposed',
    });
    expect(size?.Title).toBe('Correct the size chart and the size photos of MUG-1');
    expect(size?.Why).toContain('Voices: 4, units: 4.');
    expect(size?.Why).toContain('Far too small');
    expect(size?.Due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('makes the tabs, the pivots and the charts', () => {
    expect(shop.host.sheetNames()).toEqual(
      expect.arrayContaining([
        'Home',
        'Tasks',
        'Voices',
        'Cause × month',
        'SKU × cause',
        'Owners',
        'Causes',
        'Rules',
        'Policies',
        'Imports',
      ]),
    );
    const { sheets } = shop.host.view();
    expect(sheets.find(({ name }) => name === 'Home')?.charts.map(({ title }) => title)).toEqual([
      'Root causes by units (Pareto)',
      'Root causes by month',
    ]);
    expect(sheets.find(({ name }) => name === 'Cause × month')?.pivots).toHaveLength(1);
    expect(shop.host.displayed('Cause × month').flat()).toContain('Size or fit');
  });

  test('the same file again changes nothing at all', async () => {
    const before = shop.host.sheetNames().map((name) => shop.host.displayed(name));
    const run = await shop.bring(
      'returns.txt',
      returnsFile([...small, { sku: '00123', comment: '=IMPORTXML("A1","//a")' }, { sku: '1E5' }, { sku: '3-4' }]),
    );
    expect(run).toMatchObject({ ok: true, value: { added: 0, updated: 0, unchanged: 7 } });
    expect(shop.host.sheetNames().map((name) => shop.host.displayed(name))).toEqual(before);
  });
});

test('a later download updates the same return without a new row', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile([{ lpn: 'LPN1', disposition: 'CUSTOMER_DAMAGED' }]));
  await shop.bring(
    'b.txt',
    returnsFile([
      { lpn: 'LPN1', disposition: 'SELLABLE', date: '2026-05-09T10:00:00+00:00', comment: 'The lid was missing' },
    ]),
  );
  const rows = shop.rows('Voices');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    Date: '2026-05-09',
    Disposition: 'SELLABLE',
    Comment: 'The lid was missing',
    Cause: 'Parts missing',
  });
});

test('a cause chosen by hand survives updates, refreshes and moved columns', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile([{ lpn: 'LPN1', comment: 'too small' }]));
  shop.type('Voices', { SKU: 'MUG-1' }, 'Cause', 'Not as described');
  shop.host.act({ do: 'insert-columns', sheet: 'Voices', at: 3, count: 1 });
  shop.host.act({ do: 'move-column', sheet: 'Voices', from: 13, to: 2 });
  await shop.bring(
    'b.txt',
    returnsFile([
      { lpn: 'LPN1', comment: 'too small for me', disposition: 'DEFECTIVE' },
      { lpn: 'LPN2', order: '111-5555555-2223334', comment: 'too small' },
    ]),
  );
  shop.ask('refresh', {});
  const rows = shop.rows('Voices');
  expect(rows.map((row) => [row.Cause, row['Auto cause'], row.Disposition])).toEqual([
    ['Not as described', 'Size or fit', 'DEFECTIVE'],
    ['Size or fit', 'Size or fit', 'SELLABLE'],
  ]);
});

describe('undo', () => {
  test('takes back exactly one import: its rows, and the cells it changed', async () => {
    const shop = openShop();
    await shop.bring(
      'a.txt',
      returnsFile([
        { lpn: 'LPN1', disposition: 'DAMAGED' },
        { lpn: 'LPN2', order: '111-5555555-2223334' },
      ]),
    );
    const before = shop.rows('Voices');
    await shop.bring(
      'b.txt',
      returnsFile([
        { lpn: 'LPN1', disposition: 'SELLABLE' },
        { lpn: 'LPN3', order: '111-6666666-2223334' },
      ]),
    );
    expect(shop.rows('Voices')).toHaveLength(3);
    const [newest] = shop.ask('today', {}).imports;
    const undone = shop.ask('undoImport', { id: newest?.id ?? '' });
    expect(undone).toMatchObject({ removed: 1, restored: 1 });
    expect(shop.rows('Voices')).toEqual(before);
    expect(shop.ask('today', {}).imports[0]?.state).toBe('undone');
  });

  test('an import that is not in the ledger is named as such', () => {
    const shop = openShop();
    expect(shop.host.callServer('callServer', ['undoImport', { id: 'nobody-knows-it' }])).toMatchObject({
      ok: false,
      problem: { code: 'unknown-import' },
    });
  });
});

test('a wrong request is answered, not run', () => {
  const shop = openShop();
  for (const [name, request] of [
    ['dropAll', {}],
    ['undoImport', {}],
    ['commitChunk', { voices: 'all' }],
    ['constructor', {}],
  ]) {
    expect(shop.host.callServer('callServer', [name, request])).toMatchObject({
      ok: false,
      problem: { code: 'out-of-step' },
    });
  }
});

test('a Chinese workbook speaks Chinese throughout', async () => {
  const shop = openShop({ userLocale: 'zh-CN' });
  await shop.bring('a.txt', returnsFile(small));
  expect(shop.host.sheetNames()).toEqual(expect.arrayContaining(['首页', '买家声音', '任务', '原因 × 月份']));
  expect(shop.rows('买家声音')[0]).toMatchObject({ 类型: '退货', 原因: '尺寸不符' });
  expect(shop.rows('任务')[0]).toMatchObject({ 任务: '改正 MUG-1 的尺码表和尺寸图', 状态: '待确认' });
});

test('tasks find their owner, also when the owner is named later; a name in the row stays', async () => {
  const shop = openShop();
  await shop.bring(
    'a.txt',
    returnsFile([...small, ...small.map(() => ({ sku: 'JAR-1', comment: 'The lid was missing' }))]),
  );
  expect(shop.rows('Tasks').map(({ Owner }) => Owner)).toEqual(['', '']);
  shop.host.type('Owners', 'A2', 'Ann');
  shop.host.type('Owners', 'C2', 'Operations');
  shop.type('Tasks', { Cause: 'Parts missing' }, 'Owner', 'Bo');
  shop.ask('refresh', {});
  expect(Object.fromEntries(shop.rows('Tasks').map(({ Cause, Owner }) => [Cause, Owner]))).toEqual({
    'Size or fit': 'Ann',
    'Parts missing': 'Bo',
  });
});

test('stage and team of a cause are the seller’s: the next task is traced and routed by what Causes says then', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile(small));
  shop.host.type('Owners', 'A2', 'Ann');
  shop.host.type('Owners', 'C2', 'Operations');
  shop.host.type('Owners', 'A3', 'Bo');
  shop.host.type('Owners', 'C3', 'Design');
  shop.type('Causes', { Code: 'not_as_described' }, 'Stage', 'Listing pictures');
  shop.type('Causes', { Code: 'not_as_described' }, 'Team', 'Design');
  shop.type('Causes', { Code: 'not_as_described' }, 'Playbook', 'Take the pictures again in daylight');
  await shop.bring(
    'b.txt',
    returnsFile(small.map((_, at) => ({ sku: 'JAR-1', lpn: `J${at}`, comment: 'Looks nothing like the picture' }))),
  );
  expect(shop.rows('Tasks').find(({ SKU }) => SKU === 'JAR-1')).toMatchObject({
    Cause: 'Not as described',
    Stage: 'Listing pictures',
    Team: 'Design',
    Owner: 'Bo',
    Fix: 'Take the pictures again in daylight',
  });
  expect(shop.rows('Tasks').find(({ SKU }) => SKU === 'MUG-1')).toMatchObject({ Team: 'Operations', Owner: 'Ann' });
});

test('a refresh opens no twin, keeps what the seller wrote and follows the figures', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile(small));
  shop.type('Tasks', { Task: 'T-0001' }, 'Status', 'In progress');
  shop.type('Tasks', { Task: 'T-0001' }, 'Fix', 'Ask the pattern maker');
  const [before] = shop.rows('Tasks');
  await shop.bring(
    'b.txt',
    returnsFile(small.map((row, at) => ({ ...row, lpn: `NEW${at}`, order: `222-${1000000 + at}-2223334` }))),
  );
  const tasks = shop.rows('Tasks');
  expect(tasks).toHaveLength(1);
  expect(tasks[0]).toMatchObject({ Status: 'In progress', Fix: 'Ask the pattern maker', Baseline: before?.Baseline });
  expect(tasks[0]?.Why).toContain('Voices: 8, units: 8.');
});

test('a closed task comes back only with newer voices, a dropped one never', async () => {
  const shop = openShop({ now: Date.UTC(2026, 4, 10) });
  await shop.bring(
    'a.txt',
    returnsFile([...small, ...small.map(() => ({ sku: 'JAR-1', comment: 'The lid was missing' }))]),
  );
  shop.type('Tasks', { Cause: 'Size or fit' }, 'Status', 'Closed');
  shop.type('Tasks', { Cause: 'Parts missing' }, 'Status', 'Dropped');
  shop.ask('refresh', {});
  expect(shop.rows('Tasks')).toHaveLength(2);
  const later = [...small, ...small.map(() => ({ sku: 'JAR-1', comment: 'The lid was missing' }))].map((row, at) => ({
    ...row,
    lpn: `NEW${at}`,
    date: '2026-06-20T10:00:00+00:00',
  }));
  await shop.bring('b.txt', returnsFile(later));
  const statuses = Object.fromEntries(shop.rows('Tasks').map(({ Cause, Status }) => [Cause, Status]));
  expect(statuses).toEqual({ 'Size or fit': 'Reopened', 'Parts missing': 'Dropped' });
  expect(shop.rows('Tasks')).toHaveLength(2);
});
