import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_WORDS } from '../host/page/words.ts';
import type { SheetView } from '../host/view.ts';
import { startBrowser } from './browser.ts';
import { choose, chosen, expectShown, middleOf } from './cells.ts';
import { menuByKeyboard, menuByMouse } from './menus.ts';
import { pressUntilFocused } from './panel.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const words = PAGE_WORDS.en;
const ROWS = [
  ['Key', 'Cause', 'Units'],
  ['a', 'size', '30'],
  ['b', 'broken', '4'],
  ['c', 'size', '2'],
  ['d', '', '7'],
];

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
  bench.host.act({ do: 'insert-sheet', sheet: 'Hand' });
  bench.host.act({ do: 'insert-sheet', sheet: 'Other' });
  for (const [row, cells] of ROWS.entries())
    for (const [column, text] of cells.entries()) if (text) bench.host.type('Hand', `${'ABC'[column]}${row + 1}`, text);
  await bench.page.getByRole('tab', { name: 'Hand', exact: true }).click();
  await bench.page.waitForFunction(
    () => window.grid.getActiveWorkbook()?.getActiveSheet().getRange('C5').getDisplayValue() === '7',
  );
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

const sheet = (name = 'Hand'): SheetView => {
  const found = bench.host.view().sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
};
const cell = (row: number, column: number) => sheet().cells.get(row)?.get(column);
const keys = () => bench.host.displayed('Hand').map(([key]) => key);
const hidden = () => sheet().hiddenRows;
const until = (look: () => unknown, wanted: unknown) => expect.poll(look, { timeout: 8_000 }).toEqual(wanted);
const press = (key: string) => bench.page.keyboard.press(key);

const byMouse = (menu: string, ...entries: string[]) => menuByMouse(bench.page, menu, ...entries);
const byKeyboard = (menu: string, ...entries: string[]) => menuByKeyboard(bench.page, menu, ...entries);

async function select(a1: string): Promise<void> {
  await choose(bench.page, a1);
}

describe('a filter', () => {
  test('is made by mouse, its values chosen by mouse', async () => {
    const { page } = bench;
    await select('B2');
    await byMouse(words.data, words.createFilter);
    await until(() => sheet().filter, { row: 1, column: 1, rows: 5, columns: 3 });
    await page.waitForFunction(() => window.grid.getActiveWorkbook()?.getActiveSheet().getFilter());
    await page.waitForTimeout(150);
    const { x, y } = await middleOf(page, 'B1');
    await page.mouse.click(x + 41, y);
    const panel = page.getByRole('dialog', { name: words.chooseValues });
    await panel.getByRole('checkbox', { name: 'size' }).uncheck();
    await bench.picture('by-hand-filter');
    await panel.getByRole('button', { name: words.ok }).click();
    await until(hidden, [2, 4]);
  });

  test('its values are chosen by keyboard; undone by Ctrl+Z', async () => {
    const { page } = bench;
    await select('B1');
    await press('Control+Alt+r');
    const panel = page.getByRole('dialog', { name: words.chooseValues });
    await panel.waitFor();
    expect(
      await panel.getByRole('checkbox').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked)),
    ).toEqual([true, false, true]);
    await press('Home');
    await press('Space');
    await press('Enter');
    await until(hidden, [2, 3, 4]);
    await press('Control+z');
    await until(hidden, [2, 4]);
    await press('Control+z');
    await until(hidden, []);
  });

  test('Escape leaves it; it is taken away by keyboard', async () => {
    await select('A1');
    await press('Control+Alt+r');
    await bench.page.getByRole('dialog').waitFor();
    await press('Escape');
    expect(await bench.page.getByRole('dialog').count()).toBe(0);
    await byKeyboard(words.data, words.removeFilter);
    await until(() => sheet().filter, null);
  });
});

