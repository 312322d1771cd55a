import { describe, expect, test } from 'vitest';
import { filledOnce, formulasOf, openShop, returnsFile, type Shop } from './shop.ts';

const TAB = 'Nit-picking';
const SCORES = 'Nit-picking scores';
const DAY = 86_400_000;
const PRODUCT = { brand: '', weight: null, properties: [] };

/** A shop that sells a mug with complaints, and is about to launch another of the same supplier. */
const aboutToLaunch = filledOnce(async () => {
  const shop = openShop({ now: Date.parse('2026-06-01T10:00:00Z') });
  await shop.bring(
    'returns.txt',
    returnsFile([
      { lpn: 'L1', reason: 'MISSING_PARTS', comment: '=1+1 The lid was missing' },
      { lpn: 'L2', reason: 'MISSING_PARTS', comment: 'The lid was missing from the box' },
      { lpn: 'L3', reason: 'DEFECTIVE', comment: 'Far too small, could not get my arm in' },
    ]),
  );
  shop.ask('addProduct', { ...PRODUCT, sku: 'MUG-1', name: 'Travel mug', supplier: 'Ningbo Cups' });
  shop.ask('addProduct', { ...PRODUCT, sku: 'MUG-2', name: 'Office cup', supplier: 'Ningbo Cups' });
  return shop;
});

/** Fills in the first row of a role. */
function write(shop: Shop, sku: string, role: string, cells: Record<string, string>): void {
  for (const [heading, text] of Object.entries(cells)) shop.type(TAB, { SKU: sku, Role: role }, heading, text);
}

const ROLES = ['Buyer (has never seen it)', 'Operations', 'Purchasing', 'Customer service', 'Note-taker'];

/** Every role says that it found nothing. */
function allTakePart(shop: Shop, sku: string): void {
  for (const role of ROLES) write(shop, sku, role, { 'Who found it': 'Ana', Done: 'Yes' });
}

const standing = (shop: Shop, sku: string) =>
  shop.ask('prevent', {}).products.find((product) => product.sku === sku)?.standings.nitPicking;

describe('a session', () => {
  test('begins with what is always asked and what buyers of similar products complained of, in their own words', async () => {
    const shop = await aboutToLaunch();
    const view = shop.ask('openTool', { tool: 'nitPicking', sku: 'MUG-2' });
    expect(view.products.find(({ sku }) => sku === 'MUG-2')?.standings.nitPicking).toMatchObject({
      state: 'open',
      score: null,
    });
    const rows = shop.rows(TAB);
    expect(new Set(rows.map((row) => row.Role))).toEqual(new Set(ROLES));
    // 11 standing prompts, and a prompt for each of the two causes.
    expect(rows).toHaveLength(13);
    const asked = rows.find((row) => row['Cause it would be'] === 'Parts missing');
    expect(asked?.['What to look for']).toContain('same supplier: MUG-1');
    expect(asked?.['What to look for']).toContain('complained 2 times');
    expect(asked?.['What to look for']).toContain('The lid was missing');
    expect(formulasOf(shop)).toEqual([]);
  });

  test('of a product like no other asks what the whole shop complained of', async () => {
    const shop = await aboutToLaunch();
    shop.ask('addProduct', { ...PRODUCT, sku: 'LAMP', name: 'Lamp', supplier: 'Zhongshan' });
    shop.ask('openTool', { tool: 'nitPicking', sku: 'LAMP' });
    const asked = shop.rows(TAB).filter((row) => row['Cause it would be'] !== '');
    expect(asked[0]?.['What to look for']).toContain('other products of the shop');
  });

  test('in an empty workbook has the standing prompts alone; opened twice it is laid down once', () => {
    const shop = openShop();
    shop.ask('addProduct', { ...PRODUCT, sku: 'MUG-1', name: 'Mug', supplier: '' });
    shop.ask('openTool', { tool: 'nitPicking', sku: 'MUG-1' });
    write(shop, 'MUG-1', 'Note-taker', { 'What was found': '=1+1' });
    shop.ask('openTool', { tool: 'nitPicking', sku: 'MUG-1' });
    expect(shop.rows(TAB)).toHaveLength(11);
  });
});

