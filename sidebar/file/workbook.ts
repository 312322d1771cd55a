import readWorkbookFile from 'read-excel-file/universal';
import { dateText, digitsOf } from './cell-text.ts';
import type { SheetText } from './choose-sheet.ts';

export { postSheets } from './post-sheets.ts';

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/**
 * Reads the sheets of an .xlsx file. `null` for a file that is locked or damaged: the library throws whatever its parsers
 * stumble over.
 */
export async function readSheets(bytes: Uint8Array): Promise<SheetText[] | null> {
  const own = bytes.slice();
  const sheets = await readWorkbookFile<string>(own.buffer, { parseNumber: digitsOf, trim: false }).catch(() => null);
  return sheets?.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) })) ?? null;
}
