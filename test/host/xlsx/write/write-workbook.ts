import { Workbook } from '@cj-tech-master/excelts';
import type { Book } from '../../book/model.ts';
import { createLists } from './lists.ts';
import { addParts } from './parts.ts';
import { tabNames } from './tab-names.ts';
import { fillSheet } from './write-sheet.ts';

/** Writes a spreadsheet as an Excel file. `shortened` counts texts cut to what Excel can hold. */
export async function writeWorkbook(book: Book): Promise<{ bytes: Uint8Array; shortened: number }> {
  const workbook = new Workbook();
  const names = tabNames(book.sheets.map(({ name }) => name));
  const lists = createLists(names.values());
  let shortened = 0;
  const created = new Date(0);
  workbook.created = created;
  workbook.modified = created;
  for (const sheet of book.sheets) {
    const target = workbook.addWorksheet(names.get(sheet.name) ?? sheet.name);
    shortened += fillSheet(target, sheet, { book, names, lists });
  }
  lists.write(workbook);
  const plain = await workbook.xlsx.writeBuffer();
  return { bytes: addParts(new Uint8Array(plain), book, names), shortened };
}
