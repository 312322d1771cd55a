import { AUTOMATIC } from '../../book/display.ts';
import type { Sheet, Style } from '../../book/model.ts';
import { at, put } from '../../book/plane.ts';
import { restyle, withKey } from '../../book/restyle.ts';
import { changed } from '../../book/sheets.ts';
import { block, number } from '../arguments.ts';
import { hexColor } from '../colors.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import type { Method, Methods } from '../service.ts';
import { change, enumOf, isEnum, isHandle, read } from '../service.ts';
import { cellsOf, checkShape } from './values.ts';

/** One thing about how a cell looks: how a script writes and reads it. */
interface Look {
  /** Stem of the names: `Background` gives setBackground, getBackgrounds and so on. */
  stem: string;
  plural?: string;
  takes: string;
  change(style: Style, value: unknown): Style;
  read(style: Style): unknown;
}

const colorKey = (key: 'background' | 'color', otherwise: string) => ({
  change: (style: Style, value: unknown) => {
    if (value === null || value === undefined) return withKey(style, key, null);
    const hex = hexColor(colorText(value));
    return hex === null ? style : withKey(style, key, hex === otherwise ? null : hex);
  },
  read: (style: Style) => style[key] ?? otherwise,
});

/** A colour as text, also where it came as a Color object. */
export function colorText(value: unknown): string {
  if (isHandle(value) && typeof value.self === 'object' && value.self !== null && 'hex' in value.self)
    return String(value.self.hex);
  return String(value);
}

const word = (key: 'bold' | 'italic', on: string) => ({
  change: (style: Style, value: unknown) => withKey(style, key, value === on ? true : null),
  read: (style: Style) => (style[key] ? on : 'normal'),
});

const aligned = (key: 'horizontal' | 'vertical', otherwise: string) => ({
  change: (style: Style, value: unknown) => {
    const wanted = value === 'normal' && key === 'horizontal' ? 'general-left' : (value as string | null);
    return withKey(style, key, wanted === otherwise ? null : wanted);
  },
  read: (style: Style) => style[key] ?? otherwise,
});

function line(style: Style, value: unknown): Style {
  const plain = withKey(withKey(style, 'underline', null), 'strikethrough', null);
  if (value === 'underline') return withKey(plain, 'underline', true);
  return value === 'line-through' ? withKey(plain, 'strikethrough', true) : plain;
}

const LOOKS: readonly Look[] = [
  { stem: 'Background', takes: 'string?', ...colorKey('background', '#ffffff') },
  { stem: 'BackgroundObject', takes: 'Color|ColorBuilder?', ...colorKey('background', '#ffffff') },
  { stem: 'FontColor', takes: 'string?', ...colorKey('color', '#000000') },
  { stem: 'FontColorObject', takes: 'Color|ColorBuilder?', ...colorKey('color', '#000000') },
  { stem: 'FontWeight', takes: 'string?', ...word('bold', 'bold') },
  { stem: 'FontStyle', takes: 'string?', ...word('italic', 'italic') },
  {
    stem: 'FontLine',
    takes: 'string?',
    change: line,
    read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  },
  {
    stem: 'FontSize',
    takes: 'number',
    plural: 'FontSizes',
    change: (style, value) => withKey(style, 'fontSize', Number(value) === 10 ? null : Number(value)),
    read: (style) => style.fontSize ?? 10,
  },
  {
    stem: 'FontFamily',
    plural: 'FontFamilies',
    takes: 'string?',
    change: (style, value) => withKey(style, 'fontFamily', value === 'Arial' ? null : (value as string | null)),
    read: (style) => style.fontFamily ?? 'Arial',
  },
  { stem: 'HorizontalAlignment', takes: 'string?', ...aligned('horizontal', 'general') },
  { stem: 'VerticalAlignment', takes: 'string?', ...aligned('vertical', 'bottom') },
  {
    stem: 'Wrap',
    takes: 'boolean',
    change: (style, value) => withKey(style, 'wrap', value === true ? 'WRAP' : 'OVERFLOW'),
    read: (style) => style.wrap === undefined || style.wrap === 'WRAP',
  },
  {
    stem: 'WrapStrategy',
    plural: 'WrapStrategies',
    takes: 'enum',
    change: (style, value) => withKey(style, 'wrap', isEnum(value) ? (value.name as 'WRAP') : null),
    read: (style) => enumOf('WrapStrategy', style.wrap ?? 'OVERFLOW'),
  },
];

function methodsOf(look: Look): Record<string, Method<RangeSelf>> {
  const plural = look.plural ?? `${look.stem}s`;
  return {
    [`get${look.stem}`]: read([''], (range, _, run) =>
      look.read(at(sheetOf(range, run).styles, range.area.row, range.area.column) ?? {}),
    ),
    [`get${plural}`]: read([''], (range, _, run) => {
      const sheet = sheetOf(range, run);
      return cellsOf(range.area, (row, column) => look.read(at(sheet.styles, row, column) ?? {}));
    }),
    [`set${look.stem}`]: change([look.takes], (range, args, run) =>
      restyle(sheetOf(range, run), range.area, (style) => look.change(style, args[0] ?? null)),
    ),
    [`set${plural}`]: change(['block'], (range, args, run) => {
      const values = block(args, 0);
      checkShape(values, range.area);
      const { row: top, column: left } = range.area;
      restyle(sheetOf(range, run), range.area, (style, row, column) =>
        look.change(style, values[row - top]?.[column - left] ?? null),
      );
    }),
  };
}

function reformat(range: RangeSelf, sheet: Sheet, format: (row: number, column: number) => unknown): void {
  const { area } = range;
  let last: unknown;
  let wanted: string | undefined;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const given = format(row, column);
      if (given !== last) wanted = kept(String(given));
      last = given;
      put(sheet.formats, row, column, wanted);
    }
  }
}

function kept(format: string): string | undefined {
  return format === '' || format === AUTOMATIC || /^general$/i.test(format) ? undefined : format;
}

/** Number formats; they decide how later texts are read. */
export const formatMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  getNumberFormat: read(
    [''],
    (range, _, run) => at(sheetOf(range, run).formats, range.area.row, range.area.column) ?? AUTOMATIC,
  ),
  getNumberFormats: read([''], (range, _, run) =>
    cellsOf(range.area, (row, column) => at(sheetOf(range, run).formats, row, column) ?? AUTOMATIC),
  ),
  setNumberFormat: change(['string'], (range, args, run) => {
    reformat(range, sheetOf(range, run), () => args[0]);
    changed(run.world.book, sheetOf(range, run), range.area);
  }),
  setNumberFormats: change(['block'], (range, args, run) => {
    const formats = block(args, 0);
    checkShape(formats, range.area);
    reformat(range, sheetOf(range, run), (row, column) => formats[row - range.area.row]?.[column - range.area.column]);
    changed(run.world.book, sheetOf(range, run), range.area);
  }),
  setBackgroundRGB: change(['number number number'], (range, args, run) => {
    const hex = `#${[0, 1, 2].map((index) => number(args, index).toString(16).padStart(2, '0')).join('')}`;
    restyle(sheetOf(range, run), range.area, (style) => withKey(style, 'background', hex));
  }),
};

/** Colours, fonts, alignment and wrapping. */
export const lookMethods: Record<string, Method<RangeSelf>> = Object.assign({}, ...LOOKS.map(methodsOf));
