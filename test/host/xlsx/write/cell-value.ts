import type { CellValue as ExcelValue } from '@cj-tech-master/excelts';
import type { CellValue, RichText, Sheet } from '../../book/model.ts';
import { at } from '../../book/plane.ts';
import { fontOf } from './cell-style.ts';
import { toExcel, worksInExcel } from './excel-formula.ts';

/** Most characters of an Excel cell. */
export const LONGEST_TEXT = 32_767;

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

type Plain = string | number | boolean | null | { error: '#N/A' };

/** What Excel holds for a cell: a formula both know, a text with its link or runs, else the value. */
export function excelValue(sheet: Sheet, row: number, column: number, names: ReadonlyMap<string, string>): ExcelValue {
  const value = at(sheet.values, row, column) ?? null;
  const plain = plainValue(value);
  const formula = at(sheet.formulas, row, column);
  if (formula && formula.rows * formula.columns === 1 && worksInExcel(formula.text)) {
    const isKnown = plain === null || typeof plain !== 'object' || 'error' in plain;
    return isKnown ? { formula: toExcel(formula.text, names), result: plain ?? '' } : plain;
  }
  const rich = at(sheet.richTexts, row, column);
  return rich && typeof plain === 'string' && plain !== '' && plain === rich.text ? richValue(rich) : plain;
}

function richValue({ text, runs }: RichText): ExcelValue {
  const link = runs.length === 1 ? runs[0]?.link : null;
  if (link) return /^(https?|mailto):/i.test(link) ? { text: escaped(text), hyperlink: link } : escaped(text);
  if (runs.every(({ style }) => !fontOf(style))) return escaped(text);
  return {
    richText: runs.map(({ start, end, style }) => {
      const font = fontOf(style);
      const stretch = escaped(text.slice(start, end));
      return font ? { text: stretch, font } : { text: stretch };
    }),
  };
}

function plainValue(value: CellValue): Plain {
  if (typeof value === 'string') return escaped(value.slice(0, LONGEST_TEXT));
  if (value === null || typeof value !== 'object') return value;
  return ERRORS.includes(value.error) ? { error: value.error as '#N/A' } : value.error;
}

/** Excel spells characters XML would change by their number; a text that reads like such a spelling is spelled out. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}
