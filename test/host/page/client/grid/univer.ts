import type { IWorkbookData, LocaleType } from '@univerjs/core';
import { LogLevel, merge, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import inputEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import inputChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingChinese from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterChinese from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteChinese from '@univerjs/preset-sheets-note/locales/zh-CN';

export type GridApi = ReturnType<typeof FUniver.newAPI>;

/** The grid and the way to its inner services. */
export interface Grid {
  api: GridApi;
  univer: Univer;
  unitId: string;
}

/** Entries of the grid's own context menus that the host has no counterpart for. */
const HIDDEN_MENUS = [
  'sheet.menu.paste-special',
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.menu.copy-special',
  'sheet.menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.menu.image',
  'sheet.menu.data-validation',
  'sheet.command.delete-note',
  'sheet.command.toggle-note-popup',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
];

/**
 * Makes the grid as a pure view: the address of an empty worker tells it that formulas are calculated elsewhere,
 * so it shows the values it is given and calculates nothing.
 */
export function createGrid(container: HTMLElement, language: 'en' | 'zh', workbook: Partial<IWorkbookData>): Grid {
  const locale = (language === 'zh' ? 'zhCN' : 'enUS') as LocaleType;
  const univer = new Univer({
    locale,
    logLevel: LogLevel.ERROR,
    locales: {
      enUS: merge({}, coreEnglish, inputEnglish, drawingEnglish, filterEnglish, noteEnglish),
      zhCN: merge({}, coreChinese, inputChinese, drawingChinese, filterChinese, noteChinese),
    },
  });
  const menu = Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }]));
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: false,
      formulaBar: true,
      disableAutoFocus: true,
      workerURL: new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' }))),
      menu,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  // With each change the grid would look for formulas in every cell of the tab, of which it calculates none.
  univer.__getInjector().get(FormulaDataModel).updateFormulaData = () => ({});
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  return { api: FUniver.newAPI(univer), univer, unitId: workbook.id ?? '' };
}
