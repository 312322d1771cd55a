import type { Workbook } from '@cj-tech-master/excelts';
import { areaName } from '../../book/a1.ts';
import { LISTS, quoted } from './tab-names.ts';

/** Most characters of a dropdown written into the cell itself. */
const LONGEST_LIST = 255;

/** Lists of choices that are too long for a cell; they go to a very hidden tab of their own. */
export interface Lists {
  /** The formula of a dropdown with these choices. */
  formulaOf(choices: readonly string[]): string;
  write(workbook: Workbook): void;
}

/** Starts a collection of lists; the names are those already taken by tabs. */
export function createLists(taken: Iterable<string>): Lists {
  const others = new Set([...taken].map((name) => name.toLowerCase()));
  let name = LISTS;
  for (let copy = 2; others.has(name.toLowerCase()); copy += 1) name = `${LISTS} ${copy}`;
  const kept = new Map<string, { column: number; choices: readonly string[] }>();
  return {
    formulaOf(choices) {
      const inline = choices.join(',');
      const fits = inline.length <= LONGEST_LIST && !choices.some((choice) => /[",]|^\s|\s$|^$/.test(choice));
      if (fits) return `"${inline}"`;
      const key = JSON.stringify(choices);
      const list = kept.get(key) ?? { column: kept.size + 1, choices };
      kept.set(key, list);
      const area = areaName({ row: 1, column: list.column, rows: choices.length, columns: 1 });
      return `${quoted(name)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
    },
    write(workbook) {
      if (kept.size === 0) return;
      const sheet = workbook.addWorksheet(name, { state: 'veryHidden' });
      for (const { column, choices } of kept.values()) {
        choices.forEach((choice, index) => {
          sheet.getCell(index + 1, column).value = choice;
        });
      }
    },
  };
}
