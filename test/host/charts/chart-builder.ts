import type { Chart } from '../book/model.ts';

/** A chart that is being built; without a position its anchor row is 0. */
export type ChartDraft = Omit<Chart, 'id'>;

/** What `sheet.newChart()` starts from. */
export function newDraft(): ChartDraft {
  return {
    type: 'COLUMN',
    ranges: [],
    options: {},
    anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
    width: 600,
    height: 371,
    headers: -1,
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_BOTH',
  };
}

/** A draft with an option set; `width` and `height` size the chart. */
export function withOption(draft: ChartDraft, path: string, value: unknown): ChartDraft {
  const options = { ...draft.options, [path]: value };
  if (path === 'width' && typeof value === 'number') return { ...draft, options, width: value };
  if (path === 'height' && typeof value === 'number') return { ...draft, options, height: value };
  return { ...draft, options };
}

/** Chart types by the cast that gives their builder. */
export const CASTS: Readonly<Record<string, string>> = {
  asAreaChart: 'AREA',
  asBarChart: 'BAR',
  asColumnChart: 'COLUMN',
  asComboChart: 'COMBO',
  asHistogramChart: 'HISTOGRAM',
  asLineChart: 'LINE',
  asPieChart: 'PIE',
  asScatterChart: 'SCATTER',
  asTableChart: 'TABLE',
};

type Setting = (args: readonly unknown[]) => Record<string, unknown>;

const AXES = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'SCATTER'];
const DRAWN = [...AXES, 'PIE'];
const STACKED = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM'];

const set =
  (path: string): Setting =>
  ([value]) => ({ [path]: value });
const span =
  (path: string): Setting =>
  ([min, max]) => ({ [`${path}.viewWindow.min`]: min, [`${path}.viewWindow.max`]: max });
const lower =
  (path: string): Setting =>
  ([value]) => ({ [path]: String(value).toLowerCase() });

/** The setters of typed builders: which types have one, and the options it sets. Absent on other types, as live. */
const SETTERS: Readonly<Record<string, { types: readonly string[]; options: Setting }>> = {
  setTitle: { types: DRAWN, options: set('title') },
  setBackgroundColor: { types: DRAWN, options: set('backgroundColor') },
  setColors: { types: DRAWN, options: set('colors') },
  setLegendPosition: { types: DRAWN, options: lower('legend.position') },
  setXAxisTitle: { types: AXES, options: set('hAxis.title') },
  setYAxisTitle: { types: AXES, options: set('vAxes.0.title') },
  setRange: { types: AXES.filter((type) => type !== 'SCATTER'), options: span('vAxes.0') },
  setXAxisRange: { types: ['SCATTER'], options: span('hAxis') },
  setYAxisRange: { types: ['SCATTER'], options: span('vAxes.0') },
  setStacked: { types: STACKED, options: () => ({ isStacked: true }) },
  setCurveStyle: { types: ['LINE'], options: ([style]) => ({ curveType: style === 'SMOOTH' ? 'function' : 'none' }) },
  setPointStyle: { types: ['AREA', 'LINE', 'SCATTER'], options: lower('pointShape') },
  reverseCategories: {
    types: DRAWN.filter((type) => type !== 'SCATTER'),
    options: () => ({ reverseCategories: true }),
  },
  reverseDirection: { types: ['BAR'], options: () => ({ 'hAxis.direction': -1 }) },
  setXAxisLogScale: { types: ['SCATTER'], options: () => ({ 'hAxis.logScale': true }) },
  setYAxisLogScale: { types: ['SCATTER'], options: () => ({ 'vAxes.0.logScale': true }) },
  useLogScale: { types: AXES.filter((type) => type !== 'SCATTER'), options: () => ({ 'vAxes.0.logScale': true }) },
  set3D: { types: ['PIE'], options: () => ({ is3D: true }) },
};

/** Names of the setters a typed builder has. */
export function settersOf(type: string): string[] {
  return Object.keys(SETTERS).filter((name) => SETTERS[name]?.types.includes(type));
}

/** A draft after a setter of its typed builder; throws a TypeError where that builder has none of this name. */
export function withSetter(draft: ChartDraft, name: string, args: readonly unknown[]): ChartDraft {
  const setter = SETTERS[name];
  if (!setter?.types.includes(draft.type)) throw new TypeError(`${name} is not a function`);
  return { ...draft, options: { ...draft.options, ...setter.options(args) } };
}
