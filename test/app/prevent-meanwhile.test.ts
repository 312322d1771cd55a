import { beforeAll, describe, expect, test } from 'vitest';
import type { Api, Request } from '../../src/api.ts';
import type { Saved } from '../host/host.ts';
import { letter, openShop, returnsFile, type Shop } from './shop.ts';

/** Milliseconds these many checks may take on a machine that does other things too. */
const PATIENCE = 240_000;

const MUG = { name: 'Mug', brand: '', supplier: 'Ningbo', weight: 0.4, properties: ['fragile' as const] };

/** A column of the seller's own behind ours, with a text in every third row. */
function noteMine(shop: Shop, tab: string): void {
  const [headings = [], ...rows] = shop.host.displayed(tab);
  const column = letter(headings.length + 1);
  shop.host.act({ do: 'insert-columns', sheet: tab, at: headings.length + 1, count: 1 });
  shop.host.type(tab, `${column}1`, 'Mine');
  rows.forEach((_, at) => {
    if (at % 3 === 0) shop.host.type(tab, `${column}${at + 2}`, `mine ${at}`);
  });
}

/** Types a row of the seller's own below all others. */
function typeRow(shop: Shop, tab: string, cells: Record<string, string>): void {
  const [headings = [], ...rows] = shop.host.displayed(tab);
  const foot = rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 3;
  for (const [heading, text] of Object.entries(cells))
    shop.host.type(tab, `${letter(headings.indexOf(heading) + 1)}${foot}`, text);
}

/** Two mugs whose packs are tested: results, notes, checks of the seller's own and a second pack of one step; one of them gets another property. */
function packs(): Shop {
  const shop = openShop({ now: Date.parse('2026-06-01T10:00:00Z') });
  const tab = 'Packaging tests';
  for (const sku of ['MUG-1', 'MUG-2']) {
    shop.ask('addProduct', { sku, ...MUG });
    shop.ask('openTool', { tool: 'packaging', sku });
  }
  shop.rows(tab).forEach((row, at) => {
    const where = { SKU: row.SKU ?? '', Step: row.Step ?? '' };
    if (at % 4 === 0) shop.type(tab, where, 'Result', at % 8 === 0 ? 'Pass' : 'Fail');
    if (at % 5 === 0) shop.type(tab, where, 'Note', `note ${at}`);
  });
  for (const [step, note] of [
    ['Shake', 'first of mine'],
    ['Heat', 'second of mine'],
    ['Prepare', 'again'],
  ] as const)
    typeRow(shop, tab, { SKU: 'MUG-1', Step: step, Note: note, ...(step === 'Prepare' && { Key: 'prepare' }) });
  typeRow(shop, tab, { SKU: 'MUG-2', Step: 'Freeze' });
  noteMine(shop, tab);
  shop.type('Products', { SKU: 'MUG-1' }, 'Properties', 'Liquid');
  return shop;
}

/** Two sessions in which findings were noted. */
function sessions(): Shop {
  const shop = openShop({ now: Date.parse('2026-06-01T10:00:00Z') });
  const tab = 'Nit-picking';
  for (const sku of ['MUG-1', 'MUG-2']) {
    shop.ask('addProduct', { sku, ...MUG });
    shop.ask('openTool', { tool: 'nitPicking', sku });
  }
  const headings = shop.host.displayed(tab)[0] ?? [];
  const put = (at: number, heading: string, text: string) =>
    shop.host.type(tab, `${letter(headings.indexOf(heading) + 1)}${at + 2}`, text);
  shop.rows(tab).forEach((_, at) => {
    if (at % 3 === 2) return;
    put(at, 'What was found', `finding ${20 - at}`);
    put(at, 'Cause it would be', at % 2 === 0 ? 'Parts missing' : 'Size or fit');
    if (at % 4 === 0) put(at, 'Severity 1–10', String((at % 10) + 1));
  });
  noteMine(shop, tab);
  return shop;
}

interface Case {
  tab: string;
  name: keyof Api & ('prevent' | 'refresh');
  open: () => Shop | Promise<Shop>;
  /** The column that is sorted by. */
  by: string;
}

