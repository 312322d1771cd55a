import type { ICellData, IStyleData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellWire, StyleWire } from '../../wire.ts';

/** What a cell carries beside its value: the text the host shows for it, and what hovers over it. */
export interface CellExtra {
  display?: string;
  error?: string;
  link?: string;
}

/** A cell as the grid keeps it; `styleId` is the id its style was registered under. */
export function toCellData(cell: CellWire, styleId: string | null): ICellData {
  const data: ICellData = {};
  const shown = cell.value ?? cell.display;
  if (typeof shown === 'boolean') Object.assign(data, { v: shown ? 1 : 0, t: CellValueType.BOOLEAN });
  else if (typeof shown === 'number') Object.assign(data, { v: shown, t: CellValueType.NUMBER });
  else if (shown !== undefined) {
    data.v = shown;
    // The grid reads each text of a stated type as a date, a time and a number whenever it draws it.
    if (looksNumeric(shown)) data.t = CellValueType.STRING;
  }
  if (cell.formula) data.f = cell.formula;
  if (styleId) data.s = styleId;
  const extra: CellExtra = {};
  if (cell.display !== undefined) extra.display = cell.display;
  if (cell.error) extra.error = cell.error;
  if (cell.link) extra.link = cell.link;
  if (Object.keys(extra).length > 0) data.custom = extra;
  return data;
}

/** Whether the grid would take a text for a number where its type is not stated. */
const looksNumeric = (text: string): boolean => text.trim() === '' || !Number.isNaN(Number(text));

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** A look and a number format as the grid's style; sizes are points. */
export function toStyleData({ look = {}, format }: StyleWire): IStyleData {
  const style: IStyleData = {};
  if (format) style.n = { pattern: format };
  if (look.background) style.bg = { rgb: look.background };
  if (look.color) style.cl = { rgb: look.color };
  if (look.bold) style.bl = BooleanNumber.TRUE;
  if (look.italic) style.it = BooleanNumber.TRUE;
  if (look.underline) style.ul = { s: BooleanNumber.TRUE };
  if (look.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (look.fontSize) style.fs = look.fontSize;
  if (look.fontFamily) style.ff = look.fontFamily;
  if (look.horizontal) style.ht = HORIZONTAL[look.horizontal];
  if (look.vertical) style.vt = VERTICAL[look.vertical];
  if (look.wrap) style.tb = WrapStrategy.WRAP;
  const { border } = look;
  if (border) {
    const side = (color: string | undefined) => (color ? { s: BorderStyleTypes.THIN, cl: { rgb: color } } : null);
    style.bd = { t: side(border.top), r: side(border.right), b: side(border.bottom), l: side(border.left) };
  }
  return style;
}
