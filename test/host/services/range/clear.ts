import type { Layer } from '../../book/cells.ts';
import { CONTENT, clearLayers, FORMAT } from '../../book/cells.ts';
import { checkProtection } from '../../book/rights.ts';
import { changed } from '../../book/sheets.ts';
import { clearPivotsAnchoredIn } from '../../book/write.ts';
import { fields } from '../arguments.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { change } from '../service.ts';
import { writerOf } from './values.ts';

const ASKED: Record<string, readonly Layer[]> = {
  contentsOnly: CONTENT,
  formatOnly: FORMAT,
  formatsOnly: FORMAT,
  commentsOnly: ['notes'],
  validationsOnly: ['validations'],
};

/** What an options object such as `{contentsOnly: true}` asks to clear; values and formats without one. */
export function layersAsked(options: Record<string, unknown>): Layer[] {
  const asked = Object.entries(ASKED)
    .filter(([name]) => options[name] === true)
    .flatMap(([, layers]) => layers);
  return asked.length > 0 ? asked : [...CONTENT, ...FORMAT];
}

/** Clears layers of a range; pivots anchored in it go with their contents. */
export function clear(range: RangeSelf, run: Run, layers: readonly Layer[]): void {
  const sheet = sheetOf(range, run);
  checkProtection(writerOf(run.world), sheet, range.area);
  if (layers.includes('values')) clearPivotsAnchoredIn(sheet, range.area);
  clearLayers(sheet, range.area, layers);
  changed(run.world.book, sheet, range.area);
}

/** Emptying cells. */
export const clearMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  clear: change(['', 'object'], (range, args, run) => clear(range, run, layersAsked(fields(args, 0)))),
  clearContent: change([''], (range, _, run) => clear(range, run, CONTENT)),
  clearFormat: change([''], (range, _, run) => clear(range, run, FORMAT)),
  clearNote: change([''], (range, _, run) => clear(range, run, ['notes'])),
  clearDataValidations: change([''], (range, _, run) => clear(range, run, ['validations'])),
};
