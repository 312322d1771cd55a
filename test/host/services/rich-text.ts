import type { RichText, Style, TextRun } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { self, text, textOrNull, whole } from './arguments.ts';
import { hexColor } from './colors.ts';
import { objectOf } from './handles.ts';
import { colorText } from './range/looks.ts';
import { serviceNamed } from './registry.ts';
import type { Method, Methods, Service } from './service.ts';
import { describe, place, tell } from './service.ts';

/** A text in one run. */
export function plainRichText(value: string, style: Style): RichText {
  return { text: value, runs: [{ start: 0, end: value.length, link: null, style }] };
}

/** Cuts a stretch out of runs and changes it; the runs still cover the text. */
function over(runs: TextRun[], start: number, end: number, change: (run: TextRun) => TextRun): TextRun[] {
  return runs.flatMap((run) => {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) return [run];
    const parts = [{ ...run, end: from }, change({ ...run, start: from, end: to }), { ...run, start: to }];
    return parts.filter((part) => part.start < part.end);
  });
}

function stretch(rich: RichText, args: readonly unknown[]): { start: number; end: number; rest: readonly unknown[] } {
  if (args.length < 3) return { start: 0, end: rich.text.length, rest: args };
  const start = whole(args, 0);
  const end = whole(args, 1);
  if (start < 0 || end > rich.text.length || start >= end) throw refuse('Illegal argument.');
  return { start, end, rest: args.slice(2) };
}

function link(rich: RichText): string | null {
  const [first, ...others] = rich.runs;
  return first?.link && others.every((run) => run.link === first.link) ? first.link : null;
}

const richTextMethods: Methods<GoogleAppsScript.Spreadsheet.RichTextValue, RichText> = {
  getText: place([''], (rich) => rich.text),
  getRuns: place([''], (rich) => rich.runs.map((run) => objectOf('RichTextValue', cut(rich, run)))),
  getLinkUrl: place(['', 'number number'], (rich, args) => {
    if (args.length === 0) return link(rich);
    return rich.runs.find((run) => run.start <= whole(args, 0) && run.end >= whole(args, 1))?.link ?? null;
  }),
  getTextStyle: place(['', 'number number'], (rich, args) => {
    const run = rich.runs.find(
      (each) => args.length === 0 || (each.start <= whole(args, 0) && each.end >= whole(args, 1)),
    );
    const none = {
      bold: false,
      italic: false,
      underline: false,
      strikethrough: false,
      fontSize: 10,
      fontFamily: 'arial,sans,sans-serif',
      color: '#000000',
    };
    return objectOf('TextStyle', { ...none, ...run?.style });
  }),
  getStartIndex: place([''], (rich) => offsets.get(rich) ?? 0),
  getEndIndex: place([''], (rich) => (offsets.get(rich) ?? 0) + rich.text.length),
  copy: place([''], (rich) => objectOf('RichTextValueBuilder', { ...rich })),
};

const offsets = new WeakMap<RichText, number>();

function cut(rich: RichText, run: TextRun): RichText {
  const part = { text: rich.text.slice(run.start, run.end), runs: [{ ...run, start: 0, end: run.end - run.start }] };
  offsets.set(part, run.start);
  return part;
}

const builderMethods: Methods<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, RichText> = {
  setText: tell(['string'], (rich, args) => {
    Object.assign(rich, plainRichText(text(args, 0), {}));
  }),
  setLinkUrl: tell(['string?', 'number number string?'], (rich, args) => {
    const { start, end, rest } = stretch(rich, args);
    rich.runs = over(rich.runs, start, end, (run) => ({ ...run, link: textOrNull(rest, 0) }));
  }),
  setTextStyle: tell(['TextStyle?', 'number number TextStyle?'], (rich, args) => {
    const { start, end, rest } = stretch(rich, args);
    const style = rest[0] ? self(rest[0], serviceNamed('TextStyle') as Service<Style>) : {};
    rich.runs = over(rich.runs, start, end, (run) => ({ ...run, style: { ...run.style, ...style } }));
  }),
  build: place([''], (rich) => objectOf('RichTextValue', { text: rich.text, runs: rich.runs })),
};

/** A key of a text style: how the getter and the setter are called, what the setter takes. */
const STYLE_KEYS: readonly [key: keyof Style, getter: string, setter: string, takes: string][] = [
  ['bold', 'isBold', 'setBold', 'boolean'],
  ['italic', 'isItalic', 'setItalic', 'boolean'],
  ['underline', 'isUnderline', 'setUnderline', 'boolean'],
  ['strikethrough', 'isStrikethrough', 'setStrikethrough', 'boolean'],
  ['fontSize', 'getFontSize', 'setFontSize', 'number'],
  ['fontFamily', 'getFontFamily', 'setFontFamily', 'string'],
  ['color', 'getForegroundColor', 'setForegroundColor', 'string'],
];

const getters: Record<string, Method<Style>> = {};
const setters: Record<string, Method<Style>> = {};
for (const [key, getter, setter, takes] of STYLE_KEYS) {
  getters[getter] = place([''], (style) => style[key] ?? null);
  setters[setter] = tell([takes], (style, args) => {
    Object.assign(style, { [key]: key === 'color' ? (hexColor(colorText(args[0])) ?? args[0]) : args[0] });
  });
}

/** Rich texts, text styles and their builders. */
export const richTextServices = [
  describe<GoogleAppsScript.Spreadsheet.RichTextValue, RichText>('SpreadsheetApp.RichTextValue', [richTextMethods]),
  describe<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, RichText>('SpreadsheetApp.RichTextValueBuilder', [
    builderMethods,
  ]),
  describe<GoogleAppsScript.Spreadsheet.TextStyle, Style>('SpreadsheetApp.TextStyle', [
    { ...getters, copy: place<Style>([''], (style) => objectOf('TextStyleBuilder', { ...style })) },
  ]),
  describe<GoogleAppsScript.Spreadsheet.TextStyleBuilder, Style>('SpreadsheetApp.TextStyleBuilder', [
    { ...getters, ...setters, build: place<Style>([''], (style) => objectOf('TextStyle', { ...style })) },
  ]),
] as Service<never>[];
