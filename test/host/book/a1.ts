import type { Area } from '../view.ts';

/** Letters of a column: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column by its letters in any case. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B2`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `B2:D5`, or `B2` for one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet name as it stands before `!`, quoted where needed. */
export function quotedName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My tab'!A1` into the name of the tab (`null` without one) and the rest. */
export function splitSheet(reference: string): { sheet: string | null; rest: string } {
  const bang = reference.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: reference };
  const name = reference.slice(0, bang);
  const unquoted = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: unquoted === '' ? null : unquoted, rest: reference.slice(bang + 1) };
}

/** A place as written: which of its sides were left open (`A:B`, `2:3`, `B2:B`). */
export interface Written {
  area: Area;
  openRows: boolean;
  openColumns: boolean;
}

/** Reads `B2`, `$B$2:D5`, `A:B`, `2:3`, `B2:B`, `R5C3`; open sides run to the given ends of the grid. `null` for anything else. */
export function parseArea(text: string, maxRows: number, maxColumns: number): Written | null {
  const parts = text.trim().replaceAll('$', '').split(':');
  if (parts.length > 2) return null;
  const first = corner(parts[0] ?? '');
  const last = parts.length === 2 ? corner(parts[1] ?? '') : first;
  if (first === null || last === null) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if (first.row === null && last.row !== null && first.column !== null)
    return parseArea(`${parts[1]}:${parts[0]}`, maxRows, maxColumns);
  const openRows = last.row === null;
  const openColumns = last.column === null;
  const [top, bottom] = ordered(first.row ?? 1, last.row ?? maxRows, openRows);
  const [left, right] = ordered(first.column ?? 1, last.column ?? maxColumns, openColumns);
  return { area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, openRows, openColumns };
}

/** Whether two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether the first area holds all of the second. */
export function holds(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const numbered = /^r([1-9]\d*)c([1-9]\d*)$/i.exec(text);
  if (numbered) return { row: Number(numbered[1]), column: Number(numbered[2]) };
  const lettered = /^([a-z]{0,3})([1-9]\d*)?$/i.exec(text);
  if (!lettered || text === '') return null;
  return { row: lettered[2] ? Number(lettered[2]) : null, column: lettered[1] ? columnNumber(lettered[1]) : null };
}

function ordered(first: number, last: number, open: boolean): [number, number] {
  return open ? [first, Math.max(first, last)] : [Math.min(first, last), Math.max(first, last)];
}
