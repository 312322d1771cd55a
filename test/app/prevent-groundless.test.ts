import { describe, expect, test } from 'vitest';
import type { Request } from '../../src/api.ts';
import { begunOnce, columnOf, newest, openShop, returnsFile, type Shop } from './shop.ts';

const DAY = 86_400_000;
const NOTE: Request<'noteVoice'> = {
  ...{ text: 'Far too small, I could not get my arm in', sku: 'MUG-1', channel: 'phone', order: '' },
  ...{ reporter: 'Ana', preventable: 'yes', line: '', urgency: 'normal' },
};
const TITLE = 'Said three times: Size or fit';
const CLOSED = 'No longer needed: the voices were taken back, or tell of another cause by now.';
const STAYS = /^The voices it rests on were taken back, .*; it stays, for somebody has worked on it\.\n/;

const BEGUN = Date.parse('2026-11-23T09:00:00Z');

/** A mug of which the same was said on three days, and the task that asked for. */
const saidThrice = begunOnce(
  () => {
    const shop = openShop({ now: BEGUN });
    shop.ask('addProduct', { sku: 'MUG-1', name: 'Mug', brand: '', supplier: '', weight: null, properties: [] });
    sayThrice(shop);
    return shop;
  },
  () => ({ now: BEGUN + 3 * DAY }),
);

function sayThrice(shop: Shop): void {
  for (let day = 0; day < 3; day += 1) {
    shop.ask('noteVoice', NOTE);
    shop.host.passTime(DAY);
  }
}

/** Undoes the import of the first day: two mentions are left. */
function takeBack(shop: Shop): void {
  const [first] = shop.ask('today', {}).imports.filter(({ fileName }) => fileName.includes('2026-11-23'));
  shop.ask('undoImport', { id: first?.id ?? '' });
}

const task = (shop: Shop): Record<string, string> => shop.rows('Tasks').find(({ Title }) => Title === TITLE) ?? {};
const writes = (shop: Shop): string[] =>
  shop.host.executions.at(-1)?.calls.flatMap(({ kind, name, tab }) => (kind === 'write' ? [`${tab} ${name}`] : [])) ??
  [];

