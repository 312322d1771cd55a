import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/core/prevention/sourcing/questions.ts';
import type { HostOptions } from '../host/host.ts';
import {
  begunOnce,
  columnOf,
  formulasOf,
  letter,
  openShop,
  order,
  ordersFile,
  returnsFile,
  type Shop,
} from './shop.ts';
import { lastReturn } from './year.ts';

const ANSWERS = 'Sourcing answers';
const WEIGHTS = 'Sourcing weights';
const MUG = { sku: 'MUG-1', name: 'Mug', brand: 'Acme', supplier: 'Ningbo Cups', weight: 0.4, properties: [] };
const WRITES = /^Range(List)?\.(set|clear|insert)|^Sheet\.(insert|delete|update)/;

const begun = begunOnce(
  (options: HostOptions = {}): Shop => {
    const shop = openShop(options);
    shop.ask('addProduct', MUG);
    shop.ask('openTool', { tool: 'sourcing', sku: 'MUG-1' });
    return shop;
  },
  (options = {}) => options,
);

const answer = (shop: Shop, question: string, text: string): void =>
  shop.type(ANSWERS, { SKU: 'MUG-1', 'No.': question }, 'Answer', text);

/** Answers all questions with a digit, but for some, and all knock-outs with No. */
function answerAll(shop: Shop, points: number, but: Record<string, string> = {}): void {
  const place = letter(columnOf(shop, ANSWERS, 'Answer'));
  shop.rows(ANSWERS).forEach(({ 'No.': id = '' }, at) => {
    const text = but[id] ?? (id.startsWith('K') ? 'No' : String(points));
    if (text !== '') shop.host.type(ANSWERS, `${place}${at + 2}`, text);
  });
}

const standing = (shop: Shop) =>
  shop.ask('prevent', {}).products.find(({ sku }) => sku === 'MUG-1')?.standings.sourcing;
const tasks = (shop: Shop) => (shop.host.sheetNames().includes('Tasks') ? shop.rows('Tasks') : []);
const score = (shop: Shop) => shop.rows('Sourcing')[0];

describe('a product that is begun', () => {
  test('has four knock-outs and 24 questions, each with its own five answers, and no score yet', () => {
    const shop = begun();
    const rows = shop.rows(ANSWERS);
    expect(rows.map((row) => row['No.'])).toEqual(['K1', 'K2', 'K3', 'K4', ...QUESTIONS.map(({ id }) => id)]);
    const sheet = shop.host.view().sheets.find(({ name }) => name === ANSWERS);
    const lists = rows.map((_, at) =>
      sheet?.inputs.find(({ areas }) => areas.some(({ row, rows: many }) => row <= at + 2 && at + 2 < row + many)),
    );
    expect(lists[0]).toMatchObject({ input: { values: ['Yes', 'No'], allowInvalid: true } });
    expect(lists[rows.findIndex((row) => row['No.'] === 'C1')]).toMatchObject({
      input: { values: ['over 40', '21-40', '11-20', '4-10', '1-3'] },
    });
    expect(score(shop)).toMatchObject({
      ...{ SKU: 'MUG-1', Name: 'Mug', 'After-sales score': '', Class: 'No class yet' },
      ...{
        Decision: 'Answer the questions first',
        'Weakest groups': '',
        Mitigations: '',
        'Needs evidence': expect.stringMatching(/^24: A1, A2/),
      },
    });
    expect(standing(shop)).toMatchObject({ state: 'open', score: null, note: expect.stringContaining('24 of 24') });
    expect(tasks(shop)).toEqual([]);
    expect(formulasOf(shop)).toEqual([]);
  });

  test('keeps what people wrote when it is opened again, and gets only the rows it lacks', () => {
    const shop = begun();
    answer(shop, 'A1', '2');
    const at = shop.rows(ANSWERS).findIndex((row) => row['No.'] === 'G2') + 2;
    shop.host.act({ do: 'delete-rows', sheet: ANSWERS, at, count: 1 });
    shop.ask('openTool', { tool: 'sourcing', sku: 'MUG-1' });
    const rows = shop.rows(ANSWERS);
    expect(rows).toHaveLength(28);
    expect(rows.find((row) => row['No.'] === 'A1')).toMatchObject({ Answer: '2', Points: '2' });
    expect(rows.at(-1)?.['No.']).toBe('G2');
  });
});

