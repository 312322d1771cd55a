import { displayedAt } from '../book/criteria.ts';
import type { RichText, Sheet } from '../book/model.ts';
import { at, put } from '../book/plane.ts';
import { refuse } from '../book/refuse.ts';
import { checkProtection } from '../book/rights.ts';
import { changed } from '../book/sheets.ts';
import { writeBlock } from '../book/write.ts';
import { type ActionOf, type Hand, selected } from './deed.ts';
import { type Edit, editOf } from './typing.ts';

/** Puts a link over a cell, or takes it away; another text is typed into the cell first. A number stays a number. */
export function putLink(hand: Hand, { text, url, ...where }: ActionOf<'link'>): Edit | null {
  const { sheet, area } = selected(hand, where);
  const cell = { ...area, rows: 1, columns: 1 };
  const address = url.trim() === '' ? null : addressOf(url.trim());
  const wanted = text === '' && address ? url.trim() : text;
  const isNewText = wanted !== displayedAt(hand.book, sheet, cell.row, cell.column);
  checkProtection(hand.writer, sheet, cell);
  const edit = editOf(hand.world, sheet, cell, wanted);
  hand.history.cells(sheet, cell, () => {
    if (isNewText) writeBlock(hand.writer, sheet, cell, [[wanted]]);
    const shown = displayedAt(hand.book, sheet, cell.row, cell.column);
    put(sheet.richTexts, cell.row, cell.column, linked(sheet, cell, shown, address));
  });
  changed(hand.book, sheet, cell);
  return isNewText ? edit : null;
}

/** Runs keep their styles; without link and without styles there is nothing to keep. */
function linked(
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  text: string,
  link: string | null,
): RichText | undefined {
  const before = at(sheet.richTexts, row, column);
  const runs = before?.text === text ? before.runs : [{ start: 0, end: text.length, link, style: {} }];
  if (!link && runs.every(({ style }) => Object.keys(style).length === 0)) return undefined;
  return { text, runs: runs.map((run) => ({ ...run, link })) };
}

/** An address as a person writes it: without a scheme it is a site, with an at sign a mailbox. Throws for what cannot be followed. */
function addressOf(written: string): string {
  if (/^(https?:\/\/|ftp:\/\/|mailto:)\S+$/i.test(written) || /^#\S+$/.test(written)) return written;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(written)) return `mailto:${written}`;
  if (/^[^\s/:.]+(\.[^\s/:.]+)+([/:?#]\S*)?$/.test(written)) return `http://${written}`;
  throw refuse('Invalid link');
}
