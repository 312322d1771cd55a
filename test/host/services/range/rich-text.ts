import { formatAt } from '../../book/automatic-format.ts';
import { CONTENT, clearLayers } from '../../book/cells.ts';
import { displayText } from '../../book/display.ts';
import type { RichText, Sheet, Style } from '../../book/model.ts';
import { at, put } from '../../book/plane.ts';
import { refuseLate } from '../../book/refuse.ts';
import { restyle, withKey } from '../../book/restyle.ts';
import { changed } from '../../book/sheets.ts';
import { checkValidations, MOST_CHARACTERS } from '../../book/write.ts';
import { block, self } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import { plainRichText } from '../rich-text.ts';
import type { Run } from '../run.ts';
import type { Handle, Methods, Service } from '../service.ts';
import { change, read } from '../service.ts';
import { cellsOf, checkShape, writerOf } from './values.ts';

function richTextAt(sheet: Sheet, row: number, column: number, locale: string): Handle | null {
  const value = at(sheet.values, row, column) ?? null;
  if (typeof value === 'number' || typeof value === 'boolean') return null;
  const rich = at(sheet.richTexts, row, column);
  const style = at(sheet.styles, row, column) ?? {};
  return objectOf(
    'RichTextValue',
    rich ?? plainRichText(displayText(value, formatAt(sheet, row, column), locale), style),
  );
}

/** Writes texts as they are: a rich text is never read as a number or formula. */
function write(range: RangeSelf, run: Run, texts: unknown[][]): void {
  const sheet = sheetOf(range, run);
  const rich = texts.map((row) =>
    row.map((value) => (value === null ? null : self(value, serviceNamed('RichTextValue') as Service<RichText>))),
  );
  for (const row of rich) {
    for (const value of row) {
      if ((value?.text.length ?? 0) > MOST_CHARACTERS) {
        throw refuseLate(
          `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
        );
      }
    }
  }
  checkValidations(
    writerOf(run.world),
    sheet,
    range.area,
    rich.map((row) => row.map((value) => value && `'${value.text}`)),
  );
  clearLayers(sheet, range.area, CONTENT);
  rich.forEach((row, down) => {
    row.forEach((value, right) => {
      if (!value) return;
      put(sheet.values, range.area.row + down, range.area.column + right, value.text || undefined);
      put(sheet.richTexts, range.area.row + down, range.area.column + right, value);
    });
  });
  changed(run.world.book, sheet, range.area);
}

/** Texts with runs, links and styles. */
export const richTextMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  getRichTextValue: read([''], (range, _, run) =>
    richTextAt(sheetOf(range, run), range.area.row, range.area.column, run.world.book.locale),
  ),
  getRichTextValues: read([''], (range, _, run) =>
    cellsOf(range.area, (row, column) => richTextAt(sheetOf(range, run), row, column, run.world.book.locale)),
  ),
  setRichTextValue: change(['RichTextValue'], (range, args, run) =>
    write(
      range,
      run,
      cellsOf(range.area, () => args[0]),
    ),
  ),
  setRichTextValues: change(['block'], (range, args, run) => {
    const texts = block(args, 0);
    checkShape(texts, range.area);
    write(range, run, texts);
  }),
  getTextStyle: read([''], (range, _, run) =>
    objectOf('TextStyle', cellStyle(sheetOf(range, run), range.area.row, range.area.column)),
  ),
  getTextStyles: read([''], (range, _, run) =>
    cellsOf(range.area, (row, column) => objectOf('TextStyle', cellStyle(sheetOf(range, run), row, column))),
  ),
  setTextStyle: change(['TextStyle'], (range, args, run) => {
    const style = styleBehind(args[0]);
    restyle(sheetOf(range, run), range.area, (before) => dressed(before, style));
  }),
  setTextStyles: change(['block'], (range, args, run) => {
    const styles = block(args, 0).map((row) => row.map((value) => (value === null ? null : styleBehind(value))));
    checkShape(styles, range.area);
    const { row: top, column: left } = range.area;
    restyle(sheetOf(range, run), range.area, (before, row, column) => {
      const style = styles[row - top]?.[column - left];
      return style ? dressed(before, style) : before;
    });
  }),
};

const styleBehind = (value: unknown) => self(value, serviceNamed('TextStyle') as Service<Style>);

/** A cell's look with what a text style says; what it leaves open stays. */
function dressed(before: Style, style: Style): Style {
  let after = before;
  for (const key of ['bold', 'italic', 'underline', 'strikethrough', 'fontSize', 'fontFamily', 'color'] as const) {
    if (style[key] !== undefined) after = withKey(after, key, style[key] as never);
  }
  return after;
}

/** A cell's text style with nothing left open, as a fresh cell reads too. */
function cellStyle(sheet: Sheet, row: number, column: number) {
  return {
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    fontSize: 10,
    fontFamily: 'arial,sans,sans-serif',
    color: '#000000',
    ...at(sheet.styles, row, column),
  };
}
