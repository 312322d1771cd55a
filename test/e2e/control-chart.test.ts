import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFile } from '../../sidebar/import/import-file.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { order, ordersFile, returnsFile } from '../app/shop.ts';
import { BEFORE, lastReturn, monthOf } from '../app/year.ts';
import { serverOf } from '../host/page/server/demo.ts';
import { startBrowser } from './browser.ts';
import { choose, expectShown, goTo, typeInto } from './cells.ts';
import { openWorkbench } from './workbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** A year and a young month of mugs that mostly work, until parts are missing in December, and jars of which nothing stands out. */
const files = [
  {
    name: 'orders.txt',
    bytes: ordersFile(
      [...BEFORE, '2026-01'].flatMap((month, at) => [
        order(`${month}-28`, 'MUG-1', 180 + 10 * (at % 4), 2 * at + 1),
        order(`${month}-27`, 'JAR-1', 120, 2 * at + 2),
      ]),
    ),
  },
  {
    name: 'returns.txt',
    bytes: returnsFile([
      ...BEFORE.flatMap((month, at) =>
        monthOf(month, 'MISSING_PARTS', at === BEFORE.length - 1 ? 34 : 6 + ((5 * at) % 7)),
      ),
      ...BEFORE.flatMap((month, at) =>
        monthOf(month, 'DEFECTIVE', 4 + (at % 3)).map((row) => ({ ...row, sku: 'JAR-1', lpn: `J${row.lpn}` })),
      ),
      ...monthOf('2026-01', 'MISSING_PARTS', 3),
      lastReturn('2026-01-12'),
    ]),
  },
];

// What it says in Chinese is tested without a browser, which reckons these formulas in a tenth of the time.
test.each(['en'] as const)('the control chart in %s follows the product chosen in its cell', async (language) => {
  const bench = await openWorkbench(browser, { language });
  const { tabs, rates } = pageWordsOf(language).workbook;
  for (const [at, file] of files.entries())
    expect(await importFile(serverOf(bench.host), file, { newId: () => `import-${at}` })).toMatchObject({ ok: true });
  bench.host.callServer('callServer', ['addPivot', { pivot: 'controlChart' }]);
  await goTo(bench.page, tabs.controlChart);
  await expectShown(bench.page, 'B4', 'MUG-1');
  await bench.page.waitForTimeout(1500);
  await bench.picture(`control-chart-${language}`);
  await choose(bench.page, 'B4');
  await typeInto(bench.page, 'B4', 'JAR-1');
  await choose(bench.page, 'B5');
  await typeInto(bench.page, 'B5', rates.all);
  await expectShown(bench.page, 'B43', '120');
  await bench.page.waitForTimeout(1500);
  await bench.picture(`control-chart-${language}-chosen`);
  expect(bench.complaints).toEqual([]);
  await bench.close();
});
