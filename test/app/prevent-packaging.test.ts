import { describe, expect, test } from 'vitest';
import type { Property } from '../../src/core/prevention/properties.ts';
import type { HostOptions } from '../host/host.ts';
import { begunOnce, columnOf, formulasOf, letter, openShop, returnsFile, type Shop } from './shop.ts';
import { AFTER, BEFORE, lastReturn, monthlyOrders, monthOf } from './year.ts';

const TAB = 'Packaging tests';

interface Mug {
  weight?: number | null;
  properties?: Property[];
}

/** A shop with a mug whose packaging tests were begun. */
const begun = begunOnce(
  ({ weight = 0.4, properties = [] }: Mug = {}, options: HostOptions = {}): Shop => {
    const shop = openShop(options);
    const product = { name: 'Mug', brand: '', supplier: '', weight, properties };
    shop.ask('addProduct', { sku: 'MUG-1', ...product });
    shop.ask('openTool', { tool: 'packaging', sku: 'MUG-1' });
    return shop;
  },
  (_mug?: Mug, options = {}) => options,
);

const standing = (shop: Shop) =>
  shop.ask('prevent', {}).products.find(({ sku }) => sku === 'MUG-1')?.standings.packaging;
const steps = (shop: Shop): string[] => shop.rows(TAB).flatMap(({ Step = '' }) => (Step === '' ? [] : [Step]));
const row = (shop: Shop, step: string): Record<string, string> =>
  shop.rows(TAB).find(({ Step }) => Step === step) ?? {};
const log = (shop: Shop, step: string, result: string): void => shop.type(TAB, { Step: step }, 'Result', result);

/** Logs a result in every row whose pack version this is. */
function logAll(shop: Shop, result: string, version = ''): void {
  const column = letter(columnOf(shop, TAB, 'Result'));
  for (const [at, line] of shop.rows(TAB).entries())
    if (line.SKU === 'MUG-1' && line['Pack version'] === version && line.Step !== 'Before and after')
      shop.host.type(TAB, `${column}${at + 2}`, result);
}

describe('a product whose tests are begun', () => {
  test('gets a row for each drop and check, with how high, how many and why', () => {
    const shop = begun({ properties: ['fragile'] });
    expect(row(shop, 'Prepare')).toMatchObject({ SKU: 'MUG-1', 'Ships by': 'FBA', Packs: '5', 'Height (cm)': '' });
    expect(row(shop, 'FBA drop 5 of 5')).toMatchObject({
      'What to do': 'On a corner. From 91 cm (36 in) onto concrete or steel. Take a photo.',
      'Height (cm)': '91',
      Packs: '5',
      Why: 'Amazon asks for it because it is: Fragile. It passes if nothing breaks, leaks or spills. By the rule table of 2026-11-23.',
    });
    expect(row(shop, 'Fragile').Why).toBe(
      'Because it is: Fragile. By the rule table of 2026-11-23: Seller Central G200280160 (Certain).',
    );
    expect(steps(shop)).not.toContain('Lithium test');
    expect(steps(shop)).toEqual([...new Set(steps(shop))]);
    expect(standing(shop)).toMatchObject({ state: 'open', score: null, date: '' });
    expect(formulasOf(shop)).toEqual([]);
  });

  test('takes few writes to judge, however many steps', () => {
    const shop = begun({ properties: ['fragile', 'liquid', 'electronic', 'battery', 'sharp', 'set'] });
    shop.ask('prevent', {});
    const quiet = shop.requests.at(-1)?.trips ?? 0;
    logAll(shop, 'Pass');
    log(shop, 'Prepare', 'fine');
    shop.ask('prevent', {});
    // State beside the rows, and the board: its score, its gate and its note.
    expect((shop.requests.at(-1)?.trips ?? 0) - quiet).toBeLessThanOrEqual(8);
  });

  test('passes when every step does, and counts what does not apply for nothing', () => {
    const shop = begun();
    logAll(shop, 'Pass');
    log(shop, 'Spare bag', 'Does not apply');
    log(shop, 'Small unit', 'Does not apply');
    expect(standing(shop)).toMatchObject({ state: 'passed', score: 100, note: '' });
    expect(shop.rows('Product board')[0]?.Packaging).toBe('Passed · 100');
    expect(shop.host.sheetNames()).not.toContain('Tasks');
  });

  test('is stopped by one step that fails, which opens one task, and none the second time', () => {
    const shop = begun();
    logAll(shop, 'Pass');
    log(shop, 'FBA drop 3 of 5', 'Fail');
    expect(shop.ask('prevent', {}).opened).toBe(1);
    expect(shop.ask('prevent', {}).opened).toBe(0);
    expect(standing(shop)).toMatchObject({ state: 'stopped' });
    expect(standing(shop)?.note).toContain('Failed: FBA drop 3 of 5.');
    expect(row(shop, 'FBA drop 3 of 5').State).toBe(
      'Test again after any change of carton, insert, tape, product or supplier.',
    );
    expect(shop.rows('Tasks')).toMatchObject([
      { Title: 'Make the packaging pass its tests', Cause: 'Damaged on arrival', SKU: 'MUG-1', Team: 'Packaging' },
    ]);
  });

  test('counts as tested on the newest day that has come, and tells its score by what is passed', () => {
    const shop = begun();
    const all = steps(shop).length - 1;
    log(shop, 'Works', 'Pass');
    shop.type(TAB, { Step: 'Works' }, 'Tested on', '2026-01-15');
    expect(standing(shop)).toMatchObject({ state: 'open', score: Math.floor(100 / all), date: '2026-01-15' });
    expect(row(shop, 'Prepare').State).toContain(`1 of ${all} steps passed.`);
    expect(standing(shop)?.note).toContain(`and ${all - 4} more`);
  });
});

