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

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** A cell that should hold a text of somebody's. Throws a sentence that begins with the function's name where a formula failed in it. */
export function toProse(name: string, what: string, value: Input): string {
  const text = toText(value);
  if (ERROR.test(text)) throw new Error(`${name}: ${what} should be words, but its formula gives "${text}".`);
  return text;
}

/** The cells of an argument that is one column (or one cell). Throws a sentence that begins with the function's name where it is wider. */
export function toColumn(name: string, what: string, value: Range): Input[] {
  const rows = toRows(value);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > 1) throw new Error(`${name}: ${what} should be one column, but is ${width} columns wide.`);
  return rows.map((row) => row[0]);
}

/**
 * The cells of a second argument laid beside the rows of the first: one cell serves all rows, a column must be as tall.
 * Throws a sentence that begins with the function's name when the heights differ.
 */
export function beside(name: string, what: string, rows: number, value: Range): Input[] {
  const cells = toColumn(name, what, value);
  if (cells.length === 1) return Array.from({ length: rows }, () => cells[0]);
  if (cells.length !== rows) {
    throw new Error(
      `${name}: the ranges must be of the same height, but one has ${countRows(rows)} and another ${countRows(cells.length)}.`,
    );
  }
  return cells;
}

const countRows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;
