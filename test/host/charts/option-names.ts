import { isRecord, unfoldOptions } from './options.ts';

/** An option that does nothing: Google takes it without a word. */
export interface OptionRemark {
  path: string;
  /** `unknown`: no chart has it; `ignored`: this kind of chart does not use it. */
  what: 'unknown' | 'ignored';
  /** The option to use instead, where there is one. */
  use: string | null;
}

/** Names below a name: `true` ends the check, `#` stands for any number. */
interface Names {
  [name: string]: true | Names;
}

const TEXT: Names = {
  color: true,
  fontName: true,
  fontSize: true,
  bold: true,
  italic: true,
  underline: true,
  alignment: true,
};
const AXIS: Names = {
  title: true,
  titleTextStyle: TEXT,
  textStyle: TEXT,
  textPosition: true,
  format: true,
  minValue: true,
  maxValue: true,
  viewWindow: { min: true, max: true },
  viewWindowMode: true,
  gridlines: { color: true, count: true },
  minorGridlines: { color: true, count: true },
  baseline: true,
  baselineColor: true,
  direction: true,
  logScale: true,
  scaleType: true,
  ticks: true,
  slantedText: true,
  slantedTextAngle: true,
  showTextEvery: true,
  maxTextLines: true,
  maxAlternation: true,
};
const SERIES: Names = {
  type: true,
  targetAxisIndex: true,
  color: true,
  labelInLegend: true,
  visibleInLegend: true,
  lineWidth: true,
  lineDashStyle: true,
  pointSize: true,
  pointShape: true,
  areaOpacity: true,
  curveType: true,
  annotations: true,
  dataLabel: true,
  dataLabelPlacement: true,
  hasAnnotations: true,
  aggregateFunction: true,
  errorBars: true,
  items: true,
};
const NAMES: Names = {
  title: true,
  titleTextStyle: TEXT,
  titlePosition: true,
  subtitle: true,
  subtitleTextStyle: TEXT,
  width: true,
  height: true,
  colors: true,
  backgroundColor: true,
  chartArea: true,
  fontName: true,
  fontSize: true,
  legend: { position: true, alignment: true, maxLines: true, textStyle: TEXT },
  legendTextStyle: TEXT,
  hAxis: AXIS,
  vAxis: AXIS,
  hAxes: { '#': AXIS },
  vAxes: { '#': AXIS },
  series: { '#': SERIES },
  seriesType: true,
  slices: { '#': { color: true, offset: true, textStyle: TEXT } },
  trendlines: { '#': true },
  isStacked: true,
  is3D: true,
  pieHole: true,
  pieSliceText: true,
  pieSliceTextStyle: TEXT,
  pieSliceBorderColor: true,
  pieStartAngle: true,
  bar: { groupWidth: true },
  curveType: true,
  lineWidth: true,
  pointSize: true,
  pointShape: true,
  areaOpacity: true,
  interpolateNulls: true,
  histogram: true,
  annotations: true,
  tooltip: true,
  orientation: true,
  reverseCategories: true,
  theme: true,
  useFirstColumnAsDomain: true,
  treatLabelsAsText: true,
  applyAggregateData: true,
  alternatingRowStyle: true,
  showRowNumber: true,
  page: true,
  pageSize: true,
  sort: true,
  sortColumn: true,
  sortAscending: true,
};

/** Kinds of chart that use only the numbered vertical axes: a title given to `vAxis` never shows on them. */
const NUMBERED_AXES = ['COMBO'];

/** The options of a chart that do nothing, in the order they were set. */
export function remarksOn(type: string, options: Record<string, unknown>): OptionRemark[] {
  const remarks: OptionRemark[] = [];
  look(unfoldOptions(options), NAMES, '', remarks);
  if (NUMBERED_AXES.includes(type)) {
    const axis = unfoldOptions(options).vAxis;
    if (isRecord(axis) && 'title' in axis) {
      remarks.push({ path: 'vAxis.title', what: 'ignored', use: 'vAxes.0.title' });
    }
  }
  return remarks;
}

function look(options: Record<string, unknown>, names: Names, prefix: string, remarks: OptionRemark[]): void {
  for (const [name, value] of Object.entries(options)) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const known = names[name] ?? (/^\d+$/.test(name) ? names['#'] : undefined);
    if (known === undefined) remarks.push({ path, what: 'unknown', use: null });
    else if (known !== true && isRecord(value)) look(value, known, path, remarks);
  }
}
