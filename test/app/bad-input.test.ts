import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { everything, formulasOf, openShop, returnsFile, type Shop, TWO } from './shop.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const broken = (name: string): Uint8Array => readFileSync(`test/fixtures/broken/${name}`);
const HEADINGS = 'return-date\torder-id\tsku\tquantity\treason\tcustomer-comments';

/** What cannot be imported, what a person reads of it in English and in Chinese, and the way out both name. */
const REFUSED: readonly {
  name: string;
  bytes: Uint8Array;
  en: RegExp;
  zh: RegExp;
  wayOut: readonly [en: RegExp, zh: RegExp];
}[] = [
  {
    name: 'empty.csv',
    bytes: text(''),
    en: /^empty\.csv is empty\.$/,
    zh: /^empty\.csv 是空文件/,
    wayOut: [/Download the report again/, /重新下载/],
  },
  {
    name: 'program.txt',
    bytes: Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
    en: /program\.txt is not a table/,
    zh: /program\.txt 不是表格/,
    wayOut: [/Choose the export as it was downloaded/, /下载/],
  },
  {
    name: 'unshipped.txt',
    bytes: broken('unshipped-orders.txt'),
    en: /looks like the report of new or unshipped orders, which Headwater does not import because it lists names and addresses/,
    zh: /未发货订单报表/,
    wayOut: [/Which exports can be imported\?/, /可以导入哪些报表/],
  },
  {
    name: 'photo.csv',
    bytes: broken('picture-renamed.csv'),
    en: /photo\.csv is not a table: it looks like a picture/,
    zh: /photo\.csv 不是表格.*图片/,
    wayOut: [/Choose the export/, /下载/],
  },
  {
    name: 'headings.txt',
    bytes: broken('headings-only.txt'),
    en: /headings\.txt has headings but no rows/,
    zh: /headings\.txt 只有表头/,
    wayOut: [/longer period/, /时间/],
  },
  {
    name: 'rows.txt',
    bytes: broken('no-valid-row.txt'),
    en: /rows\.txt: none of its \d+ rows could be read\. First: line \d+, column "/,
    zh: /rows\.txt.*第 \d+ 行/,
    wayOut: [/Download the report again/, /重新下载/],
  },
  {
    name: 'twice.txt',
    bytes: broken('repeated-heading.txt'),
    en: /twice\.txt has the heading ".+" in columns \d+ and \d+/,
    zh: /twice\.txt.*第 \d+ 列和第 \d+ 列/,
    wayOut: [/Remove or rename one/, /(删|改)/],
  },
  {
    name: 'dates.txt',
    bytes: text(`${HEADINGS}\n31.31.2026\t111-1\tMUG\t1\tDEFECTIVE\tToo small\n`),
    en: /line 2, column "return-date": found "31\.31\.2026", which should be a date/,
    zh: /第 2 行.*return-date.*31\.31\.2026.*日期/,
    wayOut: [/Download the report again/, /重新下载/],
  },
];

describe('what cannot be imported is said in one sentence with a way out, and nothing is written', () => {
  let shop: Shop;
  let before: ReturnType<typeof everything>;
  beforeAll(async () => {
    shop = openShop();
    await shop.bring('good.txt', returnsFile(TWO));
    before = everything(shop);
  });

  test.each(REFUSED)('$name', async ({ name, bytes, en, zh, wayOut }) => {
    const run = await shop.bring(name, bytes);
    if (run.ok) throw new Error('It was imported.');
    const english = describeProblem(run.problem, pageWordsOf('en'));
    const chinese = describeProblem(run.problem, pageWordsOf('zh'));
    expect(english.message).toMatch(en);
    expect(chinese.message).toMatch(zh);
    expect(english.fix).toMatch(wayOut[0]);
    expect(chinese.fix).toMatch(wayOut[1]);
    for (const { message, fix } of [english, chinese]) expect(message + fix).not.toMatch(/\{\w+\}|undefined/);
    expect(everything(shop)).toEqual(before);
  });
});

test('a row that cannot be read is listed with line, column, what was found and what should be there; the others go in', async () => {
  const shop = openShop({ userLocale: 'zh-CN' });
  const rows = [
    `2026-01-02\t111-1\tMUG\t1\tDEFECTIVE\t${'x'.repeat(60_000)}`,
    '2026-01-02\t111-2\tMUG\ttwo\tDEFECTIVE\tToo small',
    'yesterday\t111-3\tMUG\t1\tDEFECTIVE\tToo small',
    '2026-01-02\t111-4\t9.78E+12\t1\tDEFECTIVE\tToo small',
    '2026-01-02\t111-5\tMUG\t1\tDEFECTIVE\tToo small',
  ];
  await shop.bring('a.txt', text(`${HEADINGS}\n${rows.join('\n')}\n`));
  expect(shop.rows('买家声音').map((row) => row.订单号)).toEqual(['111-5']);
  expect(shop.rows('未导入的行').map(({ 行号, 列, 应为 }) => [行号, 列, 应为])).toEqual([
    ['2', 'customer-comments', expect.stringContaining('50,000')],
    ['3', 'quantity', expect.stringContaining('“two”')],
    ['4', 'return-date', expect.stringContaining('“yesterday”')],
    ['5', 'sku', expect.stringContaining('9.78E+12')],
  ]);
});

test('comments that look like formulas stay what they are', async () => {
  const comments = [
    '=IMPORTXML("http://example.com","//a")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    "'quoted",
    '＝1+1',
    '\u200b=1+1',
  ];
  const shop = openShop();
  await shop.bring(
    'a.txt',
    returnsFile(comments.map((comment, at) => ({ comment, lpn: `LPN${at}`, order: `111-${1_000_000 + at}-1234567` }))),
  );
  const kept = shop.rows('Voices').map(({ Comment }) => Comment?.replace('[link]")', ''));
  for (const [at, comment] of comments.entries()) expect(kept[at]).toContain(comment.slice(0, 6));
  expect(formulasOf(shop)).toEqual([]);
});

test('SKUs that look like numbers, dates and formulas survive digit for digit in every tab they get to', async () => {
  const skus = ['00123', '1E5', '3-4', '1/2', 'TRUE', '2026-01-01', '1,5', '$5', '10%', '=SKU', '12345678901234567890'];
  const shop = openShop();
  const rows = skus.flatMap((sku, at) =>
    Array.from({ length: 4 }, (_, number) => ({
      ...{ sku, lpn: `LPN${at}-${number}`, order: `111-${1_000_000 + at}-${1_000_000 + number}`, comment: 'Too small' },
    })),
  );
  await shop.bring('a.txt', returnsFile(rows));
  const lines = skus.map((sku, at) => `111-${at}\t2026-05-01\tShipped\t${sku}\t30`);
  await shop.bring(
    'orders.txt',
    text(['amazon-order-id\tpurchase-date\torder-status\tsku\tquantity', ...lines].join('\n')),
  );
  for (const tab of ['Voices', 'Units', 'Tasks'])
    expect(new Set(shop.rows(tab).map(({ SKU }) => SKU)), tab).toEqual(new Set(skus));
  for (const { Why } of shop.rows('Tasks')) expect(Why).toContain('of 30 units shipped');
  expect(formulasOf(shop)).toEqual([]);
});
