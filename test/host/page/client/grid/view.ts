import { mergeWorksheetSnapshotWithDefault, VerticalAlign } from '@univerjs/core';
import { IShortcutService } from '@univerjs/ui';
import type { Area } from '../../../view.ts';
import { type BookWire, type EditWire, ROWS_A_BLOCK, type TabWire } from '../../wire.ts';
import { PAGE_WORDS } from '../../words.ts';
import { element } from '../element.ts';
import { toA1 } from './address.ts';
import { createBoxes } from './boxes.ts';
import type { CellExtra } from './cell-data.ts';
import { cellRect } from './cell-rect.ts';
import { createChoices } from './choices/choices.ts';
import { catchPastes } from './clipboard/pastes.ts';
import { showHostText } from './display.ts';
import { catchEdits, FROM_HOST, undoKeys } from './edits.ts';
import { enterKey } from './enter.ts';
import { showErrorMessages, showLinks } from './hover.ts';
import { createSight } from './in-sight.ts';
import { createKeys } from './keys.ts';
import { showNoteCards } from './note-cards.ts';
import { DEFAULT_SIZE } from './shape.ts';
import { createGridSheet, type GridSheet } from './sheet.ts';
import { createGrid, type Grid } from './univer.ts';

const UNIT = 'book';
/** A tab made elsewhere: the grid stays at the one it shows, whose charts would go with it. */
const FROM_ELSEWHERE = { ...FROM_HOST, fromCollab: true };
const FIRST_CELL = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

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
  /** What is chosen, cells counted from 1, with its A1 notation. */
  selected(): Area & { a1: string };
  /** What a cell holds that a form opens on. */
  content(row: number, column: number): { text: string; link: string; note: string };
  /** Where a cell is in the window. */
  rectOf(row: number, column: number): DOMRect;
  /** Leaves all keys to the rest of the page until it is called back. */
  rest(): () => void;
  focus(): void;
}

/** Where the page hears what happens in the grid. */
export interface GridListener {
  edits(edits: EditWire[]): void;
  scrolled(): void;
  follow(url: string): void;
  /** The heading of a filtered column, counted from 1, was pressed. */
  chooseValues(column: number): void;
  /** The note of the chosen cell is wanted. */
  note(): void;
  /** What a key over the cells does beside typing, if anything. */
  shortCut(event: KeyboardEvent): (() => void) | null;
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
  const run = (id: string, params: object, options = FROM_HOST) =>
    grid.api.syncExecuteCommand(id, { unitId: UNIT, ...params }, options);
  const workbook = () => {
    const active = grid.api.getActiveWorkbook();
    if (!active) throw new Error('The grid has no workbook.');
    return active;
  };
  const choices = createChoices(grid, PAGE_WORDS[book.language].choices);
  keys.first(choices.handles);
  keys.first(undoKeys(grid, listener.edits));
  keys.first((event) => {
    if (workbook().isCellEditing()) return false;
    const deed = listener.shortCut(event);
    const box = boxes.pressed(event);
    if (deed) deed();
    else if (box) listener.edits([{ do: 'toggle-checkboxes', sheet: names.get(box.id) ?? '', a1: box.a1 }]);
    return deed !== null || box !== null;
  });
  const boxes = createBoxes(grid, (id) => sheets.get(Number(id))?.shape?.inputs ?? []);
  keys.first(enterKey(grid, boxes.has));
  catchEdits(grid, {
    sheetName: (id) => names.get(id) ?? '',
    complete: choices.complete,
    isCheckbox: boxes.has,
    send: listener.edits,
    chooseValues: listener.chooseValues,
    note: listener.note,
  });
  catchPastes(grid, (id) => names.get(id) ?? '', listener.edits);
  const rectOf = (row: number, column: number) => cellRect(grid, row, column);
  const bringIntoSight = createSight(grid);
  showHostText(grid);
  showErrorMessages(grid);
  showLinks(grid, container, listener.follow);
  showNoteCards(grid, container, (id, row, column) => sheets.get(Number(id))?.noteAt(row, column) ?? '', rectOf);

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
        if (names.has(String(tab.id))) return;
        run('sheet.mutation.insert-sheet', { index, sheet: emptySheet(tab) }, FROM_ELSEWHERE);
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
      bringIntoSight(row - 1, column - 1);
    },
    selected() {
      const range = workbook().getActiveRange()?.getRange() ?? FIRST_CELL;
      return {
        row: range.startRow + 1,
        column: range.startColumn + 1,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
        a1: toA1(range),
      };
    },
    content(row, column) {
      const sheet = workbook().getActiveSheet();
      const cell = sheet.getRange(row - 1, column - 1).getCellData();
      const extra = cell?.custom as CellExtra | null | undefined;
      const note = sheets.get(Number(sheet.getSheetId()))?.noteAt(row, column) ?? '';
      return { text: extra?.display ?? String(cell?.v ?? ''), link: extra?.link ?? '', note };
    },
    rectOf,
    rest() {
      const resting = grid.univer.__getInjector().get(IShortcutService).forceDisable();
      return () => resting.dispose();
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
