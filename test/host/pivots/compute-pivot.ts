import type { CellValue, PivotCell, PivotGroup, PivotValue } from '../book/model.ts';
import { figuresOf } from './figures.ts';
import { type Branch, branchesOf } from './groups.ts';
import { type Line, linesOf, pathOf } from './lines.ts';
import { type PivotSource, type PivotSpec, textOf } from './spec.ts';

/** Computes what a pivot shows: its cells from the anchor right and down, every row equally long; nothing for an empty pivot. Throws for a condition, date rule or function Google does not have. */
export function computePivot(spec: PivotSpec, source: PivotSource, locale: string): PivotCell[][] {
  const { rowGroups, columnGroups, values, valuesAs } = spec;
  if (rowGroups.length + columnGroups.length + values.length === 0) return [];
  const rows = keptRows(spec, source);
  const down = branchesOf(rowGroups, source, rows, locale);
  const across = branchesOf(columnGroups, source, rows, locale);
  const figures = figuresOf(spec, source, rows, across, down);

  const several = values.length > 1;
  const every = values.map((_value, index) => index);
  const valuesDown = several && valuesAs === 'ROWS';
  const valuesAcross = values.length > 0 && !valuesDown && (several || columnGroups.length === 0);
  const downLines = linesOf(down.whole, rowGroups, valuesDown ? every : [null], locale, (value, branch, opposite) =>
    figures.raw(value, find(across.whole, opposite), branch),
  );
  const acrossLines =
    values.length === 0 && columnGroups.length === 0
      ? []
      : linesOf(across.whole, columnGroups, valuesAcross ? every : [null], locale, (value, branch, opposite) =>
          figures.raw(value, branch, find(down.whole, opposite)),
        );

  const names = values.map((value) => nameOfValue(value, source));
  const single = !several && columnGroups.length > 0 ? (names[0] ?? null) : null;
  const groupNames = rowGroups.map((group) => nameOfGroup(group, source));
  const lead: CellValue[] = valuesDown ? [...groupNames, 'Values'] : groupNames;
  if (rowGroups.length === 0 && single !== null) lead.push(null);

  const top =
    columnGroups.length === 0
      ? [[...lead, ...acrossLines.map((line) => nameAt(names, line.value))]]
      : crossHeadings(
          columnGroups,
          acrossLines,
          lead,
          rowGroups.length > 0 ? single : null,
          names,
          valuesAcross,
          source,
        );
  const body = downLines.map((line, index) => {
    const labels = labelsOf(line, downLines[index - 1], rowGroups);
    if (valuesDown) labels.push({ value: nameAt(names, line.value) });
    if (rowGroups.length === 0 && single !== null) labels.push({ value: single });
    const total = line.kind !== 'label';
    const cells = acrossLines.map((other) => {
      if (values.length === 0) return { value: null };
      const cell = figures.cell(line.value ?? other.value ?? 0, other.branch, line.branch);
      return total || other.kind !== 'label' ? { ...cell, bold: true } : cell;
    });
    return [...labels.map((label) => (total ? { ...label, bold: true } : label)), ...cells];
  });
  const head = top.map((line) => line.map((cell): PivotCell => ({ ...asCell(cell), bold: true })));
  return squared([...head, ...body]);
}

function keptRows(spec: PivotSpec, source: PivotSource): number[] {
  const rows: number[] = [];
  for (let row = 0; row < source.height; row += 1) {
    if (spec.filters.every(({ sourceColumn, criterion }) => source.keeps(criterion, row, sourceColumn))) rows.push(row);
  }
  return rows;
}

function crossHeadings(
  groups: PivotGroup[],
  lines: Line[],
  lead: CellValue[],
  corner: string | null,
  names: string[],
  withValues: boolean,
  source: PivotSource,
): (CellValue | PivotCell)[][] {
  const blank: CellValue[] = lead.map(() => null);
  const fields = groups.map((group) => nameOfGroup(group, source));
  const first = [...(corner === null ? blank : [corner, ...blank.slice(1)]), ...fields];
  const labels = lines.map((line, index) => labelsOf(line, lines[index - 1], groups));
  const levels = groups.map((_group, depth) => {
    const last = depth === groups.length - 1 && !withValues;
    return [...(last ? lead : blank), ...labels.map((label) => label[depth] ?? null)];
  });
  const valueLine = [...lead, ...lines.map((line) => nameAt(names, line.value))];
  return withValues ? [first, ...levels, valueLine] : [first, ...levels];
}

/** The labels of a line, one a group; what the line before shows already stays empty unless the group repeats it. */
function labelsOf(line: Line, before: Line | undefined, groups: PivotGroup[]): PivotCell[] {
  const labels: PivotCell[] = groups.map(() => ({ value: null }));
  const again = before?.branch === line.branch && before.kind === line.kind;
  if (line.kind === 'grand') {
    if (!again && labels.length > 0) labels[0] = { value: 'Grand Total' };
    return labels;
  }
  const path = pathOf(line.branch);
  if (line.kind === 'subtotal') {
    if (!again) labels[path.length - 1] = { value: `${line.branch.shown} Total` };
    return labels;
  }
  const shown = before?.kind === 'label' ? pathOf(before.branch) : [];
  path.forEach((branch, depth) => {
    if (shown[depth] !== branch || groups[depth]?.repeatLabels) labels[depth] = labelCell(branch);
  });
  return labels;
}

function labelCell(branch: Branch): PivotCell {
  return branch.format === undefined ? { value: branch.label } : { value: branch.label, format: branch.format };
}

function find(whole: Branch, labels: CellValue[]): Branch {
  return labels.reduce<Branch>((branch, label) => {
    const child = branch.children.find(({ label: own, shown }) => own === label || shown === textOf(label));
    return child ?? branch;
  }, whole);
}

function nameOfGroup(group: PivotGroup, source: PivotSource): string {
  return group.displayName ?? source.heading(group.sourceColumn);
}

function nameOfValue(value: PivotValue, source: PivotSource): string {
  if (value.displayName !== null) return value.displayName;
  if (value.sourceColumn === null) return value.formula ?? '';
  return `${value.summarize} of ${source.heading(value.sourceColumn)}`;
}

function nameAt(names: string[], value: number | null): CellValue {
  return value === null ? null : (names[value] ?? null);
}

function asCell(cell: CellValue | PivotCell): PivotCell {
  return cell !== null && typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
}

function squared(lines: PivotCell[][]): PivotCell[][] {
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => ({ value: null }))]);
}
