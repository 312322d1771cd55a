import type { ConditionalFormattingOptions, ConditionalFormattingRule } from '@cj-tech-master/excelts';
import { areaName, cellName } from '../../book/a1.ts';
import type { ConditionalFormat, GradientPoint } from '../../book/model.ts';
import { formulaOf } from '../condition-formulas.ts';
import { argb, conditionalStyle } from './cell-style.ts';
import { toExcel } from './excel-formula.ts';

/** A conditional format as Excel holds it: a formula about the first cell of its area, or a colour scale; `null` for one Excel has not. */
export function excelFormat(
  { areas, condition, look, gradient }: ConditionalFormat,
  priority: number,
  names: ReadonlyMap<string, string>,
): ConditionalFormattingOptions | null {
  const [first] = areas;
  if (!first) return null;
  const ref = areas.map(areaName).join(' ');
  if (gradient) return { ref, rules: [colorScale(gradient, priority)] };
  if (!condition) return null;
  const formula =
    condition.type === 'CUSTOM_FORMULA'
      ? toExcel(String(condition.values[0] ?? ''), names)
      : formulaOf(condition, cellName(first.row, first.column));
  if (formula === null) return null;
  const rule = { type: 'expression', formulae: [formula], priority, style: conditionalStyle(look) };
  return { ref, rules: [rule as ConditionalFormattingRule] };
}

const POINTS: Record<string, string> = {
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
  MIN: 'min',
  MAX: 'max',
};

function colorScale(gradient: readonly (GradientPoint | undefined)[], priority: number): ConditionalFormattingRule {
  const points = [...gradient.entries()].flatMap(([index, point]) => (point ? [{ ...point, index }] : []));
  const cfvo = points.map(({ type, value, index }) => {
    const kind = POINTS[type ?? (index === 0 ? 'MIN' : 'MAX')] ?? 'num';
    return kind === 'min' || kind === 'max' ? { type: kind } : { type: kind, value: Number(value) };
  });
  const color = points.map((point) => ({ argb: argb(point.color) }));
  return { type: 'colorScale', cfvo, color, priority } as ConditionalFormattingRule;
}
