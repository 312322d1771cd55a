import { order, ordersFile, returnsFile } from './shop.ts';

/** A year before a fix of January 2026, and the months after it. */
export const BEFORE = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
export const AFTER = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];

/** So many mugs a month, in two orders each, the later one near its end. */
export const monthlyOrders = (months: readonly string[], shipped = 200): Uint8Array =>
  ordersFile(
    months.flatMap((month, at) => [
      order(`${month}-03`, 'MUG-1', shipped - 10, 2 * at + 1),
      order(`${month}-28`, 'MUG-1', 10, 2 * at + 2),
    ]),
  );

/** So many mugs of a month that came back for a reason, a row each. */
export const monthOf = (month: string, reason: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    lpn: `LPN-${month}-${reason}-${at}`,
    order: `112-${month.replace('-', '')}${String(reason.length % 10)}-${String(at).padStart(7, '0')}`,
    date: `${month}-${String(4 + (at % 24)).padStart(2, '0')}T10:00:00+00:00`,
    reason,
  }));

/** A return without a cause of the seller's on a day: with it the months before are over. */
export const lastReturn = (day: string) => ({
  lpn: `LPN-last-${day}`,
  order: `113-${day.replaceAll('-', '').slice(1)}-1111111`,
  date: `${day}T10:00:00+00:00`,
  reason: 'UNWANTED_ITEM',
});

/** So many mugs a month with parts missing, up to the end of the last month. */
export const missingParts = (months: readonly string[], count: number, end: string): Uint8Array =>
  returnsFile([...months.flatMap((month) => monthOf(month, 'MISSING_PARTS', count)), lastReturn(end)]);