describe('the gate', () => {
  test('is passed when all took part and nothing severe is open, and a second look writes nothing', async () => {
    const shop = await aboutToLaunch();
    shop.ask('openTool', { tool: 'nitPicking', sku: 'MUG-2' });
    allTakePart(shop, 'MUG-2');
    // 5 of 13 rows answered and nothing found: 50 × 5 / 13 + 50.
    expect(standing(shop, 'MUG-2')).toMatchObject({ state: 'passed', score: 69, note: '' });
    shop.ask('prevent', {});
    const writes = shop.host.executions.at(-1)?.calls.filter(({ kind }) => kind === 'write') ?? [];
    expect(writes.map(({ name, tab }) => `${tab} ${name}`)).toEqual([]);
  });

  test('is stopped by a severe finding, which opens one task; done, it opens and nothing is asked for twice', async () => {
    const shop = await aboutToLaunch();
    shop.ask('openTool', { tool: 'nitPicking', sku: 'MUG-2' });
    allTakePart(shop, 'MUG-2');
    write(shop, 'MUG-2', 'Operations', {
      ...{ 'What was found': 'The handle gets hot', 'Severity 1–10': '9', 'Cause it would be': 'Safety or health' },
      ...{ Owner: 'Bo', Done: 'No' },
    });
    expect(standing(shop, 'MUG-2')).toMatchObject({ state: 'stopped' });
    const tasks = shop.rows('Tasks').filter((row) => row.Source === 'Prevention');
    expect(tasks).toMatchObject([{ SKU: 'MUG-2', Title: 'Remove what the nit-picking session found' }]);
    expect(tasks[0]?.Why).toContain('The handle gets hot (severity 9');
    expect(shop.rows(TAB).find((row) => row['What was found'] !== '')?.State).toBe('Stops the launch');
    write(shop, 'MUG-2', 'Operations', { Done: 'Yes' });
    expect(standing(shop, 'MUG-2')).toMatchObject({ state: 'passed' });
    expect(shop.rows('Tasks').filter((row) => row.Source === 'Prevention')).toHaveLength(1);
  });

  test.each([
    ['a severity of 11', { 'Severity 1–10': '11' }, 'Severity from 1 to 10 is missing'],
    ['a severity in words', { 'Severity 1–10': 'high' }, 'Severity from 1 to 10 is missing'],
    ['a Done that is neither yes nor no', { Done: 'perhaps' }, 'Done should be Yes or No'],
    [
      'a cause there is none of',
      { 'Severity 1–10': '3', 'Cause it would be': 'Ugly' },
      'No cause of this name in Causes',
    ],
    ['a SKU that is not there', { SKU: 'MUG-9' }, 'Not in Products'],
  ])('%s is told in its row', async (_, cells, state) => {
    const shop = await aboutToLaunch();
    shop.ask('openTool', { tool: 'nitPicking', sku: 'MUG-2' });
    const role = 'Note-taker';
    write(shop, 'MUG-2', role, { 'What was found': 'Thin guide', ...cells });
    shop.ask('prevent', {});
    expect(shop.rows(TAB).find((row) => row['What was found'] === 'Thin guide')?.State).toBe(state);
  });
});

