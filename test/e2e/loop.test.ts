import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { returnsFile } from '../app/shop.ts';
import { AFTER, BEFORE, lastReturn, missingParts, monthlyOrders, monthOf } from '../app/year.ts';
import { startBrowser } from './browser.ts';
import { goTo, typeInto } from './cells.ts';
import { confirmImport, previewAt } from './importing.ts';
import { KEYBOARD, MOUSE, openByMouse } from './panel.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** A quiet year that ends with a month in which parts are missing three times as often. */
const yearOfReturns = (): Uint8Array =>
  returnsFile([
    ...BEFORE.flatMap((month, at) => monthOf(month, 'MISSING_PARTS', at === BEFORE.length - 1 ? 30 : 10)),
    lastReturn('2026-01-02'),
  ]);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each([
  ['en', MOUSE],
  ['zh', KEYBOARD],
] as const)('from an export to a proven fix (%s)', (language, { press }) => {
  // The keys of the page's menus are the page's, and after an import the focus is in the sidebar.
  const hands = { open: openByMouse, press };
  const words = pageWordsOf(language);
  const { tabs, headings } = words.workbook;
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(browser, { language });
  });
  afterAll(async () => {
    await bench?.close();
  });

  const bring = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(bytes) };
    await previewAt(bench, { file, language, hands });
    await confirmImport(bench, { language, hands });
  };
  const rows = (tab: string): Record<string, string>[] => {
    const [titles = [], ...lines] = bench.host.displayed(tab);
    return lines.map((line) => Object.fromEntries(titles.map((title, at) => [title, line[at] ?? ''])));
  };
  const task = () =>
    rows(tabs.tasks).find((row) => row[headings.tasks.cause] === words.workbook.causes.missing_parts) ?? {};
  const cellOf = (tab: string, heading: string, row: number): string => {
    const at = bench.host.displayed(tab)[0]?.indexOf(heading) ?? -1;
    return `${String.fromCharCode(65 + at)}${row}`;
  };

  test('two imports bring an alert in one sentence, whose voices are one click away', async () => {
    await bring('orders.txt', monthlyOrders([...BEFORE, ...AFTER]));
    await bring('returns.txt', yearOfReturns());
    await openByMouse(bench, language, 'open');
    const { sidebar } = bench;
    await sidebar
      .getByText(/MUG-1.*30/)
      .first()
      .waitFor();
    await bench.picture(`alert-${language}`);
    await hands.press(bench, sidebar.getByRole('button', { name: words.sidebar.alerts.showVoices, exact: true }));
    await sidebar.getByText(words.sidebar.alerts.shown).waitFor();
    const hiddenRows = () => bench.host.view().sheets.find(({ name }) => name === tabs.voices)?.hiddenRows ?? [];
    const hidden = new Set(hiddenRows());
    expect(rows(tabs.voices).filter((_, at) => !hidden.has(at + 2))).toHaveLength(30);
    await hands.press(bench, sidebar.getByRole('button', { name: words.sidebar.alerts.showAll }));
    await expect.poll(hiddenRows).toEqual([]);
  });

  test('the task has its baseline and what a proof takes; an owner and the day of the fix are written into its row', async () => {
    expect(task()[headings.tasks.baseline]).toMatch(/2400/);
    const at =
      rows(tabs.tasks).findIndex((one) => one[headings.tasks.cause] === words.workbook.causes.missing_parts) + 2;
    await goTo(bench.page, tabs.tasks);
    await typeInto(bench.page, cellOf(tabs.tasks, headings.tasks.owner, at), 'Mei');
    await typeInto(bench.page, cellOf(tabs.tasks, headings.tasks.effectiveFrom, at), '2026-01-02');
    await expect.poll(() => task()[headings.tasks.effectiveFrom]).toBe('2026-01-02');
  });

  test('the sidebar lists the tasks of the owner, with a message that is filled in', async () => {
    bench.host.type(tabs.owners, 'A2', 'Mei');
    bench.host.type(tabs.owners, 'B2', 'mei@example.com');
    const { sidebar } = bench;
    const texts = words.sidebar.tasks;
    await sidebar.getByRole('tab', { name: words.sidebar.views.tasks, exact: true }).click();
    await sidebar.getByLabel(texts.whose).selectOption({ label: 'Mei' });
    const mail = sidebar.getByRole('link', { name: 'Mei' });
    expect(decodeURIComponent((await mail.getAttribute('href')) ?? '')).toMatch(/^mailto:mei@example\.com\?.*MUG-1/s);
    await bench.picture(`tasks-${language}`);
  });

  test('new data brings the verdict into the row, with its numbers', async () => {
    await bring('later.txt', missingParts(AFTER, 3, '2026-06-01'));
    await expect.poll(() => task()[headings.tasks.verdict]).toBe(words.figures.verdicts.better);
    expect(task()[headings.tasks.owner]).toBe('Mei');
    expect(task()[headings.tasks.since]).toMatch(/95/);
    await goTo(bench.page, tabs.tasks);
    await bench.picture(`proven-${language}`);
    await goTo(bench.page, tabs.ledger);
    expect(rows(tabs.ledger)[0]?.[headings.ledger.state]).toBe(words.workbook.ledger.states.unpriced);
    await bench.picture(`ledger-${language}`);
    await goTo(bench.page, tabs.rates);
    await bench.picture(`rates-${language}`);
    await goTo(bench.page, tabs.home);
    await bench.picture(`home-${language}`);
  });

  test('the month of the alert is reviewed and kept on a page of its own, which is opened', async () => {
    const { sidebar } = bench;
    const texts = words.sidebar.month;
    await openByMouse(bench, language, 'monthlyReview');
    await sidebar.getByLabel(texts.choose).selectOption('2025-12');
    await hands.press(bench, sidebar.getByRole('button', { name: texts.next }));
    await sidebar
      .getByText(/MUG-1.*30/)
      .first()
      .waitFor();
    await bench.picture(`month-${language}`);
    await hands.press(bench, sidebar.getByRole('button', { name: texts.next }));
    await hands.press(bench, sidebar.getByRole('button', { name: texts.write }));
    await sidebar.getByRole('button', { name: texts.open }).waitFor();
    const name = words.monthly.page.replace('{month}', '2025-12');
    expect(bench.host.displayed(name)[0]?.[0]).toBe(words.monthly.title.replace('{month}', '2025-12'));
    await bench.picture(`review-${language}`);
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
