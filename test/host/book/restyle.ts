import type { Area } from '../view.ts';
import type { Sheet, Style } from './model.ts';
import { at, put } from './plane.ts';

/** Puts a changed look into each cell of an area; cells that look alike share one object. */
export function restyle(sheet: Sheet, area: Area, change: (style: Style, row: number, column: number) => Style): void {
  const shared = new Map<string, Style>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = change(at(sheet.styles, row, column) ?? {}, row, column);
      const key = JSON.stringify(style);
      if (!shared.has(key)) shared.set(key, style);
      put(sheet.styles, row, column, key === '{}' ? undefined : shared.get(key));
    }
  }
  sheet.version += 1;
}

/** The style with a key set, or without it where the value is the default. */
export function withKey<Key extends keyof Style>(style: Style, key: Key, value: Style[Key] | null | undefined): Style {
  const { [key]: _, ...rest } = style;
  return value === null || value === undefined ? rest : { ...rest, [key]: value };
}
