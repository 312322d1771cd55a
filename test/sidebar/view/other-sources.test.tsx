// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { ReadExport } from '../../../sidebar/outside.ts';
import type { Answer } from '../../../src/api.ts';
import { fail, type Result, succeed } from '../../../src/core/problem.ts';
import { type FakeServer, fakeServer, held } from '../fake-server.ts';
import { BUSY_TODAY, EMPTY_TODAY, sampleOutcome, sampleVoice } from '../sample.ts';
import { type OpenPage, openPage } from './open-page.tsx';

const ROWS = 'sku\tcomment\nMUG\tbroken';

/** A reader that takes everything and writes down the names and texts it was given. */
function noting(): { read: string[]; readExport: ReadExport } {
  const read: string[] = [];
  return {
    read,
    readExport: async ({ name, bytes }) => {
      const told = name.replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, 'NOW');
      read.push(`${told}: ${new TextDecoder().decode(bytes)}`);
      return succeed(sampleOutcome([sampleVoice(1)]));
    },
  };
}

const paste = async (page: OpenPage, selector: string, text: string, files: File[] = []): Promise<void> => {
  const event = Object.assign(new Event('paste', { bubbles: true }), {
    clipboardData: { getData: () => text, files },
  });
  await act(() => {
    page.find(selector).dispatchEvent(event);
  });
  await page.settle();
};

const PICTURE = new File(['p'], 'image.png');

test.each([
  { on: '#panel', text: ROWS, files: [], reads: [`Pasted table NOW: ${ROWS}`], because: 'rows are taken' },
  {
    on: '#files',
    text: ROWS,
    files: [],
    reads: [`Pasted table NOW: ${ROWS}`],
    because: 'the file field takes no text',
  },
  { on: '.switch input', text: ROWS, files: [], reads: [`Pasted table NOW: ${ROWS}`], because: 'nor does a box' },
  { on: '#pasted-rows', text: ROWS, files: [], reads: [], because: 'a field of text keeps what it gets' },
  { on: '#panel', text: ' \n', files: [], reads: [], because: 'blanks are no rows' },
  { on: '#panel', text: '', files: [new File(['x'], 'a.csv')], reads: ['a.csv: x'], because: 'copied files are taken' },
  {
    on: '#panel',
    text: ROWS,
    files: [PICTURE],
    reads: [`Pasted table NOW: ${ROWS}`],
    because: 'copied cells bring a picture',
  },
])('pasted on $on: $because', async ({ on, text, files, reads }) => {
  const { read, readExport } = noting();
  const page = await openPage({ view: 'import', readExport });
  await paste(page, on, text, files);
  expect(read).toEqual(reads);
});

test('rows pasted while another view is shown lead to their preview', async () => {
  const { readExport } = noting();
  const page = await openPage({ view: 'today', readExport });
  await paste(page, '#panel', ROWS);
  await page.shows('Preview');
});

test('rows pasted while another file is at hand change nothing', async () => {
  const { read, readExport } = noting();
  const page = await openPage({ view: 'import', readExport });
  await page.choose('a.txt');
  await page.shows('Preview');
  await paste(page, '#panel', ROWS);
  expect(read).toEqual(['a.txt: x']);
  expect(page.state().waiting).toEqual([]);
});

test('a tab without rows is told as such, not as a file', async () => {
  const page = await openPage({ view: 'import' });
  await page.press('Take the open tab');
  expect(page.find('[role=alert]').textContent).toContain('There is nothing in the tab "Sheet1"');
  expect(document.activeElement).toBe(page.find('[role=alert]'));
});

test('keeping order numbers as codes leaves the focus on its box', async () => {
  const answer = held<Result<Answer<'setPrivacy'>>>();
  const page = await openPage({ view: 'import', fake: fakeServer({ setPrivacy: () => answer.promise }) });
  const box = page.find<HTMLInputElement>('.switch input');
  box.click();
  await page.settle();
  expect(box.disabled).toBe(false);
  answer.release(succeed({ ...EMPTY_TODAY, hashOrders: true }));
  await page.settle();
  expect(box.checked).toBe(true);
});

const rejected = (corrected: number) =>
  succeed({ ...BUSY_TODAY, corrected, tabs: { rejected: { name: 'R', gid: 7 } } });

const comeBack = async (page: OpenPage): Promise<void> => {
  await act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await page.settle();
};

/** A workbook where a person corrects a rejected row after the page has opened. */
function correcting(): FakeServer {
  let asked = 0;
  return fakeServer({
    today: () => {
      asked += 1;
      return rejected(asked === 1 ? 0 : 2);
    },
  });
}