test('a second look writes nothing, and what people wrote stays', () => {
  const shop = begun({ properties: ['liquid', 'set'] });
  log(shop, 'No leak', 'Fail');
  shop.type(TAB, { Step: 'No leak' }, 'Note', '=cap');
  shop.ask('prevent', {});
  const before = shop.host.displayed(TAB);
  shop.ask('prevent', {});
  expect(
    shop.requests
      .at(-1)
      ?.calls.filter((call) => /^(?:Range|RangeList|Sheet|Spreadsheet)\.(?:set|insert|delete|append|clear)/.test(call)),
  ).toEqual([]);
  shop.ask('openTool', { tool: 'packaging', sku: 'MUG-1' });
  expect(shop.host.displayed(TAB)).toEqual(before);
});

describe('how it ships', () => {
  test('decides the drops; rows nobody wrote into make room, the others stay', () => {
    const shop = begun();
    log(shop, 'FBA drop 1 of 5', 'Pass');
    shop.type(TAB, { Step: 'Prepare' }, 'Ships by', 'Own shipping');
    shop.ask('prevent', {});
    expect(row(shop, '1A drop 10 of 10')).toMatchObject({ 'Height (cm)': '76', 'Pack version': '' });
    expect(row(shop, '1A drop 1 of 10').Why).toContain('in-house test following the 1A drop order');
    expect(steps(shop).filter((step) => step.startsWith('FBA'))).toEqual(['FBA drop 1 of 5']);
    expect(row(shop, 'FBA drop 1 of 5').State).toContain('No longer asked for');
    expect(steps(shop)).not.toContain('One package');
  });

  test('keeps a row that somebody noted something beside in a column of their own', () => {
    const shop = begun();
    const place = letter((shop.host.displayed(TAB)[0]?.length ?? 0) + 1);
    shop.host.type(TAB, `${place}1`, 'Who films');
    const at = shop.rows(TAB).findIndex(({ Step }) => Step === 'FBA drop 2 of 5');
    shop.host.type(TAB, `${place}${at + 2}`, 'Li');
    shop.type(TAB, { Step: 'Prepare' }, 'Ships by', 'Own shipping');
    shop.ask('prevent', {});
    expect(steps(shop).filter((step) => step.startsWith('FBA'))).toEqual(['FBA drop 2 of 5']);
  });

  test.each([
    { text: '', says: 'Choose in "Ships by"' },
    { text: 'pigeon', says: '"pigeon" is no way of shipping' },
  ])('"$text" asks for no drop and says so', ({ text, says }) => {
    const shop = begun();
    if (text === '') shop.host.erase(TAB, `${letter(columnOf(shop, TAB, 'Ships by'))}2`);
    else shop.type(TAB, { Step: 'Prepare' }, 'Ships by', text);
    expect(standing(shop)?.note).toContain(says);
    expect(row(shop, 'Prepare').State).toContain(says);
    expect(shop.rows(TAB).every((line) => (line['Height (cm)'] ?? '') === '')).toBe(true);
    logAll(shop, 'Pass');
    expect(standing(shop)?.state).toBe('open');
  });
});

