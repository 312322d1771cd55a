import type { RichText as ExcelRun, CellValue as ExcelValue } from '@cj-tech-master/excelts';
import type { CellValue, RichText } from '../../book/model.ts';
import type { StyleReader } from './style.ts';

/** What a cell of an Excel file holds, formula aside. */
export interface Content {
  value: CellValue;
  rich?: RichText;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads a value of the library. Dates become serial days, errors keep their code. */
export function contentOf(given: ExcelValue, styles: StyleReader): Content {
  if (given === null || given === undefined) return { value: null };
  if (typeof given === 'string') return { value: given || null };
  if (typeof given === 'number') return { value: Number.isFinite(given) ? given : null };
  if (typeof given === 'boolean') return { value: given };
  if (given instanceof Date) return { value: (given.getTime() - EPOCH) / DAY };
  if ('error' in given) return { value: { error: given.error, message: '' } };
  if ('richText' in given) return richContent(given.richText, styles);
  if ('checkbox' in given) return { value: given.checkbox };
  return 'result' in given ? contentOf(given.result, styles) : { value: null };
}

function richContent(given: readonly ExcelRun[], styles: StyleReader): Content {
  let text = '';
  const runs: RichText['runs'] = [];
  for (const run of given) {
    const stretch = run.text ?? '';
    if (stretch === '') continue;
    const start = text.length;
    text += stretch;
    runs.push({ start, end: text.length, link: null, style: styles.text(run.font) });
  }
  if (text === '') return { value: null };
  const isPlain = runs.every(({ style }) => Object.keys(style).length === 0);
  return isPlain ? { value: text } : { value: text, rich: { text, runs } };
}

/** Excel spells characters XML would change by their number. */
export function spelledOut(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_found, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
