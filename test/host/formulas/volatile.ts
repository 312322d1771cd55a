import { overlaps } from '../book/a1.ts';
import type { Book, CellError, Sheet } from '../book/model.ts';
import { each } from '../book/plane.ts';
import { type Read, readsOf } from './prepare.ts';

/** What a custom function shows that is given something new at every look. */
export const NO_VOLATILE: CellError = {
  error: '#ERROR!',
  message: 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
};

const VOLATILE = /\b(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

/** Says of an argument of a custom function whether it is volatile, itself or through the cells it reads. */
export function volatileArguments(book: Book): (text: string, sheetId: number) => boolean {
  const cells = standing(book);
  const tainted = cells.filter(({ text }) => VOLATILE.test(text));
  for (let before = -1; before !== tainted.length && tainted.length > 0; ) {
    before = tainted.length;
    for (const cell of cells) {
      if (!tainted.includes(cell) && reads(cell.text, cell.sheet.id)) tainted.push(cell);
    }
  }
  function reads(text: string, sheetId: number): boolean {
    return readsOf(text, sheetId, book).some((read) => tainted.some((cell) => holdsCell(read, cell)));
  }
  return (text, sheetId) => VOLATILE.test(text) || (tainted.length > 0 && reads(text, sheetId));
}

interface Cell {
  sheet: Sheet;
  row: number;
  column: number;
  text: string;
}

function standing({ sheets }: Book): Cell[] {
  const found: Cell[] = [];
  for (const sheet of sheets) each(sheet.formulas, ({ text }, row, column) => found.push({ sheet, row, column, text }));
  return found;
}

const holdsCell = ({ sheet, area }: Read, cell: Cell): boolean =>
  sheet === cell.sheet && overlaps(area, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