describe('the weight', () => {
  test.each([
    { text: '', says: 'Write the packed weight into Products', because: 'nobody said' },
    { text: '1 lb', says: 'Products says "1 lb" for the packed weight', because: 'it is no number' },
    { text: '-2', says: 'Products says "-2" for the packed weight', because: 'it is below nothing' },
    {
      text: '70',
      says: '70 is more than the drop orders hold, which end at 68 kg: is this in kilograms?',
      because: 'it may be pounds',
    },
  ])('tells no height where $because', ({ text, says }) => {
    const shop = begun({ weight: null });
    if (text !== '') shop.type('Products', { SKU: 'MUG-1' }, 'Packed weight (kg)', text);
    expect(standing(shop)?.note).toContain(says);
    expect(row(shop, 'Prepare').State).toContain(says);
    expect(shop.rows(TAB).every((line) => (line['Height (cm)'] ?? '') === '')).toBe(true);
    expect(steps(shop)).toContain('Holds, no rattle');
  });

  test('of another band asks for the drops again and keeps those that were made', () => {
    const shop = begun();
    shop.type(TAB, { Step: 'Prepare' }, 'Ships by', 'Own shipping abroad');
    shop.ask('prevent', {});
    log(shop, '2A drop 1 of 10', 'Pass');
    shop.type('Products', { SKU: 'MUG-1' }, 'Packed weight (kg)', '12');
    shop.ask('prevent', {});
    const drops = shop.rows(TAB).filter(({ Step }) => Step === '2A drop 1 of 10');
    expect(drops.map((line) => [line['Height (cm)'], line.Result])).toEqual([
      ['97', 'Pass'],
      ['81', ''],
    ]);
  });
});

describe('what people log', () => {
  test.each([
    { step: 'Works', cells: { Result: 'fine' }, says: '"fine" is no result', because: 'a word of their own' },
    { step: 'Works', cells: { Result: 'Does not apply' }, says: 'cannot be left out', because: 'a step that is firm' },
    {
      step: 'Barcode',
      cells: { Result: 'Pass', 'Tested on': 'spring' },
      says: '"spring" is no day',
      because: 'no day',
    },
    {
      step: 'Barcode',
      cells: { Result: 'Fail', 'Tested on': '2099-01-01' },
      says: 'still to come',
      because: 'a day to come',
    },
  ])('$because counts for nothing and is told beside it', ({ step, cells, says }) => {
    const shop = begun();
    for (const [heading, text] of Object.entries(cells)) shop.type(TAB, { Step: step }, heading, text);
    expect(standing(shop)).toMatchObject({ state: 'open', score: null });
    expect(row(shop, step).State).toContain(says);
  });

  test('in Chinese in an English workbook is understood', () => {
    const shop = begun();
    log(shop, 'Barcode', '不通过');
    expect(standing(shop)?.state).toBe('stopped');
  });

  test('a drop without day and photo counts, and is asked for both', () => {
    const shop = begun();
    log(shop, 'FBA drop 1 of 5', 'Pass');
    expect(standing(shop)?.score).toBeGreaterThan(0);
    expect(row(shop, 'FBA drop 1 of 5').State).toContain('Add the day and a photo');
    shop.type(TAB, { Step: 'FBA drop 1 of 5' }, 'Tested on', '2026-01-15');
    shop.type(TAB, { Step: 'FBA drop 1 of 5' }, 'Photo', 'https://example.com/1.jpg');
    shop.ask('prevent', {});
    expect(row(shop, 'FBA drop 1 of 5').State).toBe('');
  });

  test('in the row of figures counts for nothing and is told', () => {
    const shop = begun();
    log(shop, 'Before and after', 'Fail');
    expect(standing(shop)).toMatchObject({ state: 'open', score: null });
    expect(row(shop, 'Before and after').State).toContain('a result in it does not count');
  });

  test('a check of their own below counts as well', () => {
    const shop = begun();
    logAll(shop, 'Pass');
    expect(standing(shop)?.state).toBe('passed');
    const at = shop.host.displayed(TAB).filter(([sku]) => sku !== '').length + 1;
    for (const [heading, text] of Object.entries({ SKU: 'MUG-1', Step: 'Smell', Result: 'Fail' }))
      shop.host.type(TAB, `${letter(columnOf(shop, TAB, heading))}${at}`, text);
    expect(standing(shop)).toMatchObject({ state: 'stopped' });
    expect(standing(shop)?.note).toContain('Failed: Smell.');
  });
});

