import { describe, expect, test } from 'vitest';
import { begunOnce, formulasOf, openShop, type Shop } from './shop.ts';
import { BEFORE, missingParts, monthlyOrders } from './year.ts';

const MUG = { sku: 'MUG-1', name: 'Mug', brand: 'Acme', supplier: 'Ningbo Cups', weight: 0.4, properties: [] };
const WRITES = /^Range(List)?\.(set|clear|insert)|^Sheet\.(insert|delete|update)/;

const begun = begunOnce((properties: readonly ('fragile' | 'set')[] = []): Shop => {
  const shop = openShop();
  shop.ask('addProduct', { ...MUG, properties: [...properties] });
  shop.ask('openTool', { tool: 'fmea', sku: 'MUG-1' });
  return shop;
});

const rowOf = (shop: Shop, cause: string) => shop.rows('FMEA').find(({ Cause }) => Cause === cause);
const standing = (shop: Shop) => shop.ask('prevent', {}).products.find(({ sku }) => sku === 'MUG-1')?.standings.design;

function fill(shop: Shop, cause: string, cells: Record<string, string>): void {
  for (const [heading, text] of Object.entries(cells)) shop.type('FMEA', { SKU: 'MUG-1', Cause: cause }, heading, text);
}

const USE = 'Hard to use or install';
const BEFORE_FIX = { Severity: '7', Occurrence: '7', Detection: '6' };
const DANGER = { Severity: '9', Occurrence: '2', Detection: '4' };

describe('a product nobody has spoken of', () => {
  test('begins with safety, use, and what its properties make likely; nothing is rated on a guess', () => {
    const shop = begun(['fragile']);
    expect(shop.rows('FMEA')).toMatchObject([
      { SKU: 'MUG-1', Cause: 'Safety or health', Severity: '9', Occurrence: '', 'Voices (units)': '0' },
      {
        ...{ Cause: USE, 'Failure mode': 'Put in the wrong way round', Severity: '6', Detection: '', RPN: '' },
        ...{ 'Action priority': '', 'Occurrence by data': '', 'Failure cost a month': '' },
        Note: 'Still missing: Occurrence, Detection.\nWhat usually helps: Warning mark (embossed arrow, or a shape that fits one way only).',
      },
      { Cause: 'Damaged on arrival', Severity: '7' },
    ]);
    expect(standing(shop)).toMatchObject({ state: 'open', score: null, note: 'Failure modes not rated yet: 3.' });
    expect(shop.host.sheetNames()).not.toContain('Tasks');
    expect(formulasOf(shop)).toEqual([]);
  });

  test('keeps its rows when it is opened again', () => {
    const shop = begun();
    fill(shop, USE, { 'Failure mode': 'Lid turned the wrong way' });
    shop.ask('openTool', { tool: 'fmea', sku: 'MUG-1' });
    expect(shop.rows('FMEA')).toHaveLength(2);
    expect(rowOf(shop, USE)?.['Failure mode']).toBe('Lid turned the wrong way');
  });
});

test('a new product begins with what its weak answers at sourcing lead to', () => {
  const shop = openShop();
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool: 'sourcing', sku: 'MUG-1' });
  for (const [id, text] of [
    ['A2', '1'],
    ['C1', 'over 40'],
    ['D1', '2'],
  ] as const)
    shop.type('Sourcing answers', { 'No.': id }, 'Answer', text);
  shop.ask('openTool', { tool: 'fmea', sku: 'MUG-1' });
  expect(shop.rows('FMEA').map(({ Cause }) => Cause)).toEqual([
    ...['Safety or health', USE, 'Not compatible', 'Parts missing'],
  ]);
});

