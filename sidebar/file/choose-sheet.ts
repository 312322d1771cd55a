import type { AnyReport } from '../../src/core/reports/define.ts';
import { locateHeadings, ROWS_SEARCHED } from '../../src/core/reports/identify.ts';

/** A sheet of a workbook, all cells as text. */
export interface SheetText {
  name: string;
  rows: string[][];
}

/** The sheet to read: the first whose headings belong to a known report, else the first; and the others that hold rows of one. */
export interface ChosenSheets {
  sheet: SheetText;
  others: readonly SheetText[];
}

/** Tells the sheets of a workbook that hold exports from notes, adverts and empty forms. */
export function chooseSheets(fileName: string, sheets: readonly SheetText[], own?: readonly AnyReport[]): ChosenSheets {
  const known = sheets.flatMap((sheet) => {
    const filled = sheet.rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).slice(0, ROWS_SEARCHED);
    const located = locateHeadings(fileName, filled, own);
    return located.ok ? [{ sheet, hasRows: filled.length > located.value.at + 1 }] : [];
  });
  const [first, ...others] = known;
  return {
    sheet: first?.sheet ?? sheets[0] ?? { name: '', rows: [] },
    others: others.filter(({ hasRows }) => hasRows).map(({ sheet }) => sheet),
  };
}
