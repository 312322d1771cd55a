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

/** Shows the link of a cell beside the pointer that rests on it; `follow` is told of a clicked link. */
export function showLinks(grid: Grid, container: HTMLElement, follow: (url: string) => void): void {
  const card = document.createElement('div');
  card.className = 'hover-card';
  card.hidden = true;
  container.append(card);
  let shown = '';
  let pointer = { x: 0, y: 0 };
  container.addEventListener('pointermove', ({ clientX, clientY }) => {
    const { left, top } = container.getBoundingClientRect();
    pointer = { x: clientX - left, y: clientY - top };
  });
  grid.api.addEvent(grid.api.Event.CellHover, ({ worksheet, row, column }) => {
    const place = `${worksheet.getSheetId()}!${row},${column}`;
    if (place === shown) return;
    shown = place;
    const extra = worksheet.getRange(row, column).getCellData()?.custom as CellExtra | null | undefined;
    card.hidden = !extra?.link;
    if (!extra?.link) return;
    card.replaceChildren(linkTo(extra.link, follow));
    card.style.left = `${pointer.x}px`;
    card.style.top = `${pointer.y + BELOW_POINTER}px`;
  });
}

/** Pixels between the pointer and the card: near enough to reach it before another cell is hovered. */
const BELOW_POINTER = 6;

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
