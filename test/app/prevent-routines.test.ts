import { beforeAll, describe, expect, test } from 'vitest';
import { columnOf, formulasOf, openShop, returnsFile, type Shop, TWO } from './shop.ts';

const PRODUCT = { sku: 'MUG-1', name: 'Mug', brand: '', supplier: '', weight: null, properties: [] };
const TAB = 'Routines';

/** Where the cells of the column Calendar lead, in the order of the rows. */
function linksIn(shop: Shop): (string | null | undefined)[] {
  const sheet = shop.host.view().sheets.find(({ name }) => name === TAB);
  const column = columnOf(shop, TAB, 'Calendar');
  return [...(sheet?.cells ?? [])]
    .filter(([row]) => row > 1)
    .sort(([a], [b]) => a - b)
    .flatMap(([, cells]) => {
      const cell = cells.get(column);
      return cell && cell.display !== '' ? [cell.link] : [];
    });
}

describe('the list of routines', () => {
  let shop: Shop;
  const on = (what: string): Record<string, string> =>
    shop.rows(TAB).find((row) => row['What to do']?.startsWith(what)) ?? {};
  beforeAll(() => {
    shop = openShop({ now: Date.UTC(2026, 4, 11, 12) });
    shop.ask('addProduct', PRODUCT);
    shop.type('Products', { SKU: 'MUG-1' }, 'Launch date', '2026-05-20');
    shop.ask('openTool', { tool: 'routines', sku: 'MUG-1' });
  });

  test('says what to do each week, month and quarter, and for a launch that is near, with tab and day', async () => {
    expect(shop.rows(TAB)).toHaveLength(14);
    expect(on('Import the newest')).toMatchObject({
      'How often': 'Every week',
      Tab: 'Imports',
      Due: '2026-05-18',
      State: 'Due by 2026-05-18',
    });
    expect(on('Review the month')).toMatchObject({ 'How often': 'Every month', Due: '2026-06-10' });
    expect(on('Hold the nit-picking session')).toMatchObject({
      SKU: 'MUG-1',
      Due: '2026-04-29',
      State: 'Overdue since 2026-04-29',
    });
    expect(formulasOf(shop)).toEqual([]);
    await shop.bring('a.txt', returnsFile(TWO));
    expect(shop.host.displayed('Home')[1]?.[1]).toMatch(/ Routines overdue: 1\.$/);
  });

  test('has a link each that opens the day in Google Calendar, again by its rhythm, as text and not as a formula', () => {
    expect(on('Import the newest').Calendar).toBe('Add to Google Calendar');
    const links = linksIn(shop);
    expect(links).toHaveLength(14);
    expect(
      links.every((link) => link?.startsWith('https://calendar.google.com/calendar/render?action=TEMPLATE&text=')),
    ).toBe(true);
    const first = new URL(links[0] ?? '').searchParams;
    expect(Object.fromEntries(first)).toMatchObject({
      text: 'Import the newest returns, reviews, messages and orders',
      dates: '20260518/20260519',
      recur: 'RRULE:FREQ=WEEKLY',
    });
    // Nothing people typed leaves the sheet with a click.
    expect(links.join()).not.toContain('MUG-1');
    expect(formulasOf(shop)).toEqual([]);
  });

  test('goes on from the day it was done, and takes no day that is none', () => {
    shop.type(TAB, { 'How often': 'Every week', Tab: 'Imports' }, 'Done on', '2026-05-11');
    shop.type(TAB, { 'How often': 'Every month', Tab: 'Voices' }, 'Done on', 'yesterday');
    shop.type(TAB, { 'How often': 'Every month', Tab: 'Product board' }, 'Done on', '2027-01-01');
    shop.type(TAB, { Tab: 'Nit-picking' }, 'Done on', '2026-05-10');
    shop.ask('prevent', {});
    expect(on('Import the newest')).toMatchObject({ 'Done on': '2026-05-11', Due: '2026-05-18' });
    expect(on('Check the voices').State).toContain('"yesterday" is no day.');
    expect(on('Bring the product board').State).toContain('This day is still to come');
    expect(on('Hold the nit-picking session')).toMatchObject({ Due: '', State: 'Done', Calendar: '' });
    shop.ask('prevent', {});
    expect(
      shop.requests.at(-1)?.calls.filter((call) => /setValues?$|setRichTextValues|insertRows|deleteRows/.test(call)),
    ).toEqual([]);
  });

  test('keeps what a person wrote of a launch that moved away, and lets the rest go', () => {
    shop.type('Products', { SKU: 'MUG-1' }, 'Launch date', '2025-01-01');
    shop.ask('prevent', {});
    expect(shop.rows(TAB).filter(({ SKU }) => SKU === 'MUG-1')).toMatchObject([{ 'Done on': '2026-05-10' }]);
  });
});

test('a Chinese workbook gets them in Chinese', () => {
  const shop = openShop({ now: Date.UTC(2026, 4, 11, 12) });
  shop.ask('setLanguage', { language: 'zh' });
  shop.ask('openTool', { tool: 'routines', sku: '' });
  expect(shop.rows('例行事项')[0]).toMatchObject({ 频率: '每周', 状态: '2026-05-18 前完成' });
});

test('a list of an earlier version, which has no such column, goes on without it', () => {
  const shop = openShop({ now: Date.UTC(2026, 4, 11, 12) });
  shop.ask('openTool', { tool: 'routines', sku: '' });
  shop.host.act({ do: 'delete-columns', sheet: TAB, at: columnOf(shop, TAB, 'Calendar'), count: 1 });
  shop.type(TAB, { Tab: 'Imports' }, 'Done on', '2026-05-11');
  shop.ask('prevent', {});
  expect(shop.rows(TAB)[0]).toMatchObject({ Due: '2026-05-18' });
  expect(columnOf(shop, TAB, 'Calendar')).toBe(0);
});
