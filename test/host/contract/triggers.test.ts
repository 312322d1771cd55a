import { describe, expect, test } from 'vitest';
import type { PersonAction } from '../host.ts';
import { CORE_SCOPES, hostOf } from './script-host.ts';

const HOUR = 3_600_000;
const SCOPES = [...CORE_SCOPES, 'https://www.googleapis.com/auth/script.scriptapp'];
const MANIFEST = { oauthScopes: SCOPES };

const make = (rest: string) => `ScriptApp.newTrigger('heard').${rest}.create();`;
const DOCUMENT = 'forSpreadsheet(SpreadsheetApp.getActive())';
const HEARD = `function heard(e) {
  const { range, value, oldValue, changeType, authMode } = e;
  console.log(JSON.stringify([String(authMode), range ? range.getA1Notation() : null, value, oldValue, changeType, typeof e.triggerUid]));
}`;

function hostWith(rest: string, more = '', options = {}) {
  return hostOf(`function go() { ${rest} } ${HEARD} ${more}`, options, MANIFEST);
}

const heard = (host: ReturnType<typeof hostOf>) =>
  host.executions.filter(({ functionName }) => functionName === 'heard').map(({ log }) => JSON.parse(log[0] ?? 'null'));

describe('triggers for the document (platform 4.2)', () => {
  test('hear of hand edits in mode FULL, and of no script', () => {
    const host = hostWith(
      `${make(`${DOCUMENT}.onEdit()`)} SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue(1);`,
    );
    host.run('go');
    host.type('Sheet1', 'A1', 'x');
    host.erase('Sheet1', 'A1');
    host.erase('Sheet1', 'A1:B2');
    expect(heard(host)).toEqual([
      ['FULL', 'A1', 'x', '1', null, 'string'],
      ['FULL', 'A1', null, 'x', null, 'string'],
      ['FULL', 'A1:B2', null, null, null, 'string'],
    ]);
  });

  test.each<[PersonAction, string[]]>([
    [{ do: 'insert-rows', sheet: 'Sheet1', at: 1, count: 1 }, ['INSERT_ROW']],
    [{ do: 'insert-columns', sheet: 'Sheet1', at: 1, count: 1 }, ['INSERT_COLUMN']],
    [{ do: 'delete-rows', sheet: 'Sheet1', at: 1, count: 1 }, ['REMOVE_ROW']],
    [{ do: 'delete-columns', sheet: 'Sheet1', at: 1, count: 1 }, ['REMOVE_COLUMN']],
    [{ do: 'insert-sheet', sheet: 'New' }, ['INSERT_GRID']],
    [{ do: 'delete-sheet', sheet: 'Other' }, ['REMOVE_GRID']],
    [{ do: 'rename-sheet', sheet: 'Other', name: 'x' }, ['OTHER']],
    [{ do: 'choose-sheet', sheet: 'Other' }, []],
  ])('onChange hears of %j', (action, types) => {
    const host = hostWith(`SpreadsheetApp.getActive().insertSheet('Other'); ${make(`${DOCUMENT}.onChange()`)}`);
    host.run('go');
    host.act(action);
    expect(heard(host).map(([, , , , type]) => type)).toEqual(types);
  });

  test('onChange hears of typing as EDIT, after onEdit', () => {
    const host = hostWith(make(`${DOCUMENT}.onChange()`) + make(`${DOCUMENT}.onEdit()`));
    host.run('go');
    host.type('Sheet1', 'A1', 'x');
    expect(heard(host).map(([, , value, , type]) => [value, type])).toEqual([
      ['x', null],
      [null, 'EDIT'],
    ]);
  });

  test('onOpen runs in FULL after the simple one', () => {
    const host = hostWith(make(`${DOCUMENT}.onOpen()`), 'function onOpen() {}');
    host.run('go');
    host.open('NONE');
    expect(host.executions.slice(-2).map(({ functionName, mode }) => [functionName, mode])).toEqual([
      ['onOpen', 'NONE'],
      ['heard', 'FULL'],
    ]);
  });

  test('run as who made them, whoever edits, and are seen by nobody else', () => {
    const code = `function go() { ScriptApp.newTrigger('who').${DOCUMENT}.onEdit().create(); }
      function who() { console.log(Session.getEffectiveUser().getEmail()); }
      function mine() { return ScriptApp.getProjectTriggers().length; }`;
    const manifest = { oauthScopes: [...SCOPES, 'https://www.googleapis.com/auth/userinfo.email'] };
    const maker = hostOf(code, {}, manifest);
    maker.run('go');
    const other = hostOf(code, { saved: maker.save(), userEmail: 'helper@example.com' }, manifest);
    other.type('Sheet1', 'A1', 'x');
    expect(other.executions.at(-1)?.log).toEqual(['seller@example.com']);
    expect([maker.run('mine'), other.run('mine')]).toEqual([1, 0]);
    other.run('go');
    expect(other.run('mine')).toBe(1);
  });

  test('a handler that is gone or throws stops nobody', () => {
    const host = hostOf(`function go() { ScriptApp.newTrigger('gone').${DOCUMENT}.onEdit().create(); }`, {}, MANIFEST);
    host.run('go');
    host.type('Sheet1', 'A1', 'x');
    expect(host.executions.at(-1)).toMatchObject({ functionName: 'gone', error: 'Script function not found: gone' });
  });
});

