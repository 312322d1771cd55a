import type { Area } from '../../view.ts';
import type { EditWire } from '../wire.ts';
import type { PageWords } from '../words.ts';
import { openLink, openNote, openValues, type PanelPlace } from './cell-panels.ts';
import { type GridRange, toA1 } from './grid/address.ts';
import type { GridView } from './grid/view.ts';
import type { Server } from './server.ts';

/** What a person has selected: a tab by its name, cells counted from 1. */
export interface Place extends Area {
  sheet: string;
  a1: string;
}

/** What a person can do beside typing, from menus and keys alike. */
export interface Hands {
  edit(edit: EditWire): void;
  /** Opens the note of the cell for writing. */
  note(): void;
  /** Opens the link of the cell for writing. */
  link(): void;
  /** Opens the values of a filtered column, by default that of the selection. */
  chooseValues(column?: number): void | Promise<void>;
}

/** What the hands need of the page. */
export interface HandsNeeds {
  server: Pick<Server, 'filterChoices'>;
  view: Pick<GridView, 'content' | 'rectOf' | 'rest' | 'focus' | 'sheet'>;
  words: PageWords;
  place(): Place;
  activeId(): number;
  edit(edit: EditWire): void;
}

/** The hands of the person at this page. */
export function createHands({ server, view, words, place, activeId, edit }: HandsNeeds): Hands {
  const panelAt = (row: number, column: number): PanelPlace => {
    const wake = view.rest();
    const ended = () => {
      wake();
      view.focus();
    };
    return { at: view.rectOf(row, column), words, ended };
  };
  return {
    edit(one) {
      view.focus();
      edit(one);
    },
    note() {
      const { sheet, row, column } = place();
      const a1 = toA1(cellRange(row, column));
      const { note } = view.content(row, column);
      openNote(panelAt(row, column), note, (text) => {
        if (text !== note) edit({ do: 'note', sheet, a1, text });
      });
    },
    link() {
      const { sheet, row, column } = place();
      const a1 = toA1(cellRange(row, column));
      const { text, link } = view.content(row, column);
      openLink(panelAt(row, column), { text, url: link }, (wanted, url) => {
        if (wanted !== text || url !== link) edit({ do: 'link', sheet, a1, text: wanted, url });
      });
    },
    async chooseValues(wanted) {
      const id = activeId();
      const { sheet, column: chosen } = place();
      const filter = view.sheet(id).shape?.filter;
      if (!filter) return;
      const column = wanted ?? Math.min(Math.max(chosen, filter.column), filter.column + filter.columns - 1);
      const choices = await server.filterChoices(id, column);
      openValues(panelAt(filter.row, column), choices, (hidden) =>
        edit({ do: 'filter-values', sheet, column, hidden }),
      );
    },
  };
}

const cellRange = (row: number, column: number): GridRange => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row - 1,
  endColumn: column - 1,
});
