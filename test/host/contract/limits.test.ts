import { describe, expect, test } from 'vitest';
import { TRANSIENT } from '../services/fault.ts';
import { CORE_SCOPES, hostOf } from './script-host.ts';

const CODE = `
function writes() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  const texts = [];
  for (const value of ['a', 'b', 'c']) {
    try { sheet.getRange(texts.length + 1, 1).setValue(value); texts.push('wrote ' + value); } catch (error) { texts.push(error.message); }
  }
  return texts;
}
function late(length) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  const steps = [];
  try { sheet.getRange('A1').setValue('x'.repeat(length)); steps.push('write'); } catch (e) { steps.push('refused at the write'); }
  try { sheet.getRange('B1').setValue('y'); steps.push('second write'); } catch (e) { steps.push('refused at the second write'); }
  try { sheet.getLastRow(); steps.push('read'); } catch (e) { steps.push('refused at the read'); }
  try { SpreadsheetApp.flush(); steps.push('flush'); } catch (e) { steps.push('refused at flush'); }
  return steps;
}
function silent(length) { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue('x'.repeat(length)); return 1; }
function sleeps(milliseconds) { Utilities.sleep(180000); Utilities.sleep(milliseconds - 180000); return 'awake'; }
function onEdit() { Utilities.sleep(31000); SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue('never'); }
/** @customfunction */
function SLOW() { Utilities.sleep(30001); return 1; }
function properties(times) { const store = PropertiesService.getUserProperties(); for (let i = 0; i < times; i += 1) store.getProperty('k'); return times; }
function fills(keys) { const cache = CacheService.getDocumentCache(); for (let i = 0; i < keys; i += 1) cache.put('k' + i, 'x', 21600); return [cache.get('k0'), cache.get('k' + (keys - 1))]; }
function gets() { return CacheService.getDocumentCache().get('k0'); }
`;

describe('time (platform 1.1)', () => {
  test.each([
    [359_000, 'awake'],
    [361_000, 'Exceeded maximum execution time'],
  ])('a call from the page that sleeps %i ms: %s', (milliseconds, outcome) => {
    const asked = () => hostOf(CODE).callServer('sleeps', [milliseconds]);
    if (outcome === 'awake') expect(asked()).toBe(outcome);
    else expect(asked).toThrow(outcome);
  });

  test('a simple trigger has thirty seconds, and the edit stays', () => {
    const host = hostOf(CODE);
    host.type('Sheet1', 'A1', 'typed');
    expect(host.executions.at(-1)).toMatchObject({
      functionName: 'onEdit',
      error: 'Exceeded maximum execution time',
    });
    expect(host.displayed('Sheet1')).toEqual([['typed']]);
  });

  test('a custom function has thirty seconds', () => {
    const host = hostOf(CODE);
    host.type('Sheet1', 'A1', '=SLOW()');
    expect(host.view().sheets[0]?.cells.get(1)?.get(1)).toMatchObject({
      display: '#ERROR!',
      error: 'Exceeded maximum execution time (line 0).',
    });
  });

  test('a delayed call counts', () => {
    const host = hostOf(CODE);
    host.fail({ trip: 2, how: 'delayed', milliseconds: 100_000 });
    expect(host.callServer('writes', [])).toEqual(['wrote a', 'wrote b', 'wrote c']);
    expect(host.executions.at(-1)?.milliseconds).toBeGreaterThan(100_000);
    host.fail({ trip: 2, how: 'delayed', milliseconds: 400_000 });
    expect(() => host.callServer('writes', [])).toThrow('Exceeded maximum execution time');
  });
});

describe('failures that pass (platform 1.2, 1.3)', () => {
  test.each(TRANSIENT)('%s', (text) => {
    const host = hostOf(CODE);
    host.fail({ trip: 2, how: 'refused', text });
    expect(host.callServer('writes', [])).toEqual(['wrote a', text, 'wrote c']);
    expect(host.callServer('writes', [])).toEqual(['wrote a', 'wrote b', 'wrote c']);
  });

  test('an answer that is lost has done its work', () => {
    const host = hostOf(CODE);
    host.fail({ trip: 1, how: 'unanswered' });
    host.callServer('writes', []);
    expect(host.displayed('Sheet1')[0]).toEqual(['a']);
    host.fail({ trip: 3, how: 'killed' });
    expect(() => host.callServer('writes', [])).toThrow('Exceeded maximum execution time');
    expect(host.displayed('Sheet1').flat()).toEqual(['a', 'b', 'c']);
  });
});

describe('a refused write is reported late (platform 2.4)', () => {
  test.each([
    ['at the next call', {}, ['write', 'refused at the second write', 'read', 'flush'], ''],
    [
      'at the next read',
      { 'write-errors-wait-for-a-read': true },
      ['write', 'second write', 'refused at the read', 'flush'],
      'y',
    ],
    ['at once', { 'write-errors-come-late': false }, ['refused at the write', 'second write', 'read', 'flush'], 'y'],
  ])('%s', (_, flags, steps, second) => {
    const host = hostOf(CODE, { flags });
    expect(host.callServer('late', [50_001])).toEqual(steps);
    expect(host.displayed('Sheet1')[0]?.[1] ?? '').toBe(second);
  });

  test('at the end of the run where nothing else follows', () => {
    expect(() => hostOf(CODE).callServer('silent', [50_001])).toThrow('more than the maximum of 50000 characters');
    expect(hostOf(CODE).callServer('silent', [50_000])).toBe(1);
  });
});

describe('quotas of a day (platform 1.1)', () => {
  test('the 50,001st property of a day is refused, the next day it is not', () => {
    const host = hostOf(CODE);
    for (let execution = 0; execution < 5; execution += 1) host.callServer('properties', [10_000]);
    expect(() => host.callServer('properties', [1])).toThrow('Service invoked too many times: properties.');
    const other = host.join({ email: 'helper@example.com' });
    expect(other.callServer('properties', [1])).toBe(1);
    const saved = host.save();
    const tomorrow = hostOf(CODE, { saved, now: saved.now + 24 * 60 * 60 * 1000 });
    expect(tomorrow.callServer('properties', [1])).toBe(1);
  });

  test('the 1,001st entry of a cache pushes the oldest out', () => {
    const host = hostOf(CODE);
    expect(host.callServer('fills', [1_000])).toEqual(['x', 'x']);
    expect(host.callServer('fills', [1_001])).toEqual([null, 'x']);
  });

  test('a cache may forget all before its time', () => {
    const host = hostOf(CODE);
    host.callServer('fills', [1]);
    expect(host.callServer('gets', [])).toBe('x');
    host.forgetCaches();
    expect(host.callServer('gets', [])).toBeNull();
  });
});

test('triggers of a user run ninety minutes a day together, and again the next day', () => {
  const code = `function go() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { Utilities.sleep(299000); }`;
  const scopes = [...CORE_SCOPES, 'https://www.googleapis.com/auth/script.scriptapp'];
  const host = hostOf(code, {}, { oauthScopes: scopes });
  host.run('go');
  const refused = () => host.executions.filter(({ error }) => error?.startsWith('Service using too much'));
  host.passTime(23 * 60 * 60 * 1000);
  const ran = host.executions.filter(({ functionName, error }) => functionName === 'tick' && error === null);
  expect(ran).toHaveLength(19);
  expect(refused().length).toBeGreaterThan(2);
  const before = refused().length;
  host.passTime(3 * 60 * 60 * 1000);
  expect(refused().length - before).toBeLessThan(3);
  expect(host.executions.at(-1)).toMatchObject({ functionName: 'tick', error: null });
});
