// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../../sidebar/file/read-export.ts';
import type { ReadExport } from '../../../sidebar/outside.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { keyOfMapping, type Mapping, writeMapping } from '../../../src/core/reports/mapping/mapping.ts';
import { type FakeServer, fakeServer } from '../fake-server.ts';
import { EMPTY_TODAY } from '../sample.ts';
import { type OpenPage, openPage } from './open-page.tsx';

const TABLE = [
  'Ticket ID,Created at,Customer email,What it is about,Order number,SKU,Stage',
  '1,2026-03-01,a@example.com,"The lid was missing, call (415) 555-0132",#10231,JAR-SET6,<b>new</b>',
  '2,2026-03-04,b@example.com,One of the jars came in many pieces,#10240,JAR-LARGE,solved',
  '3,soon,c@example.com,The label fell off on the first day,#10250,JAR-SET6,solved',
].join('\n');

const reads =
  (text: string): ReadExport =>
  ({ name }, options) =>
    readExport({ name, bytes: new TextEncoder().encode(text) }, options);

const select = (page: OpenPage, label: string): HTMLSelectElement => {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`There is no field "${label}" in: ${page.text()}`);
  return page.find<HTMLSelectElement>(`#${found.htmlFor}`);
};

/** Chooses or types into the field with this label. */
const set = async (page: OpenPage, label: string, value: string): Promise<void> => {
  const field = select(page, label);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
};

const status = (page: OpenPage): string | null => page.find('form > [role=status]').textContent;

const openMapping = async (
  fake: FakeServer = fakeServer(),
  text = TABLE,
  language: 'en' | 'zh' = 'en',
): Promise<OpenPage> => {
  const page = await openPage({ view: 'import', fake, readExport: reads(text), language });
  await page.choose('tickets_2026-03.csv');
  await page.press(language === 'en' ? 'Say which column is which' : '说明每列是什么');
  return page;
};

const KEPT: Mapping = {
  name: 'Help desk',
  type: 'message',
  headings: (TABLE.split('\n')[0] ?? '').split(','),
  columns: { date: 'Created at', comment: 'What it is about', sku: 'SKU' },
  personal: ['Customer email'],
  marketplace: '',
  dateOrder: '',
};
const kept = { key: keyOfMapping(KEPT), json: writeMapping(KEPT) };

