import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/core/words/fill.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { startBrowser } from './browser.ts';
import { choose, expectShown, goTo, shown, typeInto } from './cells.ts';
import { dropFile } from './drop.ts';
import { confirmImport, previewOf } from './importing.ts';
import { type Hands, KEYBOARD, MOUSE, openByMouse, pressUntilFocused } from './panel.ts';
import { fixture, openWorkbench, type Workbench } from './workbench.ts';

const words = pageWordsOf('en');
const { sidebar: texts, workbook } = words;

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
  await openByMouse(bench, 'en', 'importFile');
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

const button = (name: string): Locator => bench.sidebar.getByRole('button', { name, exact: true });
const heading = (name: string): Locator => bench.sidebar.getByRole('heading', { name, exact: true });

/** Opens the field of files anew after an import. */
async function beginAnew(hands: Hands = MOUSE): Promise<void> {
  if (await button(texts.result.another).isVisible()) await hands.press(bench, button(texts.result.another));
  await heading(texts.import.heading).waitFor();
}

/** Takes a file of the fixtures in by the dialog of the browser. */
async function chooseFile(file: string, hands: Hands = MOUSE): Promise<void> {
  await beginAnew(hands);
  const asked = bench.page.waitForEvent('filechooser');
  await hands.press(bench, bench.sidebar.getByLabel(texts.import.choose));
  await (await asked).setFiles(fixture(file));
}

async function importIt(hands: Hands = MOUSE): Promise<void> {
  await previewOf(bench, 'en');
  await confirmImport(bench, { language: 'en', hands });
}

interface Expected {
  voices: { key: string }[];
}

/** The voices a file of the fixtures holds, by their keys. */
function keysOf(file: string): string[] {
  const read = JSON.parse(readFileSync(`${fixture(file)}.expected.json`, 'utf8')) as
    | Expected
    | Record<string, Expected>;
  const parts = Array.isArray(read.voices) ? [read as Expected] : Object.values(read as Record<string, Expected>);
  return parts.flatMap(({ voices }) => voices.map(({ key }) => key));
}

/** Rows of a tab by heading. */
function rowsOf(tab: string): Record<string, string>[] {
  const [headings = [], ...rows] = bench.host.displayed(tab);
  return rows.map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at] ?? ''])));
}

const keysInVoices = (): (string | undefined)[] =>
  rowsOf(workbook.tabs.voices).map((row) => row[workbook.headings.voices.key]);

const expectVoices = (file: string): void => expect(keysInVoices()).toEqual(expect.arrayContaining(keysOf(file)));

describe('files of every kind', () => {
  test('a workbook dropped on the page', async () => {
    const file = 'sellersprite-reviews.jp-us.xlsx';
    await dropFile(bench, file, bench.sidebar.getByText(texts.import.drop));
    await importIt();
    expectVoices(file);
  });

  test('one dropped beside the field leaves the page as it is', async () => {
    await beginAnew();
    await dropFile(bench, 'seller-feedback.us.txt', bench.sidebar.getByText(texts.import.privacy));
    await bench.page.waitForTimeout(300);
    expect(await heading(texts.import.heading).isVisible()).toBe(true);
  });

  test('an archive, whose files come one after another', async () => {
    const file = 'exports.2026-06.zip';
    await chooseFile(file, KEYBOARD);
    await importIt(KEYBOARD);
    await KEYBOARD.press(bench, bench.sidebar.getByRole('button', { name: /^Next file: / }));
    await importIt(KEYBOARD);
    expectVoices(file);
  });

  test('the XML form of returns', async () => {
    const before = keysInVoices().length;
    await chooseFile('seller-fulfilled-returns.us.xml');
    await importIt();
    expect(keysInVoices().length).toBeGreaterThan(before);
  });
});