describe('answers', () => {
  test('all good: 75, green, the gate is passed', () => {
    const shop = begun();
    answerAll(shop, 3);
    shop.type('Sourcing', { SKU: 'MUG-1' }, 'Market potential (0-100)', '80');
    expect(standing(shop)).toEqual({ state: 'passed', score: 75, date: '', note: '' });
    expect(score(shop)).toMatchObject({
      ...{ 'After-sales score': '75', Class: 'Green', Decision: 'Source it', 'Needs evidence': '' },
      ...{ 'Weakest groups': 'Setup, Fit and expectation', Note: '' },
    });
    expect(shop.rows('Product board')[0]?.Sourcing).toBe('Passed · 75');
    expect(tasks(shop)).toEqual([]);
  });

  test('amber asks for one task with the mitigations, and passes when it is closed', () => {
    const shop = begun();
    // 75 less a quarter of each of 6, 5, 6 and 4, and three quarters of 2: 68.25.
    answerAll(shop, 3, { B1: '11-30 min', B3: '2', D1: 'brittle plastic', D2: '2', D4: 'never' });
    expect(standing(shop)).toMatchObject({ state: 'open', score: 68, note: expect.stringContaining('mitigations') });
    standing(shop);
    const opened = shop.rows('Tasks');
    expect(opened).toMatchObject([
      { SKU: 'MUG-1', Stage: 'Sourcing', Team: 'Sourcing', Source: 'Prevention', Status: 'Proposed' },
    ]);
    expect(opened[0]?.Why).toContain('Sellable again after being opened once? never');
    expect(score(shop)).toMatchObject({
      'After-sales score': '68.3',
      Class: 'Amber',
      'Weakest groups': 'Transport, Setup',
    });
    shop.type('Tasks', { SKU: 'MUG-1' }, 'Title', 'Mei: talk to the factory');
    shop.type('Tasks', { SKU: 'MUG-1' }, 'Status', 'Closed');
    expect(standing(shop)).toMatchObject({ state: 'passed' });
    expect(shop.rows('Tasks')).toHaveLength(1);
  });

  test('a knock-out stops whatever the score, and opens the task', () => {
    const shop = begun();
    answerAll(shop, 4, { K2: '是' });
    expect(standing(shop)).toMatchObject({ state: 'stopped', score: 100, note: expect.stringContaining('UN 38.3') });
    expect(score(shop)).toMatchObject({ Decision: 'Stop: a knock-out applies', Class: 'Green' });
    expect(shop.rows('Tasks')).toHaveLength(1);
  });

  test('red stops the product and asks for no task', () => {
    const shop = begun();
    answerAll(shop, 2);
    expect(standing(shop)).toMatchObject({ state: 'stopped', score: 50 });
    expect(tasks(shop)).toEqual([]);
  });

  test('up to five without an answer count one point of four; with six there is no class', () => {
    const shop = begun();
    answerAll(shop, 4, { A1: '', B1: '', C1: '', D1: '', E1: '' });
    // 100 less three quarters of 6, 6, 5, 6 and 4.
    expect(standing(shop)).toMatchObject({ state: 'passed', note: 'Needs evidence: A1, B1, C1, D1, E1.' });
    expect(score(shop)).toMatchObject({ 'After-sales score': '79.8', Class: 'Green' });
    shop.type(ANSWERS, { 'No.': 'F1' }, 'Answer', '');
    expect(standing(shop)).toMatchObject({ state: 'open', score: null });
    expect(score(shop)).toMatchObject({ 'After-sales score': '', Class: 'No class yet' });
  });

  test.each([
    ['7', 'A1'],
    ['-1', 'A1'],
    ['quite good', 'A1'],
    ['over 40', 'A1'],
  ])('"%s" is no answer to %s: it says so at the place, and counts as not answered', (text, id) => {
    const shop = begun();
    answerAll(shop, 4, { [id]: text });
    standing(shop);
    expect(shop.rows(ANSWERS).find((row) => row['No.'] === id)).toMatchObject({
      ...{ Answer: text, Points: '', Note: expect.stringContaining('one of the five answers') },
    });
    expect(score(shop)).toMatchObject({ 'Needs evidence': '1: A1', Note: expect.stringContaining('A1') });
  });

  test('a knock-out that is neither yes nor no keeps the gate shut', () => {
    const shop = begun();
    answerAll(shop, 4, { K1: 'maybe' });
    expect(standing(shop)).toMatchObject({ state: 'open', note: 'Knock-outs not answered: K1.' });
    expect(shop.rows(ANSWERS)[0]?.Note).toContain('yes or no');
  });
});

