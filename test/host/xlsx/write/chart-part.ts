import { areaName } from '../../book/a1.ts';
import { optionAt } from '../../charts/options.ts';
import type { Area, ChartView } from '../../view.ts';
import { DECLARATION, escaped, OFFICE } from '../xml.ts';
import { quoted } from './tab-names.ts';

type Series = ChartView['series'][number];

/** Where a column of a chart's figures stands. */
interface Column {
  sheet: string;
  area: Area;
}

/** Kinds of plots in the order they are drawn, lines over bars. */
const KINDS: readonly Series['type'][] = ['area', 'bars', 'line', 'points', 'pie'];

/** A chart as a part of an Excel file: live references where each series is a column of the tab, else its figures of now. */
export function chartPart(chart: ChartView, names: ReadonlyMap<string, string>): string {
  const columns = columnsOf(chart);
  const labelled = columns.length === chart.series.length + 1;
  const placed = labelled || columns.length === chart.series.length;
  const headers = chart.series.some(({ name }) => name !== '') ? 1 : 0;
  const reference = (column: Column | undefined, row: number, rows: number): string | null => {
    if (!placed || !column || rows < 1 || column.area.rows < row + rows) return null;
    const area = areaName({ ...column.area, row: column.area.row + row, rows });
    return `${quoted(names.get(column.sheet) ?? column.sheet)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  };
  const labels = texts(labelled ? reference(columns[0], headers, chart.labels.length) : null, chart.labels);
  const written = chart.series.map((series, index) => {
    const column = columns[index + (labelled ? 1 : 0)];
    return {
      series,
      xml:
        `<c:idx val="${index}"/><c:order val="${index}"/>` +
        `<c:tx>${headers === 1 ? name(reference(column, 0, 1), series.name) : name(null, `${index + 1}`)}</c:tx>${look(chart, index, series)}`,
      values: numbers(reference(column, headers, series.values.length), series.values),
    };
  });
  const plots = KINDS.flatMap((kind) =>
    [0, 1].map((axis) => {
      const own = written.filter(({ series }) => series.type === kind && (series.axis === axis || kind === 'pie'));
      return own.length === 0 || (kind === 'pie' && axis === 1) ? '' : plot(chart, kind, axis, own, labels);
    }),
  );
  const pie = chart.series.every(({ type }) => type === 'pie');
  const axes = pie ? '' : [0, 1].map((axis) => axisPair(chart, axis)).join('');
  const legend = legendOf(chart);
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"` +
    ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>` +
    `${chart.title === '' ? '' : title(chart.title)}<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plots.join('')}${axes}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function plot(
  chart: ChartView,
  kind: Series['type'],
  axis: number,
  written: { series: Series; xml: string; values: string }[],
  labels: string,
): string {
  const stacked = Boolean(optionAt(chart.options, 'isStacked'));
  const ids = `<c:axId val="${axisId(axis, 'labels')}"/><c:axId val="${axisId(axis, 'values')}"/>`;
  const body = (extra: string, cat = 'cat', val = 'val') =>
    written
      .map(
        ({ xml, values }) =>
          `<c:ser>${xml}${extra}<c:${cat}>${labels}</c:${cat}><c:${val}>${values}</c:${val}></c:ser>`,
      )
      .join('');
  const grouping = `<c:grouping val="${stacked ? 'stacked' : kind === 'bars' ? 'clustered' : 'standard'}"/><c:varyColors val="0"/>`;
  switch (kind) {
    case 'bars':
      return (
        `<c:barChart><c:barDir val="${chart.type === 'BAR' ? 'bar' : 'col'}"/>${grouping}${body('<c:invertIfNegative val="0"/>')}` +
        `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`
      );
    case 'line':
      return `<c:lineChart>${grouping}${body('<c:marker><c:symbol val="none"/></c:marker>')}<c:marker val="1"/>${ids}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${grouping}${body('')}${ids}</c:areaChart>`;
    case 'points':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${body('', 'xVal', 'yVal')}${ids}</c:scatterChart>`;
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${body('')}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
}

function axisPair(chart: ChartView, axis: number): string {
  if (!chart.series.some((series) => series.axis === axis)) return '';
  const bar = chart.type === 'BAR';
  const points = chart.series.some(({ type }) => type === 'points');
  const labels = axisId(axis, 'labels');
  const values = axisId(axis, 'values');
  const min = optionAt(chart.options, `vAxes.${axis}.minValue`);
  const max = optionAt(chart.options, `vAxes.${axis}.maxValue`);
  const limits = `${typeof max === 'number' ? `<c:max val="${max}"/>` : ''}${typeof min === 'number' ? `<c:min val="${min}"/>` : ''}`;
  const percent = optionAt(chart.options, `vAxes.${axis}.format`) === 'percent';
  const below = axis === 0 ? textAt(chart, 'hAxis.title') : '';
  const beside = textAt(chart, `vAxes.${axis}.title`) || (axis === 0 ? textAt(chart, 'vAxis.title') : '');
  const scale = (extra: string) => `<c:scaling><c:orientation val="minMax"/>${extra}</c:scaling>`;
  const first =
    `<c:axId val="${labels}"/>${scale('')}<c:delete val="${axis}"/><c:axPos val="${bar ? 'l' : 'b'}"/>${below === '' ? '' : title(below)}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${values}"/><c:crosses val="autoZero"/>`;
  const second =
    `<c:axId val="${values}"/>${scale(limits)}<c:delete val="0"/><c:axPos val="${bar ? 'b' : axis === 0 ? 'l' : 'r'}"/>` +
    `${axis === 0 ? '<c:majorGridlines/>' : ''}${beside === '' ? '' : title(beside)}<c:numFmt formatCode="${percent ? '0%' : 'General'}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${labels}"/><c:crosses val="${axis === 0 ? 'autoZero' : 'max'}"/>`;
  const tag = points ? 'valAx' : 'catAx';
  return `<c:${tag}>${first}</c:${tag}><c:valAx>${second}</c:valAx>`;
}

function columnsOf(chart: ChartView): Column[] {
  return chart.ranges.flatMap(({ sheet, area }) =>
    Array.from({ length: area.columns }, (_, index) => ({
      sheet,
      area: { ...area, column: area.column + index, columns: 1 },
    })),
  );
}

function legendOf(chart: ChartView): string {
  const asked = optionAt(chart.options, 'legend.position') ?? optionAt(chart.options, 'legend');
  if (asked === 'none') return '';
  const place = { top: 't', bottom: 'b', left: 'l', right: 'r' }[String(asked)] ?? 'r';
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/></c:legend>`;
}

function look(chart: ChartView, index: number, { type }: Series): string {
  const colors = optionAt(chart.options, 'colors');
  const color = optionAt(chart.options, `series.${index}.color`) ?? (Array.isArray(colors) ? colors[index] : null);
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return '';
  const fill = `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
  return `<c:spPr>${type === 'line' ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
}

function title(text: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function name(reference: string | null, text: string): string {
  return reference === null ? `<c:v>${escaped(text)}</c:v>` : texts(reference, [text]);
}

function texts(reference: string | null, values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escaped(value)}</c:v></c:pt>`).join('');
  const list = `<c:ptCount val="${values.length}"/>${points}`;
  return reference === null
    ? `<c:strLit>${list}</c:strLit>`
    : `<c:strRef><c:f>${escaped(reference)}</c:f><c:strCache>${list}</c:strCache></c:strRef>`;
}

function numbers(reference: string | null, values: readonly (number | null)[]): string {
  const points = values
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  const list = `<c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}`;
  return reference === null
    ? `<c:numLit>${list}</c:numLit>`
    : `<c:numRef><c:f>${escaped(reference)}</c:f><c:numCache>${list}</c:numCache></c:numRef>`;
}

function textAt(chart: ChartView, path: string): string {
  const found = optionAt(chart.options, path);
  return typeof found === 'string' ? found : '';
}

function axisId(axis: number, side: 'labels' | 'values'): number {
  return 1000 + axis * 10 + (side === 'labels' ? 1 : 2);
}