describe('predictions', () => {
  const lids = (count: number, reason = 'MISSING_PARTS', sku = 'MUG-2') =>
    Array.from({ length: count }, (_, at) => ({
      ...{ lpn: `P-${sku}-${reason}-${at}`, order: `112-${String(at).padStart(7, '0')}-${reason.length}333333` },
      ...{ sku, reason, date: '2026-06-20T10:00:00+00:00' },
    }));

  async function foreseen(): Promise<Shop> {
    const shop = await aboutToLaunch();
    shop.ask('openTool', { tool: 'nitPicking', sku: 'MUG-2' });
    write(shop, 'MUG-2', 'Purchasing', {
      ...{ 'Who found it': 'Ana', 'What was found': 'No lid in the box', 'Severity 1–10': '6' },
      'Cause it would be': 'Parts missing',
    });
    write(shop, 'MUG-2', 'Operations', {
      ...{
        'Who found it': 'Bo',
        'What was found': 'Gets hot',
        'Severity 1–10': '5',
        'Cause it would be': 'Safety or health',
      },
    });
    shop.ask('prevent', {});
    return shop;
  }

  test('wait for the launch date, and then for 60 days', async () => {
    const shop = await foreseen();
    expect(shop.rows(SCORES)).toMatchObject([
      { Who: 'The whole session', Findings: '2', State: 'No launch date in Products.' },
      { Who: 'Bo', Findings: '1' },
      { Who: 'Ana', Findings: '1' },
    ]);
    shop.type('Products', { SKU: 'MUG-2' }, 'Launch date', '31.02.2026');
    shop.ask('prevent', {});
    expect(shop.rows(SCORES)[0]?.State).toContain('Products says "31.02.2026" for the launch date');
    shop.type('Products', { SKU: 'MUG-2' }, 'Launch date', '2026-06-10');
    shop.ask('prevent', {});
    expect(shop.rows(SCORES)[0]?.State).toBe('Scored from 2026-08-09 on, 60 days after the launch.');
  });

  test('are scored against the real voices, per person and in total', async () => {
    const shop = await foreseen();
    shop.type('Products', { SKU: 'MUG-2' }, 'Launch date', '2026-06-10');
    shop.host.passTime(70 * DAY);
    await shop.bring(
      'later.txt',
      returnsFile([...lids(15), ...lids(5, 'ORDERED_WRONG_ITEM'), ...lids(9, 'MISSING_PARTS', 'MUG-1')]),
    );
    shop.ask('prevent', {});
    const [total, bo, ana] = shop.rows(SCORES);
    // Of 20 complaints 15 were listed: 75 %, Wilson 53.1 to 88.8 %.
    expect(total).toMatchObject({
      ...{ Complaints: '20', Foreseen: '75.0%', From: '53.1%', To: '88.8%' },
      ...{ 'Came true': 'Parts missing', 'Nobody complained of': 'Safety or health' },
    });
    expect(total?.['Not foreseen']).not.toBe('');
    expect(bo).toMatchObject({ Who: 'Bo', Foreseen: '0.0%', 'Came true': '' });
    expect(ana).toMatchObject({ Who: 'Ana', Foreseen: '75.0%', 'Came true': 'Parts missing' });
    expect(total?.State).toContain('the 90 days are not over');
  });

  test('below 20 complaints there is no share', async () => {
    const shop = await foreseen();
    shop.type('Products', { SKU: 'MUG-2' }, 'Launch date', '2026-06-10');
    shop.host.passTime(100 * DAY);
    await shop.bring('later.txt', returnsFile(lids(19)));
    shop.ask('prevent', {});
    expect(shop.rows(SCORES)[0]).toMatchObject({
      ...{ Complaints: '19', Foreseen: '', 'Came true': 'Parts missing' },
      State: 'Not enough data: 19 of at least 20 complaints with a cause.',
    });
  });

  test('what was noted after the launch is no prediction', async () => {
    const shop = await foreseen();
    shop.type('Products', { SKU: 'MUG-2' }, 'Launch date', '2026-06-10');
    shop.host.passTime(70 * DAY);
    await shop.bring('later.txt', returnsFile(lids(20)));
    write(shop, 'MUG-2', 'Purchasing', { 'Cause it would be': 'Wrong item sent' });
    shop.ask('prevent', {});
    const [total] = shop.rows(SCORES);
    expect(total).toMatchObject({ Predicted: 'Safety or health', Foreseen: '0.0%' });
    expect(total?.State).toContain('1 finding was noted after the launch and is no prediction.');
  });
});

test('a workbook in Chinese speaks Chinese, and reads what was chosen in English', () => {
  const shop = openShop({ userLocale: 'zh-CN' });
  shop.ask('addProduct', { ...PRODUCT, sku: 'MUG-1', name: '保温杯', supplier: '' });
  shop.ask('openTool', { tool: 'nitPicking', sku: 'MUG-1' });
  shop.type('挑刺会', { 角色: '记录人' }, '发现的问题', '杯盖漏水');
  shop.type('挑刺会', { 角色: '记录人' }, '严重度 1–10', '8');
  shop.type('挑刺会', { 角色: '记录人' }, '会成为什么原因', 'Safety or health');
  expect(standing(shop, 'MUG-1')?.note).toContain('1 条严重度 7 以上的问题：杯盖漏水');
  expect(shop.rows('挑刺会评分')[0]?.状态).toBe('“产品”表里没有上架日期。');
});
