import type { Area } from '../view.ts';
import { fill } from './cells.ts';
import { checkboxValues } from './criteria.ts';
import type { CriterionValue, Sheet, Validation } from './model.ts';
import { at, put } from './plane.ts';

/** What a box holds. */
type BoxValue = string | number | boolean;

/** Calls `visit` for each checkbox of an area; says how many cells are none. */
export function eachCheckbox(
  sheet: Sheet,
  area: Area,
  visit: (row: number, column: number, ticked: BoxValue, empty: BoxValue) => void,
): number {
  let boxes = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const rule = at(sheet.validations, row, column);
      if (rule?.type !== 'CHECKBOX') continue;
      boxes += 1;
      const [ticked, empty] = checkboxValues(rule.values) as [BoxValue, BoxValue];
      visit(row, column, ticked, empty);
    }
  }
  return area.rows * area.columns - boxes;
}

/** Makes every cell of an area a checkbox that holds the first of the values where ticked, else the second; what is no ticked box becomes an empty one. */
export function putCheckboxes(sheet: Sheet, area: Area, values: CriterionValue[]): void {
  const rule: Validation = { type: 'CHECKBOX', values, dropdown: false, allowInvalid: false, help: null };
  fill(sheet.validations, area, rule);
  eachCheckbox(sheet, area, (row, column, ticked, empty) => {
    if (at(sheet.values, row, column) !== ticked) put(sheet.values, row, column, empty === '' ? undefined : empty);
  });
}
