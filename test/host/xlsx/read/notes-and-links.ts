import { cellName } from '../../book/a1.ts';
import { at, put } from '../../book/plane.ts';
import { elements, unescaped } from '../xml.ts';
import { spelledOut } from './cell-content.ts';
import { areaIn, type Reading, rangeIn } from './reading.ts';

/** Reads the notes of a tab. */
export function readNotes({ part, file, sheet }: Reading): void {
  for (const { kind, target } of part.related) {
    if (kind !== 'comments') continue;
    for (const { attributes, inner } of elements(file.read(target), 'comment')) {
      const area = areaIn(sheet, attributes.ref ?? '');
      const texts = elements(inner.replace(/<rPh[\s\S]*?<\/rPh>/g, ''), 't');
      const note = spelledOut(texts.map((text) => unescaped(text.inner)).join(''));
      if (area && note !== '') put(sheet.notes, area.row, area.column, note);
    }
  }
}

/** Reads the links of a tab; one to a place of this workbook leads there in Sheets' way. Needs all tabs. */
export function readLinks({ book, part, sheet, leave }: Reading): void {
  for (const { attributes } of elements(part.tail, 'hyperlink')) {
    const area = areaIn(sheet, attributes.ref ?? '');
    if (!area) continue;
    const { row, column } = area;
    const text = at(sheet.values, row, column);
    const url = urlOf(attributes);
    if (text === undefined || url === null) continue;
    if (typeof text !== 'string' || at(sheet.formulas, row, column)) {
      leave('links', cellName(row, column));
      continue;
    }
    const runs = at(sheet.richTexts, row, column)?.runs ?? [{ start: 0, end: text.length, link: null, style: {} }];
    put(sheet.richTexts, row, column, { text, runs: runs.map((run) => ({ ...run, link: url })) });
  }

  function urlOf({ 'r:id': id, location = '' }: Record<string, string>): string | null {
    const target = part.related.find((link) => link.id === id)?.target ?? '';
    if (target !== '' && !target.startsWith('#')) return location === '' ? target : `${target}#${location}`;
    const range = rangeIn(book, (location || target).replace(/^#/, ''), sheet);
    return range && `#gid=${range.sheetId}&range=${cellName(range.area.row, range.area.column)}`;
  }
}