describe('lines', () => {
  test('hide and show by key and by mouse', async () => {
    await select('A2:A3');
    await press('Control+Alt+9');
    await until(hidden, [2, 3]);
    await select('A1:A4');
    await byMouse(words.view, words.showRows);
    await until(hidden, []);
    await select('B1');
    await byMouse(words.view, words.hideColumns);
    await until(() => sheet().hiddenColumns, [2]);
    await press('Control+z');
    await until(() => sheet().hiddenColumns, []);
  });

  test('freeze up to the selection and come loose', async () => {
    await select('B2');
    await byMouse(words.view, words.freeze, words.upToRow);
    await byKeyboard(words.view, words.freeze, words.oneColumn);
    await until(() => [sheet().frozenRows, sheet().frozenColumns], [2, 1]);
    await bench.picture('by-hand-frozen');
    await press('Control+z');
    await press('Control+z');
    await until(() => [sheet().frozenRows, sheet().frozenColumns], [0, 0]);
  });

  test('are hidden and moved at their headings', async () => {
    const { page } = bench;
    const heading = async (row: number) => ({ x: 22, y: (await middleOf(page, `A${row}`)).y });
    await page.waitForTimeout(300);
    const three = await heading(3);
    await page.mouse.click(three.x, three.y);
    await page.mouse.click(three.x, three.y, { button: 'right' });
    await page.waitForTimeout(300);
    await bench.picture('by-hand-heading');
    await page.getByText('Hide selected row').click();
    await until(hidden, [3]);
    await press('Control+z');
    await until(hidden, []);
    await page.waitForTimeout(300);
    await page.mouse.click(three.x, three.y);
    const five = await heading(5);
    await page.mouse.move(three.x, three.y);
    await page.mouse.down();
    await page.mouse.move(five.x, five.y - 4, { steps: 4 });
    await page.mouse.move(five.x, five.y + 8, { steps: 4 });
    await page.mouse.up();
    await until(keys, ['Key', 'a', 'c', 'd', 'b']);
    await press('Control+z');
    await until(keys, ['Key', 'a', 'b', 'c', 'd']);
  });

  test('are made wide at the edge of a heading', async () => {
    const { page } = bench;
    const { x } = await middleOf(page, 'B1');
    const y = (await middleOf(page, 'A1')).y - 21;
    await page.mouse.move(x + 48, y);
    await page.mouse.move(x + 49, y, { steps: 3 });
    await page.mouse.down();
    await page.mouse.move(x + 89, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => sheet().columnWidths[2] ?? 0, { timeout: 8_000 }).toBeGreaterThan(120);
    await bench.picture('by-hand-wide');
    await press('Control+z');
    await until(() => sheet().columnWidths, {});
  });

  test('move and sort', async () => {
    await select('A2');
    await byKeyboard(words.edit, words.move, words.rowDown);
    await until(keys, ['Key', 'b', 'a', 'c', 'd']);
    await select('A3:C4');
    await byMouse(words.edit, words.move, words.rowUp);
    await until(keys, ['Key', 'a', 'c', 'b', 'd']);
    await select('A2:C5');
    await byMouse(words.data, words.sortRangeDown);
    await until(keys, ['Key', 'd', 'c', 'b', 'a']);
    await byMouse(words.data, words.sortRangeUp);
    await until(keys, ['Key', 'a', 'b', 'c', 'd']);
  });
});

describe('a cell', () => {
  test('gets a note by Shift+F2, which goes by the menu', async () => {
    const { page } = bench;
    await select('A3');
    await press('Shift+F2');
    await page.keyboard.type('seen twice');
    await bench.picture('by-hand-note');
    await press('Control+Enter');
    await until(() => cell(3, 1)?.note, 'seen twice');
    await select('A2');
    await press('ArrowDown');
    await expect.poll(() => page.getByRole('note').allTextContents()).toEqual(['seen twice']);
    await bench.picture('by-hand-note-card');
    await byMouse(words.insert, words.note);
    await page.getByRole('dialog', { name: words.note }).getByRole('textbox').fill('');
    await page.getByRole('button', { name: words.save }).click();
    await until(() => cell(3, 1)?.note, undefined);
  });

  test('gets a link by Ctrl+K, which goes by its button', async () => {
    const { page } = bench;
    await select('A4');
    await press('Control+k');
    await page.keyboard.type('example.com/listing');
    await bench.picture('by-hand-link');
    await press('Enter');
    await until(() => cell(4, 1)?.link, 'http://example.com/listing');
    expect(cell(4, 1)?.value).toBe('c');
    await byMouse(words.insert, words.link);
    await page.getByRole('button', { name: words.removeLink }).click();
    await until(() => cell(4, 1)?.link, undefined);
  });

  test('becomes a box, ticked by a press and by Space', async () => {
    const { page } = bench;
    await select('E2:E3');
    await byMouse(words.insert, words.checkbox);
    await until(() => [cell(2, 5)?.value, cell(3, 5)?.value], [false, false]);
    await select('E2');
    await press('Space');
    await until(() => cell(2, 5)?.value, true);
    await page.waitForTimeout(300);
    const { x, y } = await middleOf(page, 'E3');
    await page.mouse.click(x, y);
    await until(() => cell(3, 5)?.value, true);
    await bench.picture('by-hand-boxes');
    await select('E2:E3');
    await press('Space');
    await until(() => [cell(2, 5)?.value, cell(3, 5)?.value], [false, false]);
  });
});

