import type { ConditionalFormat, Criterion, GradientPoint } from '../book/model.ts';
import type { LookView } from '../view.ts';
import { enumName, list, self, text } from './arguments.ts';
import { hexColor } from './colors.ts';
import { conditionMethods, valueOut, withCriteria } from './criteria.ts';
import { objectOf, rangeHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import { rangeAt } from './places.ts';
import { colorText } from './range/looks.ts';
import { serviceNamed } from './registry.ts';
import type { Method, Service } from './service.ts';
import { describe, enumOf, isEnum, place, tell } from './service.ts';

interface RuleSelf {
  sheetId: number;
  rule: ConditionalFormat;
}

/** A builder without ranges and condition. */
export function newRule(): RuleSelf {
  return { sheetId: 0, rule: { areas: [], condition: null, look: {}, gradient: null } };
}

const reading: Record<string, Method<RuleSelf>> = {
  getRanges: place([''], ({ sheetId, rule }) => rule.areas.map((area) => rangeHandle(rangeAt(sheetId, area)))),
  getBooleanCondition: place([''], ({ rule }) => (rule.condition ? objectOf('BooleanCondition', rule) : null)),
  getGradientCondition: place([''], ({ rule }) =>
    rule.gradient ? objectOf('GradientCondition', rule.gradient) : null,
  ),
  copy: place([''], ({ sheetId, rule }) =>
    objectOf('ConditionalFormatRuleBuilder', { sheetId, rule: { ...rule, look: { ...rule.look } } }),
  ),
};

function look(key: keyof LookView, takes: string): Method<RuleSelf> {
  return tell([takes], ({ rule }, args) => {
    const value = args[0] ?? null;
    const kept = takes.includes('boolean') ? value : value === null ? null : hexColor(colorText(value));
    if (value === null) delete rule.look[key];
    else Object.assign(rule.look, { [key]: kept ?? value });
  });
}

function gradient(place: 'first' | 'middle' | 'last', withValue: boolean): Method<RuleSelf> {
  const index = { first: 0, middle: 1, last: 2 }[place];
  return tell(withValue ? ['string enum string'] : ['string'], ({ rule }, args) => {
    const points = rule.gradient ?? [];
    points[index] = {
      color: hexColor(text(args, 0)) ?? '#ffffff',
      type: isEnum(args[1]) ? enumName(args[1]) : null,
      value: text(args, 2),
    };
    rule.gradient = points;
    rule.condition = null;
  });
}

const condition = ({ rule }: RuleSelf, criterion: Criterion) => {
  rule.condition = criterion;
  rule.gradient = null;
};

const building: Record<string, Method<RuleSelf>> = {
  ...reading,
  ...conditionMethods<RuleSelf>('ConditionalFormatRuleBuilder', 'when', condition),
  withCriteria: withCriteria<RuleSelf>(condition),
  setRanges: tell(['array'], (builder, args) => {
    const ranges = list(args, 0).map((range) => self(range, serviceNamed('Range') as Service<RangeSelf>));
    builder.sheetId = ranges[0]?.sheetId ?? 0;
    builder.rule.areas = ranges.map((range) => range.area);
  }),
  setBackground: look('background', 'string?'),
  setBackgroundObject: look('background', 'Color|ColorBuilder?'),
  setFontColor: look('color', 'string?'),
  setFontColorObject: look('color', 'Color|ColorBuilder?'),
  setBold: look('bold', 'boolean?'),
  setItalic: look('italic', 'boolean?'),
  setUnderline: look('underline', 'boolean?'),
  setStrikethrough: look('strikethrough', 'boolean?'),
  setGradientMinpoint: gradient('first', false),
  setGradientMinpointWithValue: gradient('first', true),
  setGradientMidpointWithValue: gradient('middle', true),
  setGradientMaxpoint: gradient('last', false),
  setGradientMaxpointWithValue: gradient('last', true),
  build: place([''], ({ sheetId, rule }) =>
    objectOf('ConditionalFormatRule', {
      sheetId,
      rule: { ...rule, look: { ...rule.look }, gradient: rule.gradient && [...rule.gradient] },
    }),
  ),
};

const booleanCondition: Record<string, Method<ConditionalFormat>> = {
  getCriteriaType: place([''], (rule) => enumOf('BooleanCriteria', rule.condition?.type ?? '')),
  getCriteriaValues: place([''], (rule, _, run) => rule.condition?.values.map((value) => valueOut(value, run)) ?? []),
  getBackground: place([''], (rule) => rule.look.background ?? null),
  getBackgroundObject: place([''], (rule) =>
    rule.look.background ? objectOf('Color', { hex: rule.look.background }) : null,
  ),
  getFontColor: place([''], (rule) => rule.look.color ?? null),
  getFontColorObject: place([''], (rule) => (rule.look.color ? objectOf('Color', { hex: rule.look.color }) : null)),
  getBold: place([''], (rule) => rule.look.bold ?? null),
  getItalic: place([''], (rule) => rule.look.italic ?? null),
  getUnderline: place([''], (rule) => rule.look.underline ?? null),
  getStrikethrough: place([''], (rule) => rule.look.strikethrough ?? null),
};

function pointMethods(name: string, index: number): Record<string, Method<GradientPoint[]>> {
  return {
    [`get${name}Color`]: place([''], (points) => points[index]?.color ?? ''),
    [`get${name}ColorObject`]: place([''], (points) =>
      points[index] ? objectOf('Color', { hex: points[index].color }) : null,
    ),
    [`get${name}Type`]: place([''], (points) =>
      points[index]?.type ? enumOf('InterpolationType', points[index].type) : null,
    ),
    [`get${name}Value`]: place([''], (points) => points[index]?.value ?? ''),
  };
}

/** Conditional formats, their conditions and their builder. */
export const conditionalFormatServices = [
  describe<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, RuleSelf>('SpreadsheetApp.ConditionalFormatRule', [
    reading,
  ]),
  describe<object, RuleSelf>('SpreadsheetApp.ConditionalFormatRuleBuilder', [], { beyondTypings: building }),
  describe<object, ConditionalFormat>('SpreadsheetApp.BooleanCondition', [], {
    beyondTypings: booleanCondition,
    label: () => 'ConditionalFormatBooleanCondition',
  }),
  describe<object, GradientPoint[]>('SpreadsheetApp.GradientCondition', [], {
    beyondTypings: { ...pointMethods('Min', 0), ...pointMethods('Mid', 1), ...pointMethods('Max', 2) },
    label: () => 'ConditionalFormatGradientCondition',
  }),
] as Service<never>[];
