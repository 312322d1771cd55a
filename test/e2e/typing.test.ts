import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { choose, expectShown, shown, typeInto } from './cells.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

describe('typing on the keyboard', () => {
  test.each([
    ['text stays text', 'A1', 'too small', 'too small', 'too small'],
    ['a number becomes a number', 'A2', '42', '42', 42],
    ['a percentage keeps its look', 'A3', '12.5%', '12.50%', 0.125],
    ['an apostrophe keeps digits as text', 'A4', "'00123", '00123', '00123'],
    ['a custom function is computed', 'A5', '=HW_RATE(A2,A2)', '1', 1],
    ['a wrong argument gives an error', 'A6', '=HW_RATE("x",20)', '#ERROR!', '#ERROR!'],
  ])('%s', async (_why, a1, typed, display, value) => {
    const { page, host } = bench;
    await typeInto(page, a1, typed);
    await expectShown(page, a1, display);
    const row = Number(a1.slice(1)) - 1;
    expect(host.values('Sheet1')[row]?.[0]).toEqual(value);
  });

  test('a date becomes a date of that day', async () => {
    const { page, host } = bench;
    await typeInto(page, 'C1', '3/14/2026');
    await expectShown(page, 'C1', '3/14/2026');
    expect(host.values('Sheet1')[0]?.[2]).toBeInstanceOf(Date);
  });

  test('a custom function over a range spills downwards', async () => {
    const { page, host } = bench;
    await typeInto(page, 'E1', 'arrived broken, glass everywhere');
    await expectShown(page, 'E1', 'arrived broken, glass everywhere');
    await typeInto(page, 'E2', 'too small, order a size up');
    await expectShown(page, 'E2', 'too small, order a size up');
    await typeInto(page, 'F1', '=HW_CAUSE(E1:E2)');
    await expect.poll(() => shown(page, 'F2')).toBe('Size or fit');
    expect(
      host
        .displayed('Sheet1')
        .slice(0, 2)
        .map((row) => row[5]),
    ).toEqual(['Damaged on arrival', 'Size or fit']);
    await bench.picture('typing');
  });

  test('Delete empties a cell', async () => {
    const { page, host } = bench;
    await choose(page, 'A2');
    await page.keyboard.press('Delete');
    await expectShown(page, 'A2', '');
    expect(host.values('Sheet1')[1]?.[0]).toBe('');
  });

  test('a change made by a script shows at once', async () => {
    const { page, host } = bench;
    host.type('Sheet1', 'H9', 'written elsewhere');
    await expectShown(page, 'H9', 'written elsewhere');
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
