import { Chart, registerables } from 'chart.js';
import { createElement, useEffect, useRef } from 'react';
import type { ChartView } from '../../../view.ts';
import type { Grid } from '../grid/univer.ts';
import { toChartConfig } from './chart-config.ts';

const COMPONENT = 'HostChart';
const drawings = new Map<string, ChartView>();

/** Draws the charts of a tab over its cells, where they scroll along; draws again only what changed. */
export interface Charts {
  draw(sheetId: number, charts: ChartView[]): void;
}

/** Teaches the grid to carry charts. */
export function createCharts(grid: Grid): Charts {
  Chart.register(...registerables);
  grid.api.registerComponent(COMPONENT, ChartBox as never);
  const drawn = new Map<string, { text: string; dispose(): void }>();
  let drawing = 0;
  return {
    draw(sheetId, charts) {
      const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
      if (sheet?.getSheetId() !== String(sheetId)) return;
      const wanted = new Map(charts.map((chart) => [`chart-${sheetId}-${chart.id}`, chart]));
      for (const [id, { text, dispose }] of drawn) {
        if (!id.startsWith(`chart-${sheetId}-`) || JSON.stringify(wanted.get(id)) === text) continue;
        dispose();
        drawn.delete(id);
      }
      for (const [id, chart] of wanted) {
        if (drawn.has(id)) continue;
        // The grid keeps what it has drawn under a name: figures that changed are drawn under a new one.
        drawing += 1;
        const name = `${id}-${drawing}`;
        drawings.set(name, chart);
        const box = sheet.addFloatDomToPosition(
          { componentKey: COMPONENT, initPosition: positionOf(grid, chart), data: { id: name }, allowTransform: false },
          name,
        );
        if (box) drawn.set(id, { text: JSON.stringify(chart), dispose: box.dispose });
      }
    },
  };
}

/** Pixels of the chart's corners from the corner of the headers, before any scrolling. */
function positionOf(grid: Grid, { anchor }: ChartView) {
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet().getSheet();
  const { rowHeader, columnHeader } = sheet?.getConfig() ?? { rowHeader: { width: 0 }, columnHeader: { height: 0 } };
  let startX = rowHeader.width + anchor.offsetX;
  let startY = columnHeader.height + anchor.offsetY;
  for (let column = 0; column < anchor.column - 1; column++) {
    if (sheet?.getColVisible(column)) startX += sheet.getColumnWidth(column);
  }
  for (let row = 0; row < anchor.row - 1; row++) {
    if (sheet?.getRowVisible(row)) startY += sheet.getRowHeight(row);
  }
  return { startX, startY, endX: startX + anchor.width, endY: startY + anchor.height };
}

function ChartBox({ data }: { data: { id: string } }): object {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const chart = drawings.get(data.id);
    if (!box.current || !chart) return () => undefined;
    const canvas = document.createElement('canvas');
    box.current.replaceChildren(canvas);
    const made = new Chart(canvas, toChartConfig(chart));
    return () => made.destroy();
  }, [data.id]);
  const label = drawings.get(data.id)?.title ?? '';
  return createElement('div', { ref: box, className: 'chart', role: 'img', 'aria-label': label });
}
