import type { Borders, Style as ExcelStyle, Font } from '@cj-tech-master/excelts';
import type { BorderLine, Style } from '../../book/model.ts';
import type { LookView } from '../../view.ts';
import { googleLine } from '../border-styles.ts';
import { elements } from '../xml.ts';
import type { Palette } from './colors.ts';

/** How a workbook's styles read in Sheets: what its usual font says is said by no cell. */
export interface StyleReader {
  /** The look of a cell, shared by all cells that look alike; `undefined` for the plain one. */
  cell(style: Partial<ExcelStyle>): Style | undefined;
  /** The look of a stretch of text. */
  text(font: Partial<Font> | undefined): Style;
  /** The look a conditional format lays over a cell. */
  conditional(style: Partial<ExcelStyle>): LookView;
}

type FontLook = Pick<LookView & Style, 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;

/** Reads styles of a workbook with these colours and the part its styles are in. */
export function styleReader(styles: string, palette: Palette): StyleReader {
  const usual = usualFont(styles);
  const known = new Map<string, Style>();
  const text: StyleReader['text'] = (font) => {
    const look: Style = fontLook(font, palette);
    if (font?.size !== undefined && font.size !== usual.size) look.fontSize = font.size;
    if (font?.name !== undefined && font.name !== usual.name) look.fontFamily = font.name;
    return look;
  };
  return {
    text,
    cell(excel) {
      const style = { ...text(excel.font), ...fillLook(excel, palette), ...alignmentLook(excel) };
      const border = bordersOf(excel.border, palette);
      if (border) style.border = border;
      if (Object.keys(style).length === 0) return undefined;
      const key = JSON.stringify(style);
      const shared = known.get(key) ?? style;
      known.set(key, shared);
      return shared;
    },
    conditional: (excel) => ({ ...fontLook(excel.font, palette), ...fillLook(excel, palette) }),
  };
}

function fontLook(font: Partial<Font> | undefined, palette: Palette): FontLook {
  if (!font) return {};
  const isUsualColor = (font.color as { theme?: number } | undefined)?.theme === 1;
  const color = isUsualColor ? undefined : palette(font.color);
  return {
    ...(color ? { color } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline && font.underline !== 'none' ? { underline: true } : {}),
    ...(font.strike ? { strikethrough: true } : {}),
  };
}

function fillLook({ fill }: Partial<ExcelStyle>, palette: Palette): { background?: string } {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const background = palette(fill.fgColor) ?? palette(fill.bgColor);
  return background ? { background } : {};
}

function alignmentLook({ alignment }: Partial<ExcelStyle>): Style {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, textRotation } = alignment;
  const across = horizontal === 'centerContinuous' ? 'center' : horizontal;
  return {
    ...(across === 'left' || across === 'center' || across === 'right' ? { horizontal: across } : {}),
    ...(vertical === 'top' || vertical === 'middle' || vertical === 'bottom' ? { vertical } : {}),
    ...(wrapText ? { wrap: 'WRAP' as const } : {}),
    ...(typeof textRotation === 'number' && textRotation !== 0 ? { rotation: textRotation } : {}),
  };
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

function bordersOf(borders: Partial<Borders> | undefined, palette: Palette): Style['border'] | null {
  const lines: [string, BorderLine][] = SIDES.flatMap((side) => {
    const line = borders?.[side];
    if (!line?.style) return [];
    return [[side, { style: googleLine(line.style), color: palette(line.color) ?? '#000000' }]];
  });
  return lines.length > 0 ? Object.fromEntries(lines) : null;
}

/** The first font of a workbook is what cells have that say nothing. */
function usualFont(styles: string): { size: number; name: string } {
  const [fonts] = elements(styles, 'fonts');
  const first = elements(fonts?.inner ?? '', 'font')[0]?.inner ?? '';
  return {
    size: Number(elements(first, 'sz')[0]?.attributes.val ?? 11),
    name: elements(first, 'name')[0]?.attributes.val ?? 'Calibri',
  };
}
