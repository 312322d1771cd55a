import type { CorrectedLine } from '../../src/api.ts';
import type { ReportId } from '../../src/core/reports/report.ts';
import type { KeptLine } from './rejected-rows.ts';

/** Rejected lines of one file as somebody corrected them: a table that is read as the export they came with. */
export interface CorrectedFile {
  fileName: string;
  report: ReportId;
  /** What a person called a table of their own, else `''`. */
  ownName: string;
  headings: string[];
  rows: { line: number; cells: string[] }[];
  /** Where each row was rejected. */
  from: Pick<CorrectedLine, 'import' | 'line'>[];
}

function keptLine(row: string): KeptLine | null {
  try {
    const kept: unknown = JSON.parse(row);
    const isLine = typeof kept === 'object' && kept !== null && 'report' in kept && 'cells' in kept;
    return isLine ? (kept as KeptLine) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The corrected lines by the file and import they were rejected in; lines whose hidden cells a person changed are left out. */
export function correctedFiles(lines: readonly CorrectedLine[]): CorrectedFile[] {
  const files = new Map<string, CorrectedFile & { records: Record<string, string>[] }>();
  for (const { import: id, file, line, cells, row } of lines) {
    const kept = keptLine(row);
    if (!kept) continue;
    const { report, ownName } = kept;
    const place = [id, file, report, ownName].join('\n');
    const one = files.get(place) ?? { fileName: file, report, ownName, headings: [], rows: [], from: [], records: [] };
    files.set(place, one);
    const record: Record<string, string> = { ...kept.cells };
    for (const { column, corrected } of cells) record[column] = corrected;
    for (const heading of Object.keys(record)) if (!one.headings.includes(heading)) one.headings.push(heading);
    one.records.push(record);
    one.from.push({ import: id, line });
  }
  return [...files.values()].map(({ records, ...file }) => ({
    ...file,
    rows: records.map((record, at) => ({
      line: file.from[at]?.line ?? 0,
      cells: file.headings.map((heading) => record[heading] ?? ''),
    })),
  }));
}
