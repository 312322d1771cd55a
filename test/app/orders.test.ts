import { describe, expect, test } from 'vitest';
import { newest, openShop, order, ordersFile, type Shop } from './shop.ts';

describe('two downloads of All Orders that overlap by half a month', () => {
  const lines = Array.from({ length: 120 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 3, 1 + (at % 60))).toISOString().slice(0, 10);
    return { day, sku: `SKU-${at % 3}`, quantity: 1 + (at % 4), at };
  });
  const fileOf = (from: string, to: string): Uint8Array =>
    ordersFile(
      lines
        .filter(({ day }) => day >= from && day <= to)
        .map(({ day, sku, quantity, at }) => order(day, sku, quantity, at)),
    );
  const recount = (from: string, to: string): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const { day, sku, quantity } of lines)
      if (day >= from && day <= to)
        sums[`${sku} ${day.slice(0, 7)}`] = (sums[`${sku} ${day.slice(0, 7)}`] ?? 0) + quantity;
    return sums;
  };
  const shown = (shop: Shop): Record<string, number> =>
    Object.fromEntries(
      shop
        .rows('Units')
        .filter(({ SKU }) => SKU)
        .map((row) => [`${row.SKU} ${row.Month}`, Number(row['Units shipped'])]),
    );

  test('are not added up, in either order, and each can be undone', async () => {
    for (const turned of [false, true]) {
      const shop = openShop();
      const halves = [fileOf('2026-04-01', '2026-05-15'), fileOf('2026-05-01', '2026-05-30')];
      if (turned) halves.reverse();
      for (const [at, half] of halves.entries()) await shop.bring(`${at}.txt`, half);
      expect(shown(shop)).toEqual(recount('2026-04-01', '2026-05-30'));
      shop.ask('undoImport', { id: newest(shop) });
      expect(shown(shop)).toEqual(turned ? recount('2026-05-01', '2026-05-30') : recount('2026-04-01', '2026-05-15'));
    }
  });

  test('undoing the older leaves the months the newer brought too, also those it found as they were', async () => {
    const shop = openShop();
    await shop.bring('may.txt', fileOf('2026-05-01', '2026-05-30'));
    const older = newest(shop);
    await shop.bring('both.txt', fileOf('2026-04-01', '2026-05-30'));
    shop.ask('undoImport', { id: older });
    expect(shown(shop)).toEqual(recount('2026-04-01', '2026-05-30'));
  });
});
