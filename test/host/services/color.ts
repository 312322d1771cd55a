import { refuse } from '../book/refuse.ts';
import { enumName, text } from './arguments.ts';
import { hexColor } from './colors.ts';
import { objectOf } from './handles.ts';
import type { Method, Service } from './service.ts';
import { describe, enumOf, place, tell } from './service.ts';

interface ColorSelf {
  hex?: string;
  theme?: string;
}

function rgb(color: ColorSelf): string {
  if (color.hex === undefined) throw refuse('Object is not of type RgbColor.');
  return color.hex;
}

const part = (start: number): Method<ColorSelf> =>
  place([''], (color) => Number.parseInt(rgb(color).slice(start, start + 2), 16));

const shared: Record<string, Method<ColorSelf>> = {
  getColorType: place([''], (color) => enumOf('ColorType', color.hex ? 'RGB' : color.theme ? 'THEME' : 'UNSUPPORTED')),
  asRgbColor: place([''], (color) => objectOf('RgbColor', { hex: rgb(color) })),
  asThemeColor: place([''], (color) => {
    if (!color.theme) throw refuse('Object is not of type ThemeColor.');
    return objectOf('ThemeColor', color);
  }),
};

const rgbMethods: Record<string, Method<ColorSelf>> = {
  asHexString: place([''], rgb),
  getRed: part(1),
  getGreen: part(3),
  getBlue: part(5),
  getColorType: place([''], () => enumOf('ColorType', 'RGB')),
};

/** Colours and their builder. */
export const colorServices = [
  describe<object, ColorSelf>('SpreadsheetApp.Color', [], { beyondTypings: shared }),
  describe<object, ColorSelf>('SpreadsheetApp.RgbColor', [], { beyondTypings: rgbMethods }),
  describe<object, ColorSelf>('SpreadsheetApp.ThemeColor', [], {
    beyondTypings: {
      getThemeColorType: place([''], (color) => enumOf('ThemeColorType', color.theme ?? '')),
      getColorType: place([''], () => enumOf('ColorType', 'THEME')),
    },
  }),
  describe<object, ColorSelf>('SpreadsheetApp.ColorBuilder', [], {
    beyondTypings: {
      ...shared,
      setRgbColor: tell(['string'], (color, args) => {
        const hex = hexColor(text(args, 0));
        delete color.theme;
        if (hex) color.hex = hex;
      }),
      setThemeColor: tell(['enum'], (color, args) => {
        delete color.hex;
        color.theme = enumName(args[0]);
      }),
      build: place([''], (color) => objectOf('Color', { ...color })),
    },
  }),
] as Service<never>[];
