import { CellAlertManagerService } from '@univerjs/sheets-ui';
import type { CellExtra } from './cell-data.ts';
import type { Grid } from './univer.ts';

/** Puts the host's message into the card the grid hovers over an error. */
export function showErrorMessages(grid: Grid): void {
  const alerts = grid.univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { row, col, subUnitId } = alert.location;
    const sheet = grid.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
    const extra = sheet?.getRange(row, col).getCellData()?.custom as CellExtra | null | undefined;
    show(extra?.error ? { ...alert, message: extra.error } : alert);
  };
}

/** Shows the link of a cell below it while the pointer is there; `follow` is told of a clicked link. */
export function showLinks(grid: Grid, container: HTMLElement, follow: (url: string) => void): void {
  const card = document.createElement('div');
  card.className = 'hover-card';
  card.hidden = true;
  container.append(card);
  let shown = '';
  grid.api.addEvent(grid.api.Event.CellHover, ({ worksheet, row, column }) => {
    const place = `${worksheet.getSheetId()}!${row},${column}`;
    if (place === shown) return;
    shown = place;
    const range = worksheet.getRange(row, column);
    const extra = range.getCellData()?.custom as CellExtra | null | undefined;
    card.hidden = !extra?.link;
    if (!extra?.link) return;
    const rect = range.getCellRect();
    card.replaceChildren(linkTo(extra.link, follow));
    card.style.left = `${rect.left}px`;
    card.style.top = `${rect.bottom + gridTop(container)}px`;
  });
}

/** Where the cells begin below the formula bar, in pixels from the top of the container. */
function gridTop(container: HTMLElement): number {
  const canvas = container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  return canvas ? canvas.getBoundingClientRect().top - container.getBoundingClientRect().top : 0;
}

function linkTo(url: string, follow: (url: string) => void): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = url;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    follow(url);
  });
  return link;
}
