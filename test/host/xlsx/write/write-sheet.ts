import type { Cell, CellValue, ConditionalFormattingRule, Style, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { areaName } from '../../book/a1.ts';
import type { CellView, LookView, SheetView } from '../../view.ts';
import { conditionalRule } from './conditional-rule.ts';
import { worksInExcel } from './excel-formula.ts';
import { quoted } from './tab-names.ts';

/** Most characters of an Excel cell, and of a dropdown written into the cell itself. */
const LONGEST_TEXT = 32_767;
const LONGEST_LIST = 255;

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];

/** Lists of choices that are too long for a cell; they go to a hidden tab of their own. */
export interface Lists {
  /** The formula of a dropdown with these choices. */
  formulaOf(choices: readonly string[]): string;
  write(workbook: Workbook): void;
}

/** Starts a collection of lists. */
export function createLists(): Lists {
  const name = 'Lists';
  const kept = new Map<string, { column: number; choices: readonly string[] }>();
  return {
    formulaOf(choices) {
      const inline = choices.join(',');
      if (inline.length <= LONGEST_LIST && !choices.some((choice) => /[",]/.test(choice))) return `"${inline}"`;
      const key = JSON.stringify(choices);
      const list = kept.get(key) ?? { column: kept.size + 1, choices };
      kept.set(key, list);
      const area = areaName({ row: 1, column: list.column, rows: choices.length, columns: 1 });
      return `${quoted(name)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
    },
    write(workbook) {
      if (kept.size === 0) return;
      const sheet = workbook.addWorksheet(name, { state: 'veryHidden' });
      for (const { column, choices } of kept.values()) {
        choices.forEach((choice, index) => {
          sheet.getCell(index + 1, column).value = choice;
        });
      }
    },
  };
}

/** Puts a tab into a worksheet: values, formats, looks, notes, dropdowns, conditional formats, sizes. Gives the number of texts cut. */
export function fillSheet(
  target: Worksheet,
  sheet: SheetView,
  lists: Lists,
  names: ReadonlyMap<string, string>,
): number {
  let shortened = 0;
  target.views = [
    {
      state: 'frozen',
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      showGridLines: sheet.gridlines,
    },
  ];
  if (sheet.hidden) target.state = 'hidden';
  if (sheet.tabColor) target.properties.tabColor = { argb: argb(sheet.tabColor) };
  for (const [row, cells] of sheet.cells) {
    for (const [column, view] of cells) {
      const cell = target.getCell(row, column);
      cell.value = excelValue(view);
      if (typeof view.value === 'string' && view.value.length > LONGEST_TEXT) shortened += 1;
      dress(cell, view, lists);
    }
  }
  sizeSheet(target, sheet);
  for (const area of sheet.merges) target.mergeCells(areaName(area));
  if (sheet.filter) target.autoFilter = areaName(sheet.filter);
  sheet.conditionalFormats.forEach(({ areas, condition, values, look }, index) => {
    const [first] = areas;
    const rule = first && conditionalRule(condition, values, areaName({ ...first, rows: 1, columns: 1 }), names);
    if (!rule) return;
    const ready = { ...rule, priority: index + 1, style: styleOf(look, true) } as ConditionalFormattingRule;
    target.addConditionalFormatting({ ref: areas.map(areaName).join(' '), rules: [ready] });
  });
  return shortened;
}

function excelValue(view: CellView): CellValue {
  const plain = plainValue(view);
  if (view.formula && worksInExcel(view.formula)) {
    const formula = view.formula.replace(/^=/, '');
    return plain === null || typeof plain !== 'object' || 'error' in plain ? { formula, result: plain ?? '' } : plain;
  }
  if (view.link && /^(https?|mailto):/i.test(view.link) && typeof plain === 'string' && plain !== '') {
    return { text: plain, hyperlink: view.link };
  }
  return plain;
}

function plainValue({ value, error }: CellView): string | number | boolean | null | { error: '#N/A' } {
  if (typeof value !== 'string') return value;
  if (error !== undefined && ERRORS.includes(value)) return { error: value as '#N/A' };
  return value.slice(0, LONGEST_TEXT);
}

function dress(cell: Cell, view: CellView, lists: Lists): void {
  if (view.format) cell.numFmt = view.format;
  else if (typeof view.value === 'string' && /^[\d+\-=.]/.test(view.value)) cell.numFmt = '@';
  if (view.look) Object.assign(cell, styleOf(view.look, false));
  if (view.note) cell.note = view.note;
  const { input } = view;
  if (input?.kind === 'list' && input.values.length > 0) {
    cell.dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [lists.formulaOf(input.values)],
      showErrorMessage: !input.allowInvalid,
      errorStyle: 'stop',
      showInputMessage: input.help !== '',
      ...(input.help === '' ? {} : { prompt: input.help.slice(0, 255) }),
    };
  }
}

function sizeSheet(target: Worksheet, sheet: SheetView): void {
  for (const [column, pixels] of Object.entries(sheet.columnWidths))
    target.getColumn(Number(column)).width = pixels / 7.2;
  for (const [row, pixels] of Object.entries(sheet.rowHeights)) target.getRow(Number(row)).height = pixels * 0.75;
  for (const column of sheet.hiddenColumns) target.getColumn(column).hidden = true;
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
}

function styleOf(look: LookView, conditional: boolean): Partial<Style> {
  const style: Partial<Style> = {};
  const font = {
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
    ...(look.strikethrough ? { strike: true } : {}),
    ...(look.color ? { color: { argb: argb(look.color) } } : {}),
    ...(look.fontSize ? { size: look.fontSize } : {}),
    ...(look.fontFamily ? { name: look.fontFamily } : {}),
  };
  if (Object.keys(font).length > 0) style.font = font;
  if (look.background) {
    const color = { argb: argb(look.background) };
    style.fill = conditional
      ? { type: 'pattern', pattern: 'solid', bgColor: color }
      : { type: 'pattern', pattern: 'solid', fgColor: color };
  }
  if (look.horizontal || look.vertical || look.wrap) {
    style.alignment = {
      ...(look.horizontal ? { horizontal: look.horizontal } : {}),
      ...(look.vertical ? { vertical: look.vertical } : {}),
      ...(look.wrap ? { wrapText: true } : {}),
    };
  }
  return style;
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
