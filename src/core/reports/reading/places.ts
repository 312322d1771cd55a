import { isPersonal } from '../cells/personal.ts';
import type { AnyReport, Columns } from '../define.ts';

/** Where a column of a report stands in a file, -1 where it is missing. */
export interface Place {
  field: string;
  at: number;
  column: Columns[string];
}

/** Where each column of the report stands: by the first of its names that is there, or by position where headings say nothing. */
export function placesOf(report: AnyReport, normalised: readonly string[]): Place[] {
  const named = Object.entries(report.columns).map(([field, column]) => {
    const heading = column.headings.find((name) => normalised.includes(name));
    return { field, column, at: heading === undefined ? -1 : normalised.indexOf(heading) };
  });
  const { byPosition } = report;
  if (!byPosition || named.every(({ at, column }) => at >= 0 || !column.required)) return named;
  const places: Readonly<Record<string, number | undefined>> = byPosition.places;
  return named.map((place) => ({ ...place, at: places[place.field] ?? -1 }));
}

/** The headings that are not read, those of personal data apart. */
export function sortColumns(
  report: AnyReport,
  headings: readonly string[],
  normalised: readonly string[],
  places: readonly Place[],
): { droppedColumns: string[]; unusedColumns: string[] } {
  const fieldAt = new Map(places.map(({ at, field }) => [at, field]));
  const droppedColumns: string[] = [];
  const unusedColumns: string[] = [];
  for (const [at, heading] of normalised.entries()) {
    if (heading === '') continue;
    const name = (headings[at] ?? '').trim();
    const read = fieldAt.has(at);
    if (report.personal.includes(heading) || (!read && isPersonal(heading))) droppedColumns.push(name);
    else if (!read) unusedColumns.push(name);
  }
  return { droppedColumns, unusedColumns };
}
