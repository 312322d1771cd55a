import { mergeWorksheetSnapshotWithDefault, VerticalAlign } from '@univerjs/core';
import { type BookWire, type EditWire, ROWS_A_BLOCK, type TabWire } from '../../wire.ts';
import { PAGE_WORDS } from '../../words.ts';
import { element } from '../element.ts';
import { createChoices } from './choices/choices.ts';
import { showHostText } from './display.ts';
import { catchEdits, FROM_HOST, undoKeys } from './edits.ts';
import { showErrorMessages, showLinks } from './hover.ts';
import { createKeys } from './keys.ts';
import { DEFAULT_SIZE } from './shape.ts';
import { createGridSheet, type GridSheet } from './sheet.ts';
import { createGrid, type Grid } from './univer.ts';

const UNIT = 'book';

/** The grid as the rest of the page uses it; tabs are named by the host's sheet ids. */
export interface GridView {
  grid: Grid;
  /** Done when the grid has drawn itself; before that it may take the focus from what a person is at. */
  ready: Promise<void>;
  /** Brings the tabs of the grid to those of the workbook. */
  sync(book: BookWire): void;
  /** The tab as it is kept here, to ask for what is missing of it and to draw that. */
  sheet(id: number): GridSheet;
  /** Blocks of the tab in sight that are in sight, the frozen rows among them. */
  blocksInSight(): number[];
  /** Notes that the cells of every tab may have changed. */
  doubt(): void;
  activate(id: number): void;
  /** Chooses a cell, counted from 1, and brings it into view. */
  select(row: number, column: number): void;
  /** First cell of what is chosen, counted from 1. */
  selected(): { row: number; column: number };
  focus(): void;
}

/** Where the page hears what happens in the grid. */
export interface GridListener {
  edits(edits: EditWire[]): void;
  scrolled(): void;
  follow(url: string): void;
}

/** Makes the grid of a workbook inside an element. */
export function createGridView(container: HTMLElement, book: BookWire, listener: GridListener): GridView {
  // The grid empties what it is put into, so cards and notes need a place beside it.
  const cells = element('div', { class: 'cells' });
  container.append(cells);
  const keys = createKeys(container);
  const grid = createGrid(cells, book.language, {
    id: UNIT,
    name: book.name,
    sheetOrder: book.tabs.map(({ id }) => String(id)),
    sheets: Object.fromEntries(book.tabs.map((tab) => [String(tab.id), emptySheet(tab)])),
  });
  const sheets = new Map<number, GridSheet>();
  const names = new Map(book.tabs.map(({ id, name }) => [String(id), name]));
  const run = (id: string, params: object) => grid.api.syncExecuteCommand(id, { unitId: UNIT, ...params }, FROM_HOST);
  const workbook = () => {
    const active = grid.api.getActiveWorkbook();
    if (!active) throw new Error('The grid has no workbook.');
    return active;
  };
  const choices = createChoices(grid, PAGE_WORDS[book.language].choices);
  keys.first(choices.handles);
  keys.first(undoKeys(grid, listener.edits));
  catchEdits(grid, (id) => names.get(id) ?? '', listener.edits, choices.complete);
  showHostText(grid);
  showErrorMessages(grid);
  showLinks(grid, container, listener.follow);

  const { api } = grid;
  api.addEvent(api.Event.Scroll, listener.scrolled);
  const ready = new Promise<void>((resolve) => {
    if (api.getCurrentLifecycleStage() >= api.Enum.LifecycleStages.Rendered) resolve();
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });

  return {
    grid,
    ready,
    sync({ tabs, activeSheet }) {
      const ids = new Set(tabs.map(({ id }) => String(id)));
      tabs.forEach((tab, index) => {
        if (!names.has(String(tab.id))) run('sheet.mutation.insert-sheet', { index, sheet: emptySheet(tab) });
      });
      for (const id of [...names.keys()].filter((known) => !ids.has(known))) {
        if (workbook().getActiveSheet().getSheetId() === id) this.activate(activeSheet);
        run('sheet.mutation.remove-sheet', { subUnitId: id });
        names.delete(id);
        sheets.delete(Number(id));
      }
      for (const { id, name } of tabs) names.set(String(id), name);
    },
    sheet(id) {
      const sheet = sheets.get(id) ?? createGridSheet(grid, String(id));
      sheets.set(id, sheet);
      return sheet;
    },
    blocksInSight() {
      const ranges = [...(workbook().getActiveSheet().getVisibleRangesOfAllViewports()?.values() ?? [])];
      return blocksOf([{ startRow: 0, endRow: 0 }, ...ranges]);
    },
    doubt() {
      for (const sheet of sheets.values()) sheet.doubt();
    },
    activate(id) {
      if (workbook().getActiveSheet().getSheetId() === String(id)) return;
      if (workbook().isCellEditing()) void workbook().endEditingAsync(true);
      run('sheet.operation.set-worksheet-active', { subUnitId: String(id) });
    },
    select(row, column) {
      const sheet = workbook().getActiveSheet();
      sheet.getRange(row - 1, column - 1).activate();
      const ranges = [...(sheet.getVisibleRangesOfAllViewports()?.values() ?? [])];
      const isInSight = ranges.some(
        ({ startRow, endRow, startColumn, endColumn }) =>
          row > startRow && row <= endRow && column > startColumn && column <= endColumn,
      );
      if (!isInSight) sheet.scrollToCell(row - 1, column - 1);
    },
    selected() {
      const range = workbook().getActiveRange()?.getRange();
      return { row: (range?.startRow ?? 0) + 1, column: (range?.startColumn ?? 0) + 1 };
    },
    focus() {
      container.querySelector<HTMLElement>('[data-u-comp="editor"], [contenteditable]')?.focus();
    },
  };
}

/** Blocks that hold rows counted from 0, in order. */
function blocksOf(stretches: { startRow: number; endRow: number }[]): number[] {
  const blocks = new Set<number>();
  for (const { startRow, endRow } of stretches) {
    if (startRow < 0 || endRow < startRow) continue;
    for (let block = Math.floor(startRow / ROWS_A_BLOCK); block * ROWS_A_BLOCK <= endRow; block++) blocks.add(block);
  }
  return [...blocks].sort((one, other) => one - other);
}

function emptySheet({ id, name }: TabWire) {
  return mergeWorksheetSnapshotWithDefault({
    id: String(id),
    name,
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth: DEFAULT_SIZE.column,
    defaultRowHeight: DEFAULT_SIZE.row,
    defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.MIDDLE },
    cellData: {},
  });
}
