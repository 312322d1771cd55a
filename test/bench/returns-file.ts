import { utils, write as writeBook } from '@e965/xlsx';
import { enLabels } from '../core/tagging/en.labels.ts';

const HEADINGS = [
  'return-date',
  'order-id',
  'sku',
  'asin',
  'fnsku',
  'product-name',
  'quantity',
  'fulfillment-center-id',
  'detailed-disposition',
  'reason',
  'status',
  'license-plate-number',
  'customer-comments',
];

/**
 * The cells of a returns file in which every second buyer wrote something, two in five of those something nobody else wrote, the
 * headings first; the same at every run.
 */
export function returnsTable(rows: number): string[][] {
  const table = [HEADINGS];
  for (let at = 0; at < rows; at += 1) {
    const words = [0, 1].map((part) => enLabels[(at * 7 + part * 13) % enLabels.length]?.[0] ?? '').join(' ');
    const own = at % 5 < 2 ? ` Case ${at}` : '';
    const comment = at % 2 === 0 ? words.replace(/\s+/g, ' ').slice(0, 120) + own : '';
    const day = `2026-${String((at % 9) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
    table.push([
      `${day}T08:${String(at % 60).padStart(2, '0')}:11+00:00`,
      `111-${String(1_000_000 + (at % 9_000_000))}-${String(2_000_000 + at)}`,
      `MUG-${at % 400}`,
      `B0MUG${String(10_000 + (at % 400))}`,
      `X00${String(1_000_000 + (at % 400))}`,
      'Travel mug with a lid that closes, stainless steel, 500 ml',
      '1',
      'LEX1',
      at % 3 === 0 ? 'CUSTOMER_DAMAGED' : 'SELLABLE',
      at % 2 === 0 ? 'DEFECTIVE' : 'UNWANTED_ITEM',
      'Unit returned to inventory',
      `LPNRR${String(100_000_000 + at)}`,
      comment,
    ]);
  }
  return table;
}

/** The same as the text file Amazon gives; 100,000 rows are about 25 MB. */
export function returnsText(rows: number): Uint8Array {
  return new TextEncoder().encode(
    returnsTable(rows)
      .map((cells) => cells.join('\t'))
      .join('\r\n'),
  );
}

/** The same as a workbook of one sheet, of today or of Excel 97 to 2003. */
export function returnsWorkbook(rows: number, bookType: 'xlsx' | 'biff8'): Uint8Array {
  const sheet = utils.aoa_to_sheet(returnsTable(rows));
  const book = { SheetNames: ['Returns'], Sheets: { Returns: sheet } };
  return new Uint8Array(writeBook(book, { type: 'array', bookType, compression: true }));
}
