import type { Book } from '../../book/model.ts';
import { elements, unescaped } from '../xml.ts';
import type { Package } from './open-package.ts';
import { rangeIn } from './reading.ts';
import type { Remarks } from './remarks.ts';

/** Reads the names of a workbook that stand for one range; Excel's own, such as print areas, are no part of a spreadsheet. */
export function readNames(book: Book, file: Package, remarks: Remarks): void {
  for (const { attributes, inner } of elements(file.workbook, 'definedName')) {
    const { name = '', hidden } = attributes;
    if (name.startsWith('_xlnm.') || hidden === '1') continue;
    const range = rangeIn(book, unescaped(inner), null);
    const isTaken = book.namedRanges.some((other) => other.name.toLowerCase() === name.toLowerCase());
    if (range && !isTaken) book.namedRanges.push({ name, ...range });
    else remarks.add('', 'names', name);
  }
}
