import type { Cell, CellValue } from '@cj-tech-master/excelts';
import { cellName, holds } from '../../book/a1.ts';
import { localeOf } from '../../book/locale.ts';
import { put } from '../../book/plane.ts';
import { movedFormula } from '../../book/references.ts';
import { readTyped } from '../../book/typed.ts';
import { MOST_CHARACTERS } from '../../book/write.ts';
import { type Content, contentOf } from './cell-content.ts';
import { googleFormula } from './formula.ts';
import { areaIn, type Reading } from './reading.ts';

/** Reads the cells of a tab: contents, formats, looks. Gives the cells a protected tab leaves open. */
export function readCells(reading: Reading): [row: number, column: number][] {
  const { source, sheet } = reading;
  const open: [number, number][] = [];
  const arrays = arraysIn(reading);
  for (let row = 1; row <= source.rowCount; row++) {
    const line = source.findRow(row);
    if (!line) continue;
    for (let column = 1; column <= line.cellCount; column++) {
      const cell = line.findCell(column);
      if (!cell) continue;
      readLook(reading, cell, row, column);
      if (cell.protection?.locked === false) open.push([row, column]);
      const isCovered = cell.isMerged && cell.master !== cell;
      const isSpilled = arrays.some(
        (area) => holds(area, { row, column, rows: 1, columns: 1 }) && !isFirst(area, row, column),
      );
      if (!isCovered && !isSpilled) readContent(reading, cell, row, column);
    }
  }
  sheet.version += 1;
  return open;
}

const isFirst = (area: { row: number; column: number }, row: number, column: number) =>
  area.row === row && area.column === column;

/** Areas a formula fills: their cells but the first hold what it gave last. */
function arraysIn({ source, sheet }: Reading) {
  const areas: NonNullable<ReturnType<typeof areaIn>>[] = [];
  source.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value as { shareType?: string; ref?: string } | null;
      const area = value?.shareType === 'array' && value.ref ? areaIn(sheet, value.ref) : null;
      if (area && area.rows * area.columns > 1) areas.push(area);
    }),
  );
  return areas;
}

function readLook({ book, sheet, styles }: Reading, cell: Cell, row: number, column: number): void {
  const style = styles.cell(cell.style);
  if (style) put(sheet.styles, row, column, style);
  const format = formatOf(cell.numFmt, book.locale);
  if (format !== undefined) put(sheet.formats, row, column, format);
}

/** Two numbered formats of Excel follow the system; the library spells them in its own way. */
function formatOf(format: unknown, locale: string): string | undefined {
  if (typeof format !== 'string' || /^general$/i.test(format)) return undefined;
  if (format === 'mm-dd-yy') return localeOf(locale).datePattern;
  return format === 'm/d/yy "h":mm' ? `${localeOf(locale).datePattern} h:mm` : format;
}

function readContent(reading: Reading, cell: Cell, row: number, column: number): void {
  const { sheet, styles, typing, leave } = reading;
  const content = contentOf(cell.value, styles);
  if (isTooLong(content)) {
    leave('long', cellName(row, column));
    return;
  }
  const { value, rich } = content;
  const asked = formulaIn(reading, cell.value, row, column);
  const text = asked && googleFormula(asked.formula, asked.isArray);
  if (asked && !text) leave('formulas', cellName(row, column));
  if (text) put(sheet.formulas, row, column, { text, rows: 1, columns: 1 });
  if (value !== null) put(sheet.values, row, column, value);
  if (text) return;
  if (rich) put(sheet.richTexts, row, column, rich);
  if (typeof value !== 'string') return;
  const format = sheet.formats.rows[row - 1]?.[column - 1];
  const typed = readTyped(value, format, typing);
  if (typed.value !== value || typed.formula !== undefined) put(sheet.quoted, row, column, true);
}

function isTooLong({ value }: Content): boolean {
  return typeof value === 'string' && value.length > MOST_CHARACTERS;
}

function formulaIn(
  { source }: Reading,
  value: CellValue,
  row: number,
  column: number,
): { formula: string; isArray: boolean } | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('sharedFormula' in value) {
    const first = source.getCell(value.sharedFormula);
    const given = first.value as { formula?: string } | null;
    if (!given?.formula) return null;
    const formula = movedFormula(given.formula, row - Number(first.row), column - Number(first.col));
    return { formula, isArray: false };
  }
  if (!('formula' in value) || value.formula === undefined || value.formula === '') return null;
  return { formula: value.formula, isArray: 'shareType' in value && value.shareType === 'array' };
}