describe('a new pack version', () => {
  test('asks for all of it again, ships as the one before, and keeps the old rows as history', () => {
    const shop = begun();
    shop.type(TAB, { Step: 'Prepare' }, 'Ships by', 'Own shipping');
    shop.ask('prevent', {});
    logAll(shop, 'Pass');
    const count = steps(shop).length;
    expect(standing(shop)?.state).toBe('passed');
    shop.type('Products', { SKU: 'MUG-1' }, 'Pack version', 'B');
    expect(standing(shop)).toMatchObject({ state: 'open', score: null });
    const fresh = shop.rows(TAB).filter((line) => line['Pack version'] === 'B');
    expect(fresh).toHaveLength(count);
    expect(fresh[0]).toMatchObject({ Step: 'Prepare', 'Ships by': 'Own shipping', Result: '' });
    const old = shop.rows(TAB).filter((line) => line.SKU === 'MUG-1' && line['Pack version'] === '');
    expect(new Set(old.map(({ State }) => State))).toEqual(new Set(['Of an earlier pack version, kept as history.']));
    logAll(shop, 'Fail', 'B');
    shop.ask('prevent', {});
    expect(shop.rows('Tasks')[0]?.Title).toBe('Make the packaging pass its tests (pack version B)');
  });

  test('is held against the figures before it', async () => {
    const shop = openShop();
    const months = [...BEFORE.slice(-6), ...AFTER];
    const listings = 'item-name\tseller-sku\tasin1\nMug\tMUG-1\tB0MUG00001\n';
    await shop.bring('All Listings.txt', new TextEncoder().encode(listings));
    await shop.bring('orders.txt', monthlyOrders(months));
    await shop.bring(
      'returns.txt',
      returnsFile([
        ...months.flatMap((month) => monthOf(month, 'DAMAGED_BY_CARRIER', month < '2026' ? 20 : 5)),
        lastReturn('2026-06-03'),
      ]),
    );
    shop.ask('openTool', { tool: 'packaging', sku: 'MUG-1' });
    expect(row(shop, 'Before and after').State).toContain('Pack version since');
    shop.type('Products', { SKU: 'MUG-1' }, 'Pack version since', '2026-01-01');
    const says = 'Damaged on arrival: 10% before, 2.5% since (Proven better).';
    expect(standing(shop)?.note).toContain(says);
    expect(row(shop, 'Before and after').State).toContain(says);
    expect(row(shop, 'Before and after').State).toContain('Sellable after return:');
  });
});

test('what people call things stays text, digit for digit', () => {
  const shop = openShop();
  const product = { name: '=1+1', brand: '', supplier: '', weight: 1, properties: [] };
  shop.ask('addProduct', { sku: '007', ...product });
  shop.type('Products', { SKU: '007' }, 'Pack version', "'=2+2");
  shop.ask('openTool', { tool: 'packaging', sku: '007' });
  expect(shop.rows(TAB)[0]).toMatchObject({ SKU: '007', 'Pack version': '=2+2' });
  shop.ask('prevent', {});
  expect(shop.rows(TAB).filter(({ Step }) => Step === 'Prepare')).toHaveLength(1);
  expect(formulasOf(shop)).toEqual([]);
});

