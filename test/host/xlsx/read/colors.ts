import type { Color } from '@cj-tech-master/excelts';
import { elements } from '../xml.ts';

/** Gives the colour Excel means, `undefined` for none or the one of the system. */
export type Palette = (color: Partial<Color> | undefined) => string | undefined;

/** Order of the colours of a theme as styles count them. */
const ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

const OFFICE_THEME = 'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(' ');

/** The fixed colours of old files, from number 8 on. */
const INDEXED =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** The colours of a workbook by its theme. */
export function paletteOf(theme: string): Palette {
  const colors = ORDER.map((name, index) => {
    const [element] = elements(theme, `a:${name}`);
    const hex = /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(element?.inner ?? '')?.[1];
    return hex?.toLowerCase() ?? OFFICE_THEME[index] ?? '000000';
  });
  return (color) => {
    if (!color) return undefined;
    const {
      argb,
      theme: number,
      indexed,
      tint,
    } = color as { argb?: string; theme?: number; indexed?: number; tint?: number };
    const hex =
      argb !== undefined
        ? argb.slice(-6).toLowerCase()
        : number !== undefined
          ? colors[number]
          : indexed !== undefined
            ? INDEXED[indexed < 8 ? indexed : indexed - 8]
            : undefined;
    return hex && /^[0-9a-f]{6}$/.test(hex) ? `#${tint ? tinted(hex, tint) : hex}` : undefined;
  };
}

/** A colour made lighter (up to 1) or darker (down to -1). */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return moved.map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0')).join('');
}
