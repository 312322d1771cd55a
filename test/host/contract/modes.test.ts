import { describe, expect, test } from 'vitest';
import { CORE_SCOPES, hostOf } from './script-host.ts';

const MENU = `SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'go').addToUi();`;

describe('authorization modes (platform 4.1)', () => {
  test('NONE allows a menu', () => {
    const host = hostOf(`function onOpen() { ${MENU} }`);
    host.open('NONE');
    expect(host.menu).toEqual({ title: 'Headwater', items: [{ caption: 'Open', functionName: 'go' }] });
    expect(host.executions.at(-1)).toMatchObject({ functionName: 'onOpen', mode: 'NONE', error: null });
  });

  test('onOpen learns its mode', () => {
    const host = hostOf('function onOpen(e) { console.log(e.authMode === ScriptApp.AuthMode.LIMITED); }');
    host.open();
    expect(host.executions.at(-1)?.log).toEqual(['true']);
  });

  test.each([
    [
      'NONE',
      'properties at the top of the script',
      `const p = PropertiesService.getUserProperties(); function onOpen() { ${MENU} }`,
      'PropertiesService.getUserProperties',
    ],
    ['NONE', 'the document', 'function onOpen() { SpreadsheetApp.getActive(); }', 'SpreadsheetApp.getActive'],
    [
      'LIMITED',
      'a sidebar',
      `function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }`,
      'Ui.showSidebar',
    ],
    ['LIMITED', 'an alert', `function onOpen() { SpreadsheetApp.getUi().alert('x'); }`, 'Ui.alert'],
  ] as const)('%s refuses %s', (mode, _, code, call) => {
    const host = hostOf(code);
    expect(() => host.open(mode)).toThrow(`You do not have permission to call ${call}`);
    expect(host.menu).toBeNull();
  });

  test('LIMITED may write to the document', () => {
    const host = hostOf(`function onOpen() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }`);
    host.open();
    expect(host.displayed('Sheet1')).toEqual([['1']]);
  });

  test('LIMITED tells no addresses and shares with nobody', () => {
    const asking = `const file = SpreadsheetApp.getActive(); console.log(file.getOwner().getEmail() + file.getEditors().join());`;
    const host = hostOf(`function onOpen() { ${asking} file.addEditor('a@example.com'); }`);
    expect(() => host.open()).toThrow('You do not have permission to perform that action.');
    expect(host.executions.at(-1)?.log).toEqual(['']);
    const told = hostOf(`function onOpen() { ${asking} }`, { flags: { 'addresses-in-simple-triggers': true } });
    told.open();
    expect(told.executions.at(-1)?.log?.[0]).toContain('seller@example.com');
  });

  test('a scope the manifest lacks is refused by name', () => {
    const code = `function go() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }`;
    const host = hostOf(code, {}, { oauthScopes: CORE_SCOPES.slice(0, 1) });
    expect(() => host.run('go')).toThrow(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: (https://www.googleapis.com/auth/script.container.ui)',
    );
  });

  test('the address of the person needs its scope', () => {
    const code = 'function who() { return Session.getActiveUser().getEmail(); }';
    expect(hostOf(code).run('who')).toBe('');
    const scopes = [...CORE_SCOPES, 'https://www.googleapis.com/auth/userinfo.email'];
    expect(hostOf(code, {}, { oauthScopes: scopes }).run('who')).toBe('seller@example.com');
  });
});

describe('the runtime (platform 7)', () => {
  test.each([
    ['class fields', 'class A { x = 1; } function go() {}'],
    ['private fields', 'class A { #x; } function go() {}'],
    ['modules', 'export const a = 1; function go() {}'],
    ['a slip in one place', 'function go() {} function broken( {'],
  ])('%s stop the whole project', (_, code) => {
    expect(() => hostOf(code).run('go')).toThrow(SyntaxErrorLike);
  });

  test('nothing of the host can be reached', () => {
    const code = `function go() {
      const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
      const ways = [range, range.getValues, SpreadsheetApp, console.log, Date, new Date(), range.getValues()];
      return ways.map((way) => { try { return typeof way.constructor.constructor('return process')(); } catch (e) { return e.name; } });
    }`;
    expect(hostOf(code).run('go')).toEqual(Array(7).fill('ReferenceError'));
  });

  test('an error of a service is an Exception of the script', () => {
    const code = `function go() { try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, e.constructor.constructor === Function]; } }`;
    expect(hostOf(code).run('go')).toEqual([true, 'Exception', true]);
  });

  test('texts of errors may be foreign', () => {
    const code = `function go() { SpreadsheetApp.getActive().getSheets()[0].getRange(5000, 1); }`;
    expect(() => hostOf(code, { flags: { 'foreign-error-texts': true } }).run('go')).toThrow('サービスエラー');
  });

  test('a flag that is none is refused', () => {
    expect(() => hostOf('', { flags: { kinder: true } })).toThrow('no such flag: kinder');
  });
});

const SyntaxErrorLike = /Unexpected token|Unexpected character|'import' and 'export'/;
