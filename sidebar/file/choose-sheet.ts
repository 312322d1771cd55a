import type { AnyReport } from '../../src/core/reports/define.ts';
import { locateHeadings, ROWS_SEARCHED } from '../../src/core/reports/identify.ts';

/** A sheet of a workbook, all cells as text. */
export interface SheetText {
  name: string;
  rows: string[][];
}

/** The sheet to read: the first whose headings belong to a known report, else the first; the others are notes and adverts. */
export function chooseSheet(fileName: string, sheets: readonly SheetText[], own?: readonly AnyReport[]): SheetText {
  const isKnown = ({ rows }: SheetText): boolean => {
    const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).slice(0, ROWS_SEARCHED);
    return locateHeadings(fileName, filled, own).ok;
  };
  return sheets.find(isKnown) ?? sheets[0] ?? { name: '', rows: [] };
}