test('a tab whose columns were moved, and that lacks some, works on', () => {
  const shop = begun();
  const at = columnOf(shop, TAB, 'Photo');
  shop.host.act({ do: 'delete-columns', sheet: TAB, at, count: 1 });
  shop.host.act({ do: 'delete-columns', sheet: TAB, at: columnOf(shop, TAB, 'Why'), count: 1 });
  logAll(shop, 'Pass');
  shop.type(TAB, { Step: 'FBA drop 1 of 5' }, 'Tested on', '2026-01-15');
  expect(standing(shop)?.state).toBe('passed');
  expect(row(shop, 'FBA drop 1 of 5').State).toBe('');
});

test('a SKU that left Products is judged no more, and says so', () => {
  const shop = begun();
  shop.type('Products', { SKU: 'MUG-1' }, 'SKU', 'MUG-2');
  expect(standing(shop)).toBeUndefined();
  expect(row(shop, 'Works').State).toBe('This SKU is not in Products, so nothing can be judged.');
});

test('in Chinese', () => {
  const shop = begun({ properties: ['battery'] }, { userLocale: 'zh-CN' });
  const rows = shop.rows('包装测试');
  expect(rows[0]).toMatchObject({ 步骤: '准备', 发货方式: 'FBA', 测试件数: '1' });
  expect(rows.find(({ 步骤: step }) => step === '锂电测试')?.为什么).toContain('依据 2026-11-23 的规则表');
  shop.type('包装测试', { 步骤: '功能' }, '结果', '不通过');
  shop.ask('prevent', {});
  expect(shop.rows('任务')[0]?.任务).toBe('改进包装，直到通过包装测试');
});

test('what buyers say of loose parts and of opening, and how returned boxes look, stands beside the checks', async () => {
  const shop = begun();
  await shop.bring(
    'returns.txt',
    returnsFile([
      { lpn: 'A1', comment: 'Arrived scratched, the lid was loose in the box' },
      { lpn: 'A2', comment: 'The handle snapped while opening the box' },
    ]),
  );
  const boxes = [
    ['2026-01-05', 'MUG-1', '', 'Whole', 'Yes'],
    ['2026-01-06', 'MUG-1', '', '破损或敞开', 'No'],
    ['2026-01-06', 'MUG-1', 'v9', 'Whole', 'Yes'],
    ['2026-01-06', 'MUG-1', '', 'fine', ''],
    ['2026-01-06', 'PAN-1', '', 'Whole', ''],
  ];
  for (const [at, cells] of boxes.entries())
    for (const [column, text] of cells.entries())
      shop.host.type('Returned boxes', `${letter(column + 1)}${at + 2}`, text);
  shop.ask('prevent', {});
  expect(row(shop, 'Holds, no rattle').Why).toContain(
    'Buyers told of “loose or scratched inside”: 1 unit, such as “Arrived scratched, the lid was loose in the box”',
  );
  expect(row(shop, 'Opens well').Why).toContain('Buyers told of “broken while opening”: 1 unit');
  // Wilson, 1 of 2: 0.0945 to 0.9055.
  expect(row(shop, 'Way back').Why).toContain(
    'Returned boxes of this pack: 2, whole 1 (50%; 95 % range 9.5% to 91%). Close again: 1 of 2.',
  );
  expect(shop.rows('Returned boxes').map(({ State }) => State)).toEqual([
    '',
    '',
    '',
    '"fine" is no condition we know: choose one of the list.',
    'This SKU is not in Products, so nothing can be judged.',
  ]);
  shop.ask('prevent', {});
  expect(shop.requests.at(-1)?.calls.filter((call) => /setValues?$|insertRows|deleteRows/.test(call))).toEqual([]);
});
