import { describe, expect, test } from 'vitest';
import { begunOnce, columnOf, formulasOf, letter, openShop, type Shop } from './shop.ts';
import { AFTER, BEFORE, missingParts, monthlyOrders } from './year.ts';

const MUG = { sku: 'MUG-1', name: 'Mug', brand: '', supplier: 'Ningbo Cups', weight: 0.4, properties: [] };

/** A shop with one product whose inspection was begun. */
const begun = begunOnce((properties: readonly 'battery'[] = []): Shop => {
  const shop = openShop();
  shop.ask('addProduct', { ...MUG, properties: [...properties] });
  shop.ask('openTool', { tool: 'inspection', sku: 'MUG-1' });
  return shop;
});

/** Types a row below the others of Inspections. */
function log(shop: Shop, row: Record<string, string>): void {
  const at = shop.rows('Inspections').filter((one) => one['Inspected on'] !== '' || one.Batch !== '').length + 2;
  const cells = { SKU: 'MUG-1', Supplier: 'Ningbo Cups', 'Inspected on': '2026-03-02', 'Lot size': '1000', ...row };
  for (const [heading, text] of Object.entries(cells))
    shop.host.type('Inspections', `${letter(columnOf(shop, 'Inspections', heading))}${at}`, text);
}

const found = (critical: string, major: string, minor: string) => ({
  'Critical found': critical,
  'Major found': major,
  'Minor found': minor,
});

const batches = (shop: Shop) => shop.rows('Inspections').filter(({ Batch }) => Batch !== '');
const standing = (shop: Shop) => shop.ask('prevent', {}).products[0]?.standings.inspection;

/** Gives every requirement a target. */
function fillStandard(shop: Shop): void {
  for (const [at, { Target }] of shop.rows('Supplier standards').entries())
    if (Target === '')
      shop.host.type(
        'Supplier standards',
        `${letter(columnOf(shop, 'Supplier standards', 'Target'))}${at + 2}`,
        'agreed',
      );
}

describe('the standard', () => {
  test('begins with what it should hold, more for a battery, and only once', () => {
    const shop = begun(['battery']);
    const rows = shop.rows('Supplier standards');
    expect(rows).toHaveLength(12);
    expect(rows.map(({ Requirement }) => Requirement)).toContain('Battery charges, stays cool and is marked');
    expect(rows.find(({ Requirement }) => Requirement?.startsWith('Packing list'))).toMatchObject({
      SKU: 'MUG-1',
      Class: 'Major',
      'Returned as': 'Parts missing',
      'To do': 'Write the target.',
    });
    shop.type('Supplier standards', { Class: 'Critical' }, 'Target', 'Full in 2 hours');
    shop.ask('openTool', { tool: 'inspection', sku: 'MUG-1' });
    expect(shop.rows('Supplier standards')).toHaveLength(12);
    expect(shop.rows('Supplier standards').find(({ Class }) => Class === 'Critical')).toMatchObject({
      Target: 'Full in 2 hours',
      'To do': '',
    });
  });

  test('what is no class, no cause and no tolerance is said beside it', () => {
    const shop = begun();
    const where = { Requirement: 'Size and weight' };
    shop.type('Supplier standards', where, 'Class', 'Huge');
    shop.type('Supplier standards', where, 'Returned as', 'Late or lost delivery');
    shop.type('Supplier standards', where, 'Tolerance', '-2');
    shop.ask('prevent', {});
    expect(
      shop.rows('Supplier standards').find(({ Requirement }) => Requirement === where.Requirement)?.['To do'],
    ).toBe(
      'Write the target. Choose a class from the list. Choose from the list what it is returned as. A tolerance is a figure such as ±2 or 5 %, without a minus before it.',
    );
  });
});

