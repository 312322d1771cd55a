import { cellName, columnNumber, splitSheet } from './a1.ts';
import { mapReferences } from './references.ts';

/** A formula's references in R1C1 notation as seen from a cell, zero offsets written out: `=R[1]C[0]`. */
export function formulaInR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, (reference) => {
    const { rest } = splitSheet(reference.text);
    const prefix = reference.text.slice(0, reference.text.length - rest.length);
    return (
      prefix +
      rest
        .split(':')
        .map((corner) => cornerInR1C1(corner, row, column))
        .join(':')
    );
  });
}

/** The A1 text of a formula in R1C1 notation that stands in a cell; texts in quotes stay. */
export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|\bR(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(])/gi,
    (found, rowPart?: string, columnPart?: string) => {
      if (found.startsWith('"')) return found;
      const down = line(rowPart, row);
      const right = line(columnPart, column);
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cellName(down.at, right.at)) ?? [];
      return `${right.fixed ? '$' : ''}${letters}${down.fixed ? '$' : ''}${digits}`;
    },
  );
}

function line(part: string | undefined, from: number): { at: number; fixed: boolean } {
  if (part === undefined) return { at: from, fixed: false };
  return part.startsWith('[')
    ? { at: from + Number(part.slice(1, -1)), fixed: false }
    : { at: Number(part), fixed: true };
}

function cornerInR1C1(corner: string, row: number, column: number): string {
  const shape = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!shape) return corner;
  const [, first = '', letters = '', second = '', digits = ''] = shape;
  const rowDollar = letters === '' ? first : second;
  const rowPart = digits ? `R${rowDollar ? digits : `[${Number(digits) - row}]`}` : '';
  const columnPart = letters ? `C${first ? columnNumber(letters) : `[${columnNumber(letters) - column}]`}` : '';
  return rowPart + columnPart;
}
