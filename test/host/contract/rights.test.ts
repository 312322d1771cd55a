import { describe, expect, test } from 'vitest';
import type { Host, PersonAction } from '../host.ts';
import { CORE_SCOPES, hostOf } from './script-host.ts';

const PROTECTED = 'You are trying to edit a protected cell or object.';
const NO_RIGHT = 'You do not have permission to perform that action.';

const CODE = `
function fill() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('Sheet1');
  sheet.getRange('A1:C4').setValues([['a', 'b', 'c'], [1, 2, 3], [4, 5, 6], [7, 8, 9]]);
  const protection = sheet.getRange('B2:B3').protect();
  protection.removeEditors(protection.getEditors());
  const whole = ss.insertSheet('Closed').protect();
  whole.removeEditors(whole.getEditors());
  whole.setUnprotectedRanges([ss.getSheetByName('Closed').getRange('A1')]);
}
function change(body) {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('Sheet1');
  const closed = ss.getSheetByName('Closed');
  const result = new Function('ss', 'sheet', 'closed', body)(ss, sheet, closed);
  SpreadsheetApp.flush();
  return result === undefined ? null : result;
}
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'change').addToUi(); }
function remember(value) { PropertiesService.getUserProperties().setProperty('k', value); PropertiesService.getDocumentProperties().setProperty('k', value); }
function recall() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k')]; }
function who() { return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale()]; }
function puts(value) { CacheService.getUserCache().put('k', value); CacheService.getDocumentCache().put('k', value); }
function gets() { return [CacheService.getUserCache().get('k'), CacheService.getDocumentCache().get('k')]; }
`;

function opened(): { owner: Host; editor: Host; viewer: Host } {
  const owner = hostOf(CODE);
  const editor = owner.join({ email: 'editor@example.com' });
  const viewer = owner.join({ email: 'viewer@example.com', rights: 'viewer' });
  owner.run('fill');
  return { owner, editor, viewer };
}

const snapshot = (host: Host) => JSON.stringify(host.save().book.sheets);

describe('a protection refuses whom it does not name (platform 2.6)', () => {
  test.each([
    ['a value in a block of which one cell is protected', 'sheet.getRange("A1:B2").setValue(1);'],
    ['a note', 'sheet.getRange("B2").setNote("x");'],
    ['a colour', 'sheet.getRange("B2").setBackground("red");'],
    ['a number format', 'sheet.getRange("B3").setNumberFormat("0.00");'],
    ['a rule', 'sheet.getRange("B2").insertCheckboxes();'],
    ['clearing', 'sheet.getRange("A2:C2").clearContent();'],
    ['clearing the whole tab', 'sheet.clear();'],
    ['a rich text', 'sheet.getRange("B2").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("x").build());'],
    ['copying into it', 'sheet.getRange("A2").copyTo(sheet.getRange("B2"));'],
    ['sorting over it', 'sheet.getRange("A2:C4").sort(1);'],
    ['several ranges', 'sheet.getRangeList(["A2", "B3"]).setValue(1);'],
    ['deleting one of its rows', 'sheet.deleteRow(2);'],
    ['deleting its column', 'sheet.deleteColumns(1, 2);'],
    ['a row between its rows', 'sheet.insertRowAfter(2);'],
    ['deleting its tab', 'ss.deleteSheet(sheet);'],
    ['lifting it', 'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();'],
    [
      'letting oneself in',
      'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor("editor@example.com");',
    ],
    ['a protected tab: a value', 'closed.getRange("B2").setValue(1);'],
    ['a protected tab: its name', 'closed.setName("Mine");'],
    ['a protected tab: a column width', 'closed.setColumnWidth(1, 50);'],
    ['a protected tab: a new row', 'closed.insertRowAfter(5);'],
    [
      'a protected tab: a chart',
      'closed.insertChart(closed.newChart().asColumnChart().addRange(closed.getRange("A1:B2")).setPosition(1, 1, 0, 0).build());',
    ],
  ])('%s', (_, body) => {
    const { owner, editor } = opened();
    const before = snapshot(owner);
    expect(() => editor.callServer('change', [body])).toThrow(PROTECTED);
    expect(snapshot(owner)).toBe(before);
    expect(() => owner.callServer('change', [body])).not.toThrow();
  });

  test.each([
    ['a cell beside it', 'sheet.getRange("A2").setValue(1);'],
    ['reading it', 'return sheet.getRange("B2").getValue();'],
    ['copying from it', 'sheet.getRange("B2").copyTo(sheet.getRange("E2"));'],
    ['a row below it', 'sheet.insertRowAfter(3);'],
    ['the open cell of a protected tab', 'closed.getRange("A1").setValue(1);'],
    ['going to it', 'sheet.getRange("B2").activate();'],
    ['a chart over it', 'sheet.newChart().asColumnChart().addRange(sheet.getRange("B1:B4"));'],
  ])('it allows %s', (_, body) => {
    expect(() => opened().editor.callServer('change', [body])).not.toThrow();
  });

  test('canEdit tells before', () => {
    const body = 'return [sheet.getRange("A2").canEdit(), sheet.getRange("A2:B2").canEdit()];';
    const { owner, editor, viewer } = opened();
    expect(editor.callServer('change', [body])).toEqual([true, false]);
    expect(owner.callServer('change', [body])).toEqual([true, true]);
    expect(viewer.callServer('change', [body])).toEqual([false, false]);
  });

  test('an editor who came after the protection is not among its editors', () => {
    const owner = hostOf(CODE);
    owner.run('change', ['sheet.getRange("A1").protect();']);
    const late = owner.join({ email: 'late@example.com' });
    expect(() => late.callServer('change', ['sheet.getRange("A1").setValue(1);'])).toThrow(PROTECTED);
  });
});

