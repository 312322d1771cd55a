import { areaName } from '../../book/a1.ts';
import type { Area } from '../../view.ts';

const LONGEST = 31;

/** Names of tabs as Excel takes them: 31 characters at most, none of `[]:*?/\`, no two the same in any letter case. */
export function tabNames(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const fitted = new Map<string, string>();
  for (const name of names) {
    const plain = name
      .replace(/[[\]:*?/\\]/g, '-')
      .replace(/^'|'$/g, '’')
      .slice(0, LONGEST);
    let own = plain;
    for (let copy = 2; taken.has(own.toLowerCase()); copy += 1) {
      const mark = ` ${copy}`;
      own = plain.slice(0, LONGEST - mark.length) + mark;
    }
    taken.add(own.toLowerCase());
    fitted.set(name, own);
  }
  return fitted;
}

/** A tab name as it stands before `!` in a formula. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The very hidden tab that holds choices too long for a cell. */
export const LISTS = 'Lists';

/** A place as a formula of Excel names it from any tab: `'Tab'!$A$1:$B$2`. */
export function placeOf(name: string, area: Area): string {
  return `${quoted(name)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Whether a tab of an Excel file is the one that holds choices too long for a cell. */
export function isLists(name: string, state: string): boolean {
  return state === 'veryHidden' && new RegExp(`^${LISTS}( \\d+)?$`).test(name);
}
