/** What a custom function may get from a cell. */
export type Input = string | number | boolean | Date | null | undefined;

/** One cell, or a range as rows of cells. */
export type Range = Input | Input[][];

/** What a custom function gives for one cell. */
export type Output = string | number;

/** Whether an argument is a range rather than one cell. */
export function isRange(value: Range): value is Input[][] {
  return Array.isArray(value);
}

/** An argument as rows of cells; one cell is one row of one. */
export function toRows(value: Range): Input[][] {
  return isRange(value) ? value : [[value]];
}

/** A cell as text: empty cells, and cells that hold no text, give what a person would see, `''` for nothing. */
export function toText(value: Input): string {
  return value === null || value === undefined ? '' : String(value);
}

/**
 * The cells of a second argument laid beside the rows of the first: one cell serves all rows, a range must be as tall.
 * Throws a sentence that begins with the function's name when the heights differ.
 */
export function beside(name: string, rows: number, value: Range): Input[] {
  const cells = toRows(value);
  if (cells.length === 1) return Array.from({ length: rows }, () => cells[0]?.[0]);
  if (cells.length !== rows) {
    throw new Error(
      `${name}: the ranges must be of the same height, but one has ${rows} rows and another ${cells.length}.`,
    );
  }
  return cells.map((row) => row[0]);
}
