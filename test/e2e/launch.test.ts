import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import type { TableId } from '../../src/sheets/layout.ts';
import { startBrowser } from './browser.ts';
import { goTo, typeInto } from './cells.ts';
import { tabOf, WORK } from './launching.ts';
import { KEYBOARD, openByMouse, pressUntilFocused } from './panel.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const SKU = '007-JAR';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.each(['en', 'zh'] as const)('a product on its way to buyers (%s)', (language) => {
  const words = pageWordsOf(language);
  const { prevention } = words;
  const texts = words.sidebar.prevent;
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(browser, { language });
  });
  afterAll(() => bench?.close());

  const look = (table: TableId) => tabOf(bench.host, language, table);
  const board = (key: string): string => look('board').text(key, 2);
  const card = (tool: (typeof WORK)[number]['tool']): Locator =>
    bench.sidebar
      .locator('li.card')
      .filter({ has: bench.page.getByRole('heading', { name: texts.tools[tool].name, exact: true }) });
  const press = (name: string) => KEYBOARD.press(bench, bench.sidebar.getByRole('button', { name, exact: true }));

  test('is entered in a form with the keys alone, and has no gate behind it', async () => {
    const { page, sidebar } = bench;
    await openByMouse(bench, language, 'open');
    await sidebar.getByRole('tab', { name: words.sidebar.views.prevent, exact: true }).click();
    await sidebar.getByText(texts.none).waitFor();
    const form = sidebar.locator('details').filter({ has: page.getByText(texts.add, { exact: true }) });
    await KEYBOARD.press(bench, form.locator('summary'));
    const typed = [SKU, language === 'en' ? 'Glass jar' : '玻璃罐', 'Acme', 'Ningbo Glass', '0.42'];
    for (const [at, key] of (['sku', 'name', 'brand', 'supplier', 'weight'] as const).entries()) {
      await pressUntilFocused(page, form.getByLabel(texts[key], { exact: true }), 'Tab');
      await page.keyboard.type(typed[at] ?? '');
    }
    await pressUntilFocused(page, form.getByLabel(prevention.properties.fragile, { exact: true }), 'Tab');
    await page.keyboard.press('Space');
    await bench.picture(`launch-form-${language}`);
    await press(texts.add);
    await card('sourcing').getByText(prevention.gates.missing).waitFor();
    const heading = sidebar.getByRole('heading', { name: words.sidebar.views.prevent, exact: true });
    await expect.poll(() => heading.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    expect(await form.getAttribute('open')).toBeNull();
    expect(board('sku')).toBe(SKU);
    expect(board('launch')).toBe(prevention.launch.notYet);
    for (const { tool, stage } of WORK) {
      expect(board(stage)).toBe(prevention.gates.missing);
      expect(await card(tool).textContent()).toContain(prevention.gates.missing);
    }
    await bench.picture(`launch-begun-${language}`);
  });

  test.each(WORK)('$tool: its tab is filled in, and $stage is passed', async ({ tool, stage, typed, fill }) => {
    const { page } = bench;
    // The cards stand below the heading that has the focus once a product is added, and above the button that was pressed later.
    const way = tool === WORK[0]?.tool ? 'Tab' : 'Shift+Tab';
    await pressUntilFocused(page, card(tool).getByRole('button').first(), way);
    await page.keyboard.press('Enter');
    await card(tool)
      .getByRole('button', { name: `${texts.open}: ${texts.tools[tool].name}` })
      .waitFor();
    expect(board(stage)).not.toContain(prevention.gates.passed);
    await bench.picture(`launch-${tool}-${language}`);
    fill(look, words);
    const tab = look(typed.table);
    const cell = tab.cell(typed.key, typed.row(tab));
    await goTo(page, tab.name);
    await typeInto(page, cell, typed.text);
    await expect.poll(() => look(typed.table).text(typed.key, typed.row(tab))).toBe(typed.text);
    await press(texts.again);
    await card(tool)
      .getByText(new RegExp(`^${prevention.gates.passed}`))
      .waitFor();
    expect(board(stage)).toMatch(new RegExp(`^${prevention.gates.passed}( · |$)`));
  });

  test('may be launched when all gates are passed, and its board says so', async () => {
    const { page, sidebar } = bench;
    await sidebar.getByText(texts.ready).scrollIntoViewIfNeeded();
    expect(board('launch')).toBe(prevention.launch.ready);
    await bench.picture(`launch-ready-${language}`);
    await goTo(page, look('board').name);
    await bench.picture(`launch-board-${language}`);
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