describe('a task of something said three times, whose voices are taken back', () => {
  test('is dropped as what it is where nobody touched it, with a line in Task log', () => {
    const shop = saidThrice();
    expect(task(shop)).toMatchObject({ Status: 'Proposed' });
    takeBack(shop);
    shop.ask('prevent', {});
    expect(task(shop)).toMatchObject({ Status: 'Dropped' });
    expect(task(shop).Why?.split('\n')[0]).toBe(CLOSED);
    expect(shop.rows('Task log').filter(({ To }) => To === CLOSED)).toMatchObject([
      { Task: task(shop).Task, Title: TITLE, SKU: 'MUG-1', 'What changed': 'Status', From: 'Proposed' },
    ]);
    shop.ask('prevent', {});
    expect(writes(shop)).toEqual([]);
    shop.ask('refresh', {});
    expect(shop.rows('Task log').filter(({ Title, To }) => Title === TITLE && To === 'Dropped')).toEqual([]);
  });

  test('also where a row of Voices was deleted by hand, or got another cause', () => {
    for (const deed of ['delete', 'cause'] as const) {
      const shop = saidThrice();
      if (deed === 'delete') shop.host.act({ do: 'delete-rows', sheet: 'Voices', at: 2, count: 1 });
      else shop.type('Voices', { Comment: NOTE.text }, 'Cause', 'Late or lost delivery');
      shop.ask('prevent', {});
      expect(task(shop).Status, deed).toBe('Dropped');
    }
  });

  test.each([
    ['Notes', 'Bo measures anew'],
    ['Fix', 'A table of sizes'],
    ['Status', 'Open'],
    ['Owner', 'Bo'],
    ['Hours spent', '2'],
    ['Due', '2027-01-31'],
  ])('stays where a person wrote into %s, says so once, and no longer when they are back', (heading, text) => {
    const shop = saidThrice();
    const { Why: why = '' } = task(shop);
    shop.type('Tasks', { Title: TITLE }, heading, text);
    takeBack(shop);
    shop.ask('prevent', {});
    const stays = task(shop);
    expect(stays.Why).toMatch(STAYS);
    expect(stays.Why?.replace(STAYS, '')).toBe(why);
    expect(stays).toMatchObject({ Status: heading === 'Status' ? 'Open' : 'Proposed', [heading]: text });
    shop.ask('prevent', {});
    expect(writes(shop)).toEqual([]);
    shop.ask('noteVoice', { ...NOTE, order: 'A-1' });
    shop.ask('prevent', {});
    expect(task(shop).Why).toBe(why);
  });

  test('stays where a person gave it another title', () => {
    const shop = saidThrice();
    shop.type('Tasks', { Title: TITLE }, 'Title', 'Bo: measure anew');
    takeBack(shop);
    shop.ask('prevent', {});
    expect(shop.rows('Tasks')).toMatchObject([{ Title: 'Bo: measure anew', Status: 'Proposed' }]);
  });

  test('is opened again, the same one, when it is said once more', () => {
    const shop = saidThrice();
    takeBack(shop);
    shop.ask('prevent', {});
    expect(shop.ask('noteVoice', NOTE)).toMatchObject({ mentions: 3, opened: 1 });
    expect(shop.rows('Tasks')).toMatchObject([{ Title: TITLE, Status: 'Reopened' }]);
    expect(task(shop).Why).toMatch(/^Customers said it 3 times/);
    shop.ask('prevent', {});
    expect(shop.rows('Tasks')).toHaveLength(1);
  });

  test('has dealt with nothing: what returns tell of the same cause afterwards is proposed as ever', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => ({
      ...{ lpn: `L${at}`, order: `111-${1_000_000 + at}-2223334`, sku: 'MUG-1', reason: 'APPAREL_TOO_SMALL' },
      ...{ comment: 'Far too small', date: '2026-11-20T10:00:00+00:00' },
    }));
    const shop = saidThrice();
    takeBack(shop);
    shop.ask('prevent', {});
    await shop.bring('returns.txt', returnsFile(rows));
    const causes = shop.rows('Tasks').filter(({ Cause, Status }) => Cause === 'Size or fit' && Status !== 'Dropped');
    expect(causes).toHaveLength(1);
  });

  test('stays open while three mentions are left', () => {
    const shop = saidThrice();
    shop.ask('noteVoice', { ...NOTE, order: 'A-1' });
    takeBack(shop);
    shop.ask('prevent', {});
    expect(task(shop)).toMatchObject({ Status: 'Proposed' });
  });

  test('stays as it is where the log cannot be read, and in a workbook that does not note what it rests on', () => {
    const unread = saidThrice();
    takeBack(unread);
    unread.host.type('Customer voice', 'A1', 'When');
    unread.ask('prevent', {});
    expect(task(unread)).toMatchObject({ Status: 'Proposed' });
    const older = saidThrice();
    older.host.act({ do: 'delete-columns', sheet: 'Tasks', at: columnOf(older, 'Tasks', 'Known as'), count: 1 });
    takeBack(older);
    older.ask('prevent', {});
    expect(task(older)).toMatchObject({ Status: 'Proposed' });
  });
});

test('a task for guides in the wrong language goes too when the import that told of it is undone', async () => {
  const shop = openShop();
  shop.ask('addProduct', { sku: 'MUG-1', name: 'Mug', brand: '', supplier: '', weight: null, properties: [] });
  shop.ask('openTool', { tool: 'card', sku: 'MUG-1' });
  const comment = 'The manual is in English, no French instructions';
  await shop.bring('returns.txt', returnsFile([{ lpn: 'L1', sku: 'MUG-1', reason: 'DEFECTIVE', comment }]));
  shop.ask('prevent', {});
  const tasks = () => shop.rows('Tasks').filter(({ Source }) => Source === 'Prevention');
  expect(tasks()).toMatchObject([{ SKU: 'MUG-1', Status: 'Proposed' }]);
  shop.ask('undoImport', { id: newest(shop) });
  shop.ask('prevent', {});
  expect(tasks()).toMatchObject([{ SKU: 'MUG-1', Status: 'Dropped', Why: expect.stringContaining(CLOSED) }]);
});