describe('rows that are in no file', () => {
  test('rows copied elsewhere and pasted while nothing has the focus', async () => {
    const { page, sidebar } = bench;
    await beginAnew();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const file = 'fba-customer-returns.au-page.txt';
    await page.evaluate((text) => navigator.clipboard.writeText(text), readFileSync(fixture(file), 'utf8'));
    await sidebar.getByText(texts.import.privacy).click();
    await page.keyboard.press('Control+v');
    await importIt();
    expectVoices(file);
  });

  test('rows pasted into the field, by keyboard alone', async () => {
    const { page, sidebar } = bench;
    await beginAnew(KEYBOARD);
    const file = 'voice-of-the-customer.en-pasted.txt';
    await page.evaluate((text) => navigator.clipboard.writeText(text), readFileSync(fixture(file), 'utf8'));
    await KEYBOARD.press(bench, sidebar.getByText(texts.sources.heading));
    await pressUntilFocused(page, sidebar.getByLabel(texts.sources.paste), 'Tab');
    await page.keyboard.press('Control+v');
    await KEYBOARD.press(bench, button(texts.sources.read));
    await importIt(KEYBOARD);
    expectVoices(file);
  });

  test('the open tab', async () => {
    const { page, host } = bench;
    await beginAnew();
    const file = 'fba-replacements.us-numbers.txt';
    // As in every spreadsheet, the apostrophe keeps the zeros of 00412.
    const rows = readFileSync(fixture(file), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split('\t').map((cell) => cell.replace(/^0+[1-9]/, "'$&")));
    host.act({ do: 'paste-text', sheet: 'Sheet1', a1: 'A1', rows });
    await goTo(page, 'Sheet1');
    await MOUSE.press(bench, bench.sidebar.getByText(texts.sources.heading));
    await MOUSE.press(bench, button(texts.sources.tab));
    await importIt();
    expectVoices(file);
  });

  test('the rows selected in it, under its headings', async () => {
    await beginAnew();
    await choose(bench.page, 'A3:I4');
    await MOUSE.press(bench, bench.sidebar.getByText(texts.sources.heading));
    await MOUSE.press(bench, button(texts.sources.selection));
    await previewOf(bench, 'en');
    expect(await bench.sidebar.locator('.counts').first().textContent()).toContain(`${texts.preview.unchanged}2`);
    await MOUSE.press(bench, button(texts.preview.cancel));
  });
});

test('an old workbook; a cell it lost is corrected by hand in the grid and its row taken in', async () => {
  const { page } = bench;
  const file = 'fba-customer-returns.lingxing.xls';
  const { corrected, taken } = workbook.headings.rejected;
  await chooseFile(file);
  await importIt();
  expectVoices(file);
  await beginAnew();
  await goTo(page, workbook.tabs.rejected);
  const [headings = [], ...rows] = bench.host.displayed(workbook.tabs.rejected);
  const line = rows.findIndex((row) => row.includes('1.2345678901234568E+18'));
  const cell = `${String.fromCharCode(65 + headings.indexOf(corrected))}${line + 2}`;
  await typeInto(page, cell, 'JAR-SET6');
  await expectShown(page, cell, 'JAR-SET6');
  // Back in the sidebar, it has heard of the correction.
  await bench.sidebar.getByText(texts.import.privacy).click();
  await MOUSE.press(bench, button(fill(texts.sources.corrections, { count: 1 })));
  await importIt();
  expect(rowsOf(workbook.tabs.voices)).toContainEqual(
    expect.objectContaining({
      [workbook.headings.voices.order]: '111-2233445-6677894',
      [workbook.headings.voices.sku]: 'JAR-SET6',
    }),
  );
  expect(rowsOf(workbook.tabs.rejected)[line]?.[taken]).not.toBe('');
  await beginAnew();
  expect(await button(fill(texts.sources.corrections, { count: 1 })).count()).toBe(0);
});

