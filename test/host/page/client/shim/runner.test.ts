import { describe, expect, test } from 'vitest';
import { createRun } from './runner.ts';

type Runner = Record<string, (...args: unknown[]) => Runner>;

function recorded() {
  const sent: { functionName: string; args: unknown[]; done: (value: unknown, error: string | null) => void }[] = [];
  const run = createRun((functionName, args, done) => sent.push({ functionName, args, done })) as Runner;
  return { sent, run };
}

describe('google.script.run', () => {
  test('hands the answer and the user object to the success handler', () => {
    const { sent, run } = recorded();
    const heard: unknown[] = [];
    run
      .withSuccessHandler?.((value: unknown, user: unknown) => heard.push(value, user))
      .withUserObject?.('me')
      .api?.('today');
    expect(sent).toMatchObject([{ functionName: 'api', args: ['today'] }]);
    sent[0]?.done({ ok: true }, null);
    expect(heard).toEqual([{ ok: true }, 'me']);
  });

  test('hands an error with its message to the failure handler', () => {
    const { sent, run } = recorded();
    const heard: unknown[] = [];
    run.withFailureHandler?.((error: unknown) => heard.push(error)).api?.();
    sent[0]?.done(null, 'Exceeded maximum execution time');
    expect(heard).toEqual([new Error('Exceeded maximum execution time')]);
  });

  test('a runner never changes: handlers belong to the runner that was given', () => {
    const { sent, run } = recorded();
    const heard: string[] = [];
    const one = run.withSuccessHandler?.(() => heard.push('one'));
    one?.withSuccessHandler?.(() => heard.push('two'));
    one?.api?.();
    sent[0]?.done(null, null);
    expect(heard).toEqual(['one']);
  });

  test('a name that ends with an underscore is private', () => {
    expect(recorded().run.secret_).toBeUndefined();
  });

  test('ten calls run at the same time, later ones wait their turn', () => {
    const { sent, run } = recorded();
    for (let at = 0; at < 12; at++) run.api?.(at);
    expect(sent).toHaveLength(10);
    sent[3]?.done(null, null);
    expect(sent.map(({ args }) => args[0]).slice(10)).toEqual([10]);
  });
});
