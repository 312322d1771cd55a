import { expect, test } from 'vitest';
import { hostOf } from './script-host.ts';

const CODE = `
function attach() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('5:5').addDeveloperMetadata('k', 'v'); }
function where() {
  const found = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('k').find();
  return found.map((m) => [m.getLocation().getRow().getRow(), m.getValue()]);
}`;

test('developer metadata survives saving, and follows what a person does and takes back', () => {
  const first = hostOf(CODE);
  first.run('attach');
  const host = hostOf(CODE, { saved: first.save() });
  expect(host.run('where')).toEqual([[5, 'v']]);
  host.act({ do: 'insert-rows', sheet: 'Sheet1', at: 2, count: 2 });
  expect(host.run('where')).toEqual([[7, 'v']]);
  host.act({ do: 'delete-rows', sheet: 'Sheet1', at: 7, count: 1 });
  expect(host.run('where')).toEqual([]);
  host.undo();
  expect(host.run('where')).toEqual([[7, 'v']]);
});
