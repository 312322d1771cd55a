import type { IsoDate } from '../cell.ts';
import type { RowIssue } from '../problem.ts';
import type { ShippedUnits } from '../units/shipped-units.ts';
import type { Voice } from '../voices/voice.ts';
import type { PageWords } from '../words/page-words.ts';

/** A file as a table: headings and numbered rows, all text, as it stands in the file. */
export interface Table {
  /** Name of the file, some exports say only there which product they are about. */
  fileName: string;
  /** Name of the sheet where the file is a workbook, else `''`. */
  sheetName: string;
  headings: string[];
  /** Rows below the headings with the line (or row) number a person finds them at in the file. */
  rows: { line: number; cells: string[] }[];
}

/** What an export is read into. */
export type ReportTarget = 'voices' | 'units';

/** Identifies a kind of export, for example `fba-customer-returns`; its name is in `words/<language>/reports.ts`. */
export type ReportId = keyof PageWords['reports'];

/** What reading one export gave: records free of personal data, and every row that could not be read. */
export interface ReadOutcome {
  report: ReportId;
  target: ReportTarget;
  voices: Voice[];
  units: ShippedUnits[];
  issues: RowIssue[];
  /** Rows of the file below its headings, blank lines left out. */
  rowsRead: number;
  /** Rows left out on purpose, by the reason for it (for example cancelled orders). */
  leftOut: { because: 'cancelled' | 'not-shipped' | 'repeated-in-file'; rows: number }[];
  /** First and last day the records speak of, `''` where there is none. */
  from: IsoDate;
  to: IsoDate;
  /** Headings of columns with personal data that were dropped. */
  droppedColumns: string[];
  /** Columns nobody reads that are no personal data either. */
  unusedColumns: string[];
  /** How many comments had personal data masked. */
  redactedComments: number;
}
