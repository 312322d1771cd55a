import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../../view.ts';
import { toChartConfig } from './chart-config.ts';

const chart = (more: Partial<ChartView>): ChartView => ({
  id: 1,
  type: 'COMBO',
  title: 'Causes',
  anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0, width: 400, height: 300 },
  ranges: [],
  options: {},
  labels: ['Damaged in transit', 'Wrong size'],
  series: [{ name: 'Units', values: [8, 2], type: 'bars', axis: 0 }],
  ...more,
});

describe('how a chart of the host is drawn', () => {
  test('a Pareto has bars on the left axis and a line of shares on the right one', () => {
    const share = { name: 'Share', values: [0.8, 1], type: 'line' as const, axis: 1 as const };
    const config = toChartConfig(
      chart({ series: [...chart({}).series, share], options: { 'vAxes.1.format': 'percent', 'vAxes.1.maxValue': 1 } }),
    );
    expect(config.data.datasets).toMatchObject([{ type: 'bar' }, { type: 'line', yAxisID: 'second' }]);
    expect(config.options?.scales?.second).toMatchObject({ position: 'right', max: 1 });
  });

  test('stacked columns stack on both axes', () => {
    const config = toChartConfig(chart({ type: 'COLUMN', options: { isStacked: true } }));
    expect(config.options?.scales).toMatchObject({ x: { stacked: true }, y: { stacked: true } });
  });

  test('options are understood as paths and as nested objects', () => {
    const config = toChartConfig(chart({ options: { 'legend.position': 'none', vAxis: { title: 'Units' } } }));
    expect(config.options?.plugins?.legend?.display).toBe(false);
    expect(config.options?.scales?.y).toMatchObject({ title: { display: true, text: 'Units' } });
  });

  test('a pie has no axes', () => {
    const config = toChartConfig(
      chart({ type: 'PIE', series: [{ name: 'Units', values: [8, 2], type: 'pie', axis: 0 }] }),
    );
    expect(config.type).toBe('pie');
    expect(config.options?.scales).toBeUndefined();
  });

  test('a bar chart lies on its side', () => {
    expect(toChartConfig(chart({ type: 'BAR' })).options?.indexAxis).toBe('y');
  });
});
