/** A rectangle of cells as the grid counts: from 0, both ends included. */
export interface GridRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A1 notation of a rectangle; one cell is written without a colon. */
export function toA1({ startRow, startColumn, endRow, endColumn }: GridRange): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Row and column, counted from 1, of the first cell of an A1 text such as `B7:C9`; `null` where it is none. */
export function firstCell(a1: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)/i.exec(a1);
  if (!match?.[1] || !match[2]) return null;
  const column = [...match[1].toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}
