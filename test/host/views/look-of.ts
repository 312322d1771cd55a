import { holds } from '../book/a1.ts';
import { meets, type Question } from '../book/criteria.ts';
import type { Banding, ConditionalFormat, Sheet, Style } from '../book/model.ts';
import { at } from '../book/plane.ts';
import type { LookView } from '../view.ts';

type Asker = (row: number, column: number, rule: ConditionalFormat) => Question;

/** How a cell looks: banding, then its own style, then the first conditional format that applies. `undefined` for the plain look. */
export function lookOf(sheet: Sheet, row: number, column: number, ask: Asker): LookView | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  const banding = sheet.bandings.find((each) => holds(each.area, cell));
  const look: LookView = {};
  if (banding) {
    const color = bandColor(banding, row, column);
    if (color !== '#ffffff') look.background = color;
  }
  Object.assign(look, styleView(at(sheet.styles, row, column)));
  const rule = sheet.conditionalFormats.find(
    (each) =>
      each.condition && each.areas.some((area) => holds(area, cell)) && meets(each.condition, ask(row, column, each)),
  );
  if (rule) Object.assign(look, rule.look);
  return Object.keys(look).length > 0 ? look : undefined;
}

/** The colour alternating colours give a cell of their area. */
export function bandColor({ area, by, header, first, second, footer }: Banding, row: number, column: number): string {
  const index = by === 'rows' ? row - area.row : column - area.column;
  const last = (by === 'rows' ? area.rows : area.columns) - 1;
  if (index === 0 && header) return header;
  if (index === last && footer) return footer;
  return (index - (header ? 1 : 0)) % 2 === 0 ? first : second;
}

function styleView(style: Style | undefined): LookView {
  if (!style) return {};
  const {
    background,
    color,
    bold,
    italic,
    underline,
    strikethrough,
    fontSize,
    fontFamily,
    horizontal,
    vertical,
    wrap,
    border,
  } = style;
  const plain = { background, color, bold, italic, underline, strikethrough, fontSize, fontFamily };
  const look = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as LookView;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') look.horizontal = horizontal;
  if (vertical === 'top' || vertical === 'middle' || vertical === 'bottom') look.vertical = vertical;
  if (wrap === 'WRAP') look.wrap = true;
  if (border) look.border = Object.fromEntries(Object.entries(border).map(([side, line]) => [side, line.color]));
  return look;
}
