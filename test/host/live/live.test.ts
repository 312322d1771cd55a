import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACTS, runsLive } from '../contract/facts.ts';
import { hostOf } from '../contract/script-host.ts';
import { conformanceScript } from './build-conformance.ts';
import { coveragePage } from './coverage.ts';
import { readReports } from './reports.ts';

const here = import.meta.dirname;

test('what was seen live is what the host does', () => {
  const differing = [...readReports(here).values()].filter(({ same }) => !same);
  expect(differing.map(({ name, seen, on }) => `${name}, seen on ${on}: ${seen}`)).toEqual([]);
});

test('the pasteable file runs here as it would there: all cases, the same verdicts, in several executions', () => {
  const impatient = conformanceScript().replace(/const BUDGET = .*;/, 'const BUDGET = 2000;');
  const host = hostOf(impatient, {}, { oauthScopes: undefined });
  for (let run = 0; run < 40 && !String(host.run('runConformance')).startsWith(`${liveFacts.length} of`); run += 1);
  const [headings = [], ...rows] = host.displayed('Conformance');
  expect(headings).toEqual(['Case', 'Says', 'Expected', 'Seen', 'Verdict', 'Seen on']);
  expect(rows.map(([name]) => name)).toEqual(liveFacts.map(({ name }) => name));
  expect(
    rows
      .filter(([, , , , verdict]) => verdict !== 'same')
      .map(([name, says, wanted, seen]) => [name, says, wanted, seen]),
  ).toEqual([]);
  expect(host.executions.length).toBeGreaterThan(2);
});

const liveFacts = FACTS.filter(runsLive);

test('COVERAGE.md says what is covered, what is not and what is guessed', async () => {
  await expect(coveragePage(readReports(here))).toMatchFileSnapshot('../COVERAGE.md');
});

test('the newest of several reports counts, and a stray file is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'live-'));
  const report = (day: string, verdict: string) =>
    `Case,Says,Expected,Seen,Verdict,Seen on\nA1-01,x,1,2,${verdict},${day}\n`;
  writeFileSync(join(folder, 'new.csv'), report('2027-02-01', 'same'));
  writeFileSync(join(folder, 'old.csv'), report('2027-01-01', 'differs'));
  expect([...readReports(folder).values()]).toEqual([{ name: 'A1-01', seen: '2', same: true, on: '2027-02-01' }]);
  writeFileSync(join(folder, 'stray.csv'), 'a,b\n1,2\n');
  expect(() => readReports(folder)).toThrow('stray.csv is no report');
  expect(readReports(join(folder, 'none')).size).toBe(0);
});
