/** One kind of thing by row and column, 0-based inside, sparse at the ends; use the functions, which are 1-based. */
export interface Plane<T> {
  rows: ((T | undefined)[] | undefined)[];
}

/** A plane with nothing in it. */
export function emptyPlane<T>(): Plane<T> {
  return { rows: [] };
}

/** What stands there, `undefined` for the default. */
export function at<T>(plane: Plane<T>, row: number, column: number): T | undefined {
  return plane.rows[row - 1]?.[column - 1];
}

/** Puts a thing there; `undefined` puts the default back. */
export function put<T>(plane: Plane<T>, row: number, column: number, thing: T | undefined): void {
  let cells = plane.rows[row - 1];
  if (cells === undefined) {
    if (thing === undefined) return;
    cells = [];
    growTo(plane.rows, row);
    plane.rows[row - 1] = cells;
  }
  if (thing === undefined && column > cells.length) return;
  growTo(cells, column);
  cells[column - 1] = thing;
}

/** Inserts empty rows before `row`. */
export function insertRows<T>(plane: Plane<T>, row: number, count: number): void {
  if (row <= plane.rows.length) plane.rows = splice(plane.rows, row - 1, 0, new Array(count).fill(undefined));
}

/** Takes rows out, the rest moves up. */
export function deleteRows<T>(plane: Plane<T>, row: number, count: number): void {
  plane.rows.splice(row - 1, count);
}

/** Inserts empty columns before `column`. */
export function insertColumns<T>(plane: Plane<T>, column: number, count: number): void {
  const empty = new Array<undefined>(count).fill(undefined);
  for (const cells of plane.rows) if (cells && column <= cells.length) cells.splice(column - 1, 0, ...empty);
}

/** Takes columns out, the rest moves left. */
export function deleteColumns<T>(plane: Plane<T>, column: number, count: number): void {
  for (const cells of plane.rows) cells?.splice(column - 1, count);
}

/** The last row and column that hold something; both 0 for an empty plane. */
export function extent<T>(plane: Plane<T>): { row: number; column: number } {
  let lastRow = 0;
  let lastColumn = 0;
  plane.rows.forEach((cells, index) => {
    const width = cells ? widthOf(cells) : 0;
    if (width > 0) lastRow = index + 1;
    if (width > lastColumn) lastColumn = width;
  });
  return { row: lastRow, column: lastColumn };
}

/** Calls `visit` for each thing there is, row by row. */
export function each<T>(plane: Plane<T>, visit: (thing: T, row: number, column: number) => void): void {
  plane.rows.forEach((cells, row) => {
    cells?.forEach((thing, column) => {
      if (thing !== undefined) visit(thing, row + 1, column + 1);
    });
  });
}

function widthOf(cells: unknown[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1] === undefined) width -= 1;
  return width;
}

function growTo(list: unknown[], length: number): void {
  while (list.length < length) list.push(undefined);
}

function splice<T>(list: T[], start: number, remove: number, added: T[]): T[] {
  return [...list.slice(0, start), ...added, ...list.slice(start + remove)];
}
