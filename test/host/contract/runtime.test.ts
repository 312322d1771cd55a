import { describe, expect, test } from 'vitest';
import { hostOf } from './script-host.ts';

const REFUSED = [
  ['a literal of BigInt', 'function go() { return 32n; }', 'Unexpected token ILLEGAL'],
  ['import()', "function go() { return import('fs'); }", 'Cannot use import statement'],
  ['lookbehind', 'function go() { return /(?<=a)b/; }', 'Invalid regular expression'],
  ['a named group', 'function go() { return /(?<year>a)/; }', 'Invalid regular expression'],
  ['a property of characters', 'function go() { return /\\p{L}/u; }', 'Invalid regular expression'],
  ['a static field', 'class A { static x = 1; } function go() {}', 'Unexpected token'],
  ['an assignment of ES2021', 'function go() { let a; a ??= 1; }', 'Unexpected token'],
] as const;

const TO_FIND =
  'function seen() {} var assigned = function () {}; const arrow = () => 1; class Shape {} function hidden_() {}';

describe('what a script may be written in (platform 7)', () => {
  test.each(REFUSED)('%s keeps the project from loading', (_, code, text) => {
    expect(() => hostOf(code).run('go')).toThrow(text);
  });

  test.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'structuredClone',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'FormData',
    'File',
    'Blob',
    'URL',
    'URLSearchParams',
    'DOMException',
    'atob',
    'btoa',
    'crypto',
    'window',
    'navigator',
    'performance',
    'process',
    'WeakRef',
    'Sheets',
  ])('there is no %s', (name) => {
    expect(hostOf(`function go() { return typeof ${name}; }`).run('go')).toBe('undefined');
  });

  test('what came after ES2020 is not counted on', () => {
    const code = `function go() {
      const patterns = ['(?<=a)b', '(?<n>a)', '\\\\p{L}'].map((text) => { try { return typeof new RegExp(text, 'u'); } catch (e) { return e.name; } });
      return [typeof [].at, typeof ''.replaceAll, typeof Object.hasOwn, typeof [].toSorted, typeof Intl.Segmenter, ...patterns];
    }`;
    expect(hostOf(code).run('go')).toEqual([...Array(5).fill('undefined'), ...Array(3).fill('SyntaxError')]);
    const flags = { 'newer-built-ins': true, 'newer-patterns': true };
    expect(hostOf(code, { flags }).run('go')).toEqual([
      ...Array(4).fill('function'),
      expect.any(String),
      ...Array(3).fill('object'),
    ]);
  });

  test('regular expressions made from texts are still regular expressions', () => {
    const code = `function go() { const r = new RegExp('a(b)', 'g'); return [r instanceof RegExp, r.constructor === RegExp, RegExp('x').test('x'), 'ab ab'.replace(r, '$1'), 'ab'.split(/b/), /q/ instanceof RegExp]; }`;
    expect(hostOf(code).run('go')).toEqual([true, true, true, 'b b', ['a', ''], true]);
  });
});

describe('what the page can call (platform 5.1)', () => {
  test.each(['eval', 'parseInt', 'Date', 'Object', 'constructor', 'Logger', 'hidden_', 'assigned', 'arrow', 'Shape'])(
    '%s is not found',
    (name) => {
      expect(() => hostOf(TO_FIND).callServer(name, ['1+1'])).toThrow(`Script function not found: ${name}`);
    },
  );

  test('what is assigned may be found, where a flag says so', () => {
    expect(hostOf(TO_FIND, { flags: { 'page-calls-assigned-functions': true } }).callServer('arrow', [])).toBe(1);
  });

  test('a menu finds what is assigned and methods, nothing that JavaScript brings along', () => {
    const host = hostOf(`${TO_FIND} const menu = { first() { return 5; } };`);
    expect([host.run('arrow'), host.run('menu.first')]).toEqual([1, 5]);
    expect(() => host.run('eval', ['1'])).toThrow('Script function not found: eval');
  });
});

describe('nothing leads out of a script', () => {
  test('not its global object', () => {
    const code = `function go() { return [globalThis, this, Object.getPrototypeOf(globalThis)].map((way) => { try { return typeof way.constructor.constructor('return process')(); } catch (e) { return e.name; } }); }`;
    expect(hostOf(code).run('go')).toEqual(Array(3).fill('ReferenceError'));
  });

  test('not a stack that is used up, which is an error of the script', () => {
    const code = `function go() {
      const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
      const seen = new Set();
      const down = () => { try { down(); } catch (e) { seen.add(e instanceof RangeError); } try { range.setValue(1); range.getValue(); } catch (e) { seen.add(e instanceof RangeError); } };
      down();
      return [[...seen], range.getValue()];
    }`;
    expect(hostOf(code).run('go')).toEqual([[true], 1]);
  });

  test('nothing stays from one execution to the next', () => {
    const host = hostOf(
      'let count = 0; function go() { count += 1; globalThis.left = (globalThis.left || 0) + 1; Array.prototype.left = (Array.prototype.left || 0) + 1; return [count, globalThis.left, [].left]; }',
    );
    expect([host.run('go'), host.run('go')]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});

describe('what crosses between page and server (platform 5.1)', () => {
  const CODE = `function echo(value) { return value; }
  function circle() { const a = {}; a.a = a; return a; }
  function big() { return BigInt(5); }
  function much() { return 'x'.repeat(51 * 1024 * 1024); }
  function ends(times) { SpreadsheetApp.getUi(); }
  function install() { ScriptApp.newTrigger('ends').timeBased().everyHours(1).create(); }`;

  test.each(['circle', 'big'])('%s cannot be sent', (name) => {
    expect(() => hostOf(CODE).callServer(name, [])).toThrow("We're sorry, a server error occurred.");
  });

  test('what is promised and never given is nothing', () => {
    expect(hostOf('function go() { return new Promise(() => {}); }').callServer('go', [])).toBeNull();
  });

  test('more than 50 MB cross in neither direction', () => {
    const host = hostOf(CODE);
    expect(() => host.callServer('echo', ['x'.repeat(51 * 1024 * 1024)])).toThrow('Connection failure');
    expect(() => host.callServer('much', [])).toThrow('Connection failure');
  });

  test('a clock trigger has no windows', () => {
    const oauthScopes = [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.scriptapp',
    ];
    const host = hostOf(CODE, {}, { oauthScopes });
    host.run('install');
    host.passTime(3_700_000);
    expect(host.executions.at(-1)?.error).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});
