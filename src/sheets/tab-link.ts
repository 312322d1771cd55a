import type { TabId } from '../core/tab.ts';
import type { Workbook } from './workbook.ts';

/** A link in a cell: words of ours, and the tab it opens. */
export interface TabLinkCell {
  text: string;
  tab: TabId;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * Formulas that show a link to a tab: at its top, or at the row whose first cell says what another cell says. A tab is told by its number
 * and a reference follows its name, so that renaming it breaks nothing. `''` where there is no such tab: nothing stays of the link.
 */
export function linksTo(workbook: Workbook, { text, tab }: TabLinkCell): (sought?: string) => string {
  const sheet = workbook.find(tab);
  if (!sheet) return () => '';
  const [id, name] = [sheet.getSheetId(), sheet.getName().replace(/'/g, "''")];
  return (sought) => {
    const row = sought === undefined ? '1' : `IFERROR(MATCH(${sought},'${name}'!A:A,0),1)`;
    return `=HYPERLINK("#gid=${id}&range=A"&${row},${quoted(text)})`;
  };
}
