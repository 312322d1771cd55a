import type { Style as ExcelStyle, Font } from '@cj-tech-master/excelts';
import type { Style } from '../../book/model.ts';
import { excelLine } from '../border-styles.ts';

type Looks = Pick<Style, 'background' | 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;

/** A look as Excel styles a cell. */
export function cellStyle(style: Style): Partial<ExcelStyle> {
  const { background, horizontal, vertical, wrap, rotation, border } = style;
  const styled: Partial<ExcelStyle> = { ...fontPart(style) };
  if (background) styled.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(background) } };
  const alignment: NonNullable<ExcelStyle['alignment']> = {
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    ...(vertical === 'top' || vertical === 'middle' || vertical === 'bottom' ? { vertical } : {}),
    ...(wrap === 'WRAP' ? { wrapText: true } : {}),
    ...(rotation ? { textRotation: rotation } : {}),
  };
  if (Object.keys(alignment).length > 0) styled.alignment = alignment;
  if (border) {
    const lines = Object.entries(border).map(([side, line]) => [
      side,
      { style: excelLine(line.style), color: { argb: argb(line.color) } },
    ]);
    styled.border = Object.fromEntries(lines);
  }
  return styled;
}

/** A look as Excel lays it over a cell when a condition is met. */
export function conditionalStyle(look: Looks): Partial<ExcelStyle> {
  const styled: Partial<ExcelStyle> = { ...fontPart(look) };
  if (look.background) styled.fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(look.background) } };
  return styled;
}

/** The font of a look, `undefined` where it says nothing about the font. */
export function fontOf(look: Looks & Pick<Style, 'fontSize' | 'fontFamily'>): Partial<Font> | undefined {
  const font: Partial<Font> = {
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
    ...(look.strikethrough ? { strike: true } : {}),
    ...(look.color ? { color: { argb: argb(look.color) } } : {}),
    ...(look.fontSize ? { size: look.fontSize } : {}),
    ...(look.fontFamily ? { name: look.fontFamily } : {}),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

/** A colour as Excel writes it. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function fontPart(look: Looks): Partial<ExcelStyle> {
  const font = fontOf(look);
  return font ? { font } : {};
}
