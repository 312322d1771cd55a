import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardWordsOf } from '../../src/core/words/card-words.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { startBrowser } from './browser.ts';
import { openByMouse, pressUntilFocused } from './panel.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const TEXTS = {
  en: {
    product: 'Pour-over kettle K2',
    warnings: 'Hot water. Keep away from children.',
    story: 'We have made kettles in Ningbo since 1998.',
    care: 'Descale once a month.',
    steps: ['1 kettle, 1 lid, 1 base', 'Fill to the line', 'Press the switch until it clicks'],
    markets: 'US',
  },
  zh: {
    product: '手冲壶 K2',
    warnings: '内有热水，请放在儿童够不到的地方。',
    story: '我们从 1998 年起在宁波做壶。',
    care: '每月除垢一次。',
    steps: ['水壶、壶盖、底座各一个', '加水到刻度线', '按下开关，听到咔嗒声'],
    markets: 'US',
  },
} as const;

/** Opens the builder for a new product from the sidebar. */
async function openBuilder(bench: Workbench, language: 'en' | 'zh'): Promise<FrameLocator> {
  const texts = pageWordsOf(language).sidebar;
  await openByMouse(bench, language, 'open');
  await bench.sidebar.getByRole('tab', { name: texts.views.prevent, exact: true }).click();
  const { name } = texts.prevent.tools.card;
  await bench.sidebar.getByRole('button', { name: `${texts.prevent.begin}: ${name}` }).click();
  await bench.page.locator('dialog.add-on iframe').waitFor();
  return bench.page.frameLocator('dialog.add-on iframe');
}

/** What the builder would print, as a PDF: its size in millimetres and how many pages. */
async function printed(dialog: FrameLocator): Promise<{ pages: number; width: number; height: number }> {
  const html = await dialog.locator('html').evaluate((root) => root.outerHTML);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(html);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await context.close();
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72;
  return { pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, width: mm(width), height: mm(height) };
}

describe.each(['en', 'zh'] as const)('the builder of insert cards in %s', (language) => {
  const { page: texts, headings, card } = cardWordsOf(language);
  const says = TEXTS[language];
  let bench: Workbench;
  let dialog: FrameLocator;
  beforeAll(async () => {
    bench = await openWorkbench(browser, { language });
    const product = { sku: 'KETTLE-2', name: says.product, brand: '', supplier: '', weight: null, properties: [] };
    bench.host.callServer('callServer', ['addProduct', product]);
    dialog = await openBuilder(bench, language);
    await dialog.getByLabel(headings.product).waitFor();
  });
  afterAll(() => bench?.close());

  test('shows at once what is missing and what must not be printed', async () => {
    await dialog.getByLabel(headings.story).fill('Leave a 5 star review and get a gift card');
    await dialog.getByText(card.verdicts.blocked).waitFor();
    expect(await dialog.getByRole('button', { name: texts.print }).isDisabled()).toBe(true);
    await bench.picture(`card-blocked-${language}`);
  });

  test('is filled in, previewed at its true size, and saved into the tab', async () => {
    await dialog.getByLabel(headings.story).fill(says.story);
    await dialog.getByLabel(headings.markets).fill(says.markets);
    await dialog.getByLabel(headings.warnings).fill(says.warnings);
    await dialog.getByLabel(headings.care).fill(says.care);
    for (const [at, picture] of (['box', 'wash', 'press'] as const).entries()) {
      await dialog.locator('.step select').nth(at).selectOption(picture);
      await dialog
        .locator('.step input')
        .nth(at)
        .fill(says.steps[at] ?? '');
    }
    await dialog.getByLabel(headings.url).fill('https://example.com/m/kettle');
    await dialog.getByLabel(headings.target).selectOption('T1');
    await dialog.getByText(card.verdicts.clear).waitFor();
    const box = await dialog.locator('img.sheet').boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(105 / 148, 3);
    expect(((box?.width ?? 0) * 25.4) / 96).toBeCloseTo(105, 0);
    await dialog.getByRole('button', { name: texts.save }).click();
    await dialog.getByText(texts.saved).waitFor();
    await bench.picture(`card-${language}`);
    const tab = pageWordsOf(language).workbook.tabs.insertCards;
    expect(bench.host.displayed(tab)[1]).toEqual(expect.arrayContaining(['KETTLE-2', says.story, card.verdicts.clear]));
  });

  test.each([
    ['a6', 105, 148],
    ['postcard', 101.6, 152.4],
    ['business', 88.9, 50.8],
  ] as const)('prints %s on a page of its size', async (size, width, height) => {
    await dialog.getByLabel(headings.size).selectOption(size);
    await dialog.locator('.pages img').first().waitFor({ state: 'attached' });
    await bench.picture(`card-${size}-${language}`);
    const pdf = await printed(dialog);
    expect(pdf.pages).toBe(1);
    // Browsers print on whole pixels of 1/96 inch.
    expect(Math.abs(pdf.width - width)).toBeLessThan(0.3);
    expect(Math.abs(pdf.height - height)).toBeLessThan(0.3);
  });

  test('texts as the browser sets them stay on the card and off the code', async () => {
    for (const size of ['a6', 'postcard', 'business']) {
      await dialog.getByLabel(headings.size).selectOption(size);
      const src = await dialog.locator('img.sheet').getAttribute('src');
      const page = await browser.newPage();
      await page.setContent(decodeURIComponent(src?.replace(/^[^,]*,/, '') ?? ''));
      const over = await page.evaluate(() => {
        const svg = document.querySelector('svg');
        const { width = 0, height = 0 } = svg?.viewBox.baseVal ?? {};
        const code = svg?.querySelectorAll('rect')[1]?.getBBox();
        return [...document.querySelectorAll('text')].flatMap((text) => {
          const { x, y, width: wide, height: high } = text.getBBox();
          const isOut = x < 3.5 || x + wide > width - 3.5 || y + high > height - 3;
          const isOnCode = code !== undefined && x + wide > code.x && y + high > code.y && y < code.y + code.height;
          return isOut || (isOnCode && y + high / 2 < code.y + code.height) ? [text.textContent] : [];
        });
      });
      await page.close();
      expect(over).toEqual([]);
    }
  });

  test('the keyboard reaches every way out', async () => {
    await dialog.getByRole('combobox', { name: headings.language }).focus();
    for (const name of [texts.print, texts.download, texts.copy]) {
      const role = name === texts.download ? 'link' : 'button';
      await pressUntilFocused(bench.page, dialog.getByRole(role, { name }), 'Tab');
    }
    await bench.page.keyboard.press('Enter');
    await dialog.getByText(texts.copied).waitFor();
  });

  test('nothing in the page complains', () => {
    expect(bench.complaints).toEqual([]);
  });
});