test('put in the wrong way round: an embossed arrow brings 294 to 42, and high to low', () => {
  const shop = begun();
  fill(shop, 'Safety or health', DANGER);
  fill(shop, USE, BEFORE_FIX);
  expect(standing(shop)).toMatchObject({
    ...{ state: 'stopped', score: 0 },
    note: '1 of 1 failure modes of high priority have no action.',
  });
  expect(rowOf(shop, USE)).toMatchObject({ RPN: '294', 'Action priority': 'High' });
  expect(rowOf(shop, USE)?.Note).toContain('High priority: choose an action.');
  expect(rowOf(shop, 'Safety or health')).toMatchObject({ RPN: '72', 'Action priority': 'Low' });
  expect(shop.rows('Tasks')).toMatchObject([
    {
      ...{ SKU: 'MUG-1', Cause: USE, Stage: 'Product design', Team: 'Design', Source: 'Prevention' },
      Title: 'Remove the failure modes of high priority of MUG-1',
      Why: expect.stringContaining('Put in the wrong way round (RPN 294; action: none yet)'),
    },
  ]);
  fill(shop, USE, { Action: 'Warning mark', 'What will be done': 'Embossed arrow' });
  expect(standing(shop)).toMatchObject({ state: 'open', score: 100, note: expect.stringContaining('Rate again') });
  fill(shop, USE, { 'Severity after': '7', 'Occurrence after': '2', 'Detection after': '3' });
  expect(standing(shop)).toEqual({ state: 'passed', score: 100, date: '', note: '' });
  expect(rowOf(shop, USE)).toMatchObject({ 'RPN after': '42', 'Priority after': 'Low', Note: '' });
  expect(shop.rows('Tasks')).toHaveLength(1);
});

describe('what makes no sense is said at the place, and nothing follows from it', () => {
  test.each([
    ['a rating above 10', { Severity: '11' }, 'Severity: write a whole number from 1 to 10.'],
    ['a rating of 0', { Detection: '0' }, 'Detection: write a whole number from 1 to 10.'],
    ['a rating between two', { Occurrence: '6.5' }, 'Occurrence: write a whole number from 1 to 10.'],
    [
      'words for two ratings',
      { Severity: 'bad', Detection: 'never' },
      'Severity, Detection: write a whole number from 1 to 10.',
    ],
    ['a blank', { Occurrence: '' }, 'Still missing: Occurrence.'],
  ])('%s', (_, cells, note) => {
    const shop = begun();
    fill(shop, USE, { ...BEFORE_FIX, ...cells });
    standing(shop);
    expect(rowOf(shop, USE)).toMatchObject({ RPN: '', 'Action priority': '', Note: expect.stringContaining(note) });
  });

  test('severity that falls without a design change', () => {
    const shop = begun();
    fill(shop, USE, { ...BEFORE_FIX, Action: 'Guide' });
    fill(shop, USE, { 'Severity after': '3', 'Occurrence after': '2', 'Detection after': '3' });
    standing(shop);
    expect(rowOf(shop, USE)).toMatchObject({
      ...{ RPN: '294', 'RPN after': '', 'Priority after': '' },
      Note: expect.stringMatching(/^Severity falls only by a design change/),
    });
    fill(shop, USE, { Action: '改设计' });
    standing(shop);
    expect(rowOf(shop, USE)).toMatchObject({ 'RPN after': '18', 'Priority after': 'Low', Note: '' });
  });

  test('an action, a cost and a cause that are none', () => {
    const shop = begun();
    fill(shop, USE, { ...BEFORE_FIX, Action: 'pray', 'Cost of the fix': 'cheap' });
    expect(standing(shop)).toMatchObject({ state: 'stopped' });
    expect(rowOf(shop, USE)?.Note).toMatch(/Action: choose one from the list.*Cost of the fix: write an amount/s);
    fill(shop, USE, { 'Cost of the fix': '100' });
    standing(shop);
    expect(rowOf(shop, USE)?.Note).toContain('No failure cost: nothing is known of what came back of this product.');
    fill(shop, USE, { Cause: 'Bad luck' });
    standing(shop);
    expect(rowOf(shop, 'Bad luck')?.Note).toContain('Cause: choose one from the list.');
  });
});

