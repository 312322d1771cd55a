import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRecord, flattenXml } from '../../../sidebar/file/xml.ts';
import { fail } from '../../../src/core/problem.ts';
import type { ReadOutcome } from '../../../src/core/reports/report.ts';
import { describeProblem } from '../../../src/core/words/describe-problem.ts';
import { pageWordsOf } from '../../../src/core/words/page-words.ts';
import { FIXTURES, outcomeOf, readEach } from './read-fixture.ts';

const isExport = (name: string) => /\.(txt|csv|xlsx|xls)$/.test(name);
const isArchive = (name: string) => /\.(zip|gz)$/.test(name);
const isXml = (name: string) => name.endsWith('.xml');

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

test.each(readdirSync(FIXTURES).filter(isArchive))('each file of %s is read as expected', async (name) => {
  const opened = await readEach(name);
  if (!opened.ok) throw new Error(opened.problem.code);
  const files = opened.value.map(({ name: file, read }) => {
    if (!read.ok) throw new Error(`${file}: ${read.problem.code}`);
    return `${JSON.stringify(file)}: ${print(read.value)}`;
  });
  const text = `{${files.join(',')}}\n`;
  expect(() => JSON.parse(text)).not.toThrow();
  await expect(text).toMatchFileSnapshot(`../../fixtures/${name}.expected.json`);
});

test.each(readdirSync(FIXTURES).filter(isXml))('%s makes the table expected of it', async (name) => {
  const text = readFileSync(`${FIXTURES}/${name}`, 'utf8');
  const table = flattenXml(findRecord(text) ?? []);
  table.write(text);
  const rows = table.end().map(({ line, cells }) => JSON.stringify([line, ...cells]));
  await expect(`[\n${rows.join(',\n')}\n]\n`).toMatchFileSnapshot(`../../fixtures/${name}.table.json`);
});

test.each(readdirSync(`${FIXTURES}/broken`).filter((name) => isExport(name) || isArchive(name)))(
  'broken/%s is answered in one clear sentence',
  async (name) => {
    const opened = await readEach(`broken/${name}`);
    const read = opened.ok ? (opened.value[0]?.read ?? fail('empty-archive')) : opened;
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
