import type { RejectedRow } from '../../src/api.ts';
import type { RowIssue } from '../../src/core/problem.ts';
import type { ReportId } from '../../src/core/reports/report.ts';
import { fill } from '../../src/core/words/fill.ts';
import type { PageWords } from '../../src/core/words/page-words.ts';

const LONGEST_FOUND = 200;

const cut = (text: string): string => (text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text);

/** What is kept of a line to read it again: its export, and its cells by their headings. */
export interface KeptLine {
  report: ReportId;
  /** What a person called a table of their own, else `''`. */
  ownName: string;
  cells: Readonly<Record<string, string>>;
}

/** A cell of a spreadsheet holds no more. */
const LONGEST_ROW = 49_900;

function keep({ report, ownName }: Pick<KeptLine, 'report' | 'ownName'>, cells: RowIssue['row']): string {
  const text = cells ? JSON.stringify({ report, ownName, cells } satisfies KeptLine) : '';
  return text.length > LONGEST_ROW ? '' : text;
}

/** One row a cell that does not fit, with what was expected there in a sentence of the given language. */
export function rejectedRows(
  issues: readonly RowIssue[],
  of: Pick<KeptLine, 'report' | 'ownName'>,
  words: PageWords,
): RejectedRow[] {
  return issues.map(({ line, column, found: whole, expected: code, row }) => {
    const found = cut(whole);
    const expected = fill(words.sidebar.preview.expected, { found, expected: words.expected[code] });
    return { line, column, found, expected, row: keep(of, row) };
  });
}

/** How many lines rejected rows stand for. */
export function linesOf(rejected: readonly { line: number }[]): number {
  return new Set(rejected.map(({ line }) => line)).size;
}