describe('cells', () => {
  const shows = (...places: [number, number][]) => places.map(([row, column]) => cell(row, column)?.display ?? '');

  test('come from elsewhere as if typed, and are copied and cut with all they hold', async () => {
    const { page } = bench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('5%\t"two\nlines"\n2026-01-02\t=G1*2\n'));
    await select('G1');
    await press('Control+v');
    await until(() => shows([1, 7], [1, 8], [2, 7], [2, 8]), ['5%', 'two\nlines', '2026-01-02', '0.1']);
    await expectShown(page, 'G2', '2026-01-02');
    await select('G1:G2');
    await press('Control+c');
    await select('I3');
    await press('Control+v');
    await until(() => shows([3, 9], [4, 9]), ['5%', '2026-01-02']);
    await expectShown(page, 'I4', '2026-01-02');
    await select('I3:I4');
    await press('Control+x');
    await select('J3');
    await press('Control+v');
    await until(() => shows([3, 9], [4, 9], [3, 10], [4, 10]), ['', '', '5%', '2026-01-02']);
    await press('Control+z');
    await press('Control+z');
    await press('Control+z');
    await until(() => shows([1, 7], [3, 9], [3, 10]), ['', '', '']);
  });

  test('are filled on by the handle at their corner', async () => {
    const { page } = bench;
    await select('C3:C4');
    const { x, y } = await middleOf(page, 'C4');
    const edge = { x: x + 49, y: y + 10 };
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.down();
    await page.mouse.move(edge.x, edge.y + 63, { steps: 5 });
    await page.mouse.up();
    await until(() => shows([5, 3], [6, 3], [7, 3]), ['0', '-2', '-4']);
    await press('Control+z');
    await until(() => shows([5, 3], [6, 3], [7, 3]), ['7', '', '']);
  });

  test('Enter opens the chosen one, and goes down from what was typed', async () => {
    const { page } = bench;
    await select('A5');
    await press('Enter');
    await page.keyboard.type('!');
    await press('Enter');
    await until(() => cell(5, 1)?.value, 'd!');
    await chosen(page, 'A6');
    await press('Control+z');
    await until(() => cell(5, 1)?.value, 'd');
  });
});

describe('a tab', () => {
  const names = () => bench.host.sheetNames();
  const item = (name: string) => bench.page.getByRole('menuitem', { name, exact: true });

  test('is moved, copied, coloured, hidden by mouse', async () => {
    const { page } = bench;
    await page.getByRole('tab', { name: 'Hand', exact: true }).click({ button: 'right' });
    await bench.picture('by-hand-tab');
    await item(words.moveRight).click();
    await until(names, ['Sheet1', 'Other', 'Hand']);
    await page.locator('#tabs .more').click();
    await item(words.color).click();
    await bench.picture('by-hand-colours');
    await item(words.green).click();
    await until(() => sheet().tabColor, '#00ff00');
    await page.locator('#tabs .more').click();
    await item(words.duplicate).click();
    await until(names, ['Sheet1', 'Other', 'Hand', 'Copy of Hand']);
    const copy = page.getByRole('tab', { name: 'Copy of Hand', exact: true });
    await expect.poll(() => copy.getAttribute('aria-selected')).toBe('true');
    await copy.click({ button: 'right' });
    await item(words.hide).click();
    await until(() => sheet('Copy of Hand').hidden, true);
    await byMouse(words.view, words.hiddenTabs, 'Copy of Hand');
    await until(() => sheet('Copy of Hand').hidden, false);
  });

  test('is moved and deleted by keyboard, undone by Ctrl+Z', async () => {
    const { page } = bench;
    const copy = page.getByRole('tab', { name: 'Copy of Hand', exact: true });
    await expect.poll(() => copy.getAttribute('aria-selected')).toBe('true');
    await press('Alt+Shift+S');
    await pressUntilFocused(page, item(words.moveLeft), 'ArrowDown');
    await press('Enter');
    await until(names, ['Sheet1', 'Other', 'Copy of Hand', 'Hand']);
    await expect.poll(() => copy.evaluate((button) => button === document.activeElement)).toBe(true);
    await press('Shift+F10');
    await pressUntilFocused(page, item(words.delete), 'ArrowDown');
    await press('Enter');
    await until(names, ['Sheet1', 'Other', 'Hand']);
    await select('A1');
    await press('Control+z');
    await until(names, ['Sheet1', 'Other', 'Copy of Hand', 'Hand']);
  });

  test('the last one in sight stays', async () => {
    const { page, host } = bench;
    for (const name of ['Other', 'Copy of Hand', 'Hand']) host.act({ do: 'hide-sheet', sheet: name });
    await expect.poll(() => page.getByRole('tab').count()).toBe(1);
    await page.locator('#tabs .more').click();
    await item(words.hide).click();
    await page.getByText("You can't hide all the sheets in a document.").waitFor();
    await press('Enter');
    expect(sheet('Sheet1').hidden).toBe(false);
  });
});

test('nothing went wrong and nothing left the machine', () => {
  expect(bench.complaints).toEqual([]);
});
