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
  reimbursements: 'Reimbursements',
} as const;

/** The exports by where they come from, as a table in Markdown. */
function reportsTable(): string {
  const { reports } = pageWordsOf('en');
  const rows = REPORTS.map(({ id, from, target }) => {
    const { name, where } = reports[id];
    return { from, line: `| ${[FROM[from], name, where, BECOMES[target]].join(' | ')} |` };
  });
  const groups = Object.keys(FROM) as (keyof typeof FROM)[];
  const lines = groups.flatMap((group) => rows.filter(({ from }) => from === group).map(({ line }) => line));
  return ['| From | Export | Where to get it | Becomes |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

test('the README lists the exports that can be imported', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [before, rest = ''] = readme.split(BEGINS);
  const [, after = ''] = rest.split(ENDS);
  expect(after).not.toBe('');
  const written = `${before}${BEGINS}\n\n${reportsTable()}\n\n${ENDS}${after}`;
  await expect(written).toMatchFileSnapshot('../../../README.md');
});
