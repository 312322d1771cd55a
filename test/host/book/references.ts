import type { Written } from './a1.ts';
import { areaName, parseArea, quotedName, splitSheet } from './a1.ts';

/** A reference inside a formula; `sheet` is `null` where the formula's own sheet is meant. */
export interface Reference extends Written {
  sheet: string | null;
  /** Where its text starts and ends in the formula. */
  start: number;
  end: number;
  text: string;
}

const MOST = 1_000_000_000;
const SCAN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_(!.])|[\p{L}_][\p{L}\p{N}_.]*|[0-9.]+/gu;

const known = new Map<string, Reference[]>();

/** The references of a formula, in order; open sides run to a thousand million. Texts in quotes hold none. */
export function references(formula: string): Reference[] {
  let found = known.get(formula);
  if (!found) {
    found = scan(formula);
    if (known.size > 50_000) known.clear();
    known.set(formula, found);
  }
  return found;
}

/** The formula with each reference replaced by what `change` gives; `null` leaves it as it stands. */
export function mapReferences(formula: string, change: (reference: Reference) => string | null): string {
  let result = '';
  let done = 0;
  for (const reference of references(formula)) {
    const text = change(reference);
    if (text === null) continue;
    result += formula.slice(done, reference.start) + text;
    done = reference.end;
  }
  return result + formula.slice(done);
}

/** The formula as it reads once copied that many rows and columns away: relative references move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const { rest } = splitSheet(reference.text);
    const prefix = reference.text.slice(0, reference.text.length - rest.length);
    return (
      prefix +
      rest
        .split(':')
        .map((part) => movedCorner(part, rows, columns))
        .join(':')
    );
  });
}

/** The formula with a tab's name changed. */
export function renamedInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet === from ? `${quotedName(to)}!${splitSheet(reference.text).rest}` : null,
  );
}

/** The text of a reference to another place, dollar signs and open sides as before. */
export function rewritten(reference: Reference, area: Written['area']): string {
  const { rest } = splitSheet(reference.text);
  const prefix = reference.text.slice(0, reference.text.length - rest.length);
  const corners = rest.split(':');
  const places = areaName({ ...area, rows: area.rows, columns: area.columns }).split(':');
  return prefix + corners.map((corner, index) => dressed(corner, places[index] ?? places[0] ?? '')).join(':');
}

function dressed(corner: string, place: string): string {
  const shape = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  const target = /^([A-Z]*)(\d*)$/.exec(place);
  if (!shape || !target) return corner;
  const [, first = '', letters = '', second = '', digits = ''] = shape;
  const rowDollar = letters === '' ? first : second;
  return `${letters ? first + target[1] : ''}${digits ? rowDollar + target[2] : ''}`;
}

function movedCorner(corner: string, rows: number, columns: number): string {
  const shape = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!shape) return corner;
  const [, first = '', letters = '', second = '', digits = ''] = shape;
  const rowDollar = letters === '' ? first : second;
  const at = parseArea(`${letters || 'A'}${digits || '1'}`, MOST, MOST)?.area ?? {
    row: 1,
    column: 1,
    rows: 1,
    columns: 1,
  };
  const row = rowDollar ? at.row : at.row + rows;
  const column = letters && first ? at.column : at.column + columns;
  if ((digits && row < 1) || (letters && column < 1)) return '#REF!';
  const name = areaName({ row: Math.max(row, 1), column: Math.max(column, 1), rows: 1, columns: 1 });
  return dressed(corner, name);
}

function scan(formula: string): Reference[] {
  const found: Reference[] = [];
  for (const match of formula.matchAll(SCAN)) {
    if (match[2] === undefined) continue;
    const written = parseArea(match[2], MOST, MOST);
    if (!written) continue;
    const { sheet } = splitSheet(match[0]);
    found.push({ ...written, sheet, start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}