describe('a batch', () => {
  test('is told how many units to draw, and then accepted or rejected', () => {
    const shop = begun();
    log(shop, { Batch: 'B-1' });
    shop.ask('prevent', {});
    expect(batches(shop)).toMatchObject([
      {
        Inspected: 'Normal',
        'Sample size': '80',
        'Critical: accept / reject': '0 / 1 of 80',
        'Major: accept / reject': '5 / 6 of 80',
        'Minor: accept / reject': '7 / 8 of 80',
        Verdict: 'Not complete',
        'What a pass means':
          'One lot in ten would still pass with 11% major and 14% minor defects; critical defects in 1 % of the units would be seen 55% of the time.',
        'To do': 'Not judged yet. Fill in: Critical found, Major found, Minor found.',
      },
    ]);
    for (const [heading, text] of Object.entries(found('0', '5', '7')))
      shop.type('Inspections', { Batch: 'B-1' }, heading, text);
    shop.ask('prevent', {});
    expect(batches(shop)).toMatchObject([{ Verdict: 'Accept', 'Next lot': 'Normal', 'To do': '' }]);
    shop.type('Inspections', { Batch: 'B-1' }, 'Major found', '6');
    shop.ask('prevent', {});
    expect(batches(shop)).toMatchObject([
      {
        Verdict: 'Reject',
        'What a pass means': '',
        'To do': 'More than the plan accepts: Major. Hold the payment and settle it with the supplier.',
      },
    ]);
  });

  test.each([
    { row: { 'Lot size': '0' }, says: '"Lot size" should be a whole number of 1 or more, but is "0".' },
    { row: { 'Lot size': '-5' }, says: '"Lot size" should be a whole number of 1 or more, but is "-5".' },
    { row: { 'Inspected on': 'soon' }, says: '"Inspected on" has "soon", which is no date. Write it like 2026-05-31.' },
    { row: { 'Inspected on': '2027-03-02' }, says: '"Inspected on" lies in the future: 2027-03-02.' },
    { row: { Level: 'IV' }, says: '"Level" should be S-1, S-2, S-3, S-4, I, II or III, but is "IV".' },
    { row: { 'AQL major': '3' }, says: '"AQL major" should be 0.65, 1, 1.5, 2.5 or 4, but is "3".' },
    { row: { 'Minor found': '-1' }, says: '"Minor found" should be a whole number of 0 or more, but is "-1".' },
    { row: { Supplier: '' }, says: 'Fill in "Supplier".' },
    { row: { 'Sold from': '2026-05-02', 'Sold to': '2026-05-01' }, says: '"Sold to" lies before "Sold from".' },
  ])('with $row is not judged: $says', ({ row, says }) => {
    const shop = begun();
    log(shop, { Batch: 'B-1', ...found('0', '0', '0'), ...row });
    shop.ask('prevent', {});
    expect(batches(shop)).toMatchObject([{ Verdict: '', 'Sample size': '', 'To do': says }]);
  });

  test('with more defects than units in the sample, or of a SKU nobody knows, says so', () => {
    const shop = begun();
    log(shop, { Batch: 'B-1', SKU: 'CUP-9', ...found('0', '81', '0') });
    shop.ask('prevent', {});
    expect(batches(shop)).toMatchObject([
      {
        Verdict: 'Not complete',
        'To do':
          '"Major found" has 81, but only 80 units are looked at for it. Count defective units of the sample. This SKU is not in Products.',
      },
    ]);
  });

  test('after two that were not accepted is inspected tightened, after five more not at all until something changed', () => {
    const shop = begun();
    for (let at = 1; at <= 7; at += 1)
      log(shop, { Batch: `B-${at}`, 'Inspected on': `2026-03-0${at}`, ...found('1', '0', '0') });
    log(shop, { Batch: 'B-8', 'Inspected on': '2026-03-08', ...found('0', '0', '0') });
    shop.ask('prevent', {});
    const told = batches(shop);
    expect(told.map(({ Inspected }) => Inspected)).toEqual([
      'Normal',
      'Normal',
      ...Array(5).fill('Tightened'),
      'Stopped',
    ]);
    expect(told[2]).toMatchObject({ 'Major: accept / reject': '3 / 4 of 80' });
    expect(told[7]).toMatchObject({
      Verdict: 'Not complete',
      'To do':
        'Inspection is stopped: 5 lots were not accepted while it was tightened. Write into "What the supplier changed" what is different now.',
    });
    expect(standing(shop)).toMatchObject({ state: 'stopped' });
    shop.type('Inspections', { Batch: 'B-8' }, 'What the supplier changed', 'New mould');
    shop.ask('prevent', {});
    expect(batches(shop)[7]).toMatchObject({ Inspected: 'Tightened', Verdict: 'Accept', 'Next lot': 'Tightened' });
  });
});

test('the gate opens when every requirement can be tested and the newest batch was accepted; a rejected one is a task', () => {
  const shop = begun();
  expect(standing(shop)).toMatchObject({ state: 'open', score: 9 });
  expect(standing(shop)?.note).toMatch(
    /^Requirements without a target or a test: 9 of 11 \(Golden sample.*; …\)\. No batch inspected yet\.$/,
  );
  fillStandard(shop);
  expect(standing(shop)).toMatchObject({ state: 'open', score: 50, note: 'No batch inspected yet.' });
  log(shop, { Batch: 'B-1', ...found('0', '2', '3') });
  expect(standing(shop)).toEqual({ state: 'passed', score: 100, date: '2026-03-02', note: '' });
  log(shop, { Batch: 'B-2', 'Inspected on': '2026-03-05', ...found('1', '0', '0') });
  const view = shop.ask('prevent', {});
  expect(view.opened).toBe(1);
  expect(view.products[0]?.standings.inspection).toEqual({
    state: 'stopped',
    score: 50,
    date: '2026-03-05',
    note: 'Batch B-2 was not accepted.',
  });
  expect(shop.rows('Tasks')).toMatchObject([
    { Title: 'Settle batch B-2 of MUG-1 with the supplier: it was not accepted', Team: 'Sourcing', SKU: 'MUG-1' },
  ]);
  log(shop, { Batch: 'b-2', 'Inspected on': '2026-03-07', ...found('0', '0', '0') });
  expect(standing(shop)).toMatchObject({ state: 'passed' });
  expect(batches(shop)[2]?.['To do']).toBe('Inspected again: it does not count for normal or tightened.');
  expect(formulasOf(shop)).toEqual([]);
});

