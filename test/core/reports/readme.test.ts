import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPORTS } from '../../../src/core/reports/catalog.ts';
import { pageWordsOf } from '../../../src/core/words/page-words.ts';

const BEGINS = '<!-- the exports, written from the catalog -->';
const ENDS = '<!-- end of the exports -->';

const FROM = {
  amazon: 'Amazon',
  reviews: 'Reviews',
  service: 'Customer service',
  shops: 'Other shops',
} as const;

const BECOMES = {
  voices: 'Voices',
  units: 'Units',
  products: 'Products',
  pages: 'Imported pages',
  reimbursements: 'Reimbursements',
} as const;

/** Rows as a table in Markdown with even columns, as the formatter leaves it; the first is its head. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head),
    line(
      widths.map(() => ''),
      '-',
    ),
    ...body.map((cells) => line(cells)),
  ].join('\n');
}

/** The exports by where they come from. */
function reportsTable(): string {
  const { reports } = pageWordsOf('en');
  const groups = Object.keys(FROM) as (keyof typeof FROM)[];
  const rows = groups.flatMap((group) =>
    REPORTS.filter(({ from }) => from === group).map(({ id, from, target }) => {
      const { name, where } = reports[id];
      return [FROM[from], name, where, BECOMES[target]];
    }),
  );
  return table([['From', 'Export', 'Where to get it', 'Becomes'], ...rows]);
}

test('the README lists the exports that can be imported', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [before, rest = ''] = readme.split(BEGINS);
  const [, after = ''] = rest.split(ENDS);
  expect(after).not.toBe('');
  const written = `${before}${BEGINS}\n\n${reportsTable()}\n\n${ENDS}${after}`;
  await expect(written).toMatchFileSnapshot('../../../README.md');
});
