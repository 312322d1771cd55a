// @vitest-environment happy-dom
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CHUNK_SIZE } from '../../../sidebar/import/run-import.ts';
import type { ReadExport } from '../../../sidebar/outside.ts';
import type { Answer } from '../../../src/api.ts';
import { fail, type Result, succeed } from '../../../src/core/problem.ts';
import type { ReadOutcome } from '../../../src/core/reports/report.ts';
import { fakeServer, held } from '../fake-server.ts';
import { BUSY_TODAY, sampleContext, sampleOutcome, sampleUnits, sampleVoice } from '../sample.ts';
import { openPage } from './open-page.tsx';

const reading =
  (outcome: ReadOutcome): ReadExport =>
  async () =>
    succeed(outcome);

const many = (length: number) => Array.from({ length }, (_, at) => sampleVoice(at));

const alerts = (): (string | null)[] => [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent);

describe('choosing', () => {
  test('a file is read, compared and shown, and nothing is written', async () => {
    const fake = fakeServer();
    const page = await openPage({ view: 'import', fake });
    await page.choose('returns.txt');
    await page.shows('Preview');
    expect(fake.asked.map(({ name }) => name)).toEqual(['today', 'mappings', 'prepareImport', 'lexicon']);
    expect(fake.requests('prepareImport')[0]).toMatchObject({ fileName: 'returns.txt', target: 'voices' });
    expect(page.find('.step')).toBe(document.activeElement);
  });

  test('a file chosen before the workbook has answered is read once it has', async () => {
    const answer = held<Result<Answer<'today'>>>();
    const page = await openPage({ view: 'import', fake: fakeServer({ today: () => answer.promise }) });
    await page.choose('returns.txt');
    expect(page.state().waiting).toHaveLength(1);
    answer.release(succeed(BUSY_TODAY));
    await page.shows('Preview');
    expect(page.state().waiting).toEqual([]);
  });

  test('reading shows its progress and stops at once', async () => {
    const answer = held<Result<ReadOutcome>>();
    const page = await openPage({
      view: 'import',
      readExport: (_, { onProgress }) => {
        onProgress?.(0.5);
        return answer.promise;
      },
    });
    await page.choose('returns.txt');
    expect(page.find<HTMLProgressElement>('progress').value).toBe(0.25);
    expect(page.find('[role=status]').textContent).toBe('Reading returns.txt 25%');
    await page.press('Stop');
    await page.shows('Import files');
    answer.release(succeed(sampleOutcome([])));
    await page.settle();
    await page.shows('Import files');
  });

  test('several files come one after another', async () => {
    const fake = fakeServer();
    const page = await openPage({ view: 'import', fake });
    await page.choose('a.txt', 'b.txt', 'c.txt');
    await page.shows('Preview');
    expect(page.text()).toContain('Files still to come: 2');
    await page.press('Import');
    await page.shows('Import finished');
    await page.press('Next file: b.txt');
    await page.shows('Preview');
    expect(fake.requests('prepareImport').map(({ fileName }) => fileName)).toEqual(['a.txt', 'b.txt']);
    await page.press('Cancel');
    await page.press('Next file: c.txt');
    expect(page.text()).not.toContain('Files still to come');
  });

  test('a file nobody knows is a problem in plain words, and the next file can still be read', async () => {
    const page = await openPage({
      view: 'import',
      readExport: async ({ name }) =>
        name === 'a.txt' ? fail('unknown-report', { file: name, headings: '<b>x</b>' }) : succeed(sampleOutcome([])),
    });
    await page.choose('a.txt', 'b.txt');
    expect(alerts()[0]).toContain('a.txt is not an export Headwater knows. Its headings are: <b>x</b>.');
    expect(alerts()[0]).toContain('Which exports can be imported?');
    expect(document.activeElement).toBe(page.find('[role=alert]'));
    expect(document.querySelector('[role=alert] b')).toBeNull();
    await page.press('Next file: b.txt');
    expect(alerts()).toEqual([]);
  });

  test('a fault of the page itself ends as a sentence, not as a dead page', async () => {
    const page = await openPage({
      view: 'import',
      readExport: async () => {
        throw new Error('boom');
      },
    });
    await page.choose('a.txt');
    expect(alerts()[0]).toContain('boom');
    await page.shows('Import files');
  });
});

