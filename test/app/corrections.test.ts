import { expect, test } from 'vitest';
import { columnOf, everything, newest, openShop, returnsFile } from './shop.ts';

const BAD = returnsFile([
  { lpn: 'LPN1', comment: 'The lid was missing' },
  {
    lpn: 'LPN2',
    order: '111-5555555-2223334',
    date: 'yesterday',
    quantity: 'two',
    comment: 'Too small, call (415) 555-0132',
  },
  { lpn: 'LPN3', quantity: '0' },
]);

test('each refused cell is a row of Rejected with what can be corrected, and nothing personal', async () => {
  const shop = openShop();
  await shop.bring('bad.txt', BAD);
  expect(shop.rows('Rejected').map(({ Line, Column, Found }) => [Line, Column, Found])).toEqual([
    ['3', 'return-date', 'yesterday'],
    ['3', 'quantity', 'two'],
    ['4', 'quantity', '0'],
  ]);
  expect(JSON.stringify(everything(shop))).not.toMatch(/LPN2|555-0132/);
  expect(shop.host.sheetNames()).toContain('Rejected');
  expect(columnOf(shop, 'Rejected', 'Corrected')).toBeGreaterThan(0);
});

test('only lines with a correction are offered, once, and again after the import that took them in is undone', async () => {
  const shop = openShop();
  await shop.bring('bad.txt', BAD);
  expect(shop.ask('corrections', {})).toEqual([]);
  shop.type('Rejected', { Line: '4', Column: 'quantity' }, 'Corrected', '3');
  const [line] = shop.ask('corrections', {});
  expect(line).toMatchObject({
    import: newest(shop),
    file: 'bad.txt',
    line: 4,
    cells: [{ column: 'quantity', corrected: '3' }],
  });
  expect(shop.ask('today', {}).corrected).toBe(1);
  const header = {
    id: 'import-corrected',
    fileName: 'bad.txt, corrected rows',
    report: 'FBA customer returns',
    target: 'voices' as const,
    from: '2026-05-05',
    to: '2026-05-05',
    rowsRead: 1,
    unchanged: 0,
    records: 0,
    rejected: 0,
    unsaid: [],
    leftOut: 0,
  };
  shop.ask('commitChunk', {
    header,
    chunk: 1,
    of: 1,
    voices: [],
    units: [],
    records: [],
    rejected: [],
    corrected: [{ import: line?.import ?? '', line: 4 }],
    known: [],
    anew: [],
    rules: null,
    learned: '',
    causeNames: null,
    stopped: false,
  });
  expect(shop.ask('corrections', {})).toEqual([]);
  expect(shop.rows('Rejected')[2]?.['Taken in by']).toBe('import-corrected');
  shop.ask('undoImport', { id: 'import-corrected' });
  expect(shop.ask('corrections', {})).toHaveLength(1);
});

test('undoing the import that rejected lines takes them away', async () => {
  const shop = openShop();
  await shop.bring('bad.txt', BAD);
  shop.ask('undoImport', { id: newest(shop) });
  expect(shop.rows('Rejected')).toEqual([]);
});

test('a file with nothing new lists what it rejects once', async () => {
  const shop = openShop();
  const good = { lpn: 'LPN1', comment: 'Far too small' };
  await shop.bring('may.txt', returnsFile([good]));
  const both = returnsFile([good, { lpn: 'LPN2', quantity: 'two' }]);
  expect(await shop.bring('june.txt', both)).toMatchObject({ value: { added: 0, updated: 0, unchanged: 1 } });
  expect(shop.rows('Rejected')).toHaveLength(1);
  expect(shop.rows('Imports').at(-1)).toMatchObject({ New: '0', Rejected: '1' });
  await shop.bring('june.txt', both);
  expect([shop.rows('Rejected').length, shop.rows('Imports').length]).toEqual([1, 2]);
});
