import { overlaps } from '../book/a1.ts';
import { type CellChanges, cellChanges, inverse, takeBack } from '../book/cell-changes.ts';
import type { Book, Sheet } from '../book/model.ts';
import { inverseSettings, type SettingsChange, settingsChange, takeBackSettings } from '../book/sheet-settings.ts';
import { restore, type Snapshot, snapshotOf } from '../book/snapshot.ts';
import type { Area } from '../view.ts';

/** What a person did by hand and can take back. */
export interface History {
  /** Makes a change that touches nothing but these cells. */
  cells<T>(sheet: Sheet, area: Area, change: () => T): T;
  /** Makes a change that touches nothing but what a tab is set to: frozen and hidden lines, filter, colour. */
  settings(sheet: Sheet, at: { row: number; column: number }, change: () => void): void;
  /** Makes a change of any kind: lines, tabs, order. */
  whole<T>(sheet: Sheet | null, change: () => T): T;
  /** What is done meanwhile is taken back in one go. */
  together(work: () => void): void;
  /** A script changed the workbook. Cells and settings are still taken back one by one; a change of lines or tabs can no longer be, without undoing the script's work. */
  disturbed(): void;
  /** Takes back the last change, or makes it again; gives the place of it, `null` where there is none. */
  undo(): Place | null;
  redo(): Place | null;
}

/** Where a change was. */
export interface Place {
  sheetId: number;
  row: number;
  column: number;
}

type Part = { cells: CellChanges } | { settings: SettingsChange } | { book: Snapshot };

interface Step {
  place: Place | null;
  parts: Part[];
}

/** Steps that are kept. */
const MOST_STEPS = 50;

/** Steps that are kept with a whole workbook: a big one takes memory. */
const MOST_WHOLE = 10;

/** Cells up to which a change is kept cell by cell; beyond, the workbook is kept. */
const MOST_CELLS = 20_000;

const isWhole = ({ parts }: Step): boolean => parts.some((part) => 'book' in part);

/** A history in which nothing happened yet. */
export function createHistory(book: Book): History {
  let done: Step[] = [];
  let undone: Step[] = [];
  let group: Step | null = null;

  const keep = (place: Place | null, part: Part) => {
    undone = [];
    if (group) {
      group.place ??= place;
      group.parts.push(part);
    } else done.push({ place, parts: [part] });
    const wholes = done.filter(isWhole);
    const oldest = wholes.length > MOST_WHOLE ? wholes[0] : undefined;
    done = done.slice(oldest ? done.indexOf(oldest) + 1 : 0).slice(-MOST_STEPS);
  };
  const whole: History['whole'] = (sheet, change) => {
    const before = snapshotOf(book);
    const result = change();
    keep(sheet && { sheetId: sheet.id, row: 1, column: 1 }, { book: before });
    return result;
  };
  const turn = (part: Part): Part => {
    if ('cells' in part) {
      takeBack(book, part.cells);
      return { cells: inverse(part.cells) };
    }
    if ('settings' in part) {
      takeBackSettings(book, part.settings);
      return { settings: inverseSettings(part.settings) };
    }
    const now = snapshotOf(book);
    restore(book, part.book);
    return { book: now };
  };
  const turnStep = (from: Step[], to: Step[]): Place | null => {
    const step = from.pop();
    if (!step) return null;
    const parts = [...step.parts].reverse().map(turn);
    to.push({ place: step.place, parts });
    return step.place ?? { sheetId: book.activeSheet, row: 1, column: 1 };
  };
  return {
    cells(sheet, area, change) {
      if (area.rows * area.columns > MOST_CELLS || sheet.pivots.some((pivot) => overlaps(pivot.area, area)))
        return whole(sheet, change);
      let result: ReturnType<typeof change> | undefined;
      const changes = cellChanges(sheet, area, () => {
        result = change();
      });
      keep({ sheetId: sheet.id, row: area.row, column: area.column }, { cells: changes });
      return result as ReturnType<typeof change>;
    },
    settings(sheet, { row, column }, change) {
      keep({ sheetId: sheet.id, row, column }, { settings: settingsChange(sheet, change) });
    },
    whole,
    together(work) {
      group = { place: null, parts: [] };
      try {
        work();
      } finally {
        if (group.parts.length > 0) done.push(group);
        group = null;
      }
    },
    disturbed() {
      done = done.slice(done.findLastIndex(isWhole) + 1);
      undone = undone.slice(undone.findLastIndex(isWhole) + 1);
    },
    undo: () => turnStep(done, undone),
    redo: () => turnStep(undone, done),
  };
}
