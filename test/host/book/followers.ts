import type { CriterionValue, Pivot, Sheet } from './model.ts';
import { each } from './plane.ts';
import { mapReferences } from './references.ts';
import type { Shift } from './shift.ts';
import { shiftArea, shiftLine, shiftReference } from './shift.ts';

/** Hidden lines and line sizes after a shift. */
export function shiftLines(sheet: Sheet, shift: Shift): void {
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

/** What lies on the sheet itself after a shift: merges, rules, protections, filter, charts, pivots. */
export function shiftBelongings(sheet: Sheet, shift: Shift): void {
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

/** Formulas of a sheet after a shift of that or another sheet. */
export function shiftFormulas(on: Sheet, changedSheet: Sheet, shift: Shift): void {
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

/** Ranges and formulas in the rules of a sheet after a shift of that or another sheet. */
export function shiftCriteria(on: Sheet, changedSheet: Sheet, shift: Shift): void {
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

/** Source and columns of a pivot after a shift of the sheet it reads. */
export function shiftSource(pivot: Pivot, sheet: Sheet, shift: Shift): void {
  if (pivot.source?.sheetId !== sheet.id) return;
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
