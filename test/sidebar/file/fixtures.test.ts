import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPORTS } from '../../../src/core/reports/catalog.ts';
import { FIXTURES } from './read-fixture.ts';

/** The report each fixture is read as, by what stands beside it. */
const readAs = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => /"report": "([\w-]+)"/.exec(readFileSync(`${FIXTURES}/${name}`, 'utf8'))?.[1] ?? '');

const broken = readdirSync(`${FIXTURES}/broken`).filter((name) => !name.endsWith('.json'));

test.each(REPORTS.map(({ id }) => id))('%s has a clean, an odd and a broken fixture', (id) => {
  expect(readAs.filter((report) => report === id).length).toBeGreaterThanOrEqual(2);
  expect(broken.filter((name) => name.startsWith(`${id}.`))).not.toEqual([]);
});
