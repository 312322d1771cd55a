import { aimChart } from './home-charts.ts';
import { readTable } from './table.ts';
import type { ChartName, Workbook } from './workbook.ts';

/** A line by month over a column of the months. */
export interface KeyLine {
  name: ChartName;
  column: string;
  /** The column drawn where a tab of an earlier version lacks that one. */
  instead?: string;
  title: string;
  /** The axis: up from nothing, a share up from nothing, or stars from 1 to 5. */
  axis: 'count' | 'share' | 'stars';
}

const CHART = { width: 392, height: 280 } as const;
/** Below the rows of the figures; three side by side, at the columns that begin there. */
const PLACE = { row: 11, rows: 14, columns: [1, 3, 8] } as const;

const AXES = {
  count: { minValue: 0 },
  share: { minValue: 0, format: 'percent' },
  stars: { minValue: 1, maxValue: 5 },
} as const;

/**
 * Draws the lines of the key figures below their rows, a chart each as soon as its column has a figure; later only
 * their ranges follow. A chart the seller deleted comes back only with the tab (`isNew`).
 */
export function drawKeyCharts(workbook: Workbook, lines: readonly KeyLine[], isNew: boolean): void {
  const { sheet, rows, places, cell } = readTable(workbook, 'keyFigureMonths');
  const month = places.get('month');
  if (rows.length === 0 || month === undefined) return;
  const target = workbook.sheet('keyFigures');
  const charts = target.getCharts();
  const knownOf = ({ name }: KeyLine): number | undefined => (isNew ? undefined : workbook.chart(name));
  let drawn = lines.filter((line) => knownOf(line) !== undefined).length;
  for (const line of lines) {
    const key = places.has(line.column) ? line.column : (line.instead ?? line.column);
    const column = places.get(key);
    if (column === undefined) continue;
    const ranges = [month, column].map((place) => sheet.getRange(1, place + 1, rows.length + 1, 1));
    const known = knownOf(line);
    if (known !== undefined) {
      const there = charts.find((chart) => chart.getChartId() === known);
      const aimed = there?.getRanges() ?? [];
      const reaches = aimed.length === ranges.length && aimed.every((range) => range.getNumRows() === rows.length + 1);
      if (there && !reaches) aimChart(target, there, ranges);
      continue;
    }
    if (!rows.some((_, row) => typeof cell(row, key) === 'number')) continue;
    const builder = target.newChart().asLineChart();
    for (const range of ranges) builder.addRange(range);
    const { row, rows: high, columns } = PLACE;
    target.insertChart(
      builder
        .setTitle(line.title)
        .setNumHeaders(1)
        .setOption('useFirstColumnAsDomain', true)
        .setOption('vAxis', AXES[line.axis])
        .setOption('pointSize', 5)
        .setOption('legend', { position: 'none' })
        .setOption('width', CHART.width)
        .setOption('height', CHART.height)
        .setPosition(row + high * Math.floor(drawn / columns.length), columns[drawn % columns.length] ?? 1, 0, 0)
        .build(),
    );
    const [last] = target.getCharts().slice(-1);
    if (last) workbook.adoptChart(line.name, last.getChartId() ?? -1);
    drawn += 1;
  }
}
