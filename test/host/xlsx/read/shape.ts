import { areaName } from '../../book/a1.ts';
import { put } from '../../book/plane.ts';
import type { Area } from '../../view.ts';
import { columnPixels, EXCEL_WIDTH, rowPixels, USUAL } from '../measures.ts';
import { elements } from '../xml.ts';
import type { Palette } from './colors.ts';
import { areaIn, type Reading } from './reading.ts';

/** Reads what is around the cells of a tab: sizes, hidden and frozen lines, merged cells, colour, whether and where it is protected. */
export function readShape(reading: Reading, palette: Palette, open: [row: number, column: number][]): void {
  const { book, sheet, part, source } = reading;
  sheet.hidden = part.state !== 'visible';
  sheet.tabColor = palette(source.properties?.tabColor) ?? null;
  const [view] = elements(part.head, 'sheetView');
  const [pane] = elements(view?.inner ?? '', 'pane');
  sheet.gridlines = view?.attributes.showGridLines !== '0';
  if (pane?.attributes.state?.startsWith('frozen')) {
    sheet.frozenRows = Math.min(Number(pane.attributes.ySplit ?? 0), sheet.maxRows - 1);
    sheet.frozenColumns = Math.min(Number(pane.attributes.xSplit ?? 0), sheet.maxColumns - 1);
  }
  readColumns(reading);
  readRows(reading);
  sheet.merges = elements(part.tail, 'mergeCell').flatMap(
    ({ attributes }) => areaIn(sheet, attributes.ref ?? '') ?? [],
  );
  const [lock] = elements(part.tail, 'sheetProtection');
  if (lock && ['1', 'true'].includes(lock.attributes.sheet ?? '')) {
    const id = book.nextId++;
    const unprotected = stacked(open);
    sheet.protections.push({ id, area: null, description: '', warningOnly: false, editors: [], unprotected });
  }
}

function readColumns({ sheet, part, source, styles }: Reading): void {
  const [usual] = elements(part.head, 'sheetFormatPr');
  const given = usual?.attributes.defaultColWidth;
  const otherwise = given === undefined ? EXCEL_WIDTH : columnPixels(Number(given));
  if (otherwise !== USUAL.width) {
    for (let column = 1; column <= sheet.maxColumns; column++) sheet.columnWidths.set(column, otherwise);
  }
  for (const { attributes } of elements(part.head, 'col')) {
    const last = Math.min(Number(attributes.max), sheet.maxColumns);
    for (let column = Number(attributes.min); column <= last; column++) {
      if (attributes.width !== undefined) {
        const pixels = columnPixels(Number(attributes.width));
        if (pixels === USUAL.width) sheet.columnWidths.delete(column);
        else if (pixels > 0) sheet.columnWidths.set(column, pixels);
      }
      if (['1', 'true'].includes(attributes.hidden ?? '')) sheet.hiddenColumns.add(column);
      const look = attributes.style === undefined ? {} : source.getColumn(column).style;
      const style = styles.cell(look ?? {});
      const format = (look as { numFmt?: unknown } | undefined)?.numFmt;
      for (let row = 1; row <= sheet.maxRows && (style || typeof format === 'string'); row++) {
        if (source.findRow(row)?.findCell(column)) continue;
        if (style) put(sheet.styles, row, column, style);
        if (typeof format === 'string' && format !== 'General') put(sheet.formats, row, column, format);
      }
    }
  }
}

/** A row that fits its text is sized by Sheets anew; only a height set by hand is kept. */
function readRows({ sheet, source }: Reading): void {
  for (let number = 1; number <= Math.min(source.rowCount, sheet.maxRows); number++) {
    const row = source.findRow(number);
    if (!row) continue;
    const { height, customHeight } = row as { height?: number; customHeight?: boolean };
    const pixels = height ? rowPixels(height) : 0;
    if (pixels > 0 && customHeight !== false && pixels !== USUAL.height) sheet.rowHeights.set(number, pixels);
    if (row.hidden) sheet.hiddenRows.add(number);
  }
}

/** Cells as few tall rectangles one column wide. */
function stacked(cells: [row: number, column: number][]): Area[] {
  const areas = new Map<string, Area>();
  const last: Area[] = [];
  for (const [row, column] of cells) {
    const above = last[column];
    if (above && above.row + above.rows === row) above.rows += 1;
    else {
      const area = { row, column, rows: 1, columns: 1 };
      last[column] = area;
      areas.set(areaName(area), area);
    }
  }
  return [...areas.values()];
}
