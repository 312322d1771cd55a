import type { Book, CriterionValue, Pivot, Sheet } from './model.ts';
import type { Plane } from './plane.ts';
import { deleteColumns, deleteRows, each, insertColumns, insertRows } from './plane.ts';
import { mapReferences } from './references.ts';
import { refuse } from './refuse.ts';
import { changedEverywhere, checkGrowth, MOST_COLUMNS } from './sheets.ts';
import type { Shift } from './shift.ts';
import { shiftArea, shiftLine, shiftReference } from './shift.ts';

/** Inserts, deletes or moves whole rows or columns of a sheet; everything that points at cells follows. Throws Google's texts. */
export function restructure(book: Book, sheet: Sheet, shift: Shift): void {
  check(book, sheet, shift);
  for (const plane of planesOf(sheet)) shiftPlane(plane, shift);
  shiftGrid(sheet, shift);
  shiftLines(sheet, shift);
  shiftBelongings(sheet, shift);
  for (const named of book.namedRanges) {
    if (named.sheetId === sheet.id && named.area) named.area = shiftArea(named.area, shift);
  }
  for (const other of book.sheets) {
    shiftFormulas(other, sheet, shift);
    shiftCriteria(other, sheet, shift);
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

function shiftLines(sheet: Sheet, shift: Shift): void {
  const lines = (set: Set<number>) => new Set([...set].flatMap((line) => shiftLine(line, shift) ?? []));
  const sizes = (map: Map<number, number>) =>
    new Map(
      [...map].flatMap(([line, size]): [number, number][] => {
        const to = shiftLine(line, shift);
        return to === null ? [] : [[to, size]];
      }),
    );
  if (shift.axis === 'rows') {
    sheet.hiddenRows = lines(sheet.hiddenRows);
    sheet.filteredRows = lines(sheet.filteredRows);
    sheet.rowHeights = sizes(sheet.rowHeights);
  } else {
    sheet.hiddenColumns = lines(sheet.hiddenColumns);
    sheet.columnWidths = sizes(sheet.columnWidths);
  }
}

function shiftBelongings(sheet: Sheet, shift: Shift): void {
  const areas = (list: Sheet['merges']) => list.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.merges = areas(sheet.merges).filter((area) => area.rows * area.columns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: areas(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  for (const protection of sheet.protections) {
    if (protection.area)
      protection.area = shiftArea(protection.area, shift) ?? { row: 1, column: 1, rows: 0, columns: 0 };
    protection.unprotected = areas(protection.unprotected);
  }
  sheet.protections = sheet.protections.filter((protection) => protection.area?.rows !== 0);
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const area = shiftArea(banding.area, shift);
    return area ? [{ ...banding, area }] : [];
  });
  if (sheet.filter) {
    const area = shiftArea(sheet.filter.area, shift);
    sheet.filter = area ? { ...sheet.filter, area, criteria: shiftKeys(sheet.filter.criteria, shift) } : null;
    if (!area) sheet.filteredRows.clear();
  }
  for (const chart of sheet.charts) {
    const { row, column } = chart.anchor;
    if (shift.axis === 'rows') chart.anchor = { ...chart.anchor, row: shiftLine(row, shift) ?? shift.at };
    else chart.anchor = { ...chart.anchor, column: shiftLine(column, shift) ?? shift.at };
  }
  shiftFilled(sheet, shift);
  sheet.pivots = sheet.pivots.flatMap((pivot) => {
    const anchor = shiftArea({ ...pivot.anchor, rows: 1, columns: 1 }, shift);
    if (!anchor) return [];
    return [
      {
        ...pivot,
        anchor: { row: anchor.row, column: anchor.column },
        area: shiftArea(pivot.area, shift) ?? pivot.area,
      },
    ];
  });
}

function shiftKeys<T>(map: Map<number, T>, shift: Shift): Map<number, T> {
  if (shift.axis === 'rows') return map;
  return new Map(
    [...map].flatMap(([column, criterion]): [number, T][] => {
      const to = shiftLine(column, shift);
      return to === null ? [] : [[to, criterion]];
    }),
  );
}

function shiftFilled(sheet: Sheet, shift: Shift): void {
  each(sheet.filled, (filled) => {
    const anchor = shiftArea({ row: filled.row, column: filled.column, rows: 1, columns: 1 }, shift);
    filled.row = anchor?.row ?? 0;
    filled.column = anchor?.column ?? 0;
  });
}

function shiftFormulas(on: Sheet, changedSheet: Sheet, shift: Shift): void {
  each(on.formulas, (formula) => {
    formula.text = shiftText(formula.text, on, changedSheet, shift);
  });
}

function shiftText(text: string, on: Sheet, changedSheet: Sheet, shift: Shift): string {
  return mapReferences(text, (reference) => {
    const name = reference.sheet ?? on.name;
    return name === changedSheet.name ? shiftReference(reference, shift) : null;
  });
}

function shiftCriteria(on: Sheet, changedSheet: Sheet, shift: Shift): void {
  const value = (one: CriterionValue): CriterionValue => {
    if (typeof one === 'string') return one.startsWith('=') ? shiftText(one, on, changedSheet, shift) : one;
    if (typeof one !== 'object' || !('range' in one) || one.range.sheetId !== changedSheet.id) return one;
    const area = shiftArea(one.range.area, shift);
    return area ? { range: { ...one.range, area } } : one;
  };
  const moved = new Map<object, object>();
  each(on.validations, (validation) => {
    if (moved.has(validation)) return;
    moved.set(validation, validation);
    validation.values = validation.values.map(value);
  });
  for (const rule of on.conditionalFormats) {
    if (rule.condition) rule.condition = { ...rule.condition, values: rule.condition.values.map(value) };
  }
}

function shiftSource(pivot: Pivot, sheet: Sheet, shift: Shift): void {
  if (pivot.source.sheetId !== sheet.id) return;
  const area = shiftArea(pivot.source.area, shift);
  if (area) pivot.source = { ...pivot.source, area };
  if (shift.axis === 'rows') return;
  const follow = <T extends { sourceColumn: number | null }>(parts: T[]): T[] =>
    parts.flatMap((part) => {
      const column = part.sourceColumn === null ? null : shiftLine(part.sourceColumn, shift);
      return part.sourceColumn !== null && column === null ? [] : [{ ...part, sourceColumn: column }];
    });
  pivot.rowGroups = follow(pivot.rowGroups);
  pivot.columnGroups = follow(pivot.columnGroups);
  pivot.values = follow(pivot.values);
  pivot.filters = follow(pivot.filters);
}
