import type { Style } from '../../book/model.ts';
import { at } from '../../book/plane.ts';
import { restyle, withKey } from '../../book/restyle.ts';
import { self as behind, block, enumName, flag, whole } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Methods, Service } from '../service.ts';
import { change, describe, enumOf, place, read } from '../service.ts';
import { cellsOf, checkShape } from './values.ts';

interface RotationSelf {
  degrees: number;
  vertical: boolean;
}

const directionOf = ({ direction }: Style) => (direction ? enumOf('TextDirection', direction) : null);

const directed = (style: Style, value: unknown): Style =>
  withKey(style, 'direction', value === null ? null : (enumName(value) as 'LEFT_TO_RIGHT'));

const rotationOf = ({ rotation = 0, stacked = false }: Style) =>
  objectOf('TextRotation', { degrees: rotation, vertical: stacked } satisfies RotationSelf);

function rotated(style: Style, value: unknown): Style {
  if (typeof value === 'number') return turned(style, { degrees: whole([value], 0), vertical: false });
  return turned(style, behind(value, serviceNamed('TextRotation') as Service<RotationSelf>));
}

function turned(style: Style, { degrees, vertical }: RotationSelf): Style {
  return withKey(withKey(style, 'rotation', degrees || null), 'stacked', vertical || null);
}

const styleOf = (range: RangeSelf, run: Run): Style =>
  at(sheetOf(range, run).styles, range.area.row, range.area.column) ?? {};

const stylesOf = (range: RangeSelf, run: Run, show: (style: Style) => unknown) =>
  cellsOf(range.area, (row, column) => show(at(sheetOf(range, run).styles, row, column) ?? {}));

const one =
  (look: (style: Style, value: unknown) => Style) =>
  (range: RangeSelf, args: readonly unknown[], run: Run): void =>
    restyle(sheetOf(range, run), range.area, (style) => look(style, args[0] ?? null));

const each =
  (look: (style: Style, value: unknown) => Style) =>
  (range: RangeSelf, args: readonly unknown[], run: Run): void => {
    const values = block(args, 0);
    checkShape(values, range.area);
    const { row: top, column: left } = range.area;
    restyle(sheetOf(range, run), range.area, (style, row, column) =>
      look(style, values[row - top]?.[column - left] ?? null),
    );
  };

/** Direction and rotation of texts, and whether links look like links. */
export const textDirectionMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  getTextDirection: read([''], (range, _, run) => directionOf(styleOf(range, run))),
  getTextDirections: read([''], (range, _, run) => stylesOf(range, run, directionOf)),
  setTextDirection: change(['enum?'], one(directed)),
  setTextDirections: change(['block'], each(directed)),
  getTextRotation: read([''], (range, _, run) => rotationOf(styleOf(range, run))),
  getTextRotations: read([''], (range, _, run) => stylesOf(range, run, rotationOf)),
  setTextRotation: change(['number', 'TextRotation'], one(rotated)),
  setTextRotations: change(['block'], each(rotated)),
  setVerticalText: change(
    ['boolean'],
    one((style, value) => turned(style, { degrees: 0, vertical: flag([value], 0) })),
  ),
  setShowHyperlink: change(
    ['boolean'],
    one((style, value) => withKey(style, 'plainLinks', flag([value], 0) ? null : true)),
  ),
};

/** The class TextRotation. */
export const textRotationService = describe<GoogleAppsScript.Spreadsheet.TextRotation, RotationSelf>(
  'SpreadsheetApp.TextRotation',
  [
    {
      getDegrees: place([''], ({ degrees }) => degrees),
      isVertical: place([''], ({ vertical }) => vertical),
    },
  ],
);