test.each(['150', '-5', 'large'])('a market potential of "%s" is said to be none', (text) => {
  const shop = begun();
  answerAll(shop, 4);
  shop.type('Sourcing', { SKU: 'MUG-1' }, 'Market potential (0-100)', text);
  standing(shop);
  expect(score(shop)).toMatchObject({
    ...{ 'Market potential (0-100)': text, Decision: 'Fill in the market potential' },
    Note: 'Market potential: write a number from 0 to 100.',
  });
});

test('checked a second time nothing is written', () => {
  const shop = begun();
  answerAll(shop, 3, { A1: 'nonsense', D4: '0' });
  const writes = () => shop.requests.at(-1)?.calls.filter((name) => WRITES.test(name));
  shop.ask('prevent', {});
  expect(writes()).not.toEqual([]);
  shop.ask('prevent', {});
  expect(writes()).toEqual([]);
});

test('rows may be sorted, columns added, and a column of ours taken away', () => {
  const shop = begun();
  answerAll(shop, 3);
  shop.host.act({ do: 'sort', sheet: ANSWERS, column: 2, ascending: false });
  shop.host.act({ do: 'insert-columns', sheet: ANSWERS, at: 1, count: 1 });
  shop.host.act({ do: 'delete-columns', sheet: 'Sourcing', at: columnOf(shop, 'Sourcing', 'Class'), count: 1 });
  expect(standing(shop)).toMatchObject({ state: 'passed', score: 75 });
  expect(score(shop)).toMatchObject({ 'After-sales score': '75' });
});

test('market potential by score is a scatter chart that takes in new rows, and is drawn once whatever tab is made anew', () => {
  const shop = begun();
  const charts = () => shop.host.view().sheets.find(({ name }) => name === 'Sourcing')?.charts ?? [];
  expect(charts()).toMatchObject([{ type: 'SCATTER', title: 'Market potential (across) and after-sales score (up)' }]);
  shop.ask('addProduct', { ...MUG, sku: 'CUP-1' });
  shop.ask('openTool', { tool: 'sourcing', sku: 'CUP-1' });
  expect(charts()[0]?.ranges.map(({ area }) => [area.column, area.rows])).toEqual([
    [3, 3],
    [4, 3],
  ]);
  shop.ask('prevent', {});
  expect(charts()).toHaveLength(1);
  expect(charts()[0]?.anchor).toMatchObject({ row: 5, column: 2 });
  for (const sku of ['CUP-2', 'CUP-3', 'CUP-4']) {
    shop.ask('addProduct', { ...MUG, sku });
    shop.ask('openTool', { tool: 'sourcing', sku });
  }
  expect(charts()[0]?.anchor, 'below the rows, wherever these end').toMatchObject({ row: 8, column: 2 });
  shop.host.act({ do: 'delete-sheet', sheet: 'Sourcing' });
  shop.ask('openTool', { tool: 'sourcing', sku: 'CUP-1' });
  expect(charts()).toHaveLength(1);
  expect(shop.rows('Sourcing').map(({ SKU }) => SKU)).toEqual(['CUP-1', 'MUG-1', 'CUP-2', 'CUP-3', 'CUP-4']);
});

describe('weights', () => {
  test('are taken as shares of 100; nonsense falls back and says so', () => {
    const shop = begun();
    answerAll(shop, 4, { A1: '0' });
    shop.type(WEIGHTS, { 'No.': 'A1' }, 'Weight', '106');
    shop.type(WEIGHTS, { 'No.': 'B1' }, 'Weight', 'much');
    shop.ask('prevent', {});
    const rows = shop.rows(WEIGHTS);
    expect(rows).toHaveLength(25);
    expect(rows[0]).toMatchObject({ 'No.': 'A1', Weight: '106', 'Counts (of 100)': '53', Note: '' });
    expect(rows.find((row) => row['No.'] === 'B1')).toMatchObject({
      ...{ Weight: 'much', 'Counts (of 100)': '3' },
      Note: 'No number from 0 on: counts with its first weight, 6.',
    });
    expect(score(shop)?.['After-sales score']).toBe('47');
  });

  test('of which a row was deleted get it back with its first weight', () => {
    const shop = begun();
    shop.host.act({ do: 'delete-rows', sheet: WEIGHTS, at: 2, count: 3 });
    shop.ask('prevent', {});
    expect(shop.rows(WEIGHTS)).toHaveLength(25);
    expect(shop.rows(WEIGHTS).find((row) => row['No.'] === 'A2')).toMatchObject({ Weight: '7' });
  });
});