describe('a file no report knows', () => {
  test('offers to say which column is which, and begins with what the columns look like', async () => {
    const page = await openMapping();
    await page.shows('Which column is which?');
    expect(page.find('.step')).toBe(document.activeElement);
    expect(document.querySelector('[role=alert]')).toBeNull();
    expect(select(page, 'Name of this export').value).toBe('tickets');
    expect(select(page, 'Each row is a').value).toBe('message');
    expect(
      ['Ticket ID', 'Created at', 'What it is about', 'Order number', 'SKU', 'Stage'].map(
        (heading) => select(page, heading).value,
      ),
    ).toEqual(['record', 'date', 'comment', 'order', 'sku', '']);
    expect(status(page)).toBe('2 of the first 3 rows can be read this way.');
  });

  test('shows values without personal data, and never those of personal columns', async () => {
    const page = await openMapping();
    expect(page.text()).toContain('Customer emailPersonal data: never read.');
    expect(page.text()).toContain('<b>new</b> · solved');
    expect(page.text()).toContain('CommentThe lid was missing, call [phone]');
    expect(page.text()).not.toMatch(/example\.com|555-0132/);
    expect(document.querySelector('form b')).toBeNull();
    const samples = select(page, 'Stage').getAttribute('aria-describedby');
    expect(page.find(`#${samples}`).textContent).toBe('<b>new</b> · solved');
  });

  test.each([
    { column: 'Created at', says: 'Choose the column with the date.' },
    { column: 'What it is about', says: "Choose the column with the buyer's words, or the one with the reason." },
  ])('cannot be read without $column, and says so', async ({ column, says }) => {
    const page = await openMapping();
    await set(page, column, '');
    expect(status(page)).toBe(says);
    expect(page.button('Use this').disabled).toBe(true);
    await set(page, column, column === 'Created at' ? 'date' : 'reason');
    expect(status(page)).toBe('2 of the first 3 rows can be read this way.');
    expect(page.button('Use this').disabled).toBe(false);
  });

  test('has a name', async () => {
    const page = await openMapping();
    await set(page, 'Name of this export', ' ');
    expect(status(page)).toBe('Give this export a name.');
    expect(page.button('Use this').disabled).toBe(true);
  });

  test('gives nothing two columns: choosing one anew lets the other go', async () => {
    const page = await openMapping();
    await set(page, 'Stage', 'comment');
    expect(select(page, 'What it is about').value).toBe('');
    expect(select(page, 'Stage').value).toBe('comment');
  });

  test('leaves other columns what arrow keys only pass over', async () => {
    const page = await openMapping();
    select(page, 'Stage').focus();
    for (const field of ['date', 'comment', 'title']) await set(page, 'Stage', field);
    expect(['Created at', 'What it is about', 'Stage'].map((heading) => select(page, heading).value)).toEqual([
      'date',
      'comment',
      'title',
    ]);
    select(page, 'Order number').focus();
    select(page, 'Stage').focus();
    await set(page, 'Stage', 'comment');
    select(page, 'Order number').focus();
    expect(select(page, 'What it is about').value).toBe('');
  });

  test('is kept, read and shown by its name', async () => {
    const fake = fakeServer();
    const page = await openMapping(fake);
    await set(page, 'Name of this export', 'Help desk');
    await page.press('Use this');
    await page.shows('Preview');
    expect(page.text()).toContain('ReportHelp desk');
    const [request] = fake.requests('keepMapping');
    expect(request).toMatchObject({ key: kept.key, forget: false });
    expect(JSON.parse(request?.json ?? '')).toMatchObject({
      name: 'Help desk',
      columns: { comment: 'What it is about' },
    });
    expect(fake.requests('prepareImport')[0]).toMatchObject({ reportNames: ['Help desk'], target: 'voices' });
    expect(fake.requests('prepareImport')[0]?.keys).toHaveLength(2);
    expect(fake.requests('mappings')).toHaveLength(1);
  });

  test('stays as it is where it cannot be kept', async () => {
    const page = await openMapping(fakeServer({ keepMapping: () => fail('busy') }));
    await page.press('Use this');
    expect(page.find('[role=alert]').textContent).toContain('Somebody else is importing');
    await page.shows('Which column is which?');
    await page.press('Cancel');
    await page.shows('Import files');
  });

  test('with too many headings to be kept says so', async () => {
    const many = Array.from({ length: 400 }, (_, at) => `A long heading of column ${at}`);
    const page = await openMapping(fakeServer(), `Date,Comment,${many.join(',')}\n2026-01-05,The lid does not close\n`);
    await page.press('Use this');
    expect(page.find('[role=alert]').textContent).toContain('the spreadsheet keeps at most 9,000 for one');
  });

  test('whose headings stand twice cannot use these', async () => {
    const page = await openMapping(fakeServer(), 'Date,Note,note,Grund\n2026-01-05,The lid does not close,x,Defekt\n');
    expect(page.text()).toContain('NoteThis heading stands twice');
    expect(page.text()).toContain('noteThis heading stands twice');
  });

  test('is asked how its dates are written where they do not show it', async () => {
    const page = await openMapping(fakeServer(), 'Date,Comment\n03/04/2026,The lid does not close\n');
    expect(status(page)).toBe('The dates can be read in several ways. Choose above how they are written.');
    await set(page, 'Dates such as 03/04/2026 are', 'dmy');
    expect(status(page)).toBe('1 of the first 1 row can be read this way.');
    expect(page.text()).toContain('Date2026-04-03');
  });

  test('keeps what was said while a person looks at another view', async () => {
    const page = await openMapping();
    await set(page, 'Name of this export', 'Half done');
    await act(() => page.find('#tab-today').click());
    await act(() => page.find('#tab-import').click());
    expect(select(page, 'Name of this export').value).toBe('Half done');
  });

  test('speaks Chinese in full', async () => {
    const page = await openMapping(
      fakeServer({ today: () => succeed({ ...EMPTY_TODAY, language: 'zh' }) }),
      TABLE,
      'zh',
    );
    expect(page.find('form').textContent).toContain('前 3 行中有 2 行可以这样读取。');
    expect(page.find('form').textContent).not.toMatch(/\{\w+\}|Use this|Cancel|is the/);
  });
});

