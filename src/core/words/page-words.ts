import { expected, fileKinds, fileProblems, mappingFaults, otherExports } from './en/files.ts';
import { problems } from './en/problems.ts';
import { reports } from './en/reports.ts';
import { sidebar } from './en/sidebar.ts';
import type { Texts, UiLanguage, Words } from './words.ts';
import { wordsOf } from './words.ts';
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
type OwnWords = Texts<typeof en>;

const zh: OwnWords = {
  sidebar: zhSidebar,
  reports: zhReports,
  problems: { ...zhProblems, ...zhFiles.fileProblems },
  expected: zhFiles.expected,
  fileKinds: zhFiles.fileKinds,
  otherExports: zhFiles.otherExports,
  mappingFaults: zhFiles.mappingFaults,
};

/** The words of the page: those of the server, what can go wrong, those of reading files, and those of the sidebar. */
export type PageWords = Words & OwnWords;

/** The words of a language with those of the page. */
export function pageWordsOf(language: UiLanguage): PageWords {
  return { ...wordsOf(language), ...(language === 'zh' ? zh : en) };
}
