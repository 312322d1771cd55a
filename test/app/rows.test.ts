import { describe, expect, test } from 'vitest';
import {
  columnOf,
  everything,
  formulasOf,
  LATER,
  letter,
  newest,
  openShop,
  openWithTwo,
  returnsFile,
  TWO,
} from './shop.ts';

describe('what the seller does to Voices survives the next import', () => {
  test('a tab by another name is found', async () => {
    const shop = await openWithTwo();
    shop.host.act({ do: 'rename-sheet', sheet: 'Voices', name: 'Returns of Ann' });
    await shop.bring('b.txt', returnsFile(LATER));
    expect(shop.rows('Returns of Ann')).toHaveLength(3);
    expect(shop.host.sheetNames()).not.toContain('Voices');
  });

  test('own formulas inside and beside our columns stay formulas, also those drawn down ahead of the rows', async () => {
    const shop = await openWithTwo();
    shop.host.act({ do: 'insert-columns', sheet: 'Voices', at: 3, count: 1 });
    const right = shop.host.displayed('Voices')[0]?.length ?? 0;
    const own = letter(right + 1);
    shop.host.type('Voices', 'C1', 'Mine');
    shop.host.type('Voices', `${own}1`, 'Also mine');
    for (let row = 2; row <= 8; row += 1) {
      shop.host.type('Voices', `C${row}`, `=ROW()*2`);
      shop.host.type('Voices', `${own}${row}`, `=ROW()+1`);
    }
    const before = formulasOf(shop);
    expect(before).toHaveLength(14);
    await shop.bring('b.txt', returnsFile(LATER));
    expect(formulasOf(shop).sort()).toEqual(before.sort());
    expect(
      shop
        .rows('Voices')
        .slice(0, 3)
        .map(({ Mine }) => Mine),
    ).toEqual(['4', '6', '8']);
  });

  test('a voice typed in by hand below the others is not overwritten', async () => {
    const shop = await openWithTwo();
    shop.host.type('Voices', `${letter(columnOf(shop, 'Voices', 'Comment'))}4`, 'Told me on the phone');
    await shop.bring('b.txt', returnsFile(LATER));
    expect(shop.rows('Voices').map(({ Comment }) => Comment)).toEqual(
      expect.arrayContaining(['Told me on the phone', 'The zipper broke']),
    );
  });

  test('rows sorted between two imports are updated where they stand', async () => {
    const shop = await openWithTwo();
    shop.host.act({ do: 'sort', sheet: 'Voices', column: columnOf(shop, 'Voices', 'Comment'), ascending: false });
    expect(shop.rows('Voices')[0]?.Comment).toBe('The lid was missing');
    await shop.bring('b.txt', returnsFile(LATER));
    expect(shop.rows('Voices').map(({ Comment, Disposition }) => [Comment, Disposition])).toEqual([
      ['The lid was missing', 'SELLABLE'],
      ['Far too small for me', 'DEFECTIVE'],
      ['The zipper broke', 'SELLABLE'],
    ]);
  });

  test('rows deleted by hand come back with the same file, each once', async () => {
    const shop = await openWithTwo();
    shop.host.act({ do: 'delete-rows', sheet: 'Voices', at: 2, count: 1 });
    const run = await shop.bring('a.txt', returnsFile(TWO));
    expect(run).toMatchObject({ ok: true, value: { added: 1, updated: 0, unchanged: 1 } });
    expect(new Set(shop.rows('Voices').map(({ Key }) => Key)).size).toBe(2);
  });

  test('a row cleared by hand counts for nothing', async () => {
    const shop = await openWithTwo();
    shop.host.erase('Voices', 'A2:Z2');
    expect(shop.ask('refresh', {}).today).toMatchObject({ voices: 1 });
  });

  test('a cause cleared by hand stays cleared through an update and its undo', async () => {
    const shop = await openWithTwo();
    shop.type('Voices', { Comment: 'Far too small, could not get my arm in' }, 'Cause', '');
    await shop.bring('b.txt', returnsFile(LATER));
    expect(shop.rows('Voices')[0]).toMatchObject({ Cause: '', Disposition: 'DEFECTIVE' });
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Voices')[0]).toMatchObject({ Cause: '', Disposition: 'SELLABLE' });
  });

  test('a cause chosen by hand after an update outlives the undo of that update', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile([{ lpn: 'LPN1', comment: 'too small' }]));
    await shop.bring('b.txt', returnsFile([{ lpn: 'LPN1', comment: 'The lid was missing' }]));
    expect(shop.rows('Voices')[0]?.Cause).toBe('Parts missing');
    shop.type('Voices', { Comment: 'The lid was missing' }, 'Cause', 'Not as described');
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Voices')[0]).toMatchObject({
      Comment: 'too small',
      'Auto cause': 'Size or fit',
      Cause: 'Not as described',
    });
  });

  test('words typed where a date belongs do not stop the figures', async () => {
    const shop = await openWithTwo();
    shop.type('Voices', { Comment: 'The lid was missing' }, 'Date', 'some day in May');
    expect(shop.ask('refresh', {}).today).toMatchObject({ voices: 2 });
    const run = await shop.bring(
      'b.txt',
      returnsFile([...TWO, ...LATER].map((row) => ({ ...row, disposition: 'LOST' }))),
    );
    expect(run).toMatchObject({ ok: true });
    expect(
      everything(shop)
        .Voices?.flat()
        .filter((shown) => /^#/.test(shown)),
    ).toEqual([]);
  });

  test('a tab of the seller that happens to be called as one of ours is left as it is', async () => {
    const shop = openShop();
    shop.host.act({ do: 'insert-sheet', sheet: 'Home' });
    shop.host.type('Home', 'A1', 'My own notes');
    shop.host.type('Home', 'B7', 'Rent');
    await shop.bring('a.txt', returnsFile(TWO));
    const mine = Object.values(everything(shop)).flat(2);
    expect(mine).toEqual(expect.arrayContaining(['My own notes', 'Rent']));
  });

  test('numbers stay text after the seller cleared the formats', async () => {
    const shop = await openWithTwo();
    const size = shop.host.view().sheets.find(({ name }) => name === 'Voices')?.rows ?? 0;
    shop.host.act({ do: 'insert-rows', sheet: 'Voices', at: size + 1, count: 5 });
    await shop.bring(
      'b.txt',
      returnsFile([
        { lpn: 'X1', sku: '00123' },
        { lpn: 'X2', sku: '3-4' },
        { lpn: 'X3', sku: 'TRUE' },
      ]),
    );
    expect(
      shop.host
        .values('Voices')
        .slice(3)
        .map((row) => row[columnOf(shop, 'Voices', 'SKU') - 1]),
    ).toEqual(['00123', '3-4', 'TRUE']);
  });
});
