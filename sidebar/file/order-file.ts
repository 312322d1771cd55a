import Papa from 'papaparse';
import type { MergedMessage } from '../../src/core/prevention/messages/merge.ts';
import { type OrderToTell, readOrders } from '../../src/core/prevention/messages/orders.ts';
import { fail, type Result, succeed } from '../../src/core/problem.ts';
import { refuseLargeWorkbook } from './archive.ts';
import { decode } from './decode.ts';
import { chooseDelimiter } from './delimiter.ts';
import { guessEncoding } from './encoding.ts';
import type { ExportFile } from './export-file.ts';
import { kindOf } from './kind.ts';
import { createSplitter } from './split-rows.ts';

function rowsOfText({ name, bytes }: ExportFile): string[][] | null {
  const { encoding } = guessEncoding(bytes);
  const text = [...decode(bytes, encoding)].map((piece) => piece.text).join('');
  const delimiter = chooseDelimiter(name, text, undefined);
  return delimiter ? Array.from(createSplitter(delimiter)(text, true), ({ cells }) => cells) : null;
}

/** The orders of an export of orders, whatever their status; a file of another kind is a problem, one that names no orders is none too. */
export async function readOrderFile(file: ExportFile): Promise<Result<OrderToTell[]>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return fail('empty-file', { file: name });
  const kind = kindOf(bytes);
  if (kind === 'workbook') {
    const refused = refuseLargeWorkbook(file);
    if (refused) return refused;
    const { readSheets } = await import('./workbook.ts');
    const sheets = await readSheets(bytes);
    if (!sheets) return fail('not-a-table', { file: name, kind: 'locked-workbook' });
    for (const { rows } of sheets) {
      const orders = readOrders(rows);
      if (orders) return succeed(orders);
    }
    return fail('no-orders', { file: name });
  }
  if (kind !== 'text') return fail('not-a-table', { file: name, kind });
  const rows = rowsOfText(file);
  const orders = rows && readOrders(rows);
  return orders ? succeed(orders) : fail('no-orders', { file: name });
}

/** What a spreadsheet takes for a formula, also where more lines follow. */
const FORMULA = /^[=+\-@\t\r]/;

/** Messages as a CSV a mail tool takes: in UTF-8 with its mark, and no cell that a spreadsheet would take for a formula. */
export function messagesCsv(rows: readonly MergedMessage[]): string {
  const data = rows.map(({ order, language, subject, text }) => [order, language, subject, text]);
  return `\uFEFF${Papa.unparse({ fields: ['order id', 'language', 'subject', 'text'], data }, { escapeFormulae: FORMULA })}\r\n`;
}
