import { unspill } from './cells.ts';
import { shiftBelongings, shiftCriteria, shiftFormulas, shiftLines, shiftSource } from './followers.ts';
import { shiftGroups } from './line-groups.ts';
import { shiftMetadata } from './metadata.ts';
import type { Book, Sheet } from './model.ts';
import type { Plane } from './plane.ts';
import { deleteColumns, deleteRows, each, insertColumns, insertRows } from './plane.ts';
import { refuse } from './refuse.ts';
import { changedEverywhere, checkGrowth, MOST_COLUMNS } from './sheets.ts';
import type { Shift } from './shift.ts';
import { shiftArea } from './shift.ts';
import { shiftSlicers } from './slicers.ts';

/** Inserts, deletes or moves whole rows or columns of a sheet; everything that points at cells follows. Throws Google's texts. */
export function restructure(book: Book, sheet: Sheet, shift: Shift): void {
  check(book, sheet, shift);
  foldSpills(sheet);
  for (const plane of planesOf(sheet)) shiftPlane(plane, shift);
  shiftGrid(sheet, shift);
  shiftLines(sheet, shift);
  shiftGroups(sheet, shift);
  shiftBelongings(sheet, shift);
  for (const named of book.namedRanges) {
    if (named.sheetId === sheet.id && named.area) named.area = shiftArea(named.area, shift);
  }
  shiftMetadata(book, sheet, shift);
  for (const other of book.sheets) {
    shiftFormulas(other, sheet, shift);
    shiftCriteria(other, sheet, shift);
    shiftSlicers(other, sheet, shift);
    for (const pivot of other.pivots) shiftSource(pivot, sheet, shift);
    for (const chart of other.charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        const area = range.sheetId === sheet.id ? shiftArea(range.area, shift) : range.area;
        return area ? [{ ...range, area }] : [];
      });
    }
  }
  changedEverywhere(book);
}

/** Takes back what formulas spilled; they spill anew once the lines have moved. */
function foldSpills(sheet: Sheet): void {
  each(sheet.formulas, (formula, row, column) => {
    unspill(sheet, row, column, formula.rows, formula.columns);
    Object.assign(formula, { rows: 1, columns: 1 });
  });
}

function check(book: Book, sheet: Sheet, shift: Shift): void {
  const size = shift.axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  const frozen = shift.axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  const across = shift.axis === 'rows' ? sheet.maxColumns : sheet.maxRows;
  const outside = refuse(`Those ${shift.axis} are out of bounds.`);
  if (shift.count < 1) throw refuse(`The number of ${shift.axis} must be at least 1.`);
  if (shift.at < 1) throw outside;
  if (shift.kind === 'insert') {
    if (shift.at > size + 1) throw outside;
    if (shift.axis === 'columns' && size + shift.count > MOST_COLUMNS) {
      throw refuse(`This action would increase the number of columns above the limit of ${MOST_COLUMNS}.`);
    }
    checkGrowth(book, shift.count * across);
    return;
  }
  if (shift.at + shift.count - 1 > size) throw outside;
  if (shift.kind === 'move') {
    if (shift.to < 1 || shift.to > size + 1) throw outside;
    return;
  }
  if (shift.count === size) throw refuse(`You can't delete all the ${shift.axis} on the sheet.`);
  if (shift.at <= frozen + 1 && shift.at + shift.count - 1 === size) {
    throw refuse(`You can't delete all the non-frozen ${shift.axis}.`);
  }
}

function planesOf(sheet: Sheet): Plane<unknown>[] {
  return [
    sheet.values,
    sheet.formulas,
    sheet.filled,
    sheet.quoted,
    sheet.formats,
    sheet.styles,
    sheet.notes,
    sheet.validations,
    sheet.richTexts,
  ] as Plane<unknown>[];
}

function shiftPlane(plane: Plane<unknown>, shift: Shift): void {
  if (shift.kind === 'insert') {
    (shift.axis === 'rows' ? insertRows : insertColumns)(plane, shift.at, shift.count);
  } else if (shift.kind === 'delete') {
    (shift.axis === 'rows' ? deleteRows : deleteColumns)(plane, shift.at, shift.count);
  } else if (shift.axis === 'rows') {
    moveLines(plane.rows, shift);
  } else {
    for (const cells of plane.rows) if (cells) moveLines(cells, shift);
  }
}

function moveLines(list: unknown[], shift: Shift & { kind: 'move' }): void {
  const reach = Math.max(shift.at + shift.count - 1, shift.to - 1);
  if (list.length < shift.at && list.length < shift.to) return;
  while (list.length < reach) list.push(undefined);
  const moved = list.splice(shift.at - 1, shift.count);
  list.splice(shift.to > shift.at ? shift.to - 1 - shift.count : shift.to - 1, 0, ...moved);
}

function shiftGrid(sheet: Sheet, shift: Shift): void {
  if (shift.kind === 'move') return;
  const by = shift.kind === 'insert' ? shift.count : -shift.count;
  const inFrozen = Math.max(
    0,
    Math.min(frozenOf(sheet, shift) - shift.at + 1, shift.kind === 'insert' ? shift.count : shift.count),
  );
  const frozenBy = inFrozen === 0 ? 0 : shift.kind === 'insert' ? shift.count : -inFrozen;
  if (shift.axis === 'rows') {
    sheet.maxRows += by;
    sheet.frozenRows += frozenBy;
  } else {
    sheet.maxColumns += by;
    sheet.frozenColumns += frozenBy;
  }
}

function frozenOf(sheet: Sheet, shift: Shift): number {
  return shift.axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
}