/** Tasks people work on, of voices and of a tool; statuses were changed, and a check asks for one more. */
async function tasks(): Promise<Shop> {
  const shop = openShop({ now: Date.parse('2026-06-01T10:00:00Z') });
  const returned = (at: number, reason: string, comment: string) => ({
    ...{ lpn: `L${at}`, order: `111-${1_000_000 + at}-2223334`, date: `2026-05-${10 + at}T10:00:00+00:00` },
    ...{ reason, comment },
  });
  const rows = Array.from({ length: 12 }, (_, at) =>
    at % 2 === 0 ? returned(at, 'MISSING_PARTS', 'The lid was missing') : returned(at, 'DEFECTIVE', 'It does not work'),
  );
  await shop.bring('returns.txt', returnsFile(rows));
  shop.ask('addProduct', { sku: 'MUG-1', ...MUG });
  shop.ask('openTool', { tool: 'packaging', sku: 'MUG-1' });
  shop.type('Packaging tests', { SKU: 'MUG-1', Step: 'Prepare' }, 'Result', 'Fail');
  shop.ask('prevent', {});
  const numbers = shop.rows('Tasks').map(({ Task = '' }) => Task);
  expect(numbers.length).toBeGreaterThan(2);
  numbers.forEach((task, at) => {
    shop.type('Tasks', { Task: task }, 'Notes', `note of ${task}`);
    shop.type('Tasks', { Task: task }, 'Status', at % 2 === 0 ? 'Open' : 'In progress');
  });
  noteMine(shop, 'Tasks');
  shop.ask('openTool', { tool: 'nitPicking', sku: 'MUG-1' });
  const at = shop.host.displayed('Nit-picking')[0]?.indexOf('What was found') ?? 0;
  shop.host.type('Nit-picking', `${letter(at + 1)}2`, 'The handle breaks');
  shop.type('Nit-picking', { 'What was found': 'The handle breaks' }, 'Severity 1–10', '10');
  return shop;
}

const CASES: Case[] = [
  { tab: 'Packaging tests', name: 'prevent', open: packs, by: 'Note' },
  { tab: 'Nit-picking', name: 'prevent', open: sessions, by: 'What was found' },
  { tab: 'Tasks', name: 'prevent', open: tasks, by: 'Why' },
  { tab: 'Tasks', name: 'refresh', open: tasks, by: 'Why' },
];

/** What stands in a tab, row by row, in whatever order; rows with nothing in them left out. */
const said = (shop: Shop, tab: string): string[] =>
  shop
    .rows(tab)
    .map((row) => Object.entries(row).flatMap(([heading, cell]) => (cell === '' ? [] : [`${heading}: ${cell}`])))
    .filter((row) => row.length > 0)
    .map((row) => row.join(' | '))
    .sort();

/** Runs a request with a deed before each of its trips in turn that comes after the tab was read and up to its last write. */
function eachTrip(
  { tab, name }: Case,
  saved: Saved,
  deed: (shop: Shop) => void,
  then: (shop: Shop, at: string) => void,
) {
  const shop = openShop({ saved });
  shop.ask(name, {} as Request<'prevent'>);
  const trips = shop.host.executions.at(-1)?.calls.filter(({ kind }) => kind !== 'handle') ?? [];
  const isWrite = (call: string): boolean => /set|clear|insert|delete|copyTo/i.test(call);
  const last = trips.findLastIndex((call) => call.tab === tab && isWrite(call.name)) + 1;
  const reads = trips
    .slice(0, last)
    .flatMap((call, at) => (call.tab === tab && /getValues/.test(call.name) ? [at] : []));
  const first = (reads[0] ?? 0) + 2;
  expect(last).toBeGreaterThanOrEqual(first);
  for (let trip = first; trip <= last; trip += 1) {
    const call = trips[trip - 1];
    // Rows were counted just before they are read; what comes in between lies below what is read, and no script can know.
    if (call?.tab === tab && /getValues/.test(call.name)) continue;
    const again = openShop({ saved });
    again.host.meanwhile({ trip, work: () => deed(again) });
    again.ask(name, {} as Request<'prevent'>);
    then(again, `before trip ${trip}, ${call?.name} of ${call?.tab}`);
  }
}

describe.each(CASES)('a colleague at work in $tab between any two calls of a check ($name)', (one) => {
  const { tab, open, by } = one;
  let saved: Saved;
  let wanted: string[];
  beforeAll(async () => {
    saved = (await open()).host.save();
    const calm = openShop({ saved });
    calm.ask(one.name, {} as Request<'prevent'>);
    wanted = said(calm, tab);
  });
  const rowsOf = (shop: Shop): number => shop.rows(tab).findLastIndex(({ SKU }) => SKU !== '') + 1;
  test.each<[string, (shop: Shop) => void]>([
    ['inserts a row above all', ({ host }) => host.act({ do: 'insert-rows', sheet: tab, at: 2, count: 1 })],
    ['inserts rows in the middle', ({ host }) => host.act({ do: 'insert-rows', sheet: tab, at: 3, count: 2 })],
    [
      'inserts a row above the last',
      (shop) => shop.host.act({ do: 'insert-rows', sheet: tab, at: rowsOf(shop) + 1, count: 1 }),
    ],
    [
      'sorts',
      (shop) => {
        const column = (shop.host.displayed(tab)[0]?.indexOf(by) ?? 0) + 1;
        shop.host.act({ do: 'sort', sheet: tab, column, ascending: false });
      },
    ],
  ])(
    '%s: nobody loses a cell, and none stands in a row it was not meant for',
    (_, deed) => {
      eachTrip(one, saved, deed, (shop, at) => expect(said(shop, tab), at).toEqual(wanted));
    },
    PATIENCE,
  );
});