test('returns for causes that lie with the supplier are told of it and of its batches', async () => {
  const shop = begun();
  await shop.bring('orders.txt', monthlyOrders([...BEFORE, ...AFTER]));
  await shop.bring('returns.txt', missingParts([...BEFORE, ...AFTER], 10, '2026-06-30'));
  log(shop, { Batch: 'B-1', ...found('0', '0', '0'), 'Sold from': '2026-01-01', 'Sold to': '2026-03-15' });
  log(shop, { Batch: 'B-2', ...found('0', '0', '0') });
  shop.ask('prevent', {});
  const rows = shop.rows('Supplier quality');
  expect(rows.filter(({ Batch }) => Batch === '').map((row) => [row['Defect type'], row['Units returned']])).toEqual([
    ['All four types', '120'],
    ['Does not work', '0'],
    ['Poor material or make', '0'],
    ['Parts missing', '120'],
    ['Wrong item sent', '0'],
  ]);
  expect(rows[0]).toMatchObject({
    Supplier: 'Ningbo Cups',
    'Months from': '2025-06',
    'Months to': '2026-05',
    'Units shipped': '2400',
    'Return rate': '5.0%',
    'Rate from': '4.2%',
    'Rate to': '5.9%',
    'Newest month': '5.0%',
    'Lower limit': '0.4%',
    'Upper limit': '9.6%',
    Signal: 'Noise',
    State: 'Complete months only',
  });
  expect(rows.filter(({ Batch }) => Batch === 'B-1')).toMatchObject([
    {
      'Defect type': 'All four types',
      'Months from': '2026-01',
      'Months to': '2026-02',
      'Units shipped': '400',
      'Units returned': '20',
    },
    { 'Defect type': 'Parts missing', 'Units returned': '20' },
  ]);
  expect(rows.find(({ Batch }) => Batch === 'B-2')).toMatchObject({
    'Units shipped': '',
    State: 'Write "Sold from" into Inspections to see this batch; until then there is only the rate of the supplier',
  });
});

test('a workbook in Chinese is read and answered in Chinese; words of the other language are understood', () => {
  const shop = openShop({ userLocale: 'zh_CN' });
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool: 'inspection', sku: 'MUG-1' });
  shop.type('供应商标准', { 要求: '尺寸和重量' }, '缺陷等级', 'Critical');
  const lot = { SKU: 'MUG-1', 供应商: '宁波杯业', 批次: 'B-1', 验货日期: '2026-03-02', 批量: '1000' };
  for (const [heading, text] of Object.entries({ ...lot, 致命缺陷数: '0', 严重缺陷数: '6', 轻微缺陷数: '0' }))
    shop.host.type('验货记录', `${letter(columnOf(shop, '验货记录', heading))}2`, text);
  shop.ask('prevent', {});
  expect(shop.rows('供应商标准').find(({ 要求 }) => 要求 === '尺寸和重量')?.待办).toBe('请填写标准值。');
  expect(shop.rows('验货记录')[0]).toMatchObject({
    检验严格度: '正常',
    结论: '拒收',
    '严重：接收 / 拒收': '5 / 6（抽 80 件）',
    待办: '超过方案允许的数量：严重。先别付款，和供应商谈妥再说。',
  });
});

test('columns that were deleted or moved, and rows of the seller, do no harm', () => {
  const shop = begun();
  log(shop, { Batch: 'B-1', ...found('0', '0', '0') });
  for (const heading of ['Sold to', 'What a pass means', 'Level'])
    shop.host.act({ do: 'delete-columns', sheet: 'Inspections', at: columnOf(shop, 'Inspections', heading), count: 1 });
  shop.host.act({ do: 'insert-columns', sheet: 'Inspections', at: 1, count: 1 });
  shop.host.type('Inspections', 'A1', 'Mine');
  shop.host.type('Inspections', 'A2', 'keep');
  shop.ask('prevent', {});
  expect(batches(shop)).toMatchObject([{ Mine: 'keep', Verdict: 'Accept', 'Sample size': '80' }]);
});

test('checking once more writes nothing', () => {
  const shop = begun();
  log(shop, { Batch: 'B-1', ...found('0', '0', '0') });
  log(shop, { Batch: 'B-2', 'Lot size': 'many' });
  const writes = (): string[] => {
    shop.ask('prevent', {});
    return (shop.requests.at(-1)?.calls ?? []).filter((name) =>
      /set(Value|Formula|Format|Note|Background)|insert|delete/.test(name),
    );
  };
  expect(writes()).not.toEqual([]);
  expect(writes()).toEqual([]);
});
