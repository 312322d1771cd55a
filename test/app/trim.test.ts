import { expect, test } from 'vitest';
import { everything, openShop, returnsFile } from './shop.ts';

test('trimming frees the empty cells at the end of tabs, touches nothing that holds something, and the next import fits', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile([{}, {}]));
  const own = shop.host.sheetNames()[0] ?? '';
  shop.host.type(own, 'D7', 'mine');
  const before = everything(shop);
  const { freed } = shop.ask('trimGrid', {});
  expect(freed).toBeGreaterThan(20_000);
  const filled = (shown: Record<string, string[][]>) =>
    Object.entries(shown).map(([name, rows]) => [
      name,
      rows
        .map((row) => row.join('\t').trimEnd())
        .join('\n')
        .trimEnd(),
    ]);
  expect(filled(everything(shop))).toEqual(filled(before));
  expect(shop.ask('trimGrid', {}).freed).toBe(0);
  const run = await shop.bring('b.txt', returnsFile(Array.from({ length: 60 }, (_, at) => ({ lpn: `LPNB${at}` }))));
  expect(run).toMatchObject({ ok: true, value: { added: 60 } });
});