describe('what a file does not say is asked for', () => {
  test('the month of a business report, by keyboard alone', async () => {
    const { page, sidebar } = bench;
    const file = 'business-report.us-by-sku.csv';
    await chooseFile(file, KEYBOARD);
    await heading(fill(words.problems['needs-month'].message, { file })).waitFor();
    const field = sidebar.getByLabel(words.problems['needs-month'].fix);
    await pressUntilFocused(page, field, 'Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const month = await field.inputValue();
    await KEYBOARD.press(bench, button(texts.question.button));
    await importIt(KEYBOARD);
    const months = rowsOf(workbook.tabs.units).map((row) => row[workbook.headings.units.month]);
    expect(new Set(months)).toEqual(new Set([month]));
  });

  test('the marketplace that tells how the dates are written', async () => {
    await chooseFile('broken/seller-feedback.open-dates.txt');
    await bench.sidebar.getByLabel(words.problems['needs-marketplace'].fix).selectOption('UK');
    await MOUSE.press(bench, button(texts.question.button));
    await importIt();
    const days = rowsOf(workbook.tabs.voices)
      .filter((row) => row[workbook.headings.voices.order]?.startsWith('111-7005005-'))
      .map((row) => row[workbook.headings.voices.date]);
    expect(days.sort()).toEqual(['2026-05-06', '2026-06-05']);
  });

  test('the columns of a table of the seller, once', async () => {
    const file = 'own-table/own-table.chats.csv';
    await chooseFile(file);
    const alert = bench.sidebar.getByRole('alert');
    await expect.poll(() => alert.evaluate((note) => note === document.activeElement)).toBe(true);
    await MOUSE.press(bench, button(texts.mapping.describe));
    await heading(texts.mapping.heading).waitFor();
    await bench.picture('ways-in-mapping');
    await MOUSE.press(bench, button(texts.mapping.use));
    await importIt();
    const { comment } = workbook.headings.voices;
    expect(
      rowsOf(workbook.tabs.voices).filter((row) => row[comment]?.includes('one lid was not in the box')),
    ).toHaveLength(1);
    await chooseFile(file);
    await previewOf(bench, 'en');
    expect(await bench.sidebar.getByText(texts.preview.nothing).isVisible()).toBe(true);
    await MOUSE.press(bench, button(texts.preview.cancel));
  });
});

test('the rows that came in are in the grid', async () => {
  await goTo(bench.page, workbook.tabs.voices);
  await expectShown(bench.page, 'A1', workbook.headings.voices.date);
  await expect.poll(async () => /^\d{4}-\d\d-\d\d$/.test(await shown(bench.page, 'A2'))).toBe(true);
});

test('what kept the menu from refreshing is told beside what the workbook answers afterwards', async () => {
  const { host, sidebar } = bench;
  host.fail({ trip: 5, how: 'refused', text: 'Service Spreadsheets timed out.' });
  await openByMouse(bench, 'en', 'refresh');
  await sidebar.getByRole('alert').getByText('Service Spreadsheets timed out.').waitFor();
  await heading(texts.today.nextHeading).waitFor();
});

test('a heading that is gone is named where the menu cannot refresh', async () => {
  const { host, sidebar } = bench;
  const { voices } = workbook.tabs;
  const facts = { tab: voices, heading: workbook.headings.voices.comment };
  const column = host.displayed(voices)[0]?.indexOf(facts.heading) ?? -1;
  host.type(voices, `${String.fromCharCode(65 + column)}1`, 'Words');
  await openByMouse(bench, 'en', 'refresh');
  const alert = sidebar.getByRole('alert');
  await expect.poll(() => alert.textContent()).toContain(fill(words.problems['missing-tab-heading'].message, facts));
  await expect.poll(() => alert.evaluate((note) => note === document.activeElement)).toBe(true);
  await bench.picture('ways-in-menu-problem');
});

test('nothing went wrong and nothing left the machine', () => {
  expect(bench.complaints).toEqual([]);
});
