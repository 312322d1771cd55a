import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../../sidebar/file/read-export.ts';
import { firstMapping } from '../../../src/core/reports/mapping/first-mapping.ts';
import { type Mapping, readMapping } from '../../../src/core/reports/mapping/mapping.ts';
import { ROWS_TRIED, type TopOfTable } from '../../../src/core/reports/mapping/try-mapping.ts';
import type { ReadOutcome } from '../../../src/core/reports/report.ts';
import { FIXTURES } from './read-fixture.ts';

const FOLDER = `${FIXTURES}/own-table`;
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

const fileOf = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(`${FOLDER}/${name}`)) });

function mappingOf(name: string): Mapping {
  const read = readMapping(readFileSync(`${FOLDER}/${name}.mapping.json`, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function outcomeOf(name: string): Promise<ReadOutcome> {
  // All of them are known: each file must find its own.
  const read = await readExport(fileOf(name), { own: NAMES.map(mappingOf) });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** The headings and first rows a person is shown of a file without a mapping. */
async function topOf(file: { name: string; bytes: Uint8Array }): Promise<TopOfTable | undefined> {
  let top: TopOfTable | undefined;
  const read = await readExport(file, {
    onUnknown: (found) => {
      top = found;
    },
  });
  expect(!read.ok && ['unknown-report', 'missing-headings'].includes(read.problem.code)).toBe(top !== undefined);
  return top;
}

test.each([
  { name: 'own-table.chats.csv', voices: 11, issues: 0, leftOut: [], masked: 2 },
  {
    name: 'own-table.german-shop.cp1252.csv',
    voices: 8,
    issues: 0,
    leftOut: [{ because: 'no-words', rows: 1 }],
    masked: 1,
  },
  {
    name: 'own-table.damaged.csv',
    voices: 2,
    issues: 6,
    leftOut: [
      { because: 'no-words', rows: 1 },
      { because: 'repeated-in-file', rows: 1 },
    ],
    masked: 0,
  },
])('$name: $voices voices, $issues refused rows', async ({ name, voices, issues, leftOut, masked }) => {
  const outcome = await outcomeOf(name);
  expect(outcome.voices).toHaveLength(voices);
  expect(outcome.issues).toHaveLength(issues);
  expect(outcome.leftOut).toEqual(leftOut);
  expect(outcome.redactedComments).toBe(masked);
  expect(outcome.ownName).toBe(mappingOf(name).name);
});

test.each(NAMES)('%s is read as expected', async (name) => {
  const { voices, issues, ...summary } = await outcomeOf(name);
  const each = (records: readonly unknown[]) => records.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
  const text = `${JSON.stringify({ summary }, null, 2).slice(0, -2)},\n"issues": [\n${each(issues)}\n],\n"voices": [\n${each(voices)}\n]\n}\n`;
  expect(() => JSON.parse(text)).not.toThrow();
  await expect(text).toMatchFileSnapshot(`../../fixtures/own-table/${name}.expected.json`);
});

describe('a table without a mapping', () => {
  test.each(NAMES)('%s: its columns are guessed as a person would choose them', async (name) => {
    const top = await topOf(fileOf(name));
    const mapping = mappingOf(name);
    expect(top && firstMapping(name, top, [])).toMatchObject({
      type: mapping.type,
      columns: mapping.columns,
      personal: mapping.personal,
      headings: mapping.headings,
    });
  });

  test('shows no more rows than a mapping is tried on', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => `2026-01-05,note ${at},x`);
    const bytes = new TextEncoder().encode(['Day,Note,Else', ...rows].join('\n'));
    const top = await topOf({ name: 'a.csv', bytes });
    expect(top?.headings).toEqual(['Day', 'Note', 'Else']);
    expect(top?.rows).toHaveLength(ROWS_TRIED);
    expect(top?.rows[0]).toEqual(['2026-01-05', 'note 0', 'x']);
  });

  test('is not one that is known and refused', async () => {
    const bytes = new TextEncoder().encode(
      'item-name\tseller-sku\tasin1\tshipment-item-id\tquantity-shipped\tshipment-date\n',
    );
    expect(await topOf({ name: 'a.txt', bytes })).toBeUndefined();
  });
});
