import type { BorderLine, Style } from '../../book/model.ts';
import { restyle, withKey } from '../../book/restyle.ts';
import type { Area } from '../../view.ts';
import { hexColor } from '../colors.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import type { Methods } from '../service.ts';
import { change, isEnum } from '../service.ts';

type Side = 'top' | 'left' | 'bottom' | 'right';

/** What is asked of the four outer sides and the two kinds of inner lines: draw, take away, leave. */
type Wanted = Record<Side | 'vertical' | 'horizontal', boolean | null>;

function asked(wanted: Wanted, side: Side, area: Area, row: number, column: number): boolean | null {
  if (side === 'top') return row === area.row ? wanted.top : wanted.horizontal;
  if (side === 'bottom') return row === area.row + area.rows - 1 ? wanted.bottom : wanted.horizontal;
  if (side === 'left') return column === area.column ? wanted.left : wanted.vertical;
  return column === area.column + area.columns - 1 ? wanted.right : wanted.vertical;
}

function bordered(style: Style, wanted: Wanted, area: Area, row: number, column: number, line: BorderLine): Style {
  const border = { ...style.border };
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const draw = asked(wanted, side, area, row, column);
    if (draw === true) border[side] = line;
    if (draw === false) delete border[side];
  }
  return withKey(style, 'border', Object.keys(border).length > 0 ? border : null);
}

/** Lines around cells. */
export const borderMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  setBorder: change(
    [
      'boolean? boolean? boolean? boolean? boolean? boolean?',
      'boolean? boolean? boolean? boolean? boolean? boolean? string? enum?',
    ],
    (range, args, run) => {
      const [top = null, left = null, bottom = null, right = null, vertical = null, horizontal = null] = args as (
        | boolean
        | null
        | undefined
      )[];
      const style = isEnum(args[7]) ? args[7].name : 'SOLID';
      const line = { style, color: (typeof args[6] === 'string' ? hexColor(args[6]) : null) ?? '#000000' };
      const wanted = { top, left, bottom, right, vertical, horizontal };
      restyle(sheetOf(range, run), range.area, (before, row, column) =>
        bordered(before, wanted, range.area, row, column, line),
      );
    },
  ),
};