describe('the clock', () => {
  test('strikes hourly, as time passes', () => {
    const host = hostWith(make('timeBased().everyHours(1)'));
    host.run('go');
    host.passTime(HOUR / 2);
    expect(heard(host)).toHaveLength(0);
    host.passTime(3 * HOUR);
    expect(heard(host)).toHaveLength(3);
  });

  test.each([
    ['everyDays(1).atHour(9)', ['03-11 09:30', '03-12 09:30', '03-13 09:30']],
    ['everyDays(2).atHour(8).nearMinute(15)', ['03-11 08:15', '03-13 08:15']],
    ['onWeekDay(ScriptApp.WeekDay.THURSDAY).atHour(10)', ['03-12 10:30']],
    ['onMonthDay(12).atHour(1)', ['03-12 01:30']],
    ['everyDays(1).atHour(9).inTimezone("Asia/Tokyo")', ['03-11 00:30', '03-12 00:30', '03-13 00:30']],
    ['after(2 * 3600000)', ['03-10 12:00']],
    ['atDate(2026, 3, 12).atHour(6)', ['03-12 06:30']],
  ])('%s', (rule, moments) => {
    const host = hostOf(
      `function go() { ScriptApp.newTrigger('tick').timeBased().${rule}.create(); }
       function tick(e) { console.log(Utilities.formatDate(new Date(), 'Etc/UTC', 'MM-dd HH:mm')); }`,
      { now: Date.UTC(2026, 2, 10, 10) },
      MANIFEST,
    );
    host.run('go');
    host.passTime(72 * HOUR);
    const ticks = host.executions.filter(({ functionName }) => functionName === 'tick');
    expect(ticks.map(({ log }) => log[0])).toEqual(moments);
  });

  test('a wait below an hour lasts an hour, and its trigger stays until it is deleted', () => {
    const host = hostWith(make('timeBased().after(1000)'));
    host.run('go');
    host.passTime(HOUR / 2);
    expect(heard(host)).toHaveLength(0);
    host.passTime(HOUR);
    expect(heard(host)).toHaveLength(1);
    expect(() => host.run('go')).toThrow(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  });

  test('there is no interface then', () => {
    const host = hostOf(
      `function go() { ${make('timeBased().everyHours(1)')} } function heard() { SpreadsheetApp.getUi(); }`,
      {},
      MANIFEST,
    );
    host.run('go');
    host.passTime(HOUR + 1);
    expect(host.executions.at(-1)?.error).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('making triggers', () => {
  test('needs its scope', () => {
    const host = hostOf(`function go() { ${make('timeBased().everyHours(1)')} }`);
    expect(() => host.run('go')).toThrow('script.scriptapp');
  });

  test('needs mode FULL', () => {
    const host = hostOf(`function onOpen() { ${make('timeBased().everyHours(1)')} }`, {}, MANIFEST);
    expect(() => host.open()).toThrow('You do not have permission to call ScriptApp.newTrigger');
  });

  test('one of each type, and what a trigger tells of itself', () => {
    const host = hostWith(
      `${make('timeBased().everyHours(2)')} ${make(`${DOCUMENT}.onEdit()`)} ${make('forSpreadsheet(SpreadsheetApp.getActive().getId()).onChange()')}
       return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).map((t) => [t.getEventType(), t.getTriggerSource(), t.getHandlerFunction(), t.getTriggerSourceId() === SpreadsheetApp.getActive().getId()].map(String));`,
    );
    expect(host.run('go')).toEqual([
      ['CLOCK', 'CLOCK', 'heard', 'false'],
      ['ON_EDIT', 'SPREADSHEETS', 'heard', 'true'],
      ['ON_CHANGE', 'SPREADSHEETS', 'heard', 'true'],
    ]);
  });

  test.each([
    ['a second of a type', make(`${DOCUMENT}.onEdit()`).repeat(2), 'too many edit triggers in this document'],
    ['minutes', make('timeBased().everyMinutes(5)'), 'at most once per hour'],
    ['three hours', make('timeBased().everyHours(3)'), 'Invalid argument'],
    ['no time', make('timeBased()'), 'must be told when to run'],
    ['another document', make('forSpreadsheet("1abc").onEdit()'), 'You do not have permission'],
    [
      'the twenty-first of a day',
      `for (let i = 0; i < 21; i++) { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); ${make('timeBased().everyHours(1)')} }`,
      'Service invoked too many times for one day: trigger.',
    ],
  ])('%s is refused', (_, code, text) => {
    expect(() => hostWith(code).run('go')).toThrow(text);
  });
});

test('installing runs onInstall in FULL, which has to call onOpen', () => {
  const host = hostOf(`function onInstall(e) { onOpen(e); }
    function onOpen(e) { console.log(String(e.authMode)); SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'go').addToUi(); }`);
  host.install();
  expect(host.menu?.items).toHaveLength(1);
  expect(host.executions.at(-1)).toMatchObject({ functionName: 'onInstall', mode: 'FULL', log: ['FULL'] });
  expect(() => hostOf('').install()).toThrow('Script function not found: onInstall');
});

test('a simple trigger may be assigned, and is not what a comment names', () => {
  const assigned = hostOf('const onEdit = () => { console.log("edited"); };');
  assigned.type('Sheet1', 'A1', '1');
  expect(assigned.executions.at(-1)?.log).toEqual(['edited']);
  const named = hostOf('// function onEdit() {}');
  named.type('Sheet1', 'A1', '1');
  expect(named.executions).toEqual([]);
});
