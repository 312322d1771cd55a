import type { Chart } from '../../book/model.ts';
import { refuse } from '../../book/refuse.ts';
import { sheetById } from '../../book/sheets.ts';
import { newDraft } from '../../charts/chart-builder.ts';
import { self } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import type { SheetSelf } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Service } from '../service.ts';

/** What stands behind charts and their builders; a builder's chart is a copy. */
export interface ChartSelf {
  sheetId: number;
  chart: Chart;
}

/** A copy that can be changed without the original. */
export function copyOf(chart: Chart): Chart {
  return { ...chart, ranges: [...chart.ranges], options: { ...chart.options }, anchor: { ...chart.anchor } };
}

/** A builder of a new chart of a sheet; no place yet. */
export function chartBuilder({ id }: SheetSelf) {
  const chart: Chart = { ...newDraft(), id: 0, type: '' };
  return objectOf('EmbeddedChartBuilder', { sheetId: id, chart });
}

function chartOf(value: unknown): ChartSelf {
  return self(value, serviceNamed('EmbeddedChart') as Service<ChartSelf>);
}

/** Puts a built chart on a sheet. Throws for one without a place on the grid. */
export function insertChart({ id }: SheetSelf, value: unknown, run: Run): void {
  const sheet = sheetById(run.world.book, id);
  const built = chartOf(value);
  const { row, column } = built.chart.anchor;
  if (row < 1 || column < 1 || row > sheet.maxRows || column > sheet.maxColumns) {
    throw refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  built.sheetId = id;
  built.chart.id = run.world.book.nextId++;
  sheet.charts.push(copyOf(built.chart));
  sheet.version += 1;
}

/** Puts a changed chart in the place of the one it was made from. Throws when that is gone. */
export function updateChart({ id }: SheetSelf, value: unknown, run: Run): void {
  const sheet = sheetById(run.world.book, id);
  const { chart } = chartOf(value);
  const index = sheet.charts.findIndex((each) => each.id === chart.id);
  if (index < 0) throw refuse('Embedded chart not found.');
  sheet.charts[index] = copyOf(chart);
  sheet.version += 1;
}

/** Takes a chart off a sheet. Throws when it is gone. */
export function removeChart({ id }: SheetSelf, value: unknown, run: Run): void {
  const sheet = sheetById(run.world.book, id);
  const { chart } = chartOf(value);
  if (!sheet.charts.some((each) => each.id === chart.id)) throw refuse('Embedded chart not found.');
  sheet.charts = sheet.charts.filter((each) => each.id !== chart.id);
  sheet.version += 1;
}
