import { expect, test } from 'vitest';
import { fail } from '../../src/core/problem.ts';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import { fill } from '../../src/core/words/fill.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { percent } from '../../src/core/words/percent.ts';
import type { UiLanguage } from '../../src/core/words/words.ts';

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** Every text with the path to it. */
function textsOf(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => textsOf(branch, `${path}.${key}`));
}

const wordsIn = (language: UiLanguage): [string, string][] => textsOf(pageWordsOf(language));
const english = new Map(wordsIn('en'));
const chinese = new Map(wordsIn('zh'));

/** Names that stay as they are in every language. */
const NAMES =
  /Headwater|Seller Central|Helium 10|Listing|Google|Apps Script|Amazon|SellerSprite|Lingxing|Zendesk (?:Support|Explore)|Zendesk|Freshdesk|Gorgias|eDesk|Odoo|Shopee|Lazada|McAuley Lab|Customer Reviews|Reviews 2023|Shopify|TikTok Shop|UN 38\.3|USB|FMEA|RPN|App|eBay|Walmart|Etsy|ASIN|LPN|AQL|ISO|\bII\b|SKUs?|CSV|TSV|XLSX|XLS|Excel|HTML|JSON|PDF|SVG|GPSR|A6|https?:\/\/|DE, AT|XML|JPEG|PNG|TIFF|GIF|P4Product|ZIP|RAR|7z|TAR|MB|Unicode|UTF-(?:8|16)|Windows-1252|Shift_JIS|GB18030|FBA|HW_DROP_TEST|UN|[12]A|Hellotax|IEC|\b[MQH]\b|MFN|Ctrl\+Z|L\d\d|\.(txt|csv|tsv|xlsx?|xml|zip)\b/g;

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

test('both languages say the same things', () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
});

test('each text has the same places in both languages', () => {
  const differ = [...english].filter(
    ([path, text]) => placesOf(chinese.get(path) ?? '').join() !== placesOf(text).join(),
  );
  expect(differ).toEqual([]);
});

test('no English is left in Chinese', () => {
  const plain = ([path, text]: [string, string]): [string, string] => [
    path,
    text.replace(/\{\w+\}/g, '').replace(NAMES, ''),
  ];
  const left = [...chinese].map(plain).filter(([, text]) => /[A-Za-z]/.test(text));
  expect(left).toEqual([]);
});

/** A voice without a cause has nothing to explain. */
const SILENT = '.why.nothing.silent';

test('no text is empty or has blanks around it', () => {
  const odd = [...english, ...chinese].filter(
    ([path, text]) => path !== SILENT && (text === '' || text !== text.trim()),
  );
  expect(odd).toEqual([]);
});

test.each([
  [0.034, '3.4%'],
  [0.4, '40%'],
  [0, '0%'],
  [1, '100%'],
])('%d reads %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

test.each([
  { count: 1, says: '1 unit' },
  { count: '1', says: '1 unit' },
  { count: 21, says: '21 units' },
])('$count: a word follows its number', ({ count, says }) => {
  expect(fill('{count} {count:unit|units}', { count })).toBe(says);
});

test('figures of a problem are grouped, numbers of lines are not', () => {
  const words = pageWordsOf('en');
  const full = fail('workbook-full', { needed: 269360, free: 3000, limit: 10000000 }).problem;
  expect(describeProblem(full, words).message).toBe(
    'This import needs 269,360 cells, but only 3,000 of the 10,000,000 cells of this spreadsheet are free.',
  );
  const facts = { file: 'a.txt', rows: 12345, line: 12346, column: 'sku', found: '', expected: 'filled' };
  expect(describeProblem(fail('no-valid-row', facts).problem, words).message).toMatch(/its 12,345 rows .* line 12346,/);
});

/** What the first fix of a cause must speak of, in each language. */
const FIXES: readonly [cause: string, english: RegExp[], chinese: RegExp[], because: string][] = [
  ['size_fit', [/size chart/, /photo/], [/尺码表/, /图/], 'trouble with sizes: size chart and pictures'],
  ['function_defect', [/quick-start card/, /video/], [/上手卡/, /视频/], 'trouble with function: guide or video'],
  ['hard_to_use', [/guide/, /film/], [/说明书/, /视频/], 'trouble with handling: guide and video'],
  ['damage_transit', [/pack/i, /cushioning|carton/], [/包装/, /缓冲|外箱/], 'damage: better packaging'],
  ['missing_parts', [/packing list/, /weigh/], [/装箱清单/, /称重/], 'missing parts: packing list and weighing'],
];

test.each(FIXES)('the first fix of %s is the one its trouble asks for', (cause, inEnglish, inChinese) => {
  const path = `.tasks.playbook.${cause}`;
  for (const wanted of inEnglish) expect(english.get(path)).toMatch(wanted);
  for (const wanted of inChinese) expect(chinese.get(path)).toMatch(wanted);
});
