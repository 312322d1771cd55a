import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Runner } from '../../../sidebar/google.ts';
import { type PageCalls, pageCalls } from '../page-calls.ts';
import { hostOf } from './script-host.ts';

const CODE = `
function callServer(name, request) {
  if (name === 'fail') throw new Error('broken ' + request);
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  sheet.appendRow([request]);
  return request;
}
`;

interface Line extends PageCalls {
  run: Runner;
}

const lineTo = (host = hostOf(CODE)) => ({ host, line: pageCalls(host) as Line });

describe('the line between page and server (platform 5.1)', () => {
  test('whatever order calls and answers arrive in, each handler hears its own answer once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 4, maxLength: 60 }), (dice) => {
        const { host, line } = lineTo();
        const heard: string[] = [];
        for (let call = 1; call <= 13; call += 1) {
          line.run
            .withSuccessHandler((value) => heard.push(`${call} = ${String(value)}`))
            .withFailureHandler((error) => heard.push(`${call}: ${error.message}`))
            .callServer(call % 5 === 0 ? 'fail' : 'write', call);
        }
        for (let at = 0; line.sent + line.answered > 0; at += 1) {
          const throwOf = dice[at % dice.length] ?? 0;
          const isCall = line.answered === 0 || (line.sent > 0 && throwOf % 2 === 0);
          if (isCall) line.arrive(throwOf % line.sent);
          else line.deliver(throwOf % line.answered);
        }
        const expected = Array.from({ length: 13 }, (_, at) => at + 1).map((call) =>
          call % 5 === 0 ? `${call}: broken ${call}` : `${call} = ${call}`,
        );
        expect([...heard].sort()).toEqual(expected.sort());
        expect(host.displayed('Sheet1')).toHaveLength(11);
      }),
      { numRuns: 20 },
    );
  });

  test('the eleventh call waits for an answer', () => {
    const { line } = lineTo();
    for (let call = 0; call < 11; call += 1) line.run.withSuccessHandler(() => {}).callServer('write', call);
    expect(line.sent).toBe(10);
    line.arrive(3);
    expect(line.sent).toBe(9);
    line.deliver();
    expect(line.sent).toBe(10);
  });

  test('a page that was closed hears nothing, and the server has done it all the same', () => {
    const { host, line } = lineTo();
    const heard: unknown[] = [];
    line.run.withSuccessHandler((value) => heard.push(value)).callServer('write', 'x');
    line.close();
    expect(line.answered).toBe(0);
    expect(heard).toEqual([]);
    expect(host.displayed('Sheet1')).toEqual([['x']]);
  });
});
