import type { Area } from '../view.ts';
import type { Reference } from './references.ts';
import { rewritten } from './references.ts';

/** What happens to the places of one axis of a sheet when lines are inserted, deleted or moved. */
export type Shift =
  | { axis: 'rows' | 'columns'; kind: 'insert'; at: number; count: number }
  | { axis: 'rows' | 'columns'; kind: 'delete'; at: number; count: number }
  /** The lines stand before `to` afterwards, counted before the move. */
  | { axis: 'rows' | 'columns'; kind: 'move'; at: number; count: number; to: number };

/** Where a single line is afterwards; `null` when it is gone. */
export function shiftLine(line: number, shift: Shift): number | null {
  const { at, count } = shift;
  if (shift.kind === 'insert') return line >= at ? line + count : line;
  if (shift.kind === 'delete') return line < at ? line : line >= at + count ? line - count : null;
  const inside = line >= at && line < at + count;
  if (shift.to > at) {
    if (inside) return line + shift.to - at - count;
    return line >= at + count && line < shift.to ? line - count : line;
  }
  if (inside) return line - at + shift.to;
  return line >= shift.to && line < at ? line + count : line;
}

/** Where an area is afterwards; `null` when all of it is gone. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === 'rows';
  const span = shiftSpan(rows ? area.row : area.column, rows ? area.rows : area.columns, shift);
  if (!span) return null;
  return rows ? { ...area, row: span.start, rows: span.length } : { ...area, column: span.start, columns: span.length };
}

/** The text of a reference afterwards, `null` where it stays, `#REF!` where its cells are gone. */
export function shiftReference(reference: Reference, shift: Shift): string | null {
  if (
    shift.axis === 'rows'
      ? reference.openRows && reference.area.row === 1
      : reference.openColumns && reference.area.column === 1
  )
    return null;
  const area = shiftArea(reference.area, shift);
  return area ? rewritten(reference, area) : '#REF!';
}

function shiftSpan(start: number, length: number, shift: Shift): { start: number; length: number } | null {
  const end = start + length - 1;
  if (shift.kind === 'delete') {
    const gone = Math.max(0, Math.min(end, shift.at + shift.count - 1) - Math.max(start, shift.at) + 1);
    if (gone === length) return null;
    return { start: start < shift.at ? start : Math.max(shift.at, start - shift.count), length: length - gone };
  }
  const first = shiftLine(start, shift) ?? start;
  const last = shiftLine(end, shift) ?? end;
  return first <= last && (shift.kind === 'insert' || last - first === end - start)
    ? { start: first, length: last - first + 1 }
    : { start, length };
}
