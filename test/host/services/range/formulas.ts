import { fill } from '../../book/cells.ts';
import { at } from '../../book/plane.ts';
import { formulaFromR1C1, formulaInR1C1 } from '../../book/r1c1.ts';
import { movedFormula } from '../../book/references.ts';
import type { Incoming } from '../../book/write.ts';
import { writeBlock } from '../../book/write.ts';
import { block, text } from '../arguments.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { change, read } from '../service.ts';
import { cellsOf, checkShape, writerOf } from './values.ts';

function formulas(range: RangeSelf, run: Run): string[][] {
  const sheet = sheetOf(range, run);
  return cellsOf(range.area, (row, column) => at(sheet.formulas, row, column)?.text ?? '');
}

function formulasR1C1(range: RangeSelf, run: Run): (string | null)[][] {
  const sheet = sheetOf(range, run);
  return cellsOf(range.area, (row, column) => {
    const formula = at(sheet.formulas, row, column);
    return formula ? formulaInR1C1(formula.text, row, column) : null;
  });
}

function put(range: RangeSelf, run: Run, rows: (string | null)[][]): void {
  const sheet = sheetOf(range, run);
  const values: Incoming[][] = rows.map((row) => row.map((formula) => (formula ? withEquals(formula) : null)));
  writeBlock(writerOf(run.world), sheet, range.area, values);
  fill(sheet.quoted, range.area, undefined);
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

const fromR1C1 = (formula: string, row: number, column: number) => formulaFromR1C1(withEquals(formula), row, column);

/** Formulas as A1 and R1C1 texts. */
export const formulaMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  getFormula: read([''], (range, _, run) => formulas(range, run)[0]?.[0] ?? ''),
  getFormulas: read([''], (range, _, run) => formulas(range, run)),
  getFormulaR1C1: read([''], (range, _, run) => formulasR1C1(range, run)[0]?.[0] ?? null),
  getFormulasR1C1: read([''], (range, _, run) => formulasR1C1(range, run)),
  setFormula: change(['string?'], (range, args, run) => {
    const formula = text(args, 0);
    const { row, column } = range.area;
    put(
      range,
      run,
      cellsOf(range.area, (down, right) =>
        formula ? movedFormula(withEquals(formula), down - row, right - column) : null,
      ),
    );
  }),
  setFormulas: change(['block'], (range, args, run) => {
    const rows = block(args, 0);
    checkShape(rows, range.area);
    put(
      range,
      run,
      rows.map((row) => row.map((formula) => (formula === null || formula === undefined ? null : String(formula)))),
    );
  }),
  setFormulaR1C1: change(['string?'], (range, args, run) => {
    const formula = text(args, 0);
    put(
      range,
      run,
      cellsOf(range.area, (row, column) => (formula ? fromR1C1(formula, row, column) : null)),
    );
  }),
  setFormulasR1C1: change(['block'], (range, args, run) => {
    const rows = block(args, 0);
    checkShape(rows, range.area);
    const { area } = range;
    put(
      range,
      run,
      rows.map((row, down) =>
        row.map((formula, right) => (formula ? fromR1C1(String(formula), area.row + down, area.column + right) : null)),
      ),
    );
  }),
};
