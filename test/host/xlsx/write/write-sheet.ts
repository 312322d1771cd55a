import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { areaName, holds } from '../../book/a1.ts';
import type { Layer } from '../../book/cells.ts';
import type { Sheet, Style } from '../../book/model.ts';
import { at } from '../../book/plane.ts';
import { bandColor } from '../../views/look-of.ts';
import { charactersOf, pointsOf, USUAL } from '../measures.ts';
import { argb, cellStyle } from './cell-style.ts';
import { excelValue, LONGEST_TEXT } from './cell-value.ts';
import { excelFormat } from './conditional.ts';
import { stretchesOf } from './stretches.ts';
import { excelValidation, type Surroundings } from './validation.ts';

const HELD: readonly Layer[] = ['values', 'formulas', 'formats', 'styles', 'notes', 'richTexts'];

/** Puts a tab into a worksheet: values, formats, looks, notes, rules, conditional formats, sizes, protection. Gives the number of texts cut. */
export function fillSheet(target: Worksheet, sheet: Sheet, around: Surroundings): number {
  const { names } = around;
  if (sheet.hidden) target.state = 'hidden';
  const shortened = fillCells(target, sheet, names);
  shapeSheet(target, sheet);
  for (const { thing: rule, areas } of stretchesOf(sheet.validations)) {
    for (const area of areas) {
      const written = excelValidation(rule, area, around);
      if (written) target.dataValidations.add(area.rows > 1 ? `range:${areaName(area)}` : areaName(area), written);
    }
  }
  sheet.conditionalFormats.forEach((format, index) => {
    const written = excelFormat(format, index + 1, names);
    if (written) target.addConditionalFormatting(written);
  });
  return shortened;
}

function fillCells(target: Worksheet, sheet: Sheet, names: ReadonlyMap<string, string>): number {
  const open = sheet.protections.filter(({ area }) => area === null).flatMap(({ unprotected }) => unprotected);
  const areas = [...open, ...sheet.bandings.map(({ area }) => area)];
  const content = Math.max(...HELD.map((layer) => sheet[layer].rows.length));
  const last = Math.max(content, ...open.map((area) => Math.min(area.row + area.rows - 1, sheet.maxRows)));
  let shortened = 0;
  for (let row = 1; row <= last; row++) {
    const width = Math.max(...HELD.map((layer) => sheet[layer].rows[row - 1]?.length ?? 0));
    const decorated = areas.filter((area) => row >= area.row && row < area.row + area.rows);
    const right = Math.max(
      width,
      ...decorated.map((area) => Math.min(area.column + area.columns - 1, sheet.maxColumns)),
    );
    for (let column = 1; column <= right; column++) {
      const here = { row, column, rows: 1, columns: 1 };
      const isOpen = open.some((area) => holds(area, here));
      const style = bandedStyle(sheet, row, column);
      if (!isOpen && !style && HELD.every((layer) => at<unknown>(sheet[layer], row, column) === undefined)) continue;
      const value = at(sheet.values, row, column);
      if (typeof value === 'string' && value.length > LONGEST_TEXT) shortened += 1;
      const cell = target.getCell(row, column);
      cell.value = excelValue(sheet, row, column, names);
      dress(cell, sheet, row, column, style);
      if (isOpen) cell.protection = { locked: false };
    }
  }
  return shortened;
}

function dress(cell: Cell, sheet: Sheet, row: number, column: number, style: Style | undefined): void {
  const value = at(sheet.values, row, column);
  const format = at(sheet.formats, row, column);
  if (format) cell.numFmt = format;
  else if (typeof value === 'string' && /^[\d+\-=.]/.test(value)) cell.numFmt = '@';
  if (style) Object.assign(cell, cellStyle(style));
  const note = at(sheet.notes, row, column);
  if (note) cell.note = note;
}

/** Excel has alternating colours only in tables: here they become the colour of each cell. */
function bandedStyle(sheet: Sheet, row: number, column: number): Style | undefined {
  const style = at(sheet.styles, row, column);
  const banding = sheet.bandings.find(({ area }) => holds(area, { row, column, rows: 1, columns: 1 }));
  if (!banding || style?.background) return style;
  const background = bandColor(banding, row, column);
  return background === '#ffffff' ? style : { ...style, background };
}

function shapeSheet(target: Worksheet, sheet: Sheet): void {
  const { frozenColumns, frozenRows, gridlines } = sheet;
  target.views = [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows, showGridLines: gridlines }];
  if (sheet.tabColor) target.properties.tabColor = { argb: argb(sheet.tabColor) };
  target.properties.defaultColWidth = charactersOf(USUAL.width);
  target.properties.defaultRowHeight = pointsOf(USUAL.height);
  for (const [column, pixels] of sheet.columnWidths) target.getColumn(column).width = charactersOf(pixels);
  for (const [row, pixels] of sheet.rowHeights) target.getRow(row).height = pointsOf(pixels);
  hideLines(target, sheet);
  for (const area of sheet.merges) target.mergeCellsWithoutStyle(areaName(area));
  if (sheet.filter) target.autoFilter = areaName(sheet.filter.area);
  if (sheet.protections.some(({ area, warningOnly }) => area === null && !warningOnly)) {
    target.sheetProtection = { sheet: true };
  }
}

/** The library writes no empty row without a height, and gives a hidden column one of its own. */
function hideLines(
  target: Worksheet,
  { columnWidths, rowHeights, hiddenColumns, hiddenRows, filteredRows }: Sheet,
): void {
  for (const number of hiddenColumns) {
    const column = target.getColumn(number);
    column.hidden = true;
    column.width = charactersOf(columnWidths.get(number) ?? USUAL.width);
  }
  for (const number of new Set([...hiddenRows, ...filteredRows])) {
    const row = target.getRow(number);
    row.hidden = true;
    row.height = pointsOf(rowHeights.get(number) ?? USUAL.height);
  }
}
