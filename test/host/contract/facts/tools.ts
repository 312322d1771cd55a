import { giving, throwing } from '../fact.ts';

const SOURCE =
  'R("A1:B5").setValues([["Cause", "Units"], ["x", 3], ["y", 1], ["x", 2], ["z", 5]]); const p = R("D1").createPivotTable(R("A1:B5")); p.addRowGroup(1); p.addPivotValue(2, SpreadsheetApp.PivotTableSummarizeFunction.SUM); const shown = () => { SpreadsheetApp.flush(); return sheet.getRange("D2:D6").getValues().map((r) => r[0]).filter((v) => v !== ""); };';
const ONLY_X = 'const only = SpreadsheetApp.newFilterCriteria().setVisibleValues(["x"]).build();';
const MANUALLY = 'const hidden = (...rows) => rows.map((r) => sheet.isRowHiddenByUser(r));';

/** Slicers, groups of lines, sharing, directions of text and other tools. */
export const tools = [
  ...giving([
    [
      'P2.6',
      'a slicer tells of itself',
      `${ONLY_X} const s = sheet.insertSlicer(R("B1:C5"), 2, 5, 10, 20); const before = [s.getColumnPosition(), s.getFilterCriteria(), s.isAppliedToPivotTables()]; s.setTitle("T").setColumnFilterCriteria(2, only).setApplyToPivotTables(false); const i = s.getContainerInfo(); return [before, s.getTitle(), s.getRange().getA1Notation(), s.getColumnPosition(), s.getFilterCriteria().getVisibleValues(), s.isAppliedToPivotTables(), [i.getAnchorRow(), i.getAnchorColumn(), i.getOffsetX()], sheet.getSlicers().length];`,
      [[null, null, true], 'T', 'B1:C5', 2, ['x'], false, [2, 5, 10], 1],
    ],
    [
      'P2.6',
      'pivots of its tab follow a slicer, unless told otherwise',
      `${SOURCE} ${ONLY_X} const all = shown(); const s = sheet.insertSlicer(R("A1:B5"), 1, 8).setColumnFilterCriteria(1, only); const sliced = shown(); s.setApplyToPivotTables(false); const not = shown().length; s.setApplyToPivotTables(true); const again = shown().length; s.remove(); return [all.length, sliced, not, again, shown().length];`,
      [4, ['x', 'Grand Total'], 4, 2, 4],
    ],
    [
      'P2.6',
      'pivots of other tabs do not',
      `${SOURCE} ${ONLY_X} ss.insertSheet("x").insertSlicer(R("A1:B5"), 1, 1).setColumnFilterCriteria(1, only); return shown().length;`,
      4,
    ],
    [
      'FLT-19',
      'rows hidden by a slicer are not hidden for scripts',
      `${SOURCE} ${ONLY_X} sheet.insertSlicer(R("A1:B5"), 1, 8).setColumnFilterCriteria(1, only); return [sheet.isRowHiddenByFilter(3), R("A3").getValue()];`,
      [false, 'y'],
    ],
    [
      'P2.6',
      'a slicer goes with its range and its place',
      'const s = sheet.insertSlicer(R("B1:C5"), 3, 5).setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build()); sheet.insertColumnBefore(1); sheet.insertRowsBefore(1, 2); const t = sheet.getSlicers()[0]; return [t.getRange().getA1Notation(), t.getColumnPosition(), t.getContainerInfo().getAnchorRow(), t.getContainerInfo().getAnchorColumn()];',
      ['C3:D7', 2, 5, 6],
    ],
    [
      'P13',
      'groups nest by depth',
      'R("2:7").shiftRowGroupDepth(1); R("3:4").shiftRowGroupDepth(1); const g = sheet.getRowGroup(3, 2); return [[1, 2, 3, 5].map((r) => sheet.getRowGroupDepth(r)), g.getRange().getA1Notation(), g.getControlIndex(), sheet.getRowGroup(3, 1).getRange().getA1Notation(), sheet.getRowGroup(9, 1), sheet.getRowGroupControlPosition().toString()];',
      [[0, 1, 2, 1], '3:4', 2, '2:7', null, 'BEFORE'],
    ],
    [
      'P13',
      'folding hides, and what is folded inside stays so',
      `${MANUALLY} R("2:7").shiftRowGroupDepth(1); R("3:4").shiftRowGroupDepth(1); sheet.getRowGroup(3, 2).collapse(); sheet.getRowGroup(2, 1).collapse(); const both = hidden(2, 3, 7, 8); sheet.getRowGroup(2, 1).expand(); const one = hidden(2, 3, 7); sheet.expandAllRowGroups(); const none = hidden(2, 3); sheet.collapseAllRowGroups(); sheet.expandRowGroupsUpToDepth(1); return [both, one, none, hidden(2, 3), sheet.getRowGroup(3, 2).isCollapsed()];`,
      [[true, true, true, false], [false, true, false], [false, false], [false, true], true],
    ],
    [
      'P13',
      'groups go with their lines and take in what is inserted',
      'R("C:D").shiftColumnGroupDepth(1); sheet.insertColumnBefore(4); sheet.insertColumnBefore(1); const a = sheet.getColumnGroup(5, 1).getRange().getA1Notation(); sheet.getColumnGroup(5, 1).remove(); return [a, sheet.getColumnGroupDepth(5)];',
      ['D:F', 0],
    ],
    [
      'P2.9',
      'who the spreadsheet is shared with',
      'const emails = (users) => users.map((u) => u.getEmail()).filter((e) => /^[ab]@/.test(e)); ss.addViewer("a@example.com").addEditors(["a@example.com", "b@example.com"]); const shared = [emails(ss.getEditors()), emails(ss.getViewers())]; ss.removeEditor("b@example.com").removeEditor("a@example.com"); return [shared, emails(ss.getEditors())];',
      [[['a@example.com', 'b@example.com'], []], []],
    ],
  ]),
  ...throwing([
    [
      'P13',
      'a group whose button has no row',
      'R("1:3").shiftRowGroupDepth(1);',
      'The group has no line for its control toggle.',
    ],
    [
      'P2.6',
      'a slicer that is gone',
      'const s = sheet.insertSlicer(R("A1:B5"), 1, 1); s.remove(); s.getTitle();',
      'The slicer no longer exists.',
    ],
  ]),
];
