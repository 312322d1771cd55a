import type { ConditionalFormattingRule, Style } from '@cj-tech-master/excelts';
import { cellName } from '../../book/a1.ts';
import type { ConditionalFormat, Criterion, GradientPoint } from '../../book/model.ts';
import { conditionIn, unquoted } from '../condition-formulas.ts';
import type { Palette } from './colors.ts';
import { googleFormula } from './formula.ts';
import { areaIn, type Reading } from './reading.ts';

/** A rule as the library gives it. */
interface Rule {
  type: string;
  operator?: string;
  formulae?: unknown[];
  priority?: number;
  style?: Partial<Style>;
  cfvo?: { type: string; value?: number | string }[];
  color?: { argb?: string }[];
}

const COMPARISONS: Record<string, [name: string, sign: string]> = {
  between: ['NUMBER_BETWEEN', ''],
  notBetween: ['NUMBER_NOT_BETWEEN', ''],
  equal: ['NUMBER_EQUAL_TO', '='],
  notEqual: ['NUMBER_NOT_EQUAL_TO', '<>'],
  greaterThan: ['NUMBER_GREATER_THAN', '>'],
  greaterThanOrEqual: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', '>='],
  lessThan: ['NUMBER_LESS_THAN', '<'],
  lessThanOrEqual: ['NUMBER_LESS_THAN_OR_EQUAL_TO', '<='],
};

/** Reads the conditional formats of a tab, the first to apply first. */
export function readConditionalFormats(reading: Reading, palette: Palette): void {
  const { source, sheet, styles } = reading;
  const found: { priority: number; format: ConditionalFormat }[] = [];
  for (const { ref, rules } of source.conditionalFormattings) {
    const areas = ref.split(/\s+/).flatMap((text) => areaIn(sheet, text) ?? []);
    const [first] = areas;
    if (!first) continue;
    for (const rule of rules as (ConditionalFormattingRule & Rule)[]) {
      const gradient = rule.type === 'colorScale' ? gradientOf(rule, palette) : null;
      const condition = gradient ? null : conditionOf(rule, cellName(first.row, first.column));
      if (!gradient && !condition) {
        reading.leave('formats', rule.type);
        continue;
      }
      const look = rule.style ? styles.conditional(rule.style) : {};
      found.push({ priority: rule.priority ?? 0, format: { areas, condition, look, gradient } });
    }
  }
  for (const type of newerRules(reading)) reading.leave('formats', type);
  sheet.conditionalFormats = found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

/** Rules only newer files have. Data bars stand twice there and count by their plain twin. */
function newerRules({ part }: Reading): string[] {
  return [...part.tail.matchAll(/<x14:cfRule [^>]*type="(\w+)"/g)].flatMap(([, type = '']) =>
    type === 'dataBar' ? [] : [type],
  );
}

function conditionOf({ type, operator = '', formulae = [] }: Rule, cell: string): Criterion | null {
  const [one = '', two = ''] = formulae.map(String);
  if (type === 'cellIs') return comparisonOf(operator, one, two, cell);
  if (one === '' || ['top10', 'aboveAverage', 'dataBar', 'iconSet', 'duplicateValues', 'uniqueValues'].includes(type)) {
    return null;
  }
  const formula = googleFormula(one, false);
  return conditionIn(one, cell) ?? (formula ? { type: 'CUSTOM_FORMULA', values: [formula] } : null);
}

function comparisonOf(operator: string, one: string, two: string, cell: string): Criterion | null {
  const comparison = COMPARISONS[operator];
  if (!comparison) return null;
  const [name, sign] = comparison;
  const values = sign === '' ? [one, two] : [one];
  if (values.every((value) => value !== '' && !Number.isNaN(Number(value))))
    return { type: name, values: values.map(Number) };
  if (/^"(?:[^"]|"")*"$/.test(one) && (sign === '=' || sign === '<>')) {
    return { type: sign === '=' ? 'TEXT_EQUAL_TO' : 'TEXT_NOT_EQUAL_TO', values: [unquoted(one)] };
  }
  const between = `AND(${cell}>=${one},${cell}<=${two})`;
  const formula = sign !== '' ? `${cell}${sign}${one}` : operator === 'between' ? between : `NOT(${between})`;
  const read = googleFormula(formula, false);
  return read ? { type: 'CUSTOM_FORMULA', values: [read] } : null;
}

const POINTS: Record<string, string> = { num: 'NUMBER', percent: 'PERCENT', percentile: 'PERCENTILE' };

/** The middle point of a scale with two stays empty. */
function gradientOf({ cfvo = [], color = [] }: Rule, palette: Palette): GradientPoint[] | null {
  if (cfvo.length < 2 || cfvo.length > 3 || cfvo.some(({ type }) => type === 'formula')) return null;
  const gradient: GradientPoint[] = [];
  cfvo.forEach(({ type, value }, index) => {
    const point = POINTS[type] ?? null;
    const place = index === cfvo.length - 1 ? 2 : index;
    gradient[place] = {
      color: palette(color[index]) ?? '#ffffff',
      type: point,
      value: point === null ? '' : String(value ?? ''),
    };
  });
  return gradient;
}
