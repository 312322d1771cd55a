import { describe, expect, test } from 'vitest';
import type { Runner } from '../../sidebar/google.ts';
import { createServer } from '../../sidebar/server.ts';
import { succeed } from '../../src/core/problem.ts';
import { EMPTY_TODAY } from './sample.ts';

type Reply = { answer: unknown } | { error: string };

/** Google's runner with replies in order; runners are immutable as Google's are. */
function fakeRunner(replies: Reply[]) {
  const calls: string[] = [];
  let open = 0;
  let most = 0;
  const make = (succeeded: (answer: unknown) => void, failed: (error: Error) => void): Runner => ({
    withSuccessHandler: (handle) => make(handle, failed),
    withFailureHandler: (handle) => make(succeeded, handle),
    callServer: (name) => {
      calls.push(name);
      open += 1;
      most = Math.max(most, open);
      const reply = replies.shift() ?? { error: 'No reply left.' };
      setTimeout(() => {
        open -= 1;
        if ('error' in reply) failed(new Error(reply.error));
        else succeeded(reply.answer);
      }, 1);
    },
  });
  const nobody = (): void => {
    throw new Error('Nobody handles this.');
  };
  return { runner: make(nobody, nobody), calls, most: () => most };
}

const good = { answer: succeed(EMPTY_TODAY) };
const undone = { answer: succeed({ removed: 1, restored: 0, today: EMPTY_TODAY }) };

function setUp(replies: Reply[]) {
  const waits: number[] = [];
  const fake = fakeRunner(replies);
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
  };
  return { ...fake, waits, server: createServer({ runner: fake.runner, wait }) };
}

describe('a call that fails', () => {
  test.each([
    {
      error: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      code: 'several-accounts',
      because: 'another account is signed in',
    },
    {
      error: 'Authorization is required to perform that action.',
      code: 'several-accounts',
      because: 'the same, in other words',
    },
    { error: 'Script function not found: callServer', code: 'unexpected', because: 'trying again cannot help' },
    { error: 'Exceeded maximum execution time', code: 'unexpected', because: 'it would only take as long again' },
    { error: 'Failed due to illegal value in property: 3', code: 'unexpected', because: 'it never left the page' },
  ])('"$error" is $code at once: $because', async ({ error, code }) => {
    const { server, calls, waits } = setUp([{ error }]);
    const answer = await server('today', {});
    expect(answer).toMatchObject({ ok: false, problem: { code, facts: { reason: error } } });
    expect(calls.length).toBe(1);
    expect(waits).toEqual([]);
  });

  test.each([
    { error: 'Service Spreadsheets timed out while accessing document with id abc', because: 'a hiccup' },
    { error: 'サーバー エラーが発生しました。', because: 'Google translates its texts' },
    { error: 'NetworkError: Connection failure due to HTTP 0', because: 'the line was cut' },
  ])('"$error" is tried again, later each time ($because)', async ({ error }) => {
    const { server, calls, waits } = setUp([{ error }, { error }, good]);
    expect(await server('today', {})).toEqual(good.answer);
    expect(calls.length).toBe(3);
    expect(waits.length).toBe(2);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
  });

  test('after the last try it is a problem, never a rejection', async () => {
    const { server, calls } = setUp([{ error: 'a' }, { error: 'b' }, { error: 'c' }]);
    expect(await server('refresh', {})).toMatchObject({
      ok: false,
      problem: { code: 'unexpected', facts: { reason: 'c' } },
    });
    expect(calls.length).toBe(3);
  });

  test('an undo is never sent twice: nobody knows whether the first arrived', async () => {
    const { server, calls } = setUp([{ error: 'Service error: Spreadsheets' }, undone]);
    expect((await server('undoImport', { id: 'import-0001' })).ok).toBe(false);
    expect(calls.length).toBe(1);
  });

  test('an empty answer, which Google gives for values it cannot carry, counts as a failure', async () => {
    const { server } = setUp([{ answer: null }, good]);
    expect(await server('today', {})).toEqual(good.answer);
  });
});

test('calls wait for each other, and one that failed does not block the next', async () => {
  const { server, calls, most } = setUp([{ error: 'Script function not found: callServer' }, undone, good]);
  const answers = await Promise.all([
    server('refresh', {}),
    server('undoImport', { id: 'import-0001' }),
    server('today', {}),
  ]);
  expect(calls.length).toBe(3);
  expect(most()).toBe(1);
  expect(answers.map(({ ok }) => ok)).toEqual([false, true, true]);
});
