import type { Banding } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { sheetById } from '../book/sheets.ts';
import { self, textOrNull } from './arguments.ts';
import { hexColor } from './colors.ts';
import { objectOf, rangeHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import { rangeAt, sheetOf } from './places.ts';
import { serviceNamed } from './registry.ts';
import type { Run } from './run.ts';
import type { Method, Service } from './service.ts';
import { change, describe, read } from './service.ts';

interface BandingSelf {
  sheetId: number;
  id: number;
}

/** Header, first, second and footer colour of each theme. */
const THEMES: Record<string, string> = {
  LIGHT_GREY: '#bdbdbd #ffffff #f3f3f3 #dedede',
  CYAN: '#4dd0e1 #ffffff #e0f7fa #a2e8f1',
  GREEN: '#63d297 #ffffff #e7f9ef #afe9ca',
  YELLOW: '#f7cb4d #ffffff #fef8e3 #fce8b2',
  ORANGE: '#f46524 #ffffff #ffe6dd #ffccbc',
  BLUE: '#5b95f9 #ffffff #e8f0fe #acc9fe',
  TEAL: '#26a69a #ffffff #ddf2f0 #8cd3cd',
  GREY: '#78909c #ffffff #ebeff1 #bbc8ce',
  BROWN: '#cca677 #ffffff #f8f2eb #e6d3ba',
  LIGHT_GREEN: '#8bc34a #ffffff #eef7e3 #c4e2a0',
  INDIGO: '#8989eb #ffffff #e8e7fc #c4c3f7',
  PINK: '#e91d63 #ffffff #fddce8 #f68ab0',
};

/** Gives an area alternating colours. Throws where another banding lies under it. */
export function newBanding(
  range: RangeSelf,
  run: Run,
  wanted: { by: 'rows' | 'columns'; theme: string; header: boolean; footer: boolean },
) {
  const sheet = sheetOf(range, run);
  const [header = '', first = '', second = '', footer = ''] = (THEMES[wanted.theme] ?? '').split(' ');
  const id = run.world.book.nextId++;
  sheet.bandings.push({
    id,
    area: range.area,
    by: wanted.by,
    header: wanted.header ? header : null,
    first,
    second,
    footer: wanted.footer ? footer : null,
  });
  sheet.version += 1;
  return objectOf('Banding', { sheetId: range.sheetId, id });
}

function the({ sheetId, id }: BandingSelf, run: Run): Banding {
  const found = sheetById(run.world.book, sheetId).bandings.find((banding) => banding.id === id);
  if (!found) throw refuse('The banding no longer exists.');
  return found;
}

function colorMethods(
  by: 'rows' | 'columns',
  key: 'header' | 'first' | 'second' | 'footer',
): Record<string, Method<BandingSelf>> {
  const line = by === 'rows' ? 'Row' : 'Column';
  const name = `${key[0]?.toUpperCase()}${key.slice(1)}${line}Color`;
  return {
    [`get${name}`]: read([''], (self, _, run) => (the(self, run).by === by ? the(self, run)[key] : null)),
    [`set${name}`]: change(['string?'], (self, args, run) => {
      const color = textOrNull(args, 0);
      if (color === null && (key === 'first' || key === 'second'))
        throw refuse(`${key === 'first' ? 'First' : 'Second'} ${line.toLowerCase()} color should not be null`);
      Object.assign(the(self, run), { [key]: color === null ? null : hexColor(color) });
    }),
  };
}

const methods: Record<string, Method<BandingSelf>> = {
  getRange: read([''], (self, _, run) => rangeHandle(rangeAt(self.sheetId, the(self, run).area))),
  setRange: change(['Range'], (banding, args, run) => {
    the(banding, run).area = self(args[0], serviceNamed('Range') as Service<RangeSelf>).area;
  }),
  remove: change([''], ({ sheetId, id }, _, run) => {
    const sheet = sheetById(run.world.book, sheetId);
    sheet.bandings = sheet.bandings.filter((banding) => banding.id !== id);
  }),
};
for (const by of ['rows', 'columns'] as const) {
  for (const key of ['header', 'first', 'second', 'footer'] as const) Object.assign(methods, colorMethods(by, key));
}

/** The class Banding. */
export const bandingService = describe<object, BandingSelf>('SpreadsheetApp.Banding', [], { beyondTypings: methods });
