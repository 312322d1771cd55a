import { holds } from './a1.ts';
import type { PivotFilter, RangeRef, Sheet, Slicer } from './model.ts';
import type { Shift } from './shift.ts';
import { shiftArea, shiftLine } from './shift.ts';

/** What the slicers of a tab leave of a source for the pivots of that tab; only slicers over all of the source count. */
export function slicerFilters(sheet: Sheet, source: RangeRef): PivotFilter[] {
  return sheet.slicers.flatMap(({ range, column, criterion, forPivots }) => {
    const concerned = forPivots && range.sheetId === source.sheetId && holds(range.area, source.area);
    return concerned && column !== null && criterion ? [{ sourceColumn: column, criterion }] : [];
  });
}

/** Slicers of a tab after a shift of that or another tab: their range, column and place follow; without a range they are gone. */
export function shiftSlicers(on: Sheet, changed: Sheet, shift: Shift): void {
  on.slicers = on.slicers.flatMap((slicer) => {
    const placed = on === changed ? anchored(slicer, shift) : slicer;
    if (placed.range.sheetId !== changed.id) return [placed];
    const area = shiftArea(placed.range.area, shift);
    if (!area) return [];
    const column = placed.column === null || shift.axis === 'rows' ? placed.column : shiftLine(placed.column, shift);
    return [{ ...placed, range: { ...placed.range, area }, column }];
  });
}

function anchored(slicer: Slicer, shift: Shift): Slicer {
  const { row, column } = slicer.anchor;
  return {
    ...slicer,
    anchor:
      shift.axis === 'rows'
        ? { ...slicer.anchor, row: shiftLine(row, shift) ?? shift.at }
        : { ...slicer.anchor, column: shiftLine(column, shift) ?? shift.at },
  };
}
