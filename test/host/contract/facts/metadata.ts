import { giving, throwing } from '../fact.ts';

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

const AT =
  'const at = (m) => { const l = m.getLocation(); return [l.getRow(), l.getColumn()].map((r) => r && r.getA1Notation()); };';

/** Developer metadata. */
export const metadata = [
  ...giving([
    [
      'MD-02',
      'adding gives back what it was added to',
      'return [R("G:G").addDeveloperMetadata("a").getA1Notation(), R("8:8").addDeveloperMetadata("a").getA1Notation(), sheet.addDeveloperMetadata("a").getName(), ss.addDeveloperMetadata("a").getId() === ss.getId()];',
      ['G:G', '8:8', 'Sheet1', true],
    ],
    [
      'MD-03',
      'visible in the document unless asked otherwise',
      'const P = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT; sheet.addDeveloperMetadata("a").addDeveloperMetadata("b", "v", P).addDeveloperMetadata("c", P); return sheet.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue(), m.getVisibility().toString()]);',
      [
        ['a', null, 'DOCUMENT'],
        ['b', 'v', 'PROJECT'],
        ['c', null, 'PROJECT'],
      ],
    ],
    [
      'MD-04',
      'found on exactly that row',
      'R("8:8").addDeveloperMetadata("a"); return ["8:8", "9:9", "A8", "A8:B8"].map((a1) => R(a1).getDeveloperMetadata().length);',
      [1, 0, 0, 0],
    ],
    [
      'MD-05',
      'changing and moving',
      'const m = R("8:8").addDeveloperMetadata("a", "v").getDeveloperMetadata()[0]; const kind = () => m.getLocation().getLocationType().toString(); const kinds = [kind()]; m.setKey("b").setValue("w"); m.moveToColumn(R("C:C")); kinds.push(kind()); m.moveToSheet(sheet); kinds.push(kind()); m.moveToSpreadsheet(); kinds.push(kind()); return [m.getKey(), m.getValue(), typeof m.getId(), kinds];',
      ['b', 'w', 'number', ['ROW', 'COLUMN', 'SHEET', 'SPREADSHEET']],
    ],
    [
      'MD-06',
      'a search asks for all at once',
      'R("8:8").addDeveloperMetadata("a", "v"); R("9:9").addDeveloperMetadata("a", "w"); ss.addDeveloperMetadata("b", "v"); const f = () => ss.createDeveloperMetadataFinder(); return [f().find().length, f().withKey("a").find().length, f().withKey("a").withValue("v").find().length, f().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET).find()[0].getKey(), f().withId(f().withValue("w").find()[0].getId()).find()[0].getValue()];',
      [3, 2, 1, 'b', 'w'],
    ],
    [
      'P2.6',
      'a search from a range finds rows wholly inside, or any that touch',
      'R("3:3").addDeveloperMetadata("a"); sheet.addDeveloperMetadata("s"); const f = (a1) => R(a1).createDeveloperMetadataFinder(); return [f("A1:D5").find().length, f("1:5").find().length, f("A1:D5").onIntersectingLocations().find().length, sheet.createDeveloperMetadataFinder().find().length];',
      [0, 1, 1, 2],
    ],
    [
      'MD-07',
      'removing',
      'R("8:8").addDeveloperMetadata("a"); R("8:8").getDeveloperMetadata()[0].remove(); return R("8:8").getDeveloperMetadata().length;',
      0,
    ],
    [
      'P2.6',
      'it goes with its line and dies with it',
      `${AT} R("8:8").addDeveloperMetadata("r"); R("C:C").addDeveloperMetadata("c"); sheet.insertRowsBefore(2, 3); sheet.insertColumnBefore(3); const all = () => sheet.createDeveloperMetadataFinder().find().map(at); const moved = all(); sheet.deleteRow(1); sheet.moveColumns(R("D:D"), 1); const again = all(); sheet.deleteRow(10); return [moved, again, all()];`,
      [
        [
          ['11:11', null],
          [null, 'D:D'],
        ],
        [
          ['10:10', null],
          [null, 'A:A'],
        ],
        [[null, 'A:A']],
      ],
    ],
    [
      'P2.6',
      'it dies with its tab',
      'const s = ss.insertSheet("x"); s.addDeveloperMetadata("a"); s.getRange("2:2").addDeveloperMetadata("b"); ss.deleteSheet(s); return ss.createDeveloperMetadataFinder().find().length;',
      0,
    ],
    [
      'P13',
      'sorting leaves it at its line number',
      `${AT} R("A1:A3").setValues([[3], [1], [2]]); R("1:1").addDeveloperMetadata("three"); R("A1:A3").sort(1); return at(sheet.createDeveloperMetadataFinder().find()[0]);`,
      ['1:1', null],
    ],
    [
      'P13',
      'or takes it along',
      `${AT} R("A1:A3").setValues([[3], [1], [2]]); R("1:1").addDeveloperMetadata("three"); R("A1:A3").sort(1); return at(sheet.createDeveloperMetadataFinder().find()[0]);`,
      ['3:3', null],
      { flags: { 'metadata-follows-sort': true } },
    ],
    [
      'P13',
      'the copy of a tab has none',
      'sheet.addDeveloperMetadata("a"); return sheet.copyTo(ss).getDeveloperMetadata().length;',
      0,
    ],
    [
      'P13',
      'or has its own',
      'sheet.addDeveloperMetadata("a"); const copy = sheet.copyTo(ss).getDeveloperMetadata()[0]; copy.setKey("b"); return [copy.getLocation().getSheet().getName(), sheet.getDeveloperMetadata()[0].getKey()];',
      ['Copy of Sheet1', 'a'],
      { flags: { 'copied-tab-keeps-metadata': true } },
    ],
  ]),
  ...throwing([
    ['MD-01', 'on a block', 'R("B2:C3").addDeveloperMetadata("a");', ARBITRARY],
    ['MD-01', 'on a cell', 'R("B2").addDeveloperMetadata("a");', ARBITRARY],
    ['MD-01', 'on part of a row', 'R("B2:D2").addDeveloperMetadata("a");', ARBITRARY],
    ['P13', 'on all cells of a row, counted', 'sheet.getRange(2, 1, 1, 26).addDeveloperMetadata("a");', ARBITRARY],
    ['ENM-03', 'a number for a key', 'sheet.addDeveloperMetadata(1);', "don't match the method signature"],
  ]),
];