/** Products with 200 units each in January: the first comes back twice, the next three times, and so on. */
async function sold(count: number): Promise<Shop> {
  const shop = openShop();
  const skus = Array.from({ length: count }, (_, at) => `P-${String(at + 1).padStart(2, '0')}`);
  await shop.bring('orders.txt', ordersFile(skus.flatMap((sku, at) => [order('2026-01-30', sku, 200, at + 1)])));
  const back = skus.flatMap((sku, at) =>
    Array.from({ length: 2 + at }, (_, one) => ({
      ...{ sku, lpn: `LPN-${sku}-${one}`, date: `2026-01-${String(2 + (one % 20)).padStart(2, '0')}T10:00:00+00:00` },
      order: `112-${String(at).padStart(7, '0')}-${String(one).padStart(7, '0')}`,
    })),
  );
  await shop.bring('returns.txt', returnsFile([...back, lastReturn('2026-06-04')]));
  const [first = ''] = skus;
  shop.ask('addProduct', { ...MUG, sku: first });
  shop.ask('openTool', { tool: 'sourcing', sku: first });
  // The more comes back, the more questions are answered with the worst.
  const rows = skus.flatMap((sku, at) => QUESTIONS.map(({ id }, asked) => [sku, id, '', '', asked < at ? '0' : '4']));
  shop.host.act({ do: 'paste-text', sheet: ANSWERS, a1: `A30`, rows });
  shop.ask('prevent', {});
  return shop;
}

const says = (shop: Shop) => shop.rows(WEIGHTS).at(-1);

test('the back-test holds scores against own returns, with the number of products', async () => {
  const shop = await sold(15);
  expect(says(shop)).toMatchObject({ 'No.': 'Σ', 'Counts (of 100)': '100', 'Correlation with returns': '-1' });
  expect(says(shop)?.Note).toContain('15 of your own products: the higher the score, the fewer returns');
});

test('below fifteen products it says how many there are, and no figure', async () => {
  const shop = await sold(2);
  expect(says(shop)).toMatchObject({ 'Correlation with returns': '' });
  expect(says(shop)?.Note).toMatch(/^Back-test: 2 of your own products have a score and at least 100 units/);
});

test('in Chinese the tabs, questions and answers are Chinese, and English answers are read too', () => {
  const shop = openShop({ userLocale: 'zh_CN' });
  shop.ask('addProduct', MUG);
  shop.ask('openTool', { tool: 'sourcing', sku: 'MUG-1' });
  const rows = shop.rows('选品问答');
  expect(rows.find((row) => row.编号 === 'B3')?.问题).toBe('会不会装反、装错、插错？');
  shop.type('选品问答', { 编号: 'C1' }, '回答', '1-3 个');
  shop.type('选品问答', { 编号: 'B3' }, '回答', 'keyed or marked');
  shop.ask('prevent', {});
  const points = (id: string) => shop.rows('选品问答').find((row) => row.编号 === id)?.得分;
  expect([points('C1'), points('B3')]).toEqual(['4', '3']);
});

test('parts that break stand with their spare-part plan and the buyers who name them, and the gate names those without', async () => {
  const shop = begun();
  expect(shop.rows('Spare parts')).toMatchObject([
    { SKU: 'MUG-1', State: 'Name a part that wears, breaks or gets lost.' },
  ]);
  await shop.bring(
    'returns.txt',
    returnsFile([
      { lpn: 'A1', comment: 'The hinges broke after a week' },
      { lpn: 'A2', comment: 'Hinge snapped off' },
      { lpn: 'A3', comment: 'Far too small' },
    ]),
  );
  const parts = [
    ['MUG-1', 'hinge', 'Breaks', '没有备件'],
    ['MUG-1', 'lid seal', 'Wears out', 'A spare one in the box'],
    ['MUG-1', 'button', 'Breaks', 'by hope'],
  ];
  for (const [at, cells] of parts.entries())
    for (const [column, text] of cells.entries()) shop.host.type('Spare parts', `${letter(column + 1)}${at + 2}`, text);
  expect(standing(shop)?.note).toContain('Parts without a spare-part plan: hinge, button.');
  expect(shop.rows('Spare parts').map((row) => [row['Units whose buyers name it'], row.State])).toEqual([
    ['2', 'It wears, breaks or gets lost and there is no spare one: order some, or make it last.'],
    ['0', 'Planned.'],
    ['0', '"by hope" is none of the list: choose how a buyer gets a new one.'],
  ]);
  expect(formulasOf(shop)).toEqual([]);
});
