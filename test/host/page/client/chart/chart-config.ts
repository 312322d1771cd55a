import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartView } from '../../../view.ts';

/** Google's colours in the order it gives them to series. */
const COLORS = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
];

type Series = ChartView['series'][number];

/** A chart of the host as Chart.js draws it: bars, stacked bars, lines, areas, points, pies and any mix with two axes. */
export function toChartConfig(chart: ChartView): ChartConfiguration {
  const isPie = chart.series.some(({ type }) => type === 'pie');
  const isSideways = chart.type.toLowerCase() === 'bar';
  const titleText = chart.title || String(option(chart, 'title') ?? '');
  const legend = String(option(chart, 'legend.position') ?? option(chart, 'legend') ?? 'right');
  const isStacked = Boolean(option(chart, 'isStacked'));
  const hasSecondAxis = chart.series.some(({ axis }) => axis === 1);
  const scales = {
    [isSideways ? 'y' : 'x']: {
      stacked: isStacked,
      grid: { display: false },
      title: axisTitle(chart, isSideways ? 'vAxis' : 'hAxis'),
    },
    [isSideways ? 'x' : 'y']: { stacked: isStacked, beginAtZero: true, ...axisLook(chart, 0, isSideways) },
    ...(hasSecondAxis
      ? {
          second: {
            position: 'right' as const,
            beginAtZero: true,
            grid: { drawOnChartArea: false },
            ...axisLook(chart, 1, false),
          },
        }
      : {}),
  };
  return {
    type: isPie ? 'pie' : 'bar',
    data: {
      labels: chart.labels,
      datasets: chart.series.map((series, at) => toDataset(chart, series, at, isPie)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isSideways ? 'y' : 'x',
      plugins: {
        title: { display: titleText !== '', text: titleText, align: 'start', font: { size: 15, weight: 'normal' } },
        legend: { display: legend !== 'none', position: isPie || legend === 'right' ? 'right' : toPosition(legend) },
      },
      ...(isPie ? {} : { scales }),
    },
  } as ChartConfiguration;
}

/** Pixels a line may reach over the edge of the plot, so that a point at 100% is whole. */
const POINTS_OVERHANG = 6;

const toPosition = (legend: string) => (legend === 'top' || legend === 'left' ? legend : 'bottom');

function toDataset(chart: ChartView, { name, values, type, axis }: Series, at: number, isPie: boolean): ChartDataset {
  const colors = (option(chart, 'colors') as string[] | undefined) ?? COLORS;
  const color = String(option(chart, `series.${at}.color`) ?? colors[at % colors.length]);
  const data = values as number[];
  if (isPie) {
    return {
      type: 'pie',
      label: name,
      data,
      backgroundColor: values.map((_, slice) => COLORS[slice % COLORS.length] ?? color),
    };
  }
  const shared = {
    label: name,
    data,
    backgroundColor: color,
    borderColor: color,
    ...(axis === 1 ? { yAxisID: 'second' } : {}),
  };
  if (type === 'bars') return { ...shared, type: 'bar', order: 1 };
  const size = option(chart, `series.${at}.pointSize`);
  const width = option(chart, `series.${at}.lineWidth`);
  const dashes = option(chart, `series.${at}.lineDashStyle`);
  const pointRadius = typeof size === 'number' ? size / 2 : type === 'points' ? 4 : 2;
  return {
    ...shared,
    type: 'line',
    order: 0,
    pointRadius,
    clip: POINTS_OVERHANG,
    showLine: type !== 'points' && width !== 0,
    ...(typeof width === 'number' ? { borderWidth: width } : {}),
    ...(Array.isArray(dashes) ? { borderDash: dashes as number[] } : {}),
    fill: type === 'area',
    spanGaps: true,
    ...(type === 'area' ? { backgroundColor: `${color}40` } : {}),
  };
}

function axisLook(chart: ChartView, axis: 0 | 1, isSideways: boolean) {
  const names = isSideways ? ['hAxis'] : [`vAxes.${axis}`, ...(axis === 0 ? ['vAxis'] : [])];
  const first = (path: string) =>
    names.map((name) => option(chart, `${name}.${path}`)).find((found) => found !== undefined);
  const bound = (name: 'min' | 'max') => first(`viewWindow.${name}`) ?? first(`${name}Value`);
  const format = first('format');
  const isPercent = format === 'percent' || /%/.test(String(format ?? ''));
  const [min, max] = [bound('min'), bound('max')];
  return {
    title: axisTitle(chart, names.find((name) => option(chart, `${name}.title`) !== undefined) ?? names[0] ?? ''),
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof max === 'number' ? { max } : {}),
    ...(isPercent ? { ticks: { callback: (value: number | string) => `${Math.round(Number(value) * 100)}%` } } : {}),
  };
}

function axisTitle(chart: ChartView, name: string) {
  const text = String(option(chart, `${name}.title`) ?? '');
  return { display: text !== '', text };
}

/** An option by its dotted path, whether it was set as a path or as nested objects. */
function option(chart: ChartView, path: string): unknown {
  if (path in chart.options) return chart.options[path];
  return path.split('.').reduce<unknown>((found, key) => {
    if (typeof found !== 'object' || found === null) return undefined;
    return (found as Record<string, unknown>)[key];
  }, chart.options);
}
