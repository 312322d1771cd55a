import { fill } from '../../book/cells.ts';
import { eachCheckbox, putCheckboxes } from '../../book/checkboxes.ts';
import type { CriterionValue, Validation } from '../../book/model.ts';
import { at, put } from '../../book/plane.ts';
import { changed } from '../../book/sheets.ts';
import { block, self } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Methods, Service } from '../service.ts';
import { change, read } from '../service.ts';
import { cellsOf, checkShape } from './values.ts';

function ruleOf(value: unknown): Validation | undefined {
  if (value === null || value === undefined) return undefined;
  return self(value, serviceNamed('DataValidation') as Service<Validation>);
}

function ruleHandle(rule: Validation | undefined) {
  return rule ? objectOf('DataValidation', rule) : null;
}

function tick(range: RangeSelf, run: Run, ticked: boolean): void {
  const sheet = sheetOf(range, run);
  eachCheckbox(sheet, range.area, (row, column, on, off) => put(sheet.values, row, column, ticked ? on : off));
  changed(run.world.book, sheet, range.area);
}

function isChecked(range: RangeSelf, run: Run): boolean | null {
  const sheet = sheetOf(range, run);
  const states = new Set<boolean>();
  const others = eachCheckbox(sheet, range.area, (row, column, on) => states.add(at(sheet.values, row, column) === on));
  return others > 0 || states.size !== 1 ? null : states.has(true);
}

function insertCheckboxes(range: RangeSelf, args: readonly unknown[], run: Run): void {
  const sheet = sheetOf(range, run);
  putCheckboxes(sheet, range.area, args as CriterionValue[]);
  changed(run.world.book, sheet, range.area);
}

/** What cells accept, and checkboxes. */
export const validationMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  getDataValidation: read([''], (range, _, run) =>
    ruleHandle(at(sheetOf(range, run).validations, range.area.row, range.area.column)),
  ),
  getDataValidations: read([''], (range, _, run) =>
    cellsOf(range.area, (row, column) => ruleHandle(at(sheetOf(range, run).validations, row, column))),
  ),
  setDataValidation: change(['DataValidation?'], (range, args, run) => {
    const sheet = sheetOf(range, run);
    fill(sheet.validations, range.area, ruleOf(args[0]));
    sheet.version += 1;
  }),
  setDataValidations: change(['block'], (range, args, run) => {
    const rules = block(args, 0);
    checkShape(rules, range.area);
    const sheet = sheetOf(range, run);
    sheet.version += 1;
    rules.forEach((row, down) => {
      row.forEach((rule, right) => {
        put(sheet.validations, range.area.row + down, range.area.column + right, ruleOf(rule));
      });
    });
  }),
  insertCheckboxes: change(['', 'any', 'any any'], insertCheckboxes),
  removeCheckboxes: change([''], (range, _, run) => {
    const sheet = sheetOf(range, run);
    eachCheckbox(sheet, range.area, (row, column) => {
      put(sheet.values, row, column, undefined);
      put(sheet.validations, row, column, undefined);
    });
    changed(run.world.book, sheet, range.area);
  }),
  check: change([''], (range, _, run) => tick(range, run, true)),
  uncheck: change([''], (range, _, run) => tick(range, run, false)),
  isChecked: read([''], (range, _, run) => isChecked(range, run)),
};
