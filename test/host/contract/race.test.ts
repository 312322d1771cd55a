import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Host } from '../host.ts';
import { hostOf } from './script-host.ts';

const CODE = `
function append(name, lock) {
  if (lock) LockService.getDocumentLock().waitLock(lock);
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  const row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1).setValue(name);
  SpreadsheetApp.flush();
  return row;
}
function hold(milliseconds) {
  LockService.getDocumentLock().waitLock(1000);
  for (let i = 0; i < 5; i += 1) SpreadsheetApp.getActive().getSheetByName('Sheet1').getLastRow();
  Utilities.sleep(milliseconds);
  SpreadsheetApp.flush();
  return 'held';
}
function tries(milliseconds) { return LockService.getDocumentLock().tryLock(milliseconds); }
function asks() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  SpreadsheetApp.getUi().alert('Really?');
  SpreadsheetApp.flush();
  return lock.hasLock();
}
function own() {
  const locks = [LockService.getUserLock(), LockService.getScriptLock()];
  return locks.map((lock) => { const got = lock.tryLock(10); SpreadsheetApp.flush(); return got; });
}
function where() {
  const first = SpreadsheetApp.getActiveSheet().getName();
  SpreadsheetApp.flush();
  return first + ' ' + SpreadsheetApp.getActiveSheet().getName();
}
function fails() { SpreadsheetApp.flush(); throw new Error('broken'); }
`;

const rows = (host: Host): string[] => host.displayed('Sheet1').map(([first = '']) => first);

/** Chooses by a list of numbers, as a throw of dice would. */
const by = (dice: readonly number[]) => {
  let thrown = 0;
  return (ready: readonly number[]) => ready[(dice[thrown++ % dice.length] ?? 0) % ready.length] ?? 0;
};

describe('executions at the same time (platform 6)', () => {
  test('without a lock two people who take turns write into the same row', () => {
    const host = hostOf(CODE);
    const other = host.join({ email: 'helper@example.com' });
    const finishes = host.race([
      { by: host, functionName: 'append', args: ['mine'] },
      { by: other, functionName: 'append', args: ['theirs'] },
    ]);
    expect(finishes).toEqual([{ value: 1 }, { value: 1 }]);
    expect(rows(host)).toEqual(['theirs']);
  });

  test('with a lock nothing is lost, whoever goes on when', () => {
    const host = hostOf(CODE);
    const people = [host, ...['a', 'b', 'c'].map((name) => host.join({ email: `${name}@example.com` }))];
    let expected = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 3, maxLength: 40 }), (dice) => {
        host.race(
          people.map((by, at) => ({ by, functionName: 'append', args: [`person ${at}`, 100_000] })),
          by(dice),
        );
        expected += people.length;
        expect(rows(host)).toHaveLength(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('waiting costs the one who waits time, and ends when the lock is free', () => {
    const host = hostOf(CODE);
    host.race([
      { by: host, functionName: 'hold', args: [5_000] },
      { by: host, functionName: 'tries', args: [60_000] },
    ]);
    const waited = host.executions.find(({ functionName }) => functionName === 'tries');
    expect(waited?.milliseconds).toBeGreaterThan(5_000);
    expect(waited?.milliseconds).toBeLessThan(6_000);
  });

  test.each([
    [3_000, false],
    [10_000, true],
  ])('who waits %i ms for one who sleeps five seconds gets the lock: %s', (patience, got) => {
    const host = hostOf(CODE);
    const finishes = host.race([
      { by: host, functionName: 'hold', args: [5_000] },
      { by: host, functionName: 'tries', args: [patience] },
    ]);
    expect(finishes).toEqual([{ value: 'held' }, { value: got }]);
  });

  test('a lock nobody gives back is given back by the end of its execution', () => {
    const host = hostOf(CODE);
    host.callServer('hold', [0]);
    expect(host.callServer('tries', [0])).toBe(true);
  });

  test('a question gives the lock to whoever waits', () => {
    const host = hostOf(CODE);
    const finishes = host.race([
      { by: host, functionName: 'asks' },
      { by: host, functionName: 'tries', args: [10_000] },
    ]);
    expect(finishes).toEqual([{ value: false }, { value: true }]);
  });

  test('users have user locks of their own and share the script lock', () => {
    const host = hostOf(CODE);
    const other = host.join({ email: 'helper@example.com' });
    const racers = [host, other].map((by) => ({ by, functionName: 'own' }));
    expect(host.race(racers)).toEqual([{ value: [true, true] }, { value: [true, false] }]);
  });

  test('each has a tab of their own in front while they take turns', () => {
    const host = hostOf(CODE);
    const other = host.join({ email: 'helper@example.com' });
    other.act({ do: 'insert-sheet', sheet: 'Theirs' });
    const racers = [host, other].map((by) => ({ by, functionName: 'where' }));
    expect(host.race(racers)).toEqual([{ value: 'Sheet1 Sheet1' }, { value: 'Theirs Theirs' }]);
  });

  test('what one throws does not end the other', () => {
    const host = hostOf(CODE);
    const racers = [
      { by: host, functionName: 'fails' },
      { by: host, functionName: 'append', args: ['x'] },
    ];
    expect(host.race(racers)).toEqual([{ error: new Error('broken') }, { value: 1 }]);
  });

  test('the 31st execution of one user is refused, of another it is not', () => {
    const host = hostOf(CODE);
    const other = host.join({ email: 'helper@example.com' });
    const racers = [...Array.from({ length: 31 }, () => host), other].map((by) => ({ by, functionName: 'where' }));
    const finishes = host.race(racers);
    expect(finishes.filter((finish) => 'error' in finish)).toEqual([
      { error: new Error('There are too many scripts running simultaneously for this Google user account.') },
    ]);
    expect(finishes[30]).toHaveProperty('error');
  });
});

describe('something between two calls', () => {
  test('a person types, inserts, deletes and sorts between any two calls', () => {
    const host = hostOf(CODE);
    host.type('Sheet1', 'A1', 'first');
    host.meanwhile({ trip: 2, work: () => host.type('Sheet1', 'A2', 'typed') });
    host.meanwhile({ trip: 3, work: () => host.act({ do: 'insert-rows', sheet: 'Sheet1', at: 1, count: 1 }) });
    expect(host.callServer('append', ['script'])).toBe(2);
    expect(rows(host)).toEqual(['', 'first', 'script']);
  });

  test('a whole other execution waits in vain for a lock of the one it interrupts', () => {
    const host = hostOf(CODE);
    const got: unknown[] = [];
    host.meanwhile({ trip: 3, work: () => got.push(host.callServer('tries', [2_000])) });
    expect(host.callServer('hold', [0])).toBe('held');
    expect(got).toEqual([false]);
  });

  test('it happens once', () => {
    const host = hostOf(CODE);
    let times = 0;
    host.meanwhile({ trip: 1, work: () => (times += 1) });
    host.callServer('append', ['x']);
    host.callServer('append', ['y']);
    expect(times).toBe(1);
  });
});
