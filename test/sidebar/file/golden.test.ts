import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReadOutcome } from '../../../src/core/reports/report.ts';
import { describeProblem } from '../../../src/core/words/describe-problem.ts';
import { pageWordsOf } from '../../../src/core/words/page-words.ts';
import { FIXTURES, outcomeOf, readFixture } from './read-fixture.ts';

const isExport = (name: string) => /\.(txt|csv|xlsx)$/.test(name);

/** Indented JSON with one record a line, so that a change shows as the record that changed. */
function print({ voices, units, records, issues, ...summary }: ReadOutcome): string {
  const lines = (records: readonly unknown[]) =>
    records.length === 0 ? '[]' : `[\n${records.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]`;
  return `${JSON.stringify({ summary }, null, 2).slice(0, -2)},\n"issues": ${lines(issues)},\n"units": ${lines(units)},\n"records": ${lines(records)},\n"voices": ${lines(voices)}\n}\n`;
}

test.each(readdirSync(FIXTURES).filter(isExport))('%s is read as expected', async (name) => {
  const text = print(await outcomeOf(name));
  expect(() => JSON.parse(text)).not.toThrow();
  await expect(text).toMatchFileSnapshot(`../../fixtures/${name}.expected.json`);
});

test.each(readdirSync(`${FIXTURES}/broken`).filter(isExport))(
  'broken/%s is answered in one clear sentence',
  async (name) => {
    const read = await readFixture(`broken/${name}`);
    const answer = read.ok
      ? JSON.parse(print(read.value))
      : {
          problem: read.problem.code,
          en: describeProblem(read.problem, pageWordsOf('en')),
          zh: describeProblem(read.problem, pageWordsOf('zh')),
        };
    const text = `${JSON.stringify(answer, null, 2)}\n`;
    expect(text).not.toMatch(/\{\w+\}|undefined/);
    await expect(text).toMatchFileSnapshot(`../../fixtures/broken/${name}.expected.json`);
  },
);
