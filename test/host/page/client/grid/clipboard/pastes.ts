import { COPY_TYPE, ISheetClipboardService } from '@univerjs/sheets-ui';
import type { EditWire } from '../../../wire.ts';
import { type GridRange, toA1 } from '../address.ts';
import type { Grid } from '../univer.ts';
import { readTable } from './read-table.ts';

const oneKindOfLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Reads what a person pastes over the cells. Cells copied on this page come with all they hold, as long as they still
 * say what was copied; anything else comes as texts.
 */
export function catchPastes(grid: Grid, sheetName: (id: string) => string, send: (edits: EditWire[]) => void): void {
  const clipboard = grid.univer.__getInjector().get(ISheetClipboardService);
  const copied = (html: string, text: string) => {
    const id = /data-copy-id="([^\s"]+)"/.exec(html)?.[1] ?? '';
    const cache = clipboard.copyContentCache();
    const content = cache.get(id);
    if (!content || sheetName(content.subUnitId) === '') return null;
    const { rows, cols } = content.range;
    const range: GridRange = {
      startRow: rows[0] ?? 0,
      endRow: rows.at(-1) ?? 0,
      startColumn: cols[0] ?? 0,
      endColumn: cols.at(-1) ?? 0,
    };
    const now = clipboard.generateCopyContent(content.unitId, content.subUnitId, range)?.plain ?? '';
    if (oneKindOfLines(now) !== oneKindOfLines(text)) return null;
    const cut = content.copyType === COPY_TYPE.CUT;
    if (cut) {
      cache.del(id);
      clipboard.removeMarkSelection();
    }
    return { range, sheet: sheetName(content.subUnitId), cut };
  };
  const paste = async (html: string, text: string): Promise<boolean> => {
    const tab = grid.api.getActiveWorkbook()?.getActiveSheet();
    const chosen = grid.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (!tab || !chosen) return false;
    const where = { sheet: sheetName(tab.getSheetId()), a1: toA1(chosen) };
    const from = copied(html, text);
    if (from) send([{ do: 'paste', ...where, from: { sheet: from.sheet, a1: toA1(from.range) }, cut: from.cut }]);
    else if (text !== '') send([{ do: 'paste-text', ...where, rows: readTable(text) }]);
    return from !== null || text !== '';
  };
  const read = async (item: ClipboardItem, type: string) =>
    item.types.includes(type) ? await (await item.getType(type)).text() : '';
  clipboard.paste = async (item) => paste(await read(item, 'text/html'), await read(item, 'text/plain'));
  clipboard.legacyPaste = (html = '', text = '') => paste(html, text);
}
