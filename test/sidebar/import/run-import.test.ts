import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImportPlan, planImport } from '../../../sidebar/import/plan-import.ts';
import { CHUNK_SIZE, closeRun, continueRun, rowsOf, startRun } from '../../../sidebar/import/run-import.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import type { Tagger } from '../../../src/core/tagging/tagging.ts';
import { fakeServer } from '../fake-server.ts';
import { sampleContext, sampleOutcome, sampleVoice } from '../sample.ts';

const silent: Tagger = () => ({
  causes: [],
  certainty: null,
  evidence: [],
  decidedBy: 'nothing',
  reason: '',
  reasonSays: '',
  language: '',
});

async function planOf(voices: number, rejected = 0): Promise<ImportPlan> {
  const issues = Array.from({ length: rejected }, (_, at) => ({
    line: at + 2,
    column: 'quantity',
    found: 'two',
    expected: 'units' as const,
  }));
  const records = Array.from({ length: voices }, (_, at) => sampleVoice(at));
  const outcome = sampleOutcome(records, { issues });
  const plan = await planImport('returns.txt', outcome, sampleContext('n'.repeat(voices)), silent);
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

describe('chunks', () => {
  test.each([
    { voices: 0, rejected: 0, chunks: 0, because: 'nothing to write' },
    { voices: 1, rejected: 0, chunks: 1, because: 'one record' },
    {
      voices: 0,
      rejected: 3,
      chunks: 1,
      because: 'rows that cannot be read are listed even where nothing else is new',
    },
    { voices: CHUNK_SIZE, rejected: 0, chunks: 1, because: 'exactly one chunk' },
    { voices: CHUNK_SIZE + 1, rejected: 3, chunks: 2, because: 'one record too many' },
    { voices: 1, rejected: CHUNK_SIZE + 1, chunks: 2, because: 'rejected rows are bounded too' },
  ])('$voices records and $rejected rejected rows make $chunks ($because)', async ({ voices, rejected, chunks }) => {
    const fake = fakeServer();
    const run = await continueRun(fake.server, startRun(await planOf(voices, rejected), 'import-0001'));
    const sent = fake.requests('commitChunk');
    expect(run.state).toBe('done');
    expect(sent.map(({ chunk, of }) => [chunk, of])).toEqual(
      Array.from({ length: chunks }, (_, at) => [at + 1, chunks]),
    );
    expect(sent.flatMap((one) => one.voices).length).toBe(voices);
    expect(sent.flatMap((one) => one.rejected).length).toBe(rejected);
    expect(fake.asked.at(-1)?.name).toBe('refresh');
    expect(fake.most()).toBe(1);
  });

  test('each carries the same header and the rules of the preview', async () => {
    const fake = fakeServer();
    await continueRun(fake.server, startRun(await planOf(CHUNK_SIZE * 2), 'import-0001'));
    const headers = fake.requests('commitChunk').map(({ header }) => header);
    expect(headers[0]).toEqual(headers[1]);
    expect(headers[0]).toMatchObject({ id: 'import-0001', records: CHUNK_SIZE * 2 });
    expect(fake.requests('commitChunk')[0]?.rules).toBeNull();
  });
});

test('a failed chunk is where the import goes on, and no chunk before it is sent again', async () => {
  let broken = true;
  const fake = fakeServer({
    commitChunk: ({ chunk, voices }) => {
      if (chunk === 2 && broken) return fail('busy');
      return succeed({ added: voices.length, updated: 0, unchanged: 0, done: false });
    },
  });
  const rest = await continueRun(fake.server, startRun(await planOf(CHUNK_SIZE * 3), 'import-0001'));
  expect(rest).toMatchObject({ state: 'failed', written: 1, problem: { code: 'busy' } });
  expect(fake.asked.some(({ name }) => name === 'refresh')).toBe(false);
  broken = false;
  const done = await continueRun(fake.server, rest);
  expect(done).toMatchObject({ state: 'done', written: 3, added: CHUNK_SIZE * 3, problem: null });
  expect(fake.requests('commitChunk').map(({ chunk }) => chunk)).toEqual([1, 2, 2, 3]);
});

test('stopping rests between two chunks', async () => {
  const control = new AbortController();
  const fake = fakeServer({
    commitChunk: ({ voices }) => {
      control.abort();
      return succeed({ added: voices.length, updated: 0, unchanged: 0, done: false });
    },
  });
  const run = await continueRun(fake.server, startRun(await planOf(CHUNK_SIZE * 2), 'import-0001'), {
    signal: control.signal,
  });
  expect(run).toMatchObject({ state: 'stopped', written: 1 });
  expect(rowsOf(run)).toEqual({ done: CHUNK_SIZE, all: CHUNK_SIZE * 2 });
  expect(fake.asked.map(({ name }) => name)).toEqual(['commitChunk']);
});

test('closing a stopped import tells the workbook that nothing more comes', async () => {
  const fake = fakeServer();
  const rest = { ...startRun(await planOf(CHUNK_SIZE * 2), 'import-0001'), written: 1, state: 'stopped' as const };
  const run = await closeRun(fake.server, rest);
  expect(run.state).toBe('done');
  expect(fake.requests('commitChunk')).toMatchObject([{ chunk: 2, of: 2, voices: [], rejected: [], stopped: true }]);
  expect(fake.asked.at(-1)?.name).toBe('refresh');
});

test('when only the refresh failed, going on writes nothing again', async () => {
  let broken = true;
  const today = fakeServer().server('refresh', {});
  const fake = fakeServer({ refresh: () => (broken ? fail('busy') : today) });
  const rest = await continueRun(fake.server, startRun(await planOf(10), 'import-0001'));
  expect(rest).toMatchObject({ state: 'failed', written: 1 });
  broken = false;
  expect((await continueRun(fake.server, rest)).state).toBe('done');
  expect(fake.requests('commitChunk').length).toBe(1);
});

test('progress only grows and ends at 1', async () => {
  const shares: number[] = [];
  await continueRun(fakeServer().server, startRun(await planOf(CHUNK_SIZE * 3), 'import-0001'), {
    onProgress: (share) => shares.push(share),
  });
  expect(shares).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test('wherever it fails and however often, in the end every record was confirmed once and in order', async () => {
  const plan = await planOf(CHUNK_SIZE * 4 + 1);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (failures) => {
      const confirmed: number[] = [];
      const left = [...failures];
      const { server } = fakeServer({
        commitChunk: ({ chunk, voices }) => {
          if (left.shift()) return fail('busy');
          confirmed.push(chunk);
          return succeed({ added: voices.length, updated: 0, unchanged: 0, done: false });
        },
      });
      let run = startRun(plan, 'import-0001');
      while (run.state !== 'done') run = await continueRun(server, run);
      expect(confirmed).toEqual([1, 2, 3, 4, 5]);
      expect(run.added).toBe(CHUNK_SIZE * 4 + 1);
    }),
    { numRuns: 10 },
  );
});
