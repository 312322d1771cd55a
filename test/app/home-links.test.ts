import { describe, expect, test } from 'vitest';
import { bundleWith } from './probe.ts';
import { filledOnce, LINK, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';
import { lastReturn, monthOf } from './year.ts';

const returns = returnsFile([
  ...[1, 2, 3].map((at) => ({ lpn: `A${at}`, order: `111-000000${at}-2223334`, reason: 'DEFECTIVE' })),
  ...[4, 5].map((at) => ({ lpn: `B${at}`, order: `111-000000${at}-2223334`, reason: 'MISSING_PARTS' })),
]);

const BUNDLE = bundleWith(
  "function formulaAt(cell) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Home').getRange(cell).getFormula(); }",
);
const filled = filledOnce(async () => {
  const shop = openShop();
  await shop.bring('returns.txt', returns);
  return shop;
});
const opened = (): Promise<Shop> => filled({ bundle: BUNDLE });

const gidOf = (shop: Shop, name: string): number =>
  shop.host.view().sheets.find((sheet) => sheet.name === name)?.id ?? -1;

/** The formula of a cell of Home, as the spreadsheet keeps it. */
const formulaAt = (shop: Shop, cell: string): string => String(shop.host.run('formulaAt', [cell]));

/** What a formula of the seller's over Home gives. */
const reckon = (shop: Shop, formula: string): string => {
  shop.host.type('Home', 'K2', formula);
  return shop.host.displayed('Home')[1]?.[10] ?? '';
};

describe('every number of Home opens what it counts', () => {
  test('below the three numbers stand links of our own words to the tabs of their rows', async () => {
    const shop = await opened();
    expect(shop.host.displayed('Home')[5]?.slice(0, 3)).toEqual([
      'Show the voices',
      'Show the tasks',
      'Show the cause',
    ]);
    expect(formulaAt(shop, 'A6')).toContain(`#gid=${gidOf(shop, 'Voices')}&range=A`);
    expect(formulaAt(shop, 'B6')).toContain(`#gid=${gidOf(shop, 'Tasks')}&range=A`);
    expect(formulaAt(shop, 'C6')).toContain(`#gid=${gidOf(shop, 'Cause × month')}&range=A`);
  });

  test('each row of the ranking has its link, and rows below it have none', async () => {
    const shop = await opened();
    const column = shop.host.displayed('Home').map((row) => row[18] ?? '');
    expect(column.slice(0, 4)).toEqual(['', 'Show', 'Show', '']);
  });

  test('a link of the ranking leads to the row of its cause in the pivot, also when the tab is renamed', async () => {
    const shop = await opened();
    shop.host.act({ do: 'rename-sheet', sheet: 'Cause × month', name: "Seller's months" });
    const at = shop.host.displayed("Seller's months").findIndex(([first]) => first === 'Does not work') + 1;
    expect(at).toBeGreaterThan(1);
    expect(formulaAt(shop, 'S2')).toContain('MATCH(O2,');
    expect(reckon(shop, "=MATCH(O2,'Seller''s months'!A:A,0)")).toBe(String(at));
    shop.ask('refresh', {});
    expect(formulaAt(shop, 'S2')).toContain("'Seller''s months'!A:A");
    expect(shop.host.displayed('Home')[1]?.[18]).toBe('Show');
  });

  test('the numbers stay numbers that a formula of the seller adds up', async () => {
    const shop = await opened();
    expect(reckon(shop, '=A5+B5')).toBe(String(5 + Number(shop.host.displayed('Home')[4]?.[1])));
    expect(reckon(shop, '=SUM(P2:P31)')).toBe('5');
    expect(reckon(shop, '=ISNUMBER(C5)')).toBe('TRUE');
  });

  test('a cause called like a formula is looked up, never part of one', async () => {
    const shop = await opened();
    shop.type('Causes', { Code: 'function_defect' }, 'Name', `'="x")&IMPORTXML("evil`);
    shop.ask('refresh', {});
    expect(formulaAt(shop, 'S2')).not.toContain('IMPORTXML');
    expect(shop.host.displayed('Home')[1]?.[14]).toContain('IMPORTXML');
  });

  test('a tab that is gone leaves a number without a link, and the refresh brings it back', async () => {
    const shop = await opened();
    shop.host.act({ do: 'delete-sheet', sheet: 'Cause × month' });
    expect(shop.host.displayed('Home')[5]?.[2]).toBe('Show the cause');
    shop.ask('refresh', {});
    expect(formulaAt(shop, 'C6')).toContain(`#gid=${gidOf(shop, 'Cause × month')}&`);
  });
});

test('the number of the sidebar shows the voices whose cause is ranked, and no other', async () => {
  const shop = openShop();
  await shop.bring(
    'returns.txt',
    returnsFile([
      { lpn: 'A1', reason: 'DEFECTIVE' },
      { lpn: 'A2', reason: 'UNKNOWN_OTHER_REASON' },
    ]),
  );
  shop.ask('showVoices', { behind: { product: '', cause: 'ranked', month: '' } });
  const hidden = new Set(shop.host.view().sheets.find(({ name }) => name === 'Voices')?.hiddenRows);
  const seen = shop.rows('Voices').filter((_, at) => !hidden.has(at + 2));
  expect(seen.map((row) => row['Reason code'])).toEqual(['DEFECTIVE']);
  expect(shop.ask('today', {}).withCause).toBe(1);
});

test.each([
  ['CUP-1', 'a name like any other'],
  ['Mug · red', 'a name with the sign between product and cause'],
  ['=1+1', 'a name like a formula'],
])('a row of the ranking by rate leads to the rates of %s (%s)', async (sku) => {
  const shop = await opened();
  await shop.bring(
    'orders.txt',
    ordersFile(
      ['2026-03', '2026-04'].flatMap((month, at) => [
        order(`${month}-28`, 'MUG-1', 300, at),
        order(`${month}-28`, sku, 300, at + 9),
      ]),
    ),
  );
  await shop.bring(
    'more.txt',
    returnsFile([
      ...monthOf('2026-04', 'DEFECTIVE', 9),
      ...monthOf('2026-04', 'MISSING_PARTS', 20).map((row) => ({ ...row, sku })),
      lastReturn('2026-05-31'),
    ]),
  );
  expect(shop.host.displayed('Home')[32]?.[19]).toBe(`${sku} · Parts missing`);
  const formula = formulaAt(shop, 'Z33');
  expect(formula).toMatch(LINK);
  const sought = /MATCH\((LEFT\(T33,\d+\)),/.exec(formula)?.[1] ?? '';
  expect(reckon(shop, `=MATCH(${sought},Rates!A:A,0)`)).toBe(
    String(shop.rows('Rates').findIndex(({ SKU }) => SKU === sku) + 2),
  );
});
