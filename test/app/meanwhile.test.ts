import { describe, expect, test } from 'vitest';
import type { Request, Server } from '../../src/api.ts';
import type { Saved } from '../host/host.ts';
import { newest, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';

/** Milliseconds these many imports may take on a machine that does other things too. */
const PATIENCE = 240_000;

const row = (at: number, reason: string, more: object = {}) => ({
  lpn: `LPN${at}`,
  order: `111-${1_000_000 + at}-2223334`,
  date: `2026-05-0${at}T10:00:00+00:00`,
  reason,
  ...more,
});
const FIRST = returnsFile([1, 2, 3, 4].map((at) => row(at, 'APPAREL_TOO_SMALL')));
/** One row as it is, two changed, one of them in the seller's own column too, two new. */
const SECOND = returnsFile([
  row(1, 'MISSING_PARTS'),
  row(2, 'APPAREL_TOO_SMALL'),
  row(3, 'APPAREL_TOO_SMALL', { disposition: 'DEFECTIVE' }),
  row(5, 'MISSING_PARTS'),
  row(6, 'DEFECTIVE'),
]);

/** The column behind ours. */
const MINE = 'AB';

/** What each order says after both files, as the tab shows it. */
const AFTER: Record<string, string> = {
  '111-1000001-2223334': 'MISSING_PARTS SELLABLE Parts missing ',
  '111-1000002-2223334': 'APPAREL_TOO_SMALL SELLABLE Size or fit ',
  '111-1000003-2223334': 'APPAREL_TOO_SMALL DEFECTIVE Size or fit ',
  '111-1000004-2223334': 'APPAREL_TOO_SMALL SELLABLE Does not work mine',
  '111-1000005-2223334': 'MISSING_PARTS SELLABLE Parts missing ',
  '111-1000006-2223334': 'DEFECTIVE SELLABLE Does not work ',
};

/** What each order says, with the seller's own cause and column; rows without an order are left out. */
function said(shop: Shop): Record<string, string> {
  const rows = shop.rows('Voices').filter((each) => each.Order);
  const pairs = rows.map((each): [string, string] => [
    each.Order ?? '',
    `${each['Reason code']} ${each.Disposition} ${each.Cause} ${each.Mine ?? ''}`,
  ]);
  expect(pairs.map(([name]) => name).sort()).toEqual([...new Set(pairs.map(([name]) => name))].sort());
  return Object.fromEntries(pairs);
}

/** A workbook with the first file, a cause and a note of the seller's own, and the request the second file makes. */
async function prepared(
  file: Uint8Array,
  next: Uint8Array,
): Promise<{ before: Saved; request: unknown; trips: number }> {
  const shop = openShop();
  await shop.bring('first.txt', file);
  const headings = shop.host.displayed('Voices')[0] ?? [];
  shop.host.act({ do: 'insert-columns', sheet: 'Voices', at: headings.length + 1, count: 1 });
  shop.type('Voices', { Order: '111-1000004-2223334' }, 'Cause', 'Does not work');
  const at = shop.rows('Voices').findIndex(({ Order }) => Order === '111-1000004-2223334');
  shop.host.type('Voices', `${MINE}1`, 'Mine');
  shop.host.type('Voices', `${MINE}${at + 2}`, 'mine');
  const before = shop.host.save();
  let request: unknown;
  const listening: Server = async (name, asked) => {
    if (name === 'commitChunk') request = asked;
    return shop.server(name, asked);
  };
  await shop.bring('second.txt', next, listening);
  return { before, request, trips: shop.requests.findLast(({ name }) => name === 'commitChunk')?.trips ?? 0 };
}

/** The trip that reads the tab. Its rows were counted just before; whatever comes in between lies below what is read, and no script can know. */
const READS = 3;

const without = (name: string) => Object.fromEntries(Object.entries(AFTER).filter(([each]) => each !== name));

describe('a person at work in Voices between any two calls of an import', () => {
  test.each<[string, (shop: Shop) => void, Record<string, string>]>([
    ['sorts', ({ host }) => host.act({ do: 'sort', sheet: 'Voices', column: 1, ascending: false }), AFTER],
    ['inserts rows', ({ host }) => host.act({ do: 'insert-rows', sheet: 'Voices', at: 3, count: 2 }), AFTER],
    [
      'deletes a voice',
      ({ host }) => host.act({ do: 'delete-rows', sheet: 'Voices', at: 3, count: 1 }),
      without('111-1000002-2223334'),
    ],
    ['inserts a column', ({ host }) => host.act({ do: 'insert-columns', sheet: 'Voices', at: 3, count: 1 }), AFTER],
    [
      'types a note of their own',
      ({ host }) => host.type('Voices', `${MINE}3`, 'typed'),
      { ...AFTER, '111-1000002-2223334': `${AFTER['111-1000002-2223334']}typed` },
    ],
  ])(
    '%s: every voice is there once, with what its file says and what the seller chose',
    async (what, deed, after) => {
      const { before, request, trips } = await prepared(FIRST, SECOND);
      expect(trips).toBeGreaterThan(5);
      for (let trip = 1; trip <= trips; trip += 1) {
        if (trip === READS && what === 'inserts rows') continue;
        const shop = openShop({ saved: before });
        shop.host.meanwhile({ trip, work: () => deed(shop) });
        shop.ask('commitChunk', request as Request<'commitChunk'>);
        expect(said(shop), `before trip ${trip}`).toEqual(after);
      }
    },
    PATIENCE,
  );
});

describe('a person at work in Voices while an import is undone', () => {
  test.each<[string, (shop: Shop) => void]>([
    ['sorts', ({ host }) => host.act({ do: 'sort', sheet: 'Voices', column: 1, ascending: false })],
    ['inserts rows', ({ host }) => host.act({ do: 'insert-rows', sheet: 'Voices', at: 3, count: 2 })],
  ])(
    '%s: exactly the rows of that import go, up to the very call that removes them',
    async (what, deed) => {
      const shop = openShop();
      await shop.bring('first.txt', FIRST);
      const wanted = said(shop);
      await shop.bring('second.txt', SECOND);
      const before = shop.host.save();
      shop.ask('undoImport', { id: 'import-0002' });
      expect(said(shop)).toEqual(wanted);
      const removing = (shop.requests.at(-1)?.calls.indexOf('Sheet.deleteRows') ?? -1) + 1;
      expect(removing).toBeGreaterThan(READS);
      for (let trip = 1; trip < removing; trip += 1) {
        if (trip === READS + 1 && what === 'inserts rows') continue;
        const again = openShop({ saved: before });
        again.host.meanwhile({ trip, work: () => deed(again) });
        again.ask('undoImport', { id: 'import-0002' });
        expect(said(again), `before trip ${trip}`).toEqual(wanted);
      }
    },
    PATIENCE,
  );
});

test('two people import overlapping files at the same time: each voice once, each import undone exactly', async () => {
  const chunks = async (file: Uint8Array, id: string) => {
    const shop = openShop({ saved: start });
    let request: unknown;
    await shop.bring(`${id}.txt`, file, async (name, asked) => {
      const sent =
        name === 'commitChunk' ? { ...asked, header: { ...(asked as Request<'commitChunk'>).header, id } } : asked;
      if (name === 'commitChunk') request = sent;
      return shop.server(name, asked);
    });
    return request as Request<'commitChunk'>;
  };
  const base = openShop();
  await base.bring('first.txt', returnsFile([row(9, 'DEFECTIVE')]));
  const start = base.host.save();
  const mine = await chunks(FIRST, 'import-mine');
  const theirs = await chunks(SECOND, 'import-theirs');
  for (const first of [0, 1]) {
    const shop = openShop({ saved: start });
    const other = shop.host.join({ email: 'helper@example.com' });
    const finishes = shop.host.race(
      [
        { by: shop.host, functionName: 'callServer', args: ['commitChunk', mine] },
        { by: other, functionName: 'callServer', args: ['commitChunk', theirs] },
      ],
      (ready) => (ready.includes(first) && ready.length > 1 ? first : (ready[0] ?? 0)),
    );
    expect(finishes).toMatchObject([{ value: { ok: true } }, { value: { ok: true } }]);
    expect(Object.keys(said(shop))).toHaveLength(7);
    shop.ask('undoImport', { id: 'import-theirs' });
    expect(Object.keys(said(shop)).sort()).toEqual([1, 2, 3, 4, 9].map((at) => `111-${1_000_000 + at}-2223334`));
  }
});

test(
  'somebody sorts Units between any two calls: each month keeps its units',
  async () => {
    const shop = openShop();
    await shop.bring(
      'orders.txt',
      ordersFile([order('2026-03-01', 'A', 1, 1), order('2026-04-01', 'A', 2, 2), order('2026-04-01', 'B', 3, 3)]),
    );
    const before = shop.host.save();
    let request: unknown;
    const later = ordersFile([
      order('2026-03-02', 'A', 4, 4),
      order('2026-04-02', 'B', 5, 5),
      order('2026-05-02', 'C', 6, 6),
    ]);
    await shop.bring('later.txt', later, async (name, asked) => {
      if (name === 'commitChunk') request = asked;
      return shop.server(name, asked);
    });
    const units = (one: Shop) =>
      Object.fromEntries(
        one
          .rows('Units')
          .filter(({ SKU }) => SKU)
          .map(({ SKU, Month, ...rest }) => [`${SKU} ${Month}`, rest['Units shipped']]),
      );
    const trips = shop.requests.findLast(({ name }) => name === 'commitChunk')?.trips ?? 0;
    const expected = units(shop);
    expect(Object.keys(expected)).toHaveLength(4);
    for (let trip = 1; trip <= trips; trip += 1) {
      const again = openShop({ saved: before });
      again.host.meanwhile({
        trip,
        work: () => again.host.act({ do: 'sort', sheet: 'Units', column: 4, ascending: false }),
      });
      again.ask('commitChunk', request as Request<'commitChunk'>);
      expect(units(again), `before trip ${trip}`).toEqual(expected);
    }
  },
  PATIENCE,
);

test('an editor whom a protection keeps out is told so, and nothing is half written', async () => {
  const shop = openShop();
  await shop.bring('first.txt', FIRST);
  const { host } = shop;
  const helper = host.join({ email: 'helper@example.com' });
  const { request } = await prepared(FIRST, SECOND);
  const voices = host.save().book.sheets.find(({ name }) => name === 'Voices');
  if (!voices) throw new Error('There is no tab Voices.');
  host.act({ do: 'choose-sheet', sheet: 'Voices' });
  const id = newest(shop);
  expect(id).not.toBe('');
  const before = JSON.stringify(host.displayed('Voices'));
  const protectedBook = host.save();
  for (const sheet of protectedBook.book.sheets)
    if (sheet.name === 'Voices')
      sheet.protections.push({
        id: 99_999,
        area: null,
        description: '',
        warningOnly: false,
        editors: [],
        unprotected: [],
      });
  const owner = openShop({ saved: protectedBook });
  const kept = owner.host.join({ email: 'helper@example.com' });
  expect(kept.callServer('callServer', ['commitChunk', request])).toMatchObject({ ok: false });
  expect(JSON.stringify(owner.host.displayed('Voices'))).toBe(before);
  expect(helper.sheetNames()).toContain('Voices');
});

test('a name the sheet turns into a number, where a seller took the formats away, is no row that moved', async () => {
  const shop = openShop();
  await shop.bring('1.txt', ordersFile([order('2026-03-01', 'A', 1, 1)]));
  const saved = shop.host.save();
  for (const { name, formats } of saved.book.sheets) if (name === 'Units') formats.rows = [];
  const again = openShop({ saved });
  await again.bring('2.txt', ordersFile([order('2026-03-01', '00412', 2, 2), order('2026-03-01', 'B', 3, 3)]));
  expect(again.rows('Units').map(({ SKU, 'Units shipped': units }) => `${SKU} ${units}`)).toEqual([
    'A 1',
    '412 2',
    'B 3',
  ]);
});

test('an undo while somebody sorts before every single call removes no row and says so', async () => {
  const shop = openShop();
  await shop.bring('first.txt', FIRST);
  await shop.bring('second.txt', SECOND);
  const orders = Object.keys(said(shop)).sort();
  for (let trip = 1; trip <= 200; trip += 1)
    shop.host.meanwhile({
      trip,
      work: () => shop.host.act({ do: 'sort', sheet: 'Voices', column: 1, ascending: trip % 2 === 0 }),
    });
  const answer = shop.host.callServer('callServer', ['undoImport', { id: 'import-0002' }]);
  expect(answer).toMatchObject({ ok: false, problem: { code: 'rows-moving' } });
  expect(Object.keys(said(shop)).sort()).toEqual(orders);
});
