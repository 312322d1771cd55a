import type { TableRecord } from '../report.ts';

/** A record with its empty cells left out, so that they never take the place of what is known already. */
export function recordOf(key: string, cells: Readonly<Record<string, string | number | null>>): TableRecord {
  const filled: TableRecord['cells'] = {};
  for (const [column, value] of Object.entries(cells)) if (value !== null && value !== '') filled[column] = value;
  return { key, cells: filled };
}
