import type { Criterion, CriterionValue } from '../book/model.ts';

/**
 * Google's conditions as formulas of Excel about one cell, `@`. In braces stand values: `{n}` a number, `{d}` a day, `{r}` a
 * relative day as days from today, `{t}` a text in quotes, `{l}` the length of the text. The first line of a kind is the one written.
 */
const TEMPLATES: [type: string, formula: string][] = [
  ['CELL_EMPTY', 'LEN(TRIM(@))=0'],
  ['CELL_NOT_EMPTY', 'LEN(TRIM(@))>0'],
  ['NUMBER_GREATER_THAN', 'AND(ISNUMBER(@),@>{n})'],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'AND(ISNUMBER(@),@>={n})'],
  ['NUMBER_LESS_THAN', 'AND(ISNUMBER(@),@<{n})'],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'AND(ISNUMBER(@),@<={n})'],
  ['NUMBER_EQUAL_TO', 'AND(ISNUMBER(@),@={n})'],
  ['NUMBER_NOT_EQUAL_TO', 'AND(ISNUMBER(@),@<>{n})'],
  ['NUMBER_BETWEEN', 'AND(ISNUMBER(@),@>={n},@<={n})'],
  ['NUMBER_NOT_BETWEEN', 'AND(ISNUMBER(@),OR(@<{n},@>{n}))'],
  ['DATE_IS_VALID_DATE', 'ISNUMBER(@)'],
  ['DATE_AFTER', 'AND(ISNUMBER(@),INT(@)>{d})'],
  ['DATE_BEFORE', 'AND(ISNUMBER(@),INT(@)<{d})'],
  ['DATE_EQUAL_TO', 'AND(ISNUMBER(@),INT(@)={d})'],
  ['DATE_NOT_EQUAL_TO', 'AND(ISNUMBER(@),INT(@)<>{d})'],
  ['DATE_ON_OR_AFTER', 'AND(ISNUMBER(@),INT(@)>={d})'],
  ['DATE_ON_OR_BEFORE', 'AND(ISNUMBER(@),INT(@)<={d})'],
  ['DATE_BETWEEN', 'AND(ISNUMBER(@),INT(@)>={d},INT(@)<={d})'],
  ['DATE_NOT_BETWEEN', 'AND(ISNUMBER(@),OR(INT(@)<{d},INT(@)>{d}))'],
  ['DATE_AFTER_RELATIVE', 'AND(ISNUMBER(@),INT(@)>TODAY()+{r})'],
  ['DATE_BEFORE_RELATIVE', 'AND(ISNUMBER(@),INT(@)<TODAY()+{r})'],
  ['DATE_EQUAL_TO_RELATIVE', 'AND(ISNUMBER(@),INT(@)=TODAY()+{r})'],
  ['TEXT_EQUAL_TO', '@={t}'],
  ['TEXT_NOT_EQUAL_TO', '@<>{t}'],
  ['TEXT_CONTAINS', 'ISNUMBER(SEARCH({t},@))'],
  ['TEXT_CONTAINS', 'NOT(ISERROR(SEARCH({t},@)))'],
  ['TEXT_DOES_NOT_CONTAIN', 'ISERROR(SEARCH({t},@))'],
  ['TEXT_STARTS_WITH', 'LEFT(@,{l})={t}'],
  ['TEXT_STARTS_WITH', 'LEFT(@,LEN({t}))={t}'],
  ['TEXT_ENDS_WITH', 'RIGHT(@,{l})={t}'],
  ['TEXT_ENDS_WITH', 'RIGHT(@,LEN({t}))={t}'],
];

const DAYS: [relative: string, days: number][] = [
  ['TODAY', 0],
  ['TOMORROW', 1],
  ['YESTERDAY', -1],
  ['PAST_WEEK', -7],
  ['PAST_MONTH', -30],
  ['PAST_YEAR', -365],
];

/** A condition as a formula about a cell such as `B2`; `null` for one Excel has no formula for. */
export function formulaOf({ type, values }: Criterion, cell: string): string | null {
  const template = TEMPLATES.find(([name]) => name === type)?.[1];
  if (template === undefined) return null;
  const texts = values.map(plain);
  if (texts.includes(null)) return null;
  const waiting = [...texts];
  return template.replace(/@|\{(\w)\}/g, (found, kind) => {
    if (found === '@') return cell;
    if (kind === 'l') return String(texts[0]?.length ?? 0);
    const text = waiting.shift() ?? '';
    return kind === 't' ? literal(text) : text;
  });
}

/** The condition a formula about that cell stands for; `null` for a formula of one's own. */
export function conditionIn(formula: string, cell: string): Criterion | null {
  for (const [type, template] of TEMPLATES) {
    const match = patternOf(template, cell).exec(formula);
    if (match) return { type, values: valuesIn(template, match.slice(1)) };
  }
  return null;
}

/** A text as a formula of Excel holds it. */
export const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The text between the quotes of a formula. */
export const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

const PATTERNS: Record<string, string> = {
  n: '(-?[\\d.]+(?:E[+-]?\\d+)?)',
  d: '(-?\\d+)',
  r: '(-?\\d+)',
  t: '("(?:[^"]|"")*")',
  l: '(\\d+)',
};

function patternOf(template: string, cell: string): RegExp {
  const source = template
    .replace(/[()+.]/g, '\\$&')
    .replace(/\{(\w)\}/g, (_found, kind: string) => PATTERNS[kind] ?? '')
    .replaceAll('@', () => cell.replaceAll('$', '\\$'));
  return new RegExp(`^${source}$`, 'i');
}

function valuesIn(template: string, found: string[]): CriterionValue[] {
  const kinds = [...template.matchAll(/\{(\w)\}/g)].map(([, kind]) => kind);
  const values = found.flatMap((text, index): CriterionValue[] => {
    const kind = kinds[index];
    if (kind === 'l') return [];
    if (kind === 't') return [unquoted(text)];
    if (kind === 'd') return [{ serial: Number(text) }];
    if (kind === 'r') return [{ relative: DAYS.find(([, days]) => days === Number(text))?.[0] ?? 'TODAY' }];
    return [Number(text)];
  });
  return template.includes('LEN({t})') ? values.slice(0, 1) : values;
}

function plain(value: CriterionValue): string | null {
  if (typeof value !== 'object') return String(value);
  if ('serial' in value) return String(Math.floor(value.serial));
  if (!('relative' in value)) return null;
  const days = DAYS.find(([relative]) => relative === value.relative)?.[1];
  return days === undefined ? null : String(days);
}
