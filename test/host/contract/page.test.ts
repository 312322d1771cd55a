import { describe, expect, test } from 'vitest';
import type { HostEvent } from '../host.ts';
import { hostOf } from './script-host.ts';

const CODE = `
function echo(x) { return x; }
function kind(x) { return Object.prototype.toString.call(x) + ' ' + (x instanceof Array); }
function date() { return { d: new Date() }; }
function service() { return SpreadsheetApp.getActive(); }
function odd() { return [undefined, new Map(), /x/, function f() { return 1; }]; }
function later() { return Promise.resolve([1]); }
function fails() { throw new TypeError('broken'); }
function hidden_() { return 1; }
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Hi')); }
function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<i>').setWidth(500), 'D'); }
function asks() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(10);
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert('Really?', ui.ButtonSet.YES_NO);
  return [button === ui.Button.YES, lock.hasLock()];
}
function prompts() { const r = SpreadsheetApp.getUi().prompt('Name?'); return [r.getSelectedButton().toString(), r.getResponseText()]; }
function toasts() { SpreadsheetApp.getActive().toast('Done', 'T', 3); }
let counter = 0;
function counts() { counter += 1; return counter; }
`;

describe('google.script.run (platform 5.1)', () => {
  test.each([
    ['plain data passes', { a: [1, 'x', true, null] }, { a: [1, 'x', true, null] }],
    ['undefined is null', [undefined, 1], [null, 1]],
    ['nothing is null', undefined, null],
  ])('%s', (_, given, arrived) => {
    expect(hostOf(CODE).callServer('echo', [given])).toEqual(arrived);
  });

  test('lists arrive as lists of the script', () => {
    expect(hostOf(CODE).callServer('kind', [[1]])).toBe('[object Array] true');
  });

  test.each([
    ['a Date', [new Date()], '0'],
    ['a Date inside', [{ due: new Date() }], 'due'],
    ['a function', [{ a: () => 1 }], 'a'],
    ['a Map', [[1, new Map()]], '1'],
    ['a regular expression', [/x/], '0'],
  ])('%s throws before the call', (_, args, place) => {
    const host = hostOf(CODE);
    expect(() => host.callServer('echo', args)).toThrow(`Failed due to illegal value in property: ${place}`);
    expect(host.executions).toEqual([]);
  });

  test('a circle throws', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => hostOf(CODE).callServer('echo', [circle])).toThrow('Failed due to circular reference.');
  });

  test.each([
    ['a Date inside makes the whole result null', 'date', null],
    ['a service object is nothing', 'service', null],
    ['odd values', 'odd', [null, {}, {}, 'function f() { return 1; }']],
    ['a promise gives its value', 'later', [1]],
  ])('%s', (_, name, arrived) => {
    expect(hostOf(CODE).callServer(name, [])).toEqual(arrived);
  });

  test.each(['hidden_', 'nothing', 'Object.keys'])('%s is no server function', (name) => {
    expect(() => hostOf(CODE).callServer(name, [])).toThrow(`Script function not found: ${name}`);
  });

  test('an error arrives as its message', () => {
    expect(() => hostOf(CODE).callServer('fails', [])).toThrow(new Error('broken'));
  });

  test('no state survives between calls', () => {
    const host = hostOf(CODE);
    expect([host.callServer('counts', []), host.callServer('counts', [])]).toEqual([1, 1]);
  });

  test('several accounts: every call from the page fails', () => {
    const host = hostOf(CODE, { flags: { 'several-accounts': true } });
    expect(() => host.callServer('echo', [1])).toThrow('PERMISSION_DENIED');
  });
});

describe('windows', () => {
  test('one sidebar at a time', () => {
    const host = hostOf(CODE);
    const events: HostEvent['kind'][] = [];
    host.on(({ kind }) => events.push(kind));
    host.run('sidebar');
    expect(host.sidebar).toEqual({ title: 'Hi', html: '<p>Hello</p>' });
    host.run('sidebar');
    expect(events).toEqual(['sidebar', 'sidebar-closed', 'sidebar']);
  });

  test('a dialog has its size, a toast its seconds', () => {
    const host = hostOf(CODE);
    const events: HostEvent[] = [];
    host.on((event) => events.push(event));
    host.run('dialog');
    host.run('toasts');
    expect(events).toEqual([
      { kind: 'dialog', title: 'D', html: '<i>', width: 500, height: 300 },
      { kind: 'toast', title: 'T', text: 'Done', seconds: 3 },
    ]);
  });

  test('a question loses the lock', () => {
    const host = hostOf(CODE);
    host.answers = [{ button: 'YES' }];
    expect(host.run('asks')).toEqual([true, false]);
    expect(host.run('asks')).toEqual([false, false]);
  });

  test('a prompt gives its text', () => {
    const host = hostOf(CODE);
    host.answers = [{ button: 'OK', text: 'Mug' }];
    expect(host.run('prompts')).toEqual(['OK', 'Mug']);
  });

  test('an answer no button gives is a mistake of the test', () => {
    const host = hostOf(CODE);
    host.answers = [{ button: 'CANCEL' }];
    expect(() => host.run('asks')).toThrow('no button CANCEL');
  });
});
