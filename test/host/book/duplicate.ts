import type { Book, Sheet } from './model.ts';
import { changed, checkGrowth, nameTaken, wholeGrid } from './sheets.ts';

/** Puts a copy of a tab right behind it, with all that is on it, and gives the copy. Names stay with the tab they were given on. */
export function duplicateSheet(book: Book, sheet: Sheet): Sheet {
  checkGrowth(book, sheet.maxRows * sheet.maxColumns);
  const copy = structuredClone({
    ...sheet,
    id: nextId(book),
    name: copyName(book, sheet.name),
    hidden: false,
    version: 0,
  });
  for (const thing of [...copy.protections, ...copy.bandings, ...copy.charts, ...copy.pivots]) thing.id = nextId(book);
  const ranges = [
    ...copy.charts.flatMap((chart) => chart.ranges),
    ...copy.pivots.flatMap(({ source }) => source ?? []),
  ];
  for (const range of ranges) if (range.sheetId === sheet.id) range.sheetId = copy.id;
  book.sheets.splice(book.sheets.indexOf(sheet) + 1, 0, copy);
  changed(book, copy, wholeGrid(copy));
  return copy;
}

const nextId = (book: Book): number => book.nextId++;

function copyName(book: Book, name: string): string {
  const first = `Copy of ${name}`;
  let wanted = first;
  for (let number = 2; nameTaken(book, wanted); number++) wanted = `${first} ${number}`;
  return wanted;
}
