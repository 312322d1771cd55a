import type { Chart } from '../../book/model.ts';
import { refuse } from '../../book/refuse.ts';
import { enumName, flag, list, self, text, whole } from '../arguments.ts';
import { objectOf, rangeHandle } from '../handles.ts';
import type { RangeSelf } from '../places.ts';
import { rangeAt } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Method, Service } from '../service.ts';
import { describe, enumOf, place, tell } from '../service.ts';
import type { ChartSelf } from './life.ts';
import { copyOf } from './life.ts';

const rangeOf = (value: unknown) => self(value, serviceNamed('Range') as Service<RangeSelf>);
const same = (one: RangeSelf, other: Chart['ranges'][number]) =>
  one.sheetId === other.sheetId && JSON.stringify(one.area) === JSON.stringify(other.area);

const reading: Record<string, Method<ChartSelf>> = {
  getRanges: place([''], ({ chart }) => chart.ranges.map((range) => rangeHandle(rangeAt(range.sheetId, range.area)))),
  getContainerInfo: place([''], ({ chart }) => objectOf('ContainerInfo', chart)),
};

const chartMethods: Record<string, Method<ChartSelf>> = {
  ...reading,
  getChartId: place([''], ({ chart }) => chart.id || null),
  getId: place([''], ({ chart }) => String(chart.id)),
  getOptions: place([''], ({ chart }) => objectOf('ChartOptions', chart)),
  getNumHeaders: place([''], ({ chart }) => chart.headers),
  getTransposeRowsAndColumns: place([''], ({ chart }) => chart.transposed),
  getMergeStrategy: place([''], ({ chart }) => enumOf('ChartMergeStrategy', chart.mergeStrategy)),
  getHiddenDimensionStrategy: place([''], ({ chart }) => enumOf('ChartHiddenDimensionStrategy', chart.hiddenStrategy)),
  modify: place([''], ({ sheetId, chart }) => objectOf('EmbeddedChartBuilder', { sheetId, chart: copyOf(chart) })),
};

const TYPES: readonly [className: string, type: string][] = [
  ['Area', 'AREA'],
  ['Bar', 'BAR'],
  ['Column', 'COLUMN'],
  ['Combo', 'COMBO'],
  ['Histogram', 'HISTOGRAM'],
  ['Line', 'LINE'],
  ['Pie', 'PIE'],
  ['Scatter', 'SCATTER'],
  ['Table', 'TABLE'],
];

const building: Record<string, Method<ChartSelf>> = {
  ...reading,
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
    const name = text(args, 0);
    chart.options[name] = args[1];
    if (name === 'width') chart.width = Number(args[1]);
    if (name === 'height') chart.height = Number(args[1]);
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
for (const [className, type] of TYPES) {
  building[`as${className}Chart`] = place([''], (builder) => {
    builder.chart.type = type;
    return objectOf(`Embedded${className}ChartBuilder`, builder);
  });
}

/** A setter of a typed builder that only sets options. */
function sets(takes: string, options: (args: readonly unknown[]) => Record<string, unknown>): Method<ChartSelf> {
  return tell([takes], ({ chart }, args) => {
    Object.assign(chart.options, options(args));
  });
}

const looks: Record<string, Method<ChartSelf>> = {
  setTitle: sets('string', (args) => ({ title: text(args, 0) })),
  setTitleTextStyle: sets('TextStyle', (args) => ({ titleTextStyle: args[0] })),
  setBackgroundColor: sets('string', (args) => ({ backgroundColor: text(args, 0) })),
  setColors: sets('array', (args) => ({ colors: list(args, 0) })),
  setLegendPosition: sets('enum', (args) => ({ 'legend.position': enumName(args[0]).toLowerCase() })),
};

const axes: Record<string, Method<ChartSelf>> = {
  setXAxisTitle: sets('string', (args) => ({ 'hAxis.title': text(args, 0) })),
  setYAxisTitle: sets('string', (args) => ({ 'vAxis.title': text(args, 0) })),
  setStacked: sets('', () => ({ isStacked: true })),
  setRange: sets('number number', (args) => ({ 'vAxis.viewWindow.min': args[0], 'vAxis.viewWindow.max': args[1] })),
  setPointStyle: sets('enum', (args) => ({ pointShape: enumName(args[0]).toLowerCase() })),
  setCurveStyle: sets('enum', (args) => ({ curveType: enumName(args[0]) === 'SMOOTH' ? 'function' : 'none' })),
  reverseCategories: sets('', () => ({ 'hAxis.direction': -1 })),
};

const OWN: Record<string, Record<string, Method<ChartSelf>>> = {
  Pie: { set3D: sets('', () => ({ is3D: true })) },
  Table: {},
  Scatter: {
    setXAxisTitle: axes.setXAxisTitle as Method<ChartSelf>,
    setYAxisTitle: axes.setYAxisTitle as Method<ChartSelf>,
    setXAxisRange: sets('number number', (args) => ({
      'hAxis.viewWindow.min': args[0],
      'hAxis.viewWindow.max': args[1],
    })),
    setYAxisRange: sets('number number', (args) => ({
      'vAxis.viewWindow.min': args[0],
      'vAxis.viewWindow.max': args[1],
    })),
  },
};

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
  ...TYPES.map(([className]) =>
    describe<object, ChartSelf>(`SpreadsheetApp.Embedded${className}ChartBuilder`, [], {
      beyondTypings: { ...building, ...looks, ...(OWN[className] ?? axes) },
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
