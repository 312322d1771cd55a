import readWorkbookFile from 'read-excel-file/universal';

/** The first sheet of a workbook, all cells as text. */
export interface SheetText {
  name: string;
  rows: string[][];
}

/** Excel keeps 15 digits of a number; longer ones have lost some. */
const LARGEST_EXACT = 1e15;

/** A number as its digits, so that an id stays an id; one that lost digits keeps the form that shows it. */
function digitsOf(raw: string): string {
  const value = Number(raw);
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_EXACT) return String(value);
  return Math.abs(value) >= LARGEST_EXACT ? value.toExponential().replace('e', 'E') : raw;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/**
 * Reads the first sheet of an .xlsx file; the others are notes and adverts. `null` for a file that is locked or damaged: the
 * library throws whatever its parsers stumble over.
 */
export async function readFirstSheet(bytes: Uint8Array): Promise<SheetText | null> {
  const own = bytes.slice();
  const sheets = await readWorkbookFile<string>(own.buffer, { parseNumber: digitsOf, trim: false }).catch(() => null);
  if (sheets === null) return null;
  const [first] = sheets;
  return { name: first?.sheet ?? '', rows: (first?.data ?? []).map((row) => row.map(textOf)) };
}
