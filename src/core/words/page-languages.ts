import { expected, fileKinds, fileProblems, mappingFaults, otherExports } from './en/files.ts';
import { problems } from './en/problems.ts';
import { reports } from './en/reports.ts';
import { sidebar } from './en/sidebar.ts';
import type { Texts, UiLanguage } from './shape.ts';
import * as zhFiles from './zh/files.ts';
import { problems as zhProblems } from './zh/problems.ts';
import { reports as zhReports } from './zh/reports.ts';
import { sidebar as zhSidebar } from './zh/sidebar.ts';

const en = {
  sidebar,
  reports,
  problems: { ...problems, ...fileProblems },
  expected,
  fileKinds,
  otherExports,
  mappingFaults,
};

/** What only the page says: the server never carries it. */
export type OwnWords = Texts<typeof en>;

const zh: OwnWords = {
  sidebar: zhSidebar,
  reports: zhReports,
  problems: { ...zhProblems, ...zhFiles.fileProblems },
  expected: zhFiles.expected,
  fileKinds: zhFiles.fileKinds,
  otherExports: zhFiles.otherExports,
  mappingFaults: zhFiles.mappingFaults,
};

const WORDS: Readonly<Record<UiLanguage, OwnWords>> = { en, zh };

/** What only the page says, by language; the build packs both together. */
export function pageTexts(): Readonly<Record<UiLanguage, OwnWords>> {
  return WORDS;
}
