import { SheetsNotePopupService } from '@univerjs/sheets-note-ui';
import { element } from '../element.ts';
import type { Grid } from './univer.ts';

/** Shows the note of a cell a person is at or points to, in the place of the grid's card, which is a form that leads nowhere. */
export function showNoteCards(
  grid: Grid,
  container: HTMLElement,
  noteAt: (sheetId: string, row: number, column: number) => string,
  rectOf: (row: number, column: number) => DOMRect,
): void {
  const popups = grid.univer.__getInjector().get(SheetsNotePopupService);
  const card = element('div', { class: 'hover-card note-card', role: 'note', hidden: '' });
  container.append(card);
  let isPointedAt = false;
  popups.showPopup = ({ subUnitId, row, col, temp }) => {
    isPointedAt = temp === true;
    const note = noteAt(subUnitId, row + 1, col + 1);
    card.hidden = note === '';
    card.textContent = note;
    const { right, top } = rectOf(row + 1, col + 1);
    const box = container.getBoundingClientRect();
    card.style.left = `${right - box.left + 4}px`;
    card.style.top = `${Math.max(0, top - box.top)}px`;
  };
  // The card of the chosen cell stays while the pointer wanders.
  popups.hidePopup = (force) => {
    if (force || isPointedAt) card.hidden = true;
  };
}
