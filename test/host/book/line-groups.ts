import type { LineGroups, Sheet } from './model.ts';
import type { Shift } from './shift.ts';
import { shiftLine } from './shift.ts';

/** Groups nest at most this deep. */
export const DEEPEST = 8;

/** Neighbouring lines that fold together. */
export interface LineGroup {
  depth: number;
  start: number;
  count: number;
}

/** Lines without groups; their buttons stand before them. */
export function noGroups(): LineGroups {
  return { depths: new Map(), folded: new Map(), buttonsAfter: false };
}

/** How many groups a line is in. */
export function depthOf({ depths }: LineGroups, line: number): number {
  return depths.get(line) ?? 0;
}

/** The groups of an axis, outer ones first. */
export function groupsOf(groups: LineGroups): LineGroup[] {
  const lines = [...groups.depths.keys()].sort((one, other) => one - other);
  const found: LineGroup[] = [];
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    for (const line of lines.filter((each) => depthOf(groups, each) >= depth)) {
      const last = found.at(-1);
      if (last?.depth === depth && last.start + last.count === line) last.count += 1;
      else found.push({ depth, start: line, count: 1 });
    }
  }
  return found;
}

/** Puts lines deeper into groups, or with a negative number less deep; never below none or beyond the deepest. */
export function deepen(groups: LineGroups, start: number, count: number, by: number): void {
  for (let line = start; line < start + count; line += 1) {
    const depth = Math.min(DEEPEST, Math.max(0, depthOf(groups, line) + by));
    if (depth === 0) groups.depths.delete(line);
    else groups.depths.set(line, depth);
    const kept = new Set([...(groups.folded.get(line) ?? [])].filter((folded) => folded <= depth));
    groups.folded.set(line, kept);
  }
}

/** Whether a group is folded. */
export function isFolded({ folded }: LineGroups, { depth, start }: LineGroup): boolean {
  return folded.get(start)?.has(depth) ?? false;
}

/** Folds a group or unfolds it: its lines hide or show, but for those of inner groups that stay folded. */
export function fold(sheet: Sheet, axis: 'rows' | 'columns', group: LineGroup, folded: boolean): void {
  const groups = axis === 'rows' ? sheet.rowGroups : sheet.columnGroups;
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let line = group.start; line < group.start + group.count; line += 1) {
    const depths = new Set(groups.folded.get(line));
    if (folded) depths.add(group.depth);
    else depths.delete(group.depth);
    groups.folded.set(line, depths);
    if (depths.size > 0) hidden.add(line);
    else hidden.delete(line);
  }
  sheet.version += 1;
}

/** Groups go with their lines; lines inserted inside a group belong to it. */
export function shiftGroups(sheet: Sheet, shift: Shift): void {
  const before = shift.axis === 'rows' ? sheet.rowGroups : sheet.columnGroups;
  if (before.depths.size === 0) return;
  const moved = <T>(map: Map<number, T>) =>
    new Map(
      [...map].flatMap(([line, thing]): [number, T][] => {
        const to = shiftLine(line, shift);
        return to === null ? [] : [[to, thing]];
      }),
    );
  const after: LineGroups = { ...before, depths: moved(before.depths), folded: moved(before.folded) };
  if (shift.kind === 'insert') {
    const depth = Math.min(depthOf(after, shift.at - 1), depthOf(after, shift.at + shift.count));
    for (let line = shift.at; depth > 0 && line < shift.at + shift.count; line += 1) after.depths.set(line, depth);
  }
  if (shift.axis === 'rows') sheet.rowGroups = after;
  else sheet.columnGroups = after;
}
