import type { Grid } from './univer.ts';

/** Reads Enter over the cells: it opens the one cell that is chosen, where the grid alone would go down. */
export function enterKey(
  { api }: Grid,
  isCheckbox: (id: string, row: number, column: number) => boolean,
): (event: KeyboardEvent) => boolean {
  return ({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }) => {
    if (key !== 'Enter' || ctrlKey || metaKey || altKey || shiftKey || isComposing) return false;
    if (document.activeElement instanceof HTMLInputElement) return false;
    const workbook = api.getActiveWorkbook();
    const range = workbook?.getActiveRange();
    const id = workbook?.getActiveSheet().getSheetId() ?? '';
    if (!workbook || !range || workbook.isCellEditing()) return false;
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    const isOne = range.isMerged() || (startRow === endRow && startColumn === endColumn);
    if (!isOne || isCheckbox(id, startRow, startColumn)) return false;
    workbook.startEditing();
    return true;
  };
}