describe('an archive', () => {
  const archive = (files: Record<string, string>, name = 'exports.zip') =>
    new File([zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))], name);

  test('its files come one after another, before those that waited', async () => {
    const fake = fakeServer();
    const read: string[] = [];
    const page = await openPage({
      view: 'import',
      fake,
      readExport: async ({ name, bytes }) => {
        read.push(`${name}: ${new TextDecoder().decode(bytes)}`);
        return succeed(sampleOutcome([sampleVoice(1)]));
      },
    });
    await page.choose(archive({ 'a.txt': 'one', 'x/b.txt': 'two' }), 'c.txt');
    await page.shows('Preview');
    expect(page.text()).toContain('a.txt');
    expect(page.text()).toContain('Files still to come: 2');
    await page.press('Import');
    await page.press('Next file: b.txt');
    await page.shows('Preview');
    await page.press('Cancel');
    await page.press('Next file: c.txt');
    expect(read).toEqual(['a.txt: one', 'b.txt: two', 'c.txt: x']);
    expect(fake.requests('prepareImport').map(({ fileName }) => fileName)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  test('a file of it that cannot be read does not keep the next back', async () => {
    const page = await openPage({
      view: 'import',
      readExport: async ({ name }) =>
        name === 'a.txt' ? fail('empty-file', { file: name }) : succeed(sampleOutcome([sampleVoice(1)])),
    });
    await page.choose(archive({ 'a.txt': '', 'b.txt': 'two' }));
    expect(alerts()[0]).toContain('a.txt is empty.');
    await page.press('Next file: b.txt');
    await page.shows('Preview');
  });

  test('one that cannot be opened is a sentence', async () => {
    const page = await openPage({ view: 'import' });
    await page.choose(archive({}), 'c.txt');
    expect(alerts()[0]).toContain('exports.zip is an archive without files.');
    await page.press('Next file: c.txt');
    await page.shows('Preview');
  });
});

describe('a workbook of several exports', () => {
  test('its other sheets come after it, once, before the files that waited', async () => {
    const fake = fakeServer();
    const read: unknown[] = [];
    const june = { sheetName: 'June', rows: [] };
    const page = await openPage({
      view: 'import',
      fake,
      readExport: async ({ name, given }, { answers, onOtherSheets }) => {
        read.push([name, given]);
        if (name === 'a.xlsx') onOtherSheets?.([{ name: 'a.xlsx (June)', bytes: new Uint8Array(), given: june }]);
        if (name === 'a.xlsx' && answers?.month === undefined)
          return fail('needs-month', { file: name, report: 'business-report' });
        return succeed(sampleOutcome([sampleVoice(1)]));
      },
    });
    await page.choose('a.xlsx', 'c.txt');
    const month = page.find<HTMLSelectElement>('#answer');
    month.value = month.options[1]?.value ?? '';
    month.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
    await page.press('Read the file');
    await page.shows('Preview');
    expect(page.text()).toContain('Files still to come: 2');
    await page.press('Import');
    await page.press('Next file: a.xlsx (June)');
    await page.shows('Preview');
    expect(read.at(-1)).toEqual(['a.xlsx (June)', june]);
    await page.press('Cancel');
    await page.press('Next file: c.txt');
  });
});

describe('letters that can be read in several ways', () => {
  // In cp932 two Japanese characters, in GB18030 two Chinese ones, and some Western letters.
  const odd = Uint8Array.from([0x95, 0x73, 0x97, 0xc7]);
  const file = () => new File([strToU8('sku\tcustomer-comments\nA\t'), odd, strToU8('\nB\tfine\n')], 'returns.txt');
  const asking = (): { answers: unknown[]; readExport: ReadExport } => {
    const answers: unknown[] = [];
    return {
      answers,
      readExport: async ({ name }, options) => {
        answers.push(options.answers?.encoding);
        return options.answers?.encoding
          ? succeed(sampleOutcome([sampleVoice(1)]))
          : fail('needs-encoding', { file: name, candidates: 'shift_jis, windows-1252' });
      },
    };
  };

  test('are shown in each way, and the file is read again in the one that is chosen', async () => {
    const { answers, readExport } = asking();
    const page = await openPage({ view: 'import', readExport });
    await page.choose(file());
    await page.shows('How does returns.txt read right?');
    expect(page.find('.step')).toBe(document.activeElement);
    expect(alerts()).toEqual([]);
    const choices = [...document.querySelectorAll<HTMLInputElement>('.choices input[type=radio]')];
    expect(choices.map(({ value, checked }) => [value, checked])).toEqual([
      ['shift_jis', true],
      ['windows-1252', false],
      ['gb18030', false],
    ]);
    const described = choices.map((choice) => document.getElementById(choice.getAttribute('aria-describedby') ?? ''));
    expect(described.map((sample) => sample?.textContent)).toEqual(['不良', '•s—Ç', '晄椙']);
    expect(choices.map((choice) => choice.labels?.[0]?.textContent)).toEqual([
      'Japanese (Shift_JIS)',
      'Western European (Windows-1252)',
      'Chinese (GB18030)',
    ]);
    choices[2]?.click();
    await page.settle();
    await page.press('Read it this way');
    await page.shows('Preview');
    expect(answers).toEqual([undefined, 'gb18030']);
  });

  test('can be left, and the next file is read', async () => {
    const { readExport } = asking();
    const page = await openPage({ view: 'import', readExport });
    await page.choose(file(), 'b.txt');
    await page.shows('How does returns.txt read right?');
    await page.press('Cancel');
    expect(page.button('Next file: b.txt')).toBeTruthy();
  });

  test('are asked for in Chinese too', async () => {
    const { readExport } = asking();
    const page = await openPage({
      view: 'import',
      readExport,
      language: 'zh',
      fake: fakeServer({ today: () => succeed({ ...BUSY_TODAY, language: 'zh' }) }),
    });
    await page.choose(file());
    await page.shows('returns.txt 按哪种编码读取才正确？');
    expect(page.text()).toContain('日文（Shift_JIS）');
  });
});

describe('the preview', () => {
  const outcome = sampleOutcome(
    [...many(3), sampleVoice(9, { comment: 'arrived <script>alert(1)</script> broken', sku: '<i>SKU</i>' })],
    {
      issues: [14, 15, 16, 17, 18].map((line) => ({
        line,
        column: '<u>quantity</u>',
        found: '<b>2</b>',
        expected: 'units',
      })),
      leftOut: [
        { because: 'repeated-in-file', rows: 2 },
        { because: 'cancelled', rows: 0 },
      ],
      droppedColumns: ['buyer-name', 'ship-address-1'],
      redactedComments: 7,
      rowsRead: 12345,
    },
  );
  const fake = () =>
    fakeServer({
      prepareImport: () => succeed(sampleContext('nncs', { sameFile: { at: '2026-11-01 09:14', rejected: 0 } })),
    });

  test('says what would happen to every row, and why rows cannot be read', async () => {
    const page = await openPage({ view: 'import', fake: fake(), readExport: reading(outcome) });
    await page.choose('<img src=x>.txt');
    const text = page.text();
    for (const part of [
      'FBA customer returns',
      '2026-10-01 to 2026-10-31',
      '12,345',
      'New2',
      'Changed since the last import1',
      'Already there1',
      'Cannot be read5',
      'Left out: twice in the file2',
      'Line 14, column "<u>quantity</u>". Found "<b>2</b>", which should be a whole number of 1 or more.',
      'And 2 more.',
      'buyer-name, ship-address-1',
      'masked personal data: 7',
      'imported before: 2026-11-01 09:14',
      'Size or fit',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('cancelled');
    expect(text).not.toMatch(/\{\w+\}/);
    expect(document.querySelector('.step img, .step script, .step b, .step u, .step i')).toBeNull();
  });

  test('speaks Chinese in full, rejected lines included, even where the workbook is English', async () => {
    const page = await openPage({
      view: 'import',
      language: 'zh',
      fake: fakeServer({
        today: () => succeed({ ...BUSY_TODAY, language: 'zh' }),
        prepareImport: () => succeed(sampleContext('nncs')),
      }),
      readExport: reading(outcome),
    });
    await page.choose('a.txt');
    expect(page.text()).toContain('第 14 行“<u>quantity</u>”列：内容为“<b>2</b>”，应为大于等于 1 的整数。');
    expect(page.text()).not.toMatch(/\{\w+\}|Found|Cancel|Import/);
  });

  test('of a file that brings nothing new offers no import', async () => {
    const known = fakeServer({ prepareImport: () => succeed(sampleContext('s')) });
    const page = await openPage({ view: 'import', fake: known });
    await page.choose('a.txt');
    expect(page.text()).toContain('There is nothing to import');
    expect(() => page.button('Import')).toThrow();
  });

  test('of shipped units shows months and units, no causes', async () => {
    const units = sampleOutcome([], { report: 'all-orders', target: 'units', units: [sampleUnits('A', 500)] });
    const page = await openPage({ view: 'import', readExport: reading(units) });
    await page.choose('orders.txt');
    expect(page.text()).toContain('Units shipped1,500');
    expect(page.text()).toContain('by SKU and month');
    expect(page.text()).not.toContain('Causes of the new voices');
  });

  test('is dropped when an undo changes what it was compared with', async () => {
    const busy = fakeServer({
      today: () => succeed(BUSY_TODAY),
      undoImport: () => succeed({ removed: 1, restored: 0, withdrawn: 0, today: BUSY_TODAY }),
    });
    const page = await openPage({ view: 'import', fake: busy });
    await page.choose('a.txt');
    page.find('#tab-today').click();
    await page.settle();
    await page.press('Undo the import of returns.txt');
    await page.press('Yes, undo');
    page.find('#tab-import').click();
    await page.settle();
    expect(page.button('Next file: a.txt')).toBeTruthy();
  });
});

describe('the import', () => {
  const big = sampleOutcome(many(CHUNK_SIZE + 10));

  test('writes once, however often the button is pressed, and shows what it did', async () => {
    const answer = held<Result<Answer<'commitChunk'>>>();
    const fake = fakeServer({
      commitChunk: () => answer.promise,
      refresh: () => succeed({ newTasks: [], updatedTasks: 0, today: BUSY_TODAY }),
    });
    const page = await openPage({ view: 'import', fake });
    await page.choose('a.txt');
    await page.shows('Preview');
    const button = page.button('Import');
    button.click();
    button.click();
    await page.settle();
    await page.shows('Importing a.txt');
    answer.release(succeed({ added: 1, updated: 0, unchanged: 0, done: true }));
    await page.settle();
    expect(fake.requests('commitChunk').length).toBe(1);
    await page.shows('Import finished');
    expect(page.text()).toContain('New1');
    expect([...document.querySelectorAll('.links a')].map((link) => link.textContent)).toEqual([
      'Home',
      'Voices',
      'My tasks',
    ]);
  });

  test('nothing else can be changed while it runs', async () => {
    const answer = held<Result<Answer<'commitChunk'>>>();
    const fake = fakeServer({ today: () => succeed(BUSY_TODAY), commitChunk: () => answer.promise });
    const page = await openPage({ view: 'import', fake });
    await page.choose('a.txt');
    await page.shows('Preview');
    await page.press('Import');
    expect(page.find<HTMLInputElement>('input[value=zh]').disabled).toBe(true);
    page.find('#tab-today').click();
    await page.settle();
    expect(page.button('Undo the import of returns.txt').disabled).toBe(true);
    answer.release(succeed({ added: 1, updated: 0, unchanged: 0, done: true }));
    await page.settle();
    expect(page.find<HTMLInputElement>('input[value=zh]').disabled).toBe(false);
  });

  test('rests at a chunk that failed and goes on with that chunk', async () => {
    let broken = true;
    const fake = fakeServer({
      commitChunk: ({ chunk, voices }) => {
        if (chunk === 2 && broken) return fail('busy');
        return succeed({ added: voices.length, updated: 0, unchanged: 0, done: chunk === 2 });
      },
    });
    const page = await openPage({ view: 'import', fake, readExport: reading(big) });
    await page.choose('a.txt');
    await page.shows('Preview');
    await page.press('Import');
    await page.shows('Import interrupted');
    expect(page.text()).toContain('5,000 of 5,010 rows are in the spreadsheet');
    expect(alerts().length).toBe(1);
    broken = false;
    await page.press('Continue');
    await page.shows('Import finished');
    expect(page.text()).toContain('New5,010');
    expect(fake.requests('commitChunk').map(({ chunk, header }) => [chunk, header.id])).toEqual([
      [1, 'import-0001'],
      [2, 'import-0001'],
      [2, 'import-0001'],
    ]);
    expect(fake.most()).toBe(1);
  });

  test('stops after the rows on their way; they can be kept', async () => {
    const answer = held<Result<Answer<'commitChunk'>>>();
    const fake = fakeServer({
      commitChunk: ({ stopped }) =>
        stopped ? succeed({ added: 0, updated: 0, unchanged: 0, done: true }) : answer.promise,
    });
    const page = await openPage({ view: 'import', fake, readExport: reading(big) });
    await page.choose('a.txt');
    await page.shows('Preview');
    await page.press('Import');
    await page.press('Stop');
    expect(page.button('Stop').getAttribute('aria-disabled')).toBe('true');
    expect(page.text()).toContain('Stopping when these rows are written');
    answer.release(succeed({ added: CHUNK_SIZE, updated: 0, unchanged: 0, done: false }));
    await page.settle();
    await page.shows('Import stopped');
    await page.press('Keep what is there');
    expect(fake.requests('commitChunk').map(({ stopped }) => stopped)).toEqual([false, true]);
    await page.shows('Part of the file is imported');
  });

  test('stopped half way can be undone', async () => {
    const fake = fakeServer({
      commitChunk: ({ chunk, voices }) =>
        chunk === 1 ? succeed({ added: voices.length, updated: 0, unchanged: 0, done: false }) : fail('busy'),
    });
    const page = await openPage({ view: 'import', fake, readExport: reading(big) });
    await page.choose('a.txt');
    await page.shows('Preview');
    await page.press('Import');
    await page.settle();
    await page.press('Undo the import of a.txt');
    await page.press('Yes, undo');
    expect(fake.requests('undoImport')).toEqual([{ id: 'import-0001' }]);
    await page.shows('Import files');
    expect(page.find('.done').textContent).toContain('Rows removed: 1');
  });

  test('undone from its result leads back to the beginning', async () => {
    const fake = fakeServer();
    const page = await openPage({ view: 'import', fake });
    await page.choose('a.txt');
    await page.shows('Preview');
    await page.press('Import');
    await page.settle();
    await page.press('Undo the import of a.txt');
    await page.press('Yes, undo');
    expect(fake.requests('undoImport')).toEqual([{ id: 'import-0001' }]);
    await page.shows('Import files');
  });

  test('a first chunk that failed can be given up, and the workbook is asked what is there', async () => {
    const fake = fakeServer({ commitChunk: () => fail('busy') });
    const page = await openPage({ view: 'import', fake });
    await page.choose('a.txt');
    await page.shows('Preview');
    await page.press('Import');
    await page.press('Cancel');
    expect(fake.asked.at(-1)?.name).toBe('today');
    await page.shows('Import files');
    expect(alerts()).toEqual([]);
  });
});
