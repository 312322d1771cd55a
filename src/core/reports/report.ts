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

/** Tabs that take records as they are, a row each. */
export const RECORD_TARGETS = ['products', 'pages', 'reimbursements'] as const;

/** A tab that takes records as they are. */
export type RecordTarget = (typeof RECORD_TARGETS)[number];

/** What an export is read into. */
export type ReportTarget = 'voices' | 'units' | RecordTarget;

/** A row of a tab that takes records: its cells by the keys of the columns, empty ones left out, and what it is known by. */
export interface TableRecord {
  key: string;
  cells: Record<string, string | number>;
}

/** Identifies a kind of export, for example `fba-customer-returns`; its name is in `words/<language>/reports.ts`. */
export type ReportId = keyof PageWords['reports'];

/** What reading one export gave: records free of personal data, and every row that could not be read. */
export interface ReadOutcome {
  report: ReportId;
  /** What a person called a table of their own, else `''`. */
  ownName: string;
  target: ReportTarget;
  voices: Voice[];
  units: ShippedUnits[];
  records: TableRecord[];
  issues: RowIssue[];
  /** Rows of the file below its headings, blank lines left out. */
  rowsRead: number;
  /** Rows left out on purpose, by the reason for it (for example cancelled orders). */
  leftOut: { because: 'cancelled' | 'not-shipped' | 'no-words' | 'note' | 'repeated-in-file'; rows: number }[];
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

/** What was read, of whatever kind it is. */
export function recordsOf({ target, voices, units, records }: ReadOutcome): readonly unknown[] {
  return target === 'voices' ? voices : target === 'units' ? units : records;
}
