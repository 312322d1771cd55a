import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../src/core/reports/mapping/guess.ts';
import {
  keyOfMapping,
  LONGEST_MAPPING,
  type Mapping,
  readMapping,
  writeMapping,
} from '../../src/core/reports/mapping/mapping.ts';
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

/** Claims and chargebacks as a seller notes them down. */
const CLAIMS = [
  'Claim ID,Opened on,Order number,SKU,Claim reason,What the buyer wrote,Buyer name',
  '1,2026-05-02,111-1000001-2223334,MUG-1,A-to-z,"The mug came in a thousand pieces, write to ann.sample@example.com",Ann Sample',
  '2,2026-05-03,111-1000002-2223334,MUG-1,Chargeback,Arrived broken and the box was crushed,Ben Model',
  '3,2026-05-04,111-1000003-2223334,MUG-1,A-to-z,It arrived cracked,Cy Third',
  '4,2026-05-05,111-1000004-2223334,MUG-1,A-to-z,The mug arrived smashed to bits,Di Fourth',
].join('\n');

test('claims and chargebacks are disputes: in Voices with cause and quote, in the pivot, and in a task', async () => {
  const shop = openShop();
  const [headings = '', ...rows] = CLAIMS.split('\n');
  const names = headings.split(',');
  const guess = guessMapping(
    names,
    rows.map((row) => row.split(',')),
  );
  expect(guess).toMatchObject({ type: 'dispute', personal: ['Buyer name'] });
  const claims: Mapping = {
    name: 'Claims',
    headings: names,
    ...{ type: guess.type, columns: guess.columns, personal: guess.personal },
    ...{ marketplace: 'US', dateOrder: '' },
  };
  shop.ask('keepMapping', { key: keyOfMapping(claims), json: writeMapping(claims), forget: false });
  expect(await good(shop, 'claims.csv', new TextEncoder().encode(CLAIMS))).toMatchObject({ added: 4 });
  expect(shop.rows('Voices').map(({ Type, Cause, SKU }) => [Type, Cause, SKU])).toEqual(
    Array.from({ length: 4 }, () => ['Dispute', 'Damaged on arrival', 'MUG-1']),
  );
  expect(JSON.stringify(everything(shop))).not.toMatch(/example\.com|Ann Sample|Ben Model/);
  expect(shop.host.displayed('Cause × month').flat()).toContain('Damaged on arrival');
  expect(shop.rows('Tasks')).toMatchObject([{ Cause: 'Damaged on arrival', SKU: 'MUG-1', Stage: 'Packaging' }]);
  expect(shop.rows('Tasks')[0]?.Why).toContain('"Arrived broken and the box was crushed"');
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