test('a person who comes back from the cells finds the rows corrected there', async () => {
  const page = await openPage({ view: 'import', fake: correcting() });
  expect(page.text()).not.toContain('Import corrected rows');
  await comeBack(page);
  expect(page.button('Import corrected rows (2)').disabled).toBe(false);
});

test.each([
  { today: () => succeed(EMPTY_TODAY), because: 'where no row was rejected there is nothing to correct' },
  { today: () => fail('busy'), because: 'a page that could not be opened is not asked again by itself' },
])('nothing is asked anew: $because', async ({ today }) => {
  const fake = fakeServer({ today });
  const page = await openPage({ view: 'import', fake });
  await comeBack(page);
  expect(fake.requests('today')).toHaveLength(1);
});

test('an answer that comes too late changes nothing', async () => {
  const answer = held<Result<Answer<'today'>>>();
  let asked = 0;
  const today = () => {
    asked += 1;
    return asked === 1 ? rejected(0) : answer.promise;
  };
  const page = await openPage({ view: 'import', fake: fakeServer({ today }) });
  await comeBack(page);
  await page.choose('a.txt');
  await page.shows('Preview');
  await page.press('Import');
  await page.shows('Import finished');
  const { today: known } = page.state();
  answer.release(rejected(5));
  await page.settle();
  expect(page.state().today).toBe(known);
});

test('a spreadsheet that is full while rows are written is trimmed, and the import goes on', async () => {
  let full = true;
  const fake = fakeServer({
    commitChunk: ({ voices }) =>
      full
        ? fail('workbook-full', { needed: 30, free: 0, limit: 10 })
        : succeed({ added: voices.length, updated: 0, unchanged: 0, done: true }),
    trimGrid: () => {
      full = false;
      return succeed({ freed: 900 });
    },
  });
  const page = await openPage({ view: 'import', fake });
  await page.choose('a.txt');
  await page.press('Import');
  await page.shows('Import interrupted');
  await page.press('Free the empty cells and try again');
  await page.shows('Import finished');
});

test('the month of a file is chosen among the last ones, and the file read with it', async () => {
  const answers: unknown[] = [];
  const page = await openPage({
    view: 'import',
    readExport: async ({ name }, { answers: given }) => {
      answers.push(given?.month);
      return given?.month ? succeed(sampleOutcome([sampleVoice(1)])) : fail('needs-month', { file: name });
    },
  });
  await page.choose('business.csv');
  await page.shows('business.csv does not say which month its figures belong to.');
  expect(page.find('.step')).toBe(document.activeElement);
  expect(page.button('Read the file').disabled).toBe(true);
  const field = page.find<HTMLSelectElement>('#answer');
  expect(field.labels?.[0]?.textContent).toBe('Choose the month you downloaded it for.');
  const [, , last] = [...field.options].map(({ value }) => value);
  await act(() => {
    field.value = last ?? '';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.press('Read the file');
  await page.shows('Preview');
  expect(last).toMatch(/^20\d\d-\d\d$/);
  expect(answers).toEqual([undefined, last]);
});

test('a question can be left, and the marketplace of the last one is offered again', async () => {
  const page = await openPage({
    view: 'import',
    readExport: async ({ name }, { answers }) =>
      answers?.marketplace
        ? succeed(sampleOutcome([sampleVoice(1)]))
        : fail('needs-marketplace', { file: name, date: '2026-06-05 / 2026-05-06' }),
  });
  await page.choose('feedback.txt');
  await page.press('Cancel');
  await page.shows('Import files');
  await page.choose('feedback.txt');
  const field = page.find<HTMLSelectElement>('#answer');
  await act(() => {
    field.value = 'DE';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.press('Read the file');
  await page.press('Cancel');
  await page.choose('feedback.txt');
  expect(page.find<HTMLSelectElement>('#answer').value).toBe('DE');
});

test('rows in the field that cannot be read stay there, and go once they are read', async () => {
  let good = false;
  const readExport: ReadExport = async ({ name }) =>
    good ? succeed(sampleOutcome([sampleVoice(1)])) : fail('unknown-report', { file: name, headings: 'a, b' });
  const page = await openPage({ view: 'import', readExport });
  const field = () => page.find<HTMLTextAreaElement>('#pasted-rows');
  field().value = 'a\tb\n1\t2';
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await page.settle();
  await page.press('Read these rows');
  expect(page.find('[role=alert]').textContent).toContain('Its headings are: a, b.');
  expect(field().value).toBe('a\tb\n1\t2');
  expect(field().closest('details')?.open).toBe(true);
  good = true;
  await page.press('Read these rows');
  await page.shows('Preview');
  await page.press('Cancel');
  expect(field().value).toBe('');
});