describe('a viewer', () => {
  test('has no menu of the add-on', () => {
    const { owner, viewer } = opened();
    owner.open();
    viewer.open();
    expect(owner.menu?.items).toHaveLength(1);
    expect(viewer.menu).toBeNull();
  });

  test('changes nothing through a script and reads all', () => {
    const { owner, viewer } = opened();
    const before = snapshot(owner);
    expect(() => viewer.callServer('change', ['sheet.getRange("A1").setValue(1);'])).toThrow(NO_RIGHT);
    expect(viewer.callServer('change', ['return sheet.getRange("B2").getValue();'])).toBe(2);
    expect(snapshot(owner)).toBe(before);
  });

  test.each<[string, (viewer: Host) => void]>([
    ['typing', (viewer) => viewer.type('Sheet1', 'A1', 'x')],
    ['Delete', (viewer) => viewer.erase('Sheet1', 'A1')],
    ['deleting rows', (viewer) => viewer.act({ do: 'delete-rows', sheet: 'Sheet1', at: 1, count: 1 })],
  ])('changes nothing by %s', (_, deed) => {
    const { owner, viewer } = opened();
    const before = snapshot(owner);
    expect(() => deed(viewer)).toThrow(NO_RIGHT);
    expect(snapshot(owner)).toBe(before);
  });

  test('chooses a tab for themselves alone', () => {
    const { owner, viewer } = opened();
    const choose: PersonAction = { do: 'choose-sheet', sheet: 'Closed' };
    viewer.act(choose);
    const active = 'return SpreadsheetApp.getActiveSheet().getName();';
    owner.act({ do: 'choose-sheet', sheet: 'Sheet1' });
    expect(viewer.callServer('change', [active])).toBe('Closed');
    expect(owner.callServer('change', [active])).toBe('Sheet1');
  });
});

