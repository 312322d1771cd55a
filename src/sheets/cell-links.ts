import type { TabTable } from './table.ts';

/** What a cell shows and where it leads; `''` for both: nothing. */
export interface CellLink {
  text: string;
  url: string;
}

/**
 * Makes cells of a column of ours links by what stands in their rows, as text and never as formulas: those that show or lead elsewhere are
 * written, neighbours in one call. Rows of which nothing is said, and a tab without the column, stay as they are.
 */
export function writeLinks({ sheet, rows, places }: TabTable, key: string, links: ReadonlyMap<number, CellLink>): void {
  const place = places.get(key);
  if (place === undefined || links.size === 0 || rows.length === 0) return;
  const there = sheet.getRange(2, place + 1, rows.length, 1).getRichTextValues();
  const changed = [...links]
    .filter(([at, { text, url }]) => {
      const cell = there[at]?.[0];
      return (cell?.getText() ?? '') !== text || (cell?.getLinkUrl() ?? '') !== url;
    })
    .sort(([a], [b]) => a - b);
  const runs: [from: number, links: CellLink[]][] = [];
  for (const [at, link] of changed) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1].length === at) last[1].push(link);
    else runs.push([at, [link]]);
  }
  for (const [from, run] of runs)
    sheet.getRange(from + 2, place + 1, run.length, 1).setRichTextValues(
      run.map(({ text, url }) => {
        const rich = SpreadsheetApp.newRichTextValue().setText(text);
        return [(url === '' ? rich : rich.setLinkUrl(url)).build()];
      }),
    );
}
