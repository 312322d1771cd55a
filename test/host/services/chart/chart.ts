import type { Chart } from '../../book/model.ts';
import { refuse } from '../../book/refuse.ts';
import { CASTS, settersOf, withOption, withSetter } from '../../charts/chart-builder.ts';
import { enumName, flag, self, text, whole } from '../arguments.ts';
import { typedTakes } from '../google-signatures.ts';
import { objectOf, rangeHandle } from '../handles.ts';
import type { RangeSelf } from '../places.ts';
import { rangeAt } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Method, Service } from '../service.ts';
import { describe, enumOf, isEnum, place, tell } from '../service.ts';
import type { ChartSelf } from './life.ts';
import { copyOf } from './life.ts';

const rangeOf = (value: unknown) => self(value, serviceNamed('Range') as Service<RangeSelf>);
const same = (one: RangeSelf, other: Chart['ranges'][number]) =>
  one.sheetId === other.sheetId && JSON.stringify(one.area) === JSON.stringify(other.area);

const ranges = place<ChartSelf>([''], ({ chart }) =>
  chart.ranges.map((range) => rangeHandle(rangeAt(range.sheetId, range.area))),
);
const container = place<ChartSelf>([''], ({ chart }) => objectOf('ContainerInfo', chart));

const chartMethods: Record<string, Method<ChartSelf>> = {
  getRanges: ranges,
  getContainerInfo: container,
  getChartId: place([''], ({ chart }) => chart.id || null),
  getId: place([''], ({ chart }) => String(chart.id)),
  getOptions: place([''], ({ chart }) => objectOf('ChartOptions', chart)),
  getNumHeaders: place([''], ({ chart }) => chart.headers),
  getTransposeRowsAndColumns: place([''], ({ chart }) => chart.transposed),
  getMergeStrategy: place([''], ({ chart }) => enumOf('ChartMergeStrategy', chart.mergeStrategy)),
  getHiddenDimensionStrategy: place([''], ({ chart }) => enumOf('ChartHiddenDimensionStrategy', chart.hiddenStrategy)),
  modify: place([''], ({ sheetId, chart }) => objectOf('EmbeddedChartBuilder', { sheetId, chart: copyOf(chart) })),
};

/** The class of the builder a cast gives, and the chart type it sets. */
const TYPED = Object.entries(CASTS).map(([cast, type]) => ({
  cast,
  type,
  className: `Embedded${cast.slice(2)}Builder`,
}));

const building: Record<string, Method<ChartSelf>> = {
  getRanges: ranges,
  getContainer: container,
  addRange: tell(['Range'], ({ chart }, args) => {
    const { sheetId, area } = rangeOf(args[0]);
    chart.ranges.push({ sheetId, area });
  }),
  removeRange: tell(['Range'], ({ chart }, args) => {
    chart.ranges = chart.ranges.filter((range) => !same(rangeOf(args[0]), range));
  }),
  clearRanges: tell([''], ({ chart }) => {
    chart.ranges = [];
  }),
  setChartType: tell(['enum'], ({ chart }, args) => {
    chart.type = enumName(args[0]);
  }),
  getChartType: place([''], ({ chart }) => (chart.type ? enumOf('ChartType', chart.type) : null)),
  setPosition: tell(['number number number number'], ({ chart }, args) => {
    chart.anchor = { row: whole(args, 0), column: whole(args, 1), offsetX: whole(args, 2), offsetY: whole(args, 3) };
  }),
  setOption: tell(['string any'], ({ chart }, args) => {
    Object.assign(chart, withOption(chart, text(args, 0), args[1]));
  }),
  setNumHeaders: tell(['number'], ({ chart }, args) => {
    chart.headers = whole(args, 0);
  }),
  setTransposeRowsAndColumns: tell(['boolean'], ({ chart }, args) => {
    chart.transposed = flag(args, 0);
  }),
  setMergeStrategy: tell(['enum'], ({ chart }, args) => {
    chart.mergeStrategy = enumName(args[0]);
  }),
  setHiddenDimensionStrategy: tell(['enum'], ({ chart }, args) => {
    if (chart.type === '' || chart.type === 'PIE' || chart.type === 'TABLE') throw refuse('Unexpected error');
    chart.hiddenStrategy = enumName(args[0]);
  }),
  build: place([''], ({ sheetId, chart }) => objectOf('EmbeddedChart', { sheetId, chart: copyOf(chart) })),
};
for (const { cast, type, className } of TYPED) {
  building[cast] = place([''], (builder) => {
    builder.chart.type = type;
    return objectOf(className, builder);
  });
}

/** The setters of a typed builder; they only set options, and take what Google's typings say. */
function settersFor(className: string, type: string): Record<string, Method<ChartSelf>> {
  const setter = (name: string): Method<ChartSelf> =>
    tell(typedTakes(className, name), ({ chart }, args) => {
      Object.assign(
        chart,
        withSetter(
          chart,
          name,
          args.map((value) => (isEnum(value) ? value.name : value)),
        ),
      );
    });
  return Object.fromEntries(settersOf(type).map((name) => [name, setter(name)]));
}

const containerMethods: Record<string, Method<Chart>> = {
  getAnchorRow: place([''], ({ anchor }) => anchor.row),
  getAnchorColumn: place([''], ({ anchor }) => anchor.column),
  getOffsetX: place([''], ({ anchor }) => anchor.offsetX),
  getOffsetY: place([''], ({ anchor }) => anchor.offsetY),
};

function optionAt(options: Record<string, unknown>, path: string): unknown {
  if (path in options) return options[path];
  const dot = path.lastIndexOf('.');
  if (dot < 0) return null;
  const outer = optionAt(options, path.slice(0, dot));
  return typeof outer === 'object' && outer !== null
    ? ((outer as Record<string, unknown>)[path.slice(dot + 1)] ?? null)
    : null;
}

/** Charts, their builders of every type, options and places. */
export const chartServices = [
  describe<object, ChartSelf>('SpreadsheetApp.EmbeddedChart', [], { beyondTypings: chartMethods }),
  describe<object, ChartSelf>('SpreadsheetApp.EmbeddedChartBuilder', [], {
    beyondTypings: building,
    label: () => 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1',
  }),
  ...TYPED.map(({ className, type }) =>
    describe<object, ChartSelf>(`SpreadsheetApp.${className}`, [], {
      beyondTypings: { ...building, ...settersFor(className, type) },
    }),
  ),
  describe<object, Chart>('SpreadsheetApp.ContainerInfo', [], { beyondTypings: containerMethods }),
  describe<object, Chart>('Charts.ChartOptions', [], {
    beyondTypings: {
      get: place(['string'], ({ options }, args) => optionAt(options, text(args, 0))),
      getOrDefault: place(['string any'], ({ options }, args) => optionAt(options, text(args, 0)) ?? args[1]),
    },
  }),
  describe<object, null>('Charts', [], {}),
] as Service<never>[];
