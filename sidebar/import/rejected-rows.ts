import type { RejectedRow } from '../../src/api.ts';
import type { RowIssue } from '../../src/core/problem.ts';
import { fill } from '../../src/core/words/fill.ts';
import type { PageWords } from '../../src/core/words/page-words.ts';

const LONGEST_FOUND = 200;

const cut = (text: string): string => (text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text);

/** One row a line that could not be read, with every cell of it that does not fit, in a sentence of the given language. */
export function rejectedRows(issues: readonly RowIssue[], words: PageWords): RejectedRow[] {
  const rows = new Map<number, RejectedRow>();
  for (const issue of issues) {
    const { line, column } = issue;
    const found = cut(issue.found);
    const expected = fill(words.sidebar.preview.expected, { found, expected: words.expected[issue.expected] });
    const row = rows.get(line);
    if (!row) rows.set(line, { line, column, found, expected });
    else {
      row.column += `; ${column}`;
      row.found = cut(`${row.found}; ${found}`);
      row.expected += ` ${expected}`;
    }
  }
  return [...rows.values()];
}
