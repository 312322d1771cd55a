import { describe, expect, test } from 'vitest';
import { checkTools } from '../../src/app/prevent/check-tools.ts';
import type { Findings, Shop as PreventedShop, Tool } from '../../src/app/prevent/tool.ts';
import { TOOL_IDS, type ToolId } from '../../src/core/prevention/tools.ts';
import { ProblemError } from '../../src/core/problem.ts';
import { wordsOf } from '../../src/core/words/words.ts';
import { columnOf, filledOnce, letter, openShop, type Shop } from './shop.ts';

const MUG = { sku: 'MUG-1', name: 'Mug', brand: '', supplier: 'Ningbo', weight: 0.4, properties: ['fragile' as const] };

/** A mug all tools were begun with. */
const begun = filledOnce(async () => {
  const shop = openShop({ now: Date.parse('2026-06-01T10:00:00Z') });
  shop.ask('addProduct', MUG);
  for (const tool of TOOL_IDS) shop.ask('openTool', { tool, sku: 'MUG-1' });
  shop.type('Packaging tests', { SKU: 'MUG-1', Step: 'Prepare' }, 'Result', 'Fail');
  shop.ask('prevent', {});
  return shop;
});

const rename = (shop: Shop, tab: string, from: string, to: string): void =>
  shop.host.type(tab, `${letter(columnOf(shop, tab, from))}1`, to);

const board = (shop: Shop): Record<string, string> => shop.rows('Product board')[0] ?? {};

/** A cell of ours in the tab of a tool, emptied: a check fills it in again. */
function emptied(shop: Shop, tab: string, heading: string): () => string[] {
  const column = columnOf(shop, tab, heading);
  const said = (): string[] => shop.host.displayed(tab).map((row) => row[column - 1] ?? '');
  const at = said().findIndex((cell, place) => place > 0 && cell !== '');
  shop.host.type(tab, `${letter(column)}${at + 1}`, '');
  return said;
}

const WRITTEN: Record<string, string> = { Messages: 'Verdict', 'Packaging tests': 'State' };

describe.each<[tool: ToolId, tab: string, heading: string, stage: string | null, also: ToolId[]]>([
  // The needs of buyers, by which pages and cards are judged, stand in Sourcing answers.
  ['sourcing', 'Sourcing answers', 'SKU', 'Sourcing', ['listing', 'card']],
  ['sourcing', 'Sourcing weights', 'Weight', 'Sourcing', []],
  ['inspection', 'Supplier standards', 'SKU', 'Inspection', []],
  ['fmea', 'FMEA', 'SKU', 'Design', []],
  ['listing', 'Listings', 'SKU', 'Listing', []],
  ['packaging', 'Packaging tests', 'SKU', 'Packaging', []],
  ['messages', 'Messages', 'Text', 'Messages', []],
  ['card', 'Insert cards', 'SKU', null, []],
  ['nitPicking', 'Nit-picking', 'SKU', 'Nit-picking', []],
  ['customerVoice', 'Customer voice', 'Date', null, []],
  ['routines', 'Routines', 'Key', null, []],
])('a heading of %s that was renamed in %s', (tool, tab, heading, stage, also) => {
  test('is told at that tool, which stays as it was; all others are checked and written', async () => {
    const shop = await begun();
    const before = board(shop);
    const other = tab === 'Messages' ? 'Packaging tests' : 'Messages';
    const said = emptied(shop, other, WRITTEN[other] ?? '');
    const filled = said();
    rename(shop, tab, heading, 'Mine');
    const view = shop.ask('prevent', {});
    const sentence = `Not checked, because the tab "${tab}" has no column "${heading}" any more: name it so again, then check again.`;
    expect(view.tools.filter(({ fault }) => fault !== undefined)).toEqual(
      TOOL_IDS.filter((id) => id === tool || also.includes(id)).map((id) => ({
        tool: id,
        begun: true,
        fault: sentence,
      })),
    );
    expect(said().filter((cell, at) => cell !== filled[at])).toHaveLength(1);
    const { 'What is missing': note = '', ...after } = board(shop);
    const { 'What is missing': noteBefore = '', ...same } = before;
    expect(after).toEqual(same);
    if (stage === null) expect(note).toBe(noteBefore);
    else expect(note.split('\n')).toContain(`${stage}: ${sentence}`);
    const standings = Object.values(view.products[0]?.standings ?? {});
    expect(standings.filter(({ unchecked }) => unchecked).length, 'none of them opens a gate').toBe(
      [tool, ...also].filter((id) => id !== 'card' && id !== 'customerVoice' && id !== 'routines').length,
    );
  });

  test('named again, all is as before', async () => {
    const shop = await begun();
    const before = shop.host.displayed('Product board');
    rename(shop, tab, heading, 'Mine');
    shop.ask('prevent', {});
    rename(shop, tab, 'Mine', heading);
    expect(shop.ask('prevent', {}).tools.filter(({ fault }) => fault !== undefined)).toEqual([]);
    expect(shop.host.displayed('Product board')).toEqual(before);
  });
});

test('a stage keeps state, score and day, digit for digit, and its score still counts', async () => {
  const shop = await begun();
  shop.type('Product board', { SKU: 'MUG-1' }, 'Nit-picking', 'Passed · 90 · 2026-05-01');
  rename(shop, 'Nit-picking', 'SKU', 'Mine');
  const [product] = shop.ask('prevent', {}).products;
  expect(product?.standings.nitPicking).toMatchObject({ state: 'passed', score: 90, date: '2026-05-01' });
  expect(product?.score.stages).toContain('nitPicking');
  expect(board(shop)['Nit-picking']).toBe('Passed · 90 · 2026-05-01');
});

test('the tab of one tool with two columns of one name stops that tool alone', async () => {
  const shop = await begun();
  shop.host.type('FMEA', `${letter((shop.host.displayed('FMEA')[0]?.length ?? 0) + 1)}1`, 'SKU');
  const faults = shop
    .ask('prevent', {})
    .tools.flatMap(({ tool, fault }) => (fault === undefined ? [] : [{ tool, fault }]));
  expect(faults).toMatchObject([
    {
      tool: 'fmea',
      fault: expect.stringMatching(/^Not checked, because the tab "FMEA" has two columns named "SKU", A and /),
    },
  ]);
});

describe('checking tools one by one', () => {
  const FOUND: Findings = { standings: new Map(), tasks: [] };
  const shop = { workbook: { words: wordsOf('en') } } as unknown as PreventedShop;
  const tool = (id: ToolId, check: Tool['check']): Tool => ({ id, tables: [], begin() {}, check });
  const throwing = (error: unknown): Tool =>
    tool('fmea', () => {
      throw error;
    });

  test('a problem of one tab is told, and the next tool is checked', () => {
    const checked = checkTools(shop, [
      throwing(new ProblemError('rows-moving', { tab: 'FMEA' })),
      tool('card', () => FOUND),
    ]);
    expect(checked).toMatchObject([
      { findings: null, fault: expect.stringContaining('rows of "FMEA" kept moving') },
      { findings: FOUND, fault: '' },
    ]);
  });

  test.each([
    ['a mistake of ours', new TypeError('no such thing')],
    ['a refusal of Google', new Error('Service invoked too many times')],
    ['a problem that lies in no one tab', new ProblemError('workbook-full', { needed: 9, free: 1, limit: 10 })],
  ])('%s goes on up', (_, error) => {
    expect(() => checkTools(shop, [throwing(error)])).toThrow(error);
  });
});
