import { clearLayers, FORMAT } from '../../book/cells.ts';
import type { Paste } from '../../book/copy.ts';
import { copyArea, moveArea, pastedArea } from '../../book/copy.ts';
import type { Sheet } from '../../book/model.ts';
import { at } from '../../book/plane.ts';
import { refuse } from '../../book/refuse.ts';
import { checkProtection } from '../../book/rights.ts';
import { checkValidations } from '../../book/write.ts';
import type { Area } from '../../view.ts';
import { enumName, fields, flag, number, self } from '../arguments.ts';
import type { RangeSelf } from '../places.ts';
import { checkInside, rangeAt, sheetOf } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Methods, Service } from '../service.ts';
import { change, isEnum, isHandle } from '../service.ts';
import { cellsOf, writerOf } from './values.ts';

const PASTE: Record<string, Paste> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'formats',
  PASTE_FORMULA: 'formulas',
  PASTE_DATA_VALIDATION: 'validations',
};

function target(value: unknown): RangeSelf {
  return self(value, serviceNamed('Range') as Service<RangeSelf>);
}

function pasteOf(args: readonly unknown[]): Paste {
  if (isEnum(args[1])) {
    const paste = PASTE[args[1].name];
    if (!paste) throw new Error(`not in the local host: CopyPasteType.${enumName(args[1])}`);
    return paste;
  }
  const options = fields(args, 1);
  if (options.contentsOnly === true) return 'values';
  return options.formatOnly === true ? 'formats' : 'all';
}

/** Throws Google's text where a paste touches what the person may not edit, or brings values a rule rejects. */
function checkPaste(range: RangeSelf, sheet: Sheet, area: Area, paste: Paste, run: Run): void {
  const writer = writerOf(run.world);
  checkProtection(writer, sheet, area);
  if (paste !== 'values' || sheet.validations.rows.length === 0 || !run.world.flags['pasted-values-obey-rules']) return;
  const from = sheetOf(range, run);
  const { row, column, rows, columns } = range.area;
  const values = cellsOf(area, (down, right) => {
    const value = at(from.values, row + ((down - area.row) % rows), column + ((right - area.column) % columns));
    if (typeof value === 'string') return `'${value}`;
    return typeof value === 'object' ? null : (value ?? null);
  });
  checkValidations(writer, sheet, area, values);
}

function copyTo(range: RangeSelf, args: readonly unknown[], run: Run): void {
  const to = target(args[0]);
  const from = { sheet: sheetOf(range, run), area: range.area };
  const paste = pasteOf(args);
  const onto = sheetOf(to, run);
  checkPaste(range, onto, pastedArea(from.area, to.area, flag(args, 2)), flag(args, 2) ? 'all' : paste, run);
  copyArea(run.world.book, from, { sheet: sheetOf(to, run), area: to.area }, paste, flag(args, 2));
  if (paste === 'values' && isEnum(args[1]) && run.world.flags['paste-values-resets-formats'])
    clearLayers(sheetOf(to, run), to.area, FORMAT);
}

/** Copies into a block given by its first and last column and row on another sheet. */
function copyInto(paste: Paste) {
  return (range: RangeSelf, args: readonly unknown[], run: Run): void => {
    const onto = isHandle(args[0]) ? (args[0].self as { id: number }).id : number(args, 0);
    const [column, columnEnd, row, rowEnd] = [1, 2, 3, 4].map((index) => number(args, index)) as [
      number,
      number,
      number,
      number,
    ];
    const to = rangeAt(onto, { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 });
    const sheet: Sheet = sheetOf(to, run);
    if (to.area.rows < 1 || to.area.columns < 1)
      throw refuse('The coordinates of the range are outside the dimensions of the sheet.');
    checkPaste(range, sheet, pastedArea(range.area, to.area), paste, run);
    copyArea(run.world.book, { sheet: sheetOf(range, run), area: range.area }, { sheet, area: to.area }, paste);
  };
}

/** Copying and moving cells. */
export const moveMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  copyTo: change(['Range', 'Range object', 'Range any', 'Range enum boolean'], copyTo),
  copyValuesToRange: change(
    ['Sheet number number number number', 'number number number number number'],
    copyInto('values'),
  ),
  copyFormatToRange: change(
    ['Sheet number number number number', 'number number number number number'],
    copyInto('formats'),
  ),
  moveTo: change(['Range'], (range, args, run) => {
    const to = target(args[0]);
    const sheet = sheetOf(to, run);
    const moved = { ...range.area, row: to.area.row, column: to.area.column };
    checkInside(sheet, moved);
    checkProtection(writerOf(run.world), sheet, moved);
    moveArea(
      run.world.book,
      { sheet: sheetOf(range, run), area: range.area },
      { sheet, row: to.area.row, column: to.area.column },
    );
  }),
};