describe('JSON', () => {
  const link = (page: OpenPage): HTMLAnchorElement => page.find<HTMLAnchorElement>('a[download]');
  const paste = async (page: OpenPage, text: string): Promise<void> => {
    await set(page, 'Copy this text, or paste one you were given', text);
    await page.press('Load from JSON');
  };

  test('goes out as a file and as a text, and comes back the same', async () => {
    const page = await openMapping();
    await set(page, 'Name of this export', 'Help desk');
    const text = decodeURIComponent(link(page).href.replace('data:application/json;charset=utf-8,', ''));
    expect(link(page).download).toBe('Help-desk.json');
    expect(page.find<HTMLTextAreaElement>('textarea').value).toBe(text);
    await set(page, 'Name of this export', 'Another');
    await set(page, 'SKU', '');
    await paste(page, text);
    expect(select(page, 'Name of this export').value).toBe('Help desk');
    expect(select(page, 'SKU').value).toBe('sku');
    expect(page.text()).toContain('The mapping is loaded.');
  });

  test('of another table is taken over as far as its columns are here', async () => {
    const page = await openMapping();
    await paste(page, writeMapping({ ...KEPT, headings: ['DATE', 'sku'], columns: { date: 'DATE', reason: 'sku' } }));
    expect(page.text()).toContain('This mapping names columns the file does not have: DATE.');
    expect(select(page, 'SKU').value).toBe('reason');
    expect(status(page)).toBe('Choose the column with the date.');
  });

  test('that is none is refused in one sentence, and nothing changes', async () => {
    const page = await openMapping();
    await paste(page, '{"name":');
    expect(page.text()).toContain('This mapping cannot be used: it is not JSON.');
    expect(select(page, 'Created at').value).toBe('date');
  });

  test('can be chosen as a file', async () => {
    const page = await openMapping();
    const field = page.find<HTMLInputElement>('#mapping-file');
    const file = new File([kept.json], 'help-desk.json');
    Object.defineProperty(field, 'files', { configurable: true, value: [file] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
    expect(select(page, 'Name of this export').value).toBe('Help desk');
  });
});

describe('what is kept', () => {
  test('makes the same kind of file known, and is asked for once', async () => {
    const fake = fakeServer({ mappings: () => succeed([kept]) });
    const page = await openPage({ view: 'import', fake, readExport: reads(TABLE) });
    await page.choose('tickets.csv', 'more.csv');
    await page.shows('Preview');
    expect(page.text()).toContain('ReportHelp desk');
    await page.press('Cancel');
    await page.press('Next file: more.csv');
    await page.shows('Preview');
    expect(fake.requests('mappings')).toHaveLength(1);
  });

  test('begins the description of a file that lost a column', async () => {
    const fake = fakeServer({ mappings: () => succeed([kept]) });
    const page = await openMapping(fake, TABLE.replace(/,Stage|,[^,\n]*$/gm, ''));
    expect(select(page, 'Name of this export').value).toBe('Help desk');
    expect(select(page, 'Order number').value).toBe('');
  });

  test('is listed and forgotten by name, a damaged one too', async () => {
    const damaged = { key: 'damaged01', json: '{' };
    const fake = fakeServer({
      mappings: () => succeed([kept, damaged]),
      keepMapping: ({ key }) => succeed([kept, damaged].filter((one) => one.key !== key)),
    });
    const page = await openPage({ view: 'import', fake });
    const details = page.find<HTMLDetailsElement>('details:has(.kinds)');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await page.settle();
    await page.press('Forget Help desk');
    expect(fake.requests('keepMapping')).toEqual([{ key: kept.key, json: '', forget: true }]);
    expect(page.text()).not.toContain('Help desk');
    await page.press('Forget A description that cannot be read');
    expect(fake.requests('keepMapping').at(-1)?.key).toBe('damaged01');
  });

  test('that cannot be asked for stops the reading with the reason', async () => {
    const page = await openPage({ view: 'import', fake: fakeServer({ mappings: () => fail('busy') }) });
    await page.choose('a.csv');
    expect(page.find('[role=alert]').textContent).toContain('Somebody else is importing');
    await page.shows('Import files');
  });
});
