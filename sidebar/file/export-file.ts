import type { ReportId } from '../../src/core/reports/report.ts';
import type { FileRow } from './split-rows.ts';

/** Rows of a spreadsheet in place of the bytes of a file, the headings the first of them. */
export interface GivenRows {
  sheetName: string;
  rows: readonly FileRow[];
  /** The export the rows belong to where that is known: its id, the name of a table of one's own, and the file they stood in. */
  as?: { report: ReportId; ownName: string; fileName: string };
}

/** A file a person chose, in memory, or rows in its place. */
export interface ExportFile {
  name: string;
  bytes: Uint8Array;
  given?: GivenRows | undefined;
}
