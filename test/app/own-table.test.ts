import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyOfMapping, LONGEST_MAPPING, readMapping } from '../../src/core/reports/mapping/mapping.ts';
import { everything, openShop, type Shop } from './shop.ts';

const FOLDER = 'test/fixtures/own-table';
const NAME = 'own-table.chats.csv';
const bytes = new Uint8Array(readFileSync(`${FOLDER}/${NAME}`));
const json = readFileSync(`${FOLDER}/${NAME}.mapping.json`, 'utf8');
const read = readMapping(json);
const key = read.ok ? keyOfMapping(read.value) : '';

const keep = (shop: Shop): void => {
  shop.ask('keepMapping', { key, json, forget: false });
};

const good = async (shop: Shop, name: string, content = bytes) => {
  const run = await shop.bring(name, content);
  if (!run.ok) throw new Error(`${run.problem.code} ${JSON.stringify(run.problem.facts)}`);
  return run.value;
};

describe('a table of the seller', () => {
  test('is unknown until somebody describes it, and recognised from then on', async () => {
    const shop = openShop();
    expect(await shop.bring(NAME, bytes)).toMatchObject({ ok: false, problem: { code: 'unknown-report' } });
    keep(shop);
    expect(await good(shop, 'chats-march.csv')).toMatchObject({ state: 'done', added: 11 });
    expect(shop.rows('Imports')).toMatchObject([{ Report: 'Chats of the web shop', New: '11', State: 'Done' }]);
  });

  test('imported twice doubles nothing, though its tool put a column in front', async () => {
    const shop = openShop();
    keep(shop);
    await good(shop, 'first.csv');
    const [headings = '', ...rows] = new TextDecoder().decode(bytes).split('\r\n');
    const later = [`Wait,${headings}`, ...rows.map((row) => `12,${row}`)];
    later.push(
      '3,90300,2026-03-20T10:00:00Z,chat,Lid missing,No lid in the box.,x@example.com,Ann,Lee,JAR-SET6,#10400,2',
    );
    expect(await good(shop, 'second.csv', new TextEncoder().encode(later.join('\r\n')))).toMatchObject({ added: 1 });
    expect(shop.rows('Voices')).toHaveLength(12);
    expect(new Set(shop.rows('Voices').map(({ Key }) => Key)).size).toBe(12);
  });

  test('brings no personal data into the workbook', async () => {
    const shop = openShop();
    keep(shop);
    await good(shop, 'first.csv');
    expect(JSON.stringify(everything(shop))).not.toMatch(/example\.com|Ann Sample|555-0132/);
  });
});

describe('what the document keeps', () => {
  test('is kept for everybody, one by one, and forgotten one by one', () => {
    const shop = openShop();
    keep(shop);
    shop.ask('keepMapping', { key: 'another1', json: '{}', forget: false });
    const kept = shop.ask('mappings', {});
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual({ key, json });
    expect(shop.ask('keepMapping', { key, json: '', forget: true })).toEqual([{ key: 'another1', json: '{}' }]);
    shop.ask('keepMapping', { key, json: '', forget: true });
    expect(shop.ask('mappings', {})).toHaveLength(1);
  });

  test('replaces what was kept under its key', () => {
    const shop = openShop();
    keep(shop);
    expect(shop.ask('keepMapping', { key, json: '{"new":1}', forget: false })).toEqual([{ key, json: '{"new":1}' }]);
  });

  test('leaves what the workbook remembers of itself alone', async () => {
    const shop = openShop();
    keep(shop);
    await good(shop, 'first.csv');
    expect(shop.ask('mappings', {})).toEqual([{ key, json }]);
    shop.ask('keepMapping', { key, json: '', forget: true });
    expect(shop.ask('today', {}).voices).toBe(11);
  });

  test.each([
    { request: { key: '../x', json: '{}', forget: false }, because: 'a key is letters and digits' },
    { request: { key, json: 'x'.repeat(LONGEST_MAPPING + 1), forget: false }, because: 'a property holds no more' },
  ])('$because', async ({ request }) => {
    const answer = await openShop().server('keepMapping', request);
    expect(answer).toEqual({ ok: false, problem: { code: 'out-of-step', facts: {} } });
  });

  test('asks for few trips', () => {
    const shop = openShop();
    keep(shop);
    shop.ask('mappings', {});
    expect(shop.requests.map(({ trips }) => trips).every((trips) => trips <= 3)).toBe(true);
  });
});
