import type { Layout, Mark } from './lay-out.ts';
import type { GuideLanguage } from './markets.ts';
import { PICTOGRAMS } from './pictograms.ts';
import type { QrPlan } from './qr-rules.ts';
import { CARD_SIZES, type CardSize } from './sizes.ts';

/** A code as an encoder gives it: dark modules are true. */
export type QrMatrix = readonly (readonly boolean[])[];

/** What is drawn. */
export interface Drawing {
  size: CardSize;
  language: GuideLanguage;
  layout: Layout;
  /** What the encoder made of the code; `null` for no code. */
  matrix: QrMatrix | null;
  /** What printers cut off on each side, in millimetres; 0 for a card that is not cut. */
  bleed: number;
}

const INK = '#111111';
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What no XML may hold: control signs, halves of pairs, and two signs that are none. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as text of an SVG, whatever it holds. */
export const escapeXml = (text: string): string =>
  text.replace(NO_XML, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const mm = (length: number): string => String(Math.round(length * 1000) / 1000);

function drawMark(mark: Mark, width: number, isRightToLeft: boolean): string {
  const { x, y } = mark;
  if (mark.kind === 'text') {
    const at = isRightToLeft ? width - x : x;
    const weight = mark.bold ? ' font-weight="bold"' : '';
    const anchor = mark.isCentred ? ' text-anchor="middle"' : '';
    return `<text x="${mm(at)}" y="${mm(y)}" font-size="${mm(mark.size)}"${weight}${anchor}>${escapeXml(mark.text)}</text>`;
  }
  if (mark.kind === 'line')
    return `<path d="M${mm(isRightToLeft ? width - x - mark.width : x)} ${mm(y)}h${mm(mark.width)}" stroke="${INK}" stroke-width="0.2"/>`;
  const left = isRightToLeft ? width - x - mark.side : x;
  return `<path transform="translate(${mm(left)} ${mm(y)}) scale(${mm(mark.side / 24)})" d="${PICTOGRAMS[mark.of]}" fill="none" stroke="${INK}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Dark modules as one path, runs of a row in one rectangle, in modules from the upper left one. */
export function pathOf(matrix: QrMatrix): string {
  return matrix
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue;
        const from = x;
        while (row[x + 1]) x += 1;
        runs.push(`M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`);
      }
      return runs;
    })
    .join('');
}

function drawCode(plan: QrPlan, matrix: QrMatrix, x: number, y: number): string {
  const quiet = plan.quiet * plan.module;
  return `<rect x="${mm(x)}" y="${mm(y)}" width="${mm(plan.total)}" height="${mm(plan.total)}" fill="#ffffff"/><path data-code="" transform="translate(${mm(x + quiet)} ${mm(y + quiet)}) scale(${plan.module.toFixed(5)})" shape-rendering="crispEdges" fill="#000000" d="${pathOf(matrix)}"/>`;
}

/** A card as an SVG in millimetres. Right-to-left languages are laid out from the right; the code stays black on white in its place. */
export function drawCard({ size, language, layout, matrix, bleed }: Drawing): string {
  const { width, height } = CARD_SIZES[size];
  const isRightToLeft = language === 'ar';
  const [wide, high] = [mm(width + 2 * bleed), mm(height + 2 * bleed)];
  const { qr } = layout;
  const codeX = qr === null ? 0 : isRightToLeft ? width - qr.x - qr.plan.total : qr.x;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}mm" height="${high}mm" viewBox="${-bleed} ${-bleed} ${wide} ${high}" xml:lang="${language}" font-family="Arial, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" fill="${INK}"${isRightToLeft ? ' direction="rtl"' : ''}>`,
    `<rect x="${-bleed}" y="${-bleed}" width="${wide}" height="${high}" fill="#ffffff"/>`,
    ...layout.marks.map((mark) => drawMark(mark, width, isRightToLeft)),
    qr === null || matrix === null ? '' : drawCode(qr.plan, matrix, codeX, qr.y),
    '</svg>',
  ].join('');
}