describe('a product that was sold', () => {
  /** 200 mugs a month in 2025, 20 of them with parts missing. */
  const sold = async (): Promise<Shop> => {
    const shop = openShop();
    await shop.bring('orders.txt', monthlyOrders(BEFORE));
    await shop.bring('year.txt', missingParts(BEFORE, 20, '2026-01-02'));
    shop.ask('addProduct', MUG);
    shop.ask('openTool', { tool: 'fmea', sku: 'MUG-1' });
    return shop;
  };

  // By hand: 240 of 2,400 are 10 %. A return costs 4.00 to send and a fifth of 15 % of 30, 4.90; 365 days up to 2 January 2026 hold 238
  // to 240 of them: about 97.5 a month.
  test('begins with its own causes, how often they come, and what they cost a month', async () => {
    const shop = await sold();
    expect(shop.rows('FMEA')).toMatchObject([
      {
        ...{ Cause: 'Parts missing', 'Voices (units)': '240', Severity: '7', Occurrence: '10' },
        ...{ 'Rate by data': '10.0%', 'Occurrence by data': '10', 'Failure cost a month': '' },
      },
    ]);
    fill(shop, 'Parts missing', { 'Cost of the fix': '390' });
    shop.ask('prevent', {});
    expect(rowOf(shop, 'Parts missing')?.Note).toContain('No failure cost: fill in price and landed cost in Products.');
    for (const [heading, text] of Object.entries({ Price: '30', 'Landed cost': '8', Fees: '4' }))
      shop.type('Products', { SKU: 'MUG-1' }, heading, text);
    fill(shop, 'Parts missing', { Detection: '5', Occurrence: '4', 'Cost of the fix': '390', Action: 'Supplier' });
    shop.ask('prevent', {});
    const row = rowOf(shop, 'Parts missing');
    expect(Number(row?.['Failure cost a month'])).toBeCloseTo((240 * 4.9) / 12, -1);
    expect(row?.['Pays back in (months)']).toBe('4');
    expect(row).toMatchObject({ RPN: '140', 'Action priority': 'Medium' });
    expect(row?.Note).toContain('Your own returns say 10 for occurrence, you wrote 4.');
  });

  test('lends its causes to a new product of the same supplier', async () => {
    const shop = await sold();
    shop.type('Products', { SKU: 'MUG-1' }, 'Supplier', 'Ningbo Cups');
    shop.ask('addProduct', { ...MUG, sku: 'CUP-1' });
    shop.ask('openTool', { tool: 'fmea', sku: 'CUP-1' });
    const causes = shop.rows('FMEA').filter(({ SKU }) => SKU === 'CUP-1');
    expect(causes.map(({ Cause }) => Cause)).toEqual(['Parts missing', 'Safety or health', USE]);
    expect(causes[0]).toMatchObject({ Occurrence: '', 'Voices (units)': '0' });
  });

  test('checked a second time nothing is written', async () => {
    const shop = await sold();
    fill(shop, 'Parts missing', { Detection: '5' });
    const writes = () => shop.requests.at(-1)?.calls.filter((name) => WRITES.test(name));
    shop.ask('prevent', {});
    expect(writes()).not.toEqual([]);
    shop.ask('prevent', {});
    expect(writes()).toEqual([]);
  });
});

test("a row of the seller's own counts like ours, and text that looks like a formula stays text", () => {
  const shop = begun();
  shop.host.act({
    do: 'paste-text',
    sheet: 'FMEA',
    a1: 'A4',
    rows: [['MUG-1', USE, '', "'=1+1", 'x', '9', '6', '', '', '8']],
  });
  expect(standing(shop)).toMatchObject({ state: 'stopped' });
  expect(shop.rows('FMEA')[2]).toMatchObject({ RPN: '432', 'Action priority': 'High' });
  expect(formulasOf(shop)).toEqual([]);
});

test('in Chinese the rows are Chinese', () => {
  const shop = openShop({ userLocale: 'zh_CN' });
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool: 'fmea', sku: 'MUG-1' });
  expect(shop.rows('失效模式分析')[1]).toMatchObject({
    ...{ 原因: '不会用/难安装', 失效模式: '装反了', 严重度: '6' },
    备注: '还没填：频度、探测度。\n通常的做法：加警示标识（压印箭头，或做成装反就插不进去的结构）。',
  });
});
