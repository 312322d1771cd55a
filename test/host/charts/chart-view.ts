import { displayedAt } from '../book/criteria.ts';
import type { Book, CellValue, Chart, RangeRef } from '../book/model.ts';
import { at } from '../book/plane.ts';
import { contentExtent, sheetById } from '../book/sheets.ts';
import type { ChartView } from '../view.ts';
import { isRecord, unfoldOptions } from './options.ts';

interface ChartCell {
  value: CellValue;
  display: string;
}

type Series = ChartView['series'][number];

/**
 * A chart with the figures of its ranges as they stand. Hidden rows and columns are left out as its strategy says.
 * Assumed, never seen live: without `headers` a first line of texts above numbers is the headings; without
 * `useFirstColumnAsDomain: false` the first of several columns is the labels; a combo draws its first series as bars.
 */
export function chartView(book: Book, chart: Chart): ChartView {
  const options = unfoldOptions(chart.options);
  const blocks = chart.ranges.map((range) => readRange(book, range, chart.hiddenStrategy));
  const table = trimmed(
    chart.transposed ? transpose(joined(blocks, chart.mergeStrategy)) : joined(blocks, chart.mergeStrategy),
  );
  const headers = chart.headers >= 0 ? chart.headers : guessHeaders(table);
  const data = table.slice(headers);
  const width = table[0]?.length ?? 0;
  const domain = width > 1 && options.useFirstColumnAsDomain !== false ? 1 : 0;
  const columns = Array.from({ length: Math.max(0, width - domain) }, (_, index) => index + domain);
  const name = (column: number) => table[headers - 1]?.[column]?.display ?? '';
  return {
    id: chart.id,
    type: chart.type,
    title: typeof options.title === 'string' ? options.title : '',
    anchor: { ...chart.anchor, width: chart.width, height: chart.height },
    ranges: chart.ranges.map(({ sheetId, area }) => ({ sheet: sheetById(book, sheetId).name, area: { ...area } })),
    options,
    labels: data.map((line) => (domain === 1 ? (line[0]?.display ?? '') : '')),
    series: columns.map((column, index) => ({
      ...looksOf(chart.type, options, index, name(column)),
      values: data.map((line) => numberOf(line[column]?.value ?? null)),
    })),
  };
}

function looksOf(
  type: string,
  options: Record<string, unknown>,
  index: number,
  heading: string,
): Omit<Series, 'values'> {
  const all = isRecord(options.series) ? options.series : {};
  const own = isRecord(all[index]) ? all[index] : {};
  return {
    name: typeof own.labelInLegend === 'string' ? own.labelInLegend : heading,
    type: seriesType(type, own.type ?? options.seriesType, index),
    axis: own.targetAxisIndex === 1 ? 1 : 0,
  };
}

const DRAWN_AS: Record<string, Series['type']> = {
  AREA: 'area',
  STEPPED_AREA: 'area',
  LINE: 'line',
  TIMELINE: 'line',
  PIE: 'pie',
  SCATTER: 'points',
  BUBBLE: 'points',
};

function seriesType(chart: string, asked: unknown, index: number): Series['type'] {
  if (chart !== 'COMBO') return DRAWN_AS[chart] ?? 'bars';
  if (asked === 'bars' || asked === 'line' || asked === 'area') return asked;
  return index === 0 ? 'bars' : 'line';
}

function readRange(book: Book, { sheetId, area }: RangeRef, strategy: string): ChartCell[][] {
  const sheet = sheetById(book, sheetId);
  const last = Math.min(area.row + area.rows - 1, Math.max(area.row, contentExtent(sheet).row));
  const skipRows = strategy !== 'SHOW_BOTH' && strategy !== 'IGNORE_COLUMNS';
  const skipColumns = strategy !== 'SHOW_BOTH' && strategy !== 'IGNORE_ROWS';
  const lines: ChartCell[][] = [];
  for (let row = area.row; row <= last; row += 1) {
    if (skipRows && (sheet.hiddenRows.has(row) || sheet.filteredRows.has(row))) continue;
    const line: ChartCell[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (skipColumns && sheet.hiddenColumns.has(column)) continue;
      line.push({ value: at(sheet.values, row, column) ?? null, display: displayedAt(book, sheet, row, column) });
    }
    lines.push(line);
  }
  return lines;
}

function joined(blocks: ChartCell[][][], strategy: string): ChartCell[][] {
  if (strategy === 'MERGE_ROWS') return blocks.flat();
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => block[row] ?? (block[0] ?? []).map(() => ({ value: null, display: '' }))),
  );
}

function transpose(table: ChartCell[][]): ChartCell[][] {
  const width = Math.max(0, ...table.map((line) => line.length));
  return Array.from({ length: width }, (_, column) =>
    table.map((line) => line[column] ?? { value: null, display: '' }),
  );
}

function trimmed(table: ChartCell[][]): ChartCell[][] {
  let length = table.length;
  while (length > 0 && table[length - 1]?.every((cell) => cell.value === null)) length -= 1;
  return table.slice(0, length);
}

function guessHeaders(table: ChartCell[][]): number {
  const [first = [], second = []] = table;
  const above = first.slice(first.length > 1 ? 1 : 0);
  const below = second.slice(second.length > 1 ? 1 : 0);
  const texts = above.length > 0 && above.every((cell) => typeof cell.value === 'string');
  return texts && below.some((cell) => typeof cell.value !== 'string') ? 1 : 0;
}

function numberOf(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
