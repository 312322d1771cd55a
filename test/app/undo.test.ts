import { describe, expect, test } from 'vitest';
import type { Request } from '../../src/api.ts';
import { LATER, newest, openShop, openWithTwo, returnsFile, type Shop, TWO } from './shop.ts';

describe('imports can be undone in any order', () => {
  test('the older of two overlapping ones goes, the rows both brought stay', async () => {
    const shop = await openWithTwo();
    const older = newest(shop);
    await shop.bring('b.txt', returnsFile(LATER));
    const newer = newest(shop);
    shop.ask('undoImport', { id: older });
    expect(shop.rows('Voices').map(({ Comment }) => Comment)).toEqual(['Far too small for me', 'The zipper broke']);
    shop.ask('undoImport', { id: newer });
    expect(shop.rows('Voices').filter(({ Key }) => Key !== '')).toEqual([]);
  });

  test('undoing the older leaves exactly what the newer alone would have brought', async () => {
    const line = (lpn: string, comment: string) => ({ lpn, comment, order: `111-${lpn.slice(3)}000000-2223334` });
    const [first, second, third] = [line('LPN1', 'too small'), line('LPN2', 'zipper broke'), line('LPN3', '')];
    const newer = returnsFile([second, third]);
    const alone = openShop();
    await alone.bring('newer.txt', newer);
    const shop = openShop();
    await shop.bring('older.txt', returnsFile([first, second]));
    const older = newest(shop);
    expect(await shop.bring('newer.txt', newer)).toMatchObject({ value: { added: 1, updated: 0, unchanged: 1 } });
    const both = shop.rows('Imports').at(-1);
    expect(both).toMatchObject({ New: '1', Updated: '0', 'Already there': '1' });
    expect(shop.ask('undoImport', { id: older })).toMatchObject({ removed: 1 });
    const told = (one: Shop): unknown => one.rows('Voices').map(({ Import, ...row }) => row);
    expect(told(shop)).toEqual(told(alone));
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Voices').filter(({ Key }) => Key !== '')).toEqual([]);
  });

  test.each([
    ['DEFECTIVE', 'Updated', '0', 'it found the row as it says it'],
    ['DAMAGED', 'Updated', '1', 'it changed the row once more'],
  ])('a newer import that says %s keeps it when the one before is undone', async (said, heading, counted) => {
    const shop = openShop();
    const row = (lpn: string, disposition: string) => ({
      lpn,
      order: `111-${lpn.slice(3)}000000-2223334`,
      disposition,
    });
    await shop.bring('first.txt', returnsFile([row('LPN1', 'SELLABLE')]));
    await shop.bring('older.txt', returnsFile([row('LPN1', 'DEFECTIVE')]));
    const older = newest(shop);
    await shop.bring('newer.txt', returnsFile([row('LPN1', said), row('LPN2', 'SELLABLE')]));
    expect(shop.rows('Imports').at(-1)).toMatchObject({ New: '1', [heading]: counted });
    shop.ask('undoImport', { id: older });
    expect(shop.rows('Voices').map(({ Disposition }) => Disposition)).toEqual([said, 'SELLABLE']);
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Voices').map(({ Disposition }) => Disposition)).toEqual(['SELLABLE']);
  });

  test('what only the undone one said goes, though a newer one without that column holds the row', async () => {
    const shop = openShop();
    const headings = ['Order ID', 'Return request date', 'Merchant SKU', 'Return quantity', 'Return Reason'];
    const requests = (orders: readonly string[], asin: string): Uint8Array =>
      new TextEncoder().encode(
        [
          [...headings, ...(asin ? ['ASIN'] : [])],
          ...orders.map((order) => [order, '02-Jun-2026', 'KS-5KG-BLK', '1', 'CR-DEFECTIVE', ...(asin ? [asin] : [])]),
        ]
          .map((cells) => cells.join('\t'))
          .join('\n'),
      );
    await shop.bring('first.txt', requests(['111-7001001-0000001'], ''));
    await shop.bring('asin.txt', requests(['111-7001001-0000001', '111-7001001-0000002'], 'B0XSCALE01'));
    const filled = newest(shop);
    await shop.bring('last.txt', requests(['111-7001001-0000001', '111-7001001-0000003'], ''));
    shop.ask('undoImport', { id: filled });
    expect(shop.rows('Voices').map(({ Order, ASIN }) => [Order, ASIN])).toEqual([
      ['111-7001001-0000001', ''],
      ['111-7001001-0000003', ''],
    ]);
  });

  test('a chunk that comes once more after a newer import takes nothing of it back', async () => {
    const shop = openShop();
    const row = (disposition: string) => returnsFile([{ lpn: 'LPN1', disposition }]);
    let chunk: Request<'commitChunk'> | undefined;
    await shop.bring('older.txt', row('SELLABLE'), (name, request) => {
      if (name === 'commitChunk') chunk = request as Request<'commitChunk'>;
      return shop.server(name, request);
    });
    const older = newest(shop);
    await shop.bring('newer.txt', row('DEFECTIVE'));
    const before = shop.host.displayed('Voices');
    if (chunk) expect(shop.ask('commitChunk', chunk)).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
    expect(shop.host.displayed('Voices')).toEqual(before);
    shop.ask('undoImport', { id: older });
    expect(shop.rows('Voices')).toMatchObject([{ Disposition: 'DEFECTIVE' }]);
  });

  test('a file that says nothing new writes nothing, not even that it was there', async () => {
    const shop = await openWithTwo();
    const before = shop.host.displayed('Voices');
    await shop.bring('again.txt', returnsFile(TWO));
    expect(shop.host.displayed('Voices')).toEqual(before);
    expect(shop.rows('Imports')).toHaveLength(1);
  });

  test('tasks only the undone import speaks for go with it, unless a person has touched them', async () => {
    const shop = openShop();
    const returns = (sku: string) =>
      Array.from({ length: 8 }, (_, at) => ({ sku, lpn: `${sku}${at}`, comment: 'Too small' }));
    await shop.bring('a.txt', returnsFile(returns('MUG')));
    await shop.bring('b.txt', returnsFile([...returns('JAR'), ...returns('PAN')]));
    shop.type('Tasks', { SKU: 'PAN' }, 'Notes', 'Asked the factory');
    expect(shop.rows('Tasks').map(({ SKU }) => SKU)).toEqual(['MUG', 'JAR', 'PAN']);
    expect(shop.ask('undoImport', { id: newest(shop) })).toMatchObject({ removed: 16, withdrawn: 1 });
    expect(shop.rows('Tasks').map(({ SKU }) => SKU)).toEqual(['MUG', 'PAN']);
  });

  test('import, undo, import again gives the same rows and counts', async () => {
    const shop = openShop();
    await shop.bringFixture('fba-customer-returns.us-2026-h1.txt');
    const first = shop.rows('Voices').map(({ Import, ...row }) => row);
    const counts = shop.ask('today', {});
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.ask('today', {})).toMatchObject({ voices: 0, withCause: 0 });
    const again = await shop.bringFixture('fba-customer-returns.us-2026-h1.txt');
    expect(again).toMatchObject({ added: first.length, updated: 0, unchanged: 0 });
    expect(shop.rows('Voices').map(({ Import, ...row }) => row)).toEqual(first);
    expect(shop.ask('today', {})).toMatchObject({
      voices: counts.voices,
      withCause: counts.withCause,
      topCauses: counts.topCauses,
    });
  });

  test('an empty id undoes nothing', async () => {
    const shop = await openWithTwo();
    expect(shop.host.callServer('callServer', ['undoImport', { id: '' }])).toMatchObject({
      ok: false,
      problem: { code: 'out-of-step' },
    });
  });
});

test('long comments that change often do not outgrow the cell that remembers them', async () => {
  const shop = openShop();
  for (const letterOf of ['a', 'b', 'c', 'd']) {
    const run = await shop.bring(
      `${letterOf}.txt`,
      returnsFile([{ lpn: 'LPN1', comment: `${letterOf} `.repeat(12_000) }]),
    );
    expect(run, letterOf).toMatchObject({ ok: true });
  }
  expect(shop.rows('Voices')[0]?.Comment?.startsWith('d d')).toBe(true);
  shop.ask('undoImport', { id: newest(shop) });
  expect(shop.rows('Voices')[0]?.Comment?.startsWith('c c')).toBe(true);
});
