import { expect, test } from 'vitest';
import type { Server } from '../../src/api.ts';
import { fail } from '../../src/core/problem.ts';
import { everything, newest, openShop, returnsFile } from './shop.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ lpn: `LPN${at}`, order: `111-${1_000_000 + at}-2223334` }));
const FILE = returnsFile(rows(12_000));

test('an import whose sidebar was closed goes on under its own name when the file is chosen again, and is undone as one', async () => {
  const shop = openShop();
  await shop.bring('other.txt', returnsFile([{ lpn: 'X' }]));
  const before = shop.rows('Voices');
  let chunks = 0;
  const closing: Server = async (name, request) => {
    if (name === 'commitChunk') chunks += 1;
    return chunks > 1 ? (fail('unexpected', { reason: 'closed' }) as never) : shop.server(name, request);
  };
  expect((await shop.bring('big.txt', FILE, closing)).ok).toBe(false);
  const [stopped] = shop.ask('today', {}).imports;
  expect(stopped).toMatchObject({ fileName: 'big.txt', state: 'stopped', added: 5_000 });

  expect(await shop.bring('big.txt', FILE)).toMatchObject({ ok: true, value: { id: stopped?.id, added: 7_000 } });
  const [whole, ...others] = shop.ask('today', {}).imports;
  expect(whole).toMatchObject({ id: stopped?.id, state: 'done', added: 12_000, updated: 0, unchanged: 0 });
  expect(others).toHaveLength(1);
  expect(shop.rows('Voices')).toHaveLength(12_001);

  shop.ask('undoImport', { id: newest(shop) });
  expect(shop.rows('Voices')).toEqual(before);
  expect(everything(shop).Rejected).toBeUndefined();
});

test('another file of the same name and export that follows a finished one is an import of its own', async () => {
  const shop = openShop();
  await shop.bring('returns.txt', returnsFile(rows(2)));
  await shop.bring('returns.txt', returnsFile(rows(3)));
  expect(shop.ask('today', {}).imports).toHaveLength(2);
});

test('a file of the same name with other rows does not go on with an import that never came to its end', async () => {
  const shop = openShop();
  const closing: Server = async (name, request) =>
    name === 'refresh' || (name === 'commitChunk' && (request as { chunk: number }).chunk > 1)
      ? (fail('unexpected', { reason: 'closed' }) as never)
      : shop.server(name, request);
  await shop.bring('returns.txt', FILE, closing);
  const stopped = newest(shop);
  const later = returnsFile([{ lpn: 'NEW', date: '2026-06-05T10:00:00+00:00' }]);
  expect(await shop.bring('returns.txt', later)).toMatchObject({ ok: true, value: { added: 1 } });
  expect(newest(shop)).not.toBe(stopped);
  expect(shop.ask('today', {}).imports).toHaveLength(2);
});
