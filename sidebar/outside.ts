import type { Server } from '../src/api.ts';
import type { Result } from '../src/core/problem.ts';
import type { ReadOutcome } from '../src/core/reports/report.ts';
import type { ExportFile } from './file/export-file.ts';
import type { ReadOptions } from './file/read-export.ts';

/** Reads a file as an export; an aborted signal ends it with an `AbortError`. */
export type ReadExport = (file: ExportFile, options: ReadOptions) => Promise<Result<ReadOutcome>>;

/** What the page needs from outside. */
export interface Outside {
  server: Server;
  readExport: ReadExport;
  /** A fresh id of 8 to 40 small letters, digits and dashes. */
  newId: () => string;
}
