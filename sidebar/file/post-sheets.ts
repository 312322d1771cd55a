import type { SheetText } from './choose-sheet.ts';

/** What a worker tells of a workbook, one after another: a sheet begins, some of its rows, and at the end whether it could be read. */
export type SheetMessage = { begins: string } | { rows: string[][] } | { isRead: boolean };

/** Cells in one message: taking them in is a matter of milliseconds. */
const CELLS_A_MESSAGE = 10_000;

/** Tells the page of the sheets in messages so small that none holds it up. */
export async function postSheets(
  reading: SheetText[] | null | Promise<SheetText[] | null>,
  post: (message: SheetMessage) => void,
): Promise<void> {
  const sheets = await reading;
  for (const { name, rows } of sheets ?? []) {
    post({ begins: name });
    let cells = 0;
    let from = 0;
    for (const [at, row] of rows.entries()) {
      cells += Math.max(row.length, 1);
      if (cells < CELLS_A_MESSAGE && at < rows.length - 1) continue;
      post({ rows: rows.slice(from, at + 1) });
      cells = 0;
      from = at + 1;
    }
  }
  post({ isRead: sheets !== null });
}
