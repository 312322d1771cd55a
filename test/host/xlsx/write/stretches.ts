import type { Plane } from '../../book/plane.ts';
import { each } from '../../book/plane.ts';
import type { Area } from '../../view.ts';

/** What stands on a plane, each thing with the tall rectangles it fills; things that read the same are one. */
export function stretchesOf<T extends object>(plane: Plane<T>): { thing: T; areas: Area[] }[] {
  const found = new Map<string, { thing: T; areas: Area[] }>();
  const keys = new Map<T, string>();
  const open: ({ key: string; area: Area } | undefined)[] = [];
  each(plane, (thing, row, column) => {
    const key = keys.get(thing) ?? JSON.stringify(thing);
    keys.set(thing, key);
    const last = open[column];
    if (last?.key === key && last.area.row + last.area.rows === row) {
      last.area.rows += 1;
      return;
    }
    const area = { row, column, rows: 1, columns: 1 };
    open[column] = { key, area };
    const before = found.get(key);
    if (before) before.areas.push(area);
    else found.set(key, { thing, areas: [area] });
  });
  return [...found.values()];
}
