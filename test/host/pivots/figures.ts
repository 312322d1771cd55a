import type { CellError, CellValue, PivotCell, PivotValue } from '../book/model.ts';
import type { Branch, Side } from './groups.ts';
import type { PivotSource, PivotSpec } from './spec.ts';
import { keepsFormat, summarise } from './summaries.ts';

const NOT_COMPUTED: CellError = {
  error: '#ERROR!',
  message: 'Calculated fields are not computed by this local spreadsheet.',
};

/** The figure of a value where a branch of the rows meets a branch of the columns; an empty cell where no row does. */
export interface Figures {
  raw(value: number, across: Branch, down: Branch): CellValue;
  cell(value: number, across: Branch, down: Branch): PivotCell;
}

/** Prepares the figures of a pivot; each is summarised when first asked for. */
export function figuresOf(spec: PivotSpec, source: PivotSource, rows: number[], across: Side, down: Side): Figures {
  const meeting = new Map<number, number[]>();
  for (const row of rows) {
    for (let branch: Branch | null = across.leafOf(row); branch; branch = branch.parent) {
      for (let other: Branch | null = down.leafOf(row); other; other = other.parent) {
        const place = branch.id * down.count + other.id;
        const here = meeting.get(place);
        if (here) here.push(row);
        else meeting.set(place, [row]);
      }
    }
  }
  const formats = spec.values.map((value) => formatOf(value, source));
  const known = spec.values.map(() => new Map<number, CellValue>());

  const raw = (index: number, branch: Branch, other: Branch): CellValue => {
    const place = branch.id * down.count + other.id;
    const value = spec.values[index];
    const here = meeting.get(place);
    if (!value || !here) return null;
    const memory = known[index];
    const seen = memory?.get(place);
    if (seen !== undefined) return seen;
    const result = figureOf(value, source, here);
    memory?.set(place, result);
    return result;
  };

  const cell = (index: number, branch: Branch, other: Branch): PivotCell => {
    const figure = raw(index, branch, other);
    const value = spec.values[index];
    if (!value || figure === null) return { value: null };
    const whole = wholeOf(value.showAs, index, branch, other, raw);
    if (whole === undefined) return withFormat(figure, formats[index]);
    if (typeof figure !== 'number') return { value: figure };
    if (typeof whole !== 'number') return { value: whole };
    if (whole === 0)
      return { value: { error: '#DIV/0!', message: 'Function evaluation caused a divide by zero error.' } };
    return { value: figure / whole, format: '0.00%' };
  };

  function wholeOf(showAs: string, index: number, branch: Branch, other: Branch, figure: Figures['raw']) {
    if (showAs === 'PERCENT_OF_ROW_TOTAL') return figure(index, across.whole, other);
    if (showAs === 'PERCENT_OF_COLUMN_TOTAL') return figure(index, branch, down.whole);
    if (showAs === 'PERCENT_OF_GRAND_TOTAL') return figure(index, across.whole, down.whole);
    return undefined;
  }

  return { raw, cell };
}

function figureOf(value: PivotValue, source: PivotSource, rows: number[]): CellValue {
  const column = value.sourceColumn;
  if (value.formula !== null || column === null) return NOT_COMPUTED;
  return summarise(
    value.summarize,
    rows.map((row) => source.value(row, column)),
  );
}

function formatOf(value: PivotValue, source: PivotSource): string | undefined {
  const column = value.sourceColumn;
  if (column === null || !keepsFormat(value.summarize)) return undefined;
  for (let row = 0; row < source.height; row += 1) {
    if (source.value(row, column) !== null) return source.format(row, column);
  }
  return undefined;
}

function withFormat(value: CellValue, format: string | undefined): PivotCell {
  return format === undefined ? { value } : { value, format };
}