describe('what is a person’s own', () => {
  test('user properties and user caches; those of the document are shared', () => {
    const { owner, editor } = opened();
    owner.callServer('remember', ['mine']);
    editor.callServer('remember', ['theirs']);
    expect([owner.callServer('recall', []), editor.callServer('recall', [])]).toEqual([
      ['mine', 'theirs'],
      ['theirs', 'theirs'],
    ]);
    owner.callServer('puts', ['mine']);
    editor.callServer('puts', ['theirs']);
    expect([owner.callServer('gets', []), editor.callServer('gets', [])]).toEqual([
      ['mine', 'theirs'],
      ['theirs', 'theirs'],
    ]);
    owner.forgetCaches();
    expect(editor.callServer('gets', [])).toEqual([null, null]);
  });

  test('the language, and the address unless it is kept back', () => {
    const scopes = [...CORE_SCOPES, 'https://www.googleapis.com/auth/userinfo.email'];
    const owner = hostOf(CODE, {}, { oauthScopes: scopes });
    const colleague = owner.join({ email: 'colleague@example.com', locale: 'zh_CN' });
    const stranger = owner.join({ email: 'stranger@example.org', hidesEmail: true });
    expect(owner.callServer('who', [])).toEqual(['seller@example.com', 'en']);
    expect(colleague.callServer('who', [])).toEqual(['colleague@example.com', 'zh_CN']);
    expect(stranger.callServer('who', [])).toEqual(['', 'en']);
  });

  test('menu and sidebar of a window are not shown in another', () => {
    const { owner, editor } = opened();
    const seen: string[] = [];
    editor.on(({ kind }) => seen.push(kind));
    owner.open();
    owner.type('Sheet1', 'E1', 'x');
    expect(seen).toEqual(['changed']);
  });

  test('executions know whose they are', () => {
    const { owner, editor } = opened();
    editor.callServer('recall', []);
    expect(owner.executions.at(-1)).toMatchObject({ functionName: 'recall', user: 'editor@example.com' });
  });
});

describe('a copy of the document', () => {
  test('belongs to who made it, without the properties of the document', () => {
    const { editor } = opened();
    editor.callServer('remember', ['x']);
    const saved = editor.copy();
    const copy = hostOf(CODE, { saved, userEmail: 'editor@example.com' });
    expect(copy.displayed('Sheet1')).toEqual(editor.displayed('Sheet1'));
    expect(() => copy.callServer('change', ['sheet.getRange("B2").setValue(1);'])).not.toThrow();
    expect(copy.callServer('recall', [])).toEqual(['x', null]);
    expect(copy.view().name).toBe('Copy of Untitled spreadsheet');
    const stranger = copy.join({ email: 'viewer@example.com' });
    expect(() => stranger.callServer('change', ['sheet.getRange("B2").setValue(1);'])).toThrow(PROTECTED);
  });
});

describe('what is pasted touches more than the cell it is pasted onto', () => {
  test.each([
    ['a copy', "sheet.getRange('E1:F2').copyTo(sheet.getRange('A1'))"],
    ['a move', "sheet.getRange('E1:F2').moveTo(sheet.getRange('A1'))"],
    ['a copy by numbers', "sheet.getRange('E1').copyValuesToRange(sheet, 2, 2, 2, 2)"],
    ['formats by numbers', "sheet.getRange('E1').copyFormatToRange(sheet, 2, 2, 2, 2)"],
  ])('%s into protected cells', (_, body) => {
    const host = hostOf(CODE);
    host.run('fill');
    const helper = host.join({ email: 'helper@example.com' });
    expect(() => helper.callServer('change', [`${body}; return null;`])).toThrow(PROTECTED);
  });

  test('protecting alone keeps nobody out who may edit the spreadsheet (platform 2.6)', () => {
    const code = `function protect() { const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1'); return sheet.getRange('A1').protect().getEditors().map(String); }
      function close() { const [one] = SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE); one.removeEditors(one.getEditors()); }
      function write() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue('mine'); SpreadsheetApp.flush(); }`;
    const host = hostOf(code);
    const helper = host.join({ email: 'helper@example.com' });
    expect(host.run('protect')).toEqual(['helper@example.com']);
    helper.run('write');
    host.run('close');
    expect(() => helper.run('write')).toThrow(PROTECTED);
  });
});
