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
    [
      'TST-18',
      'no direction unless set',
      'R("A1").setValue("مرحبا"); return [R("A1").getTextDirection(), R("A1").setTextDirection(null).getTextDirection()];',
      [null, null],
    ],
    [
      'TST-19',
      'directions',
      'const D = SpreadsheetApp.TextDirection; R("A1:B1").setTextDirections([[D.RIGHT_TO_LEFT, D.LEFT_TO_RIGHT]]); return R("A1:C1").getTextDirections()[0].map((d) => d && d.toString());',
      ['RIGHT_TO_LEFT', 'LEFT_TO_RIGHT', null],
    ],
    [
      'RL-02',
      'rotation',
      'const show = (r) => [r.getDegrees(), r.isVertical()]; const before = show(R("A1").getTextRotation()); sheet.getRangeList(["A1", "B2"]).setTextRotation(45); R("C3").setVerticalText(true); R("D4").setTextRotation(R("B2").getTextRotation()); return [before, ...["A1", "C3", "D4"].map((a1) => show(R(a1).getTextRotation()))];',
      [
        [0, false],
        [45, false],
        [0, true],
        [45, false],
      ],
    ],
    ['RT-13', 'links may look like plain text', 'return R("A1").setShowHyperlink(false).getA1Notation();', 'A1'],
    [
      'TST-07',
      'text styles by cell',
      'const bold = SpreadsheetApp.newTextStyle().setBold(true).build(); R("A1:B1").setTextStyles([[bold, SpreadsheetApp.newTextStyle().setFontSize(14).build()]]); return [R("A1").getFontWeight(), R("B1").getFontSize(), R("B1").getFontWeight()];',
      ['bold', 14, 'normal'],
    ],
    [
      'VAL-24',
      'splitting at a comma found by itself',
      'R("A1").setValue("a1,b1,c1"); R("A1").splitTextToColumns(); return R("A1:D1").getValues()[0];',
      ['a1', 'b1', 'c1', ''],
    ],
    [
      'MOV-19',
      'a series goes on',
      'R("A1:A4").setValues([[1], [2], [3], [4]]); R("A1:A4").autoFill(R("A1:A10"), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); return R("A1:A10").getValues().map((r) => r[0]);',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ],
    [
      'MOV-20',
      'and backwards',
      'R("D1:G1").setValues([[10, 8, 6, 4]]); R("D1:G1").autoFill(R("A1:G1"), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); return R("A1:D1").getValues()[0];',
      [16, 14, 12, 10],
    ],
    [
      'MOV-23',
      'as far as the neighbour goes',
      'R("A1:A4").setValues([[1], [1], [1], [1]]); R("B1:B2").setValues([["Jan"], ["Feb"]]); R("B1:B2").autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES); return R("B1:B5").getValues().map((r) => r[0]);',
      ['Jan', 'Feb', 'Mar', 'Apr', ''],
    ],
    [
      'P2.2',
      'splitting at what is asked; the parts are read as typed',
      'R("A1:A2").setValues([["1;2"], ["x"]]); R("A1:A2").splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON); R("A4").setValue("a--b"); R("A4").splitTextToColumns("--"); return [R("A1:B2").getValues(), R("A4:B4").getValues()[0]];',
      [
        [
          [1, 2],
          ['x', ''],
        ],
        ['a', 'b'],
      ],
    ],
    [
      'P13',
      'randomize keeps all rows',
      'R("A1:B4").setValues([[1, "a"], [2, "b"], [3, "c"], [4, "d"]]); return R("A1:B4").randomize().getValues().sort((a, b) => a[0] - b[0]);',
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        [4, 'd'],
      ],
    ],
    [
      'TF-10',
      'a search goes on and back',
      'R("A1:A4").setValues([["x1"], ["y"], ["x2"], ["x3"]]); const f = sheet.createTextFinder("x"); const at = (r) => r && r.getA1Notation(); return [f.getCurrentMatch(), at(f.findNext()), at(f.findNext()), at(f.findPrevious()), at(f.findPrevious()), at(f.getCurrentMatch()), at(f.startFrom(R("A3")).findNext()), f.replaceWith("z"), R("A4").getValue()];',
      [null, 'A1', 'A3', 'A1', null, 'A1', 'A4', 1, 'z3'],
    ],
    [
      'NAV-03',
      'the selection grown to the end of its block',
      'R("B2:B4").setValues([[1], [2], [3]]); R("B2").activate(); const s = ss.getSelection(); return [s.getNextDataRange(SpreadsheetApp.Direction.DOWN).getA1Notation(), s.getActiveRangeList().getRanges()[0].getA1Notation()];',
      ['B2:B4', 'B2'],
    ],
    [
      'P2.7',
      'groups of a pivot change places and lose their order',
      'R("A1:C3").setValues([["A", "B", "N"], ["x", "y", 1], ["z", "y", 2]]); const p = R("E1").createPivotTable(R("A1:C3")); p.addRowGroup(1).sortDescending(); p.addRowGroup(2).moveToIndex(0); const [first, second] = sheet.getPivotTables()[0].getRowGroups(); second.clearSort(); return [first.getSourceDataColumn(), second.getSourceDataColumn(), sheet.getPivotTables()[0].getRowGroups()[1].isSortAscending()];',
      [2, 1, true],
    ],
    [
      'P13',
      'settings of counting',
      'const before = [ss.getRecalculationInterval().toString(), ss.isIterativeCalculationEnabled()]; ss.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR).setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(7).setIterativeCalculationConvergenceThreshold(0.5); const after = [ss.getRecalculationInterval().toString(), ss.isIterativeCalculationEnabled(), ss.getMaxIterativeCalculationCycles(), ss.getIterativeCalculationConvergenceThreshold()]; ss.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.ON_CHANGE).setIterativeCalculationEnabled(false); return [before, after];',
      [
        ['ON_CHANGE', false],
        ['HOUR', true, 7, 0.5],
      ],
    ],
    [
      'P7',
      'archives',
      'const a = Utilities.newBlob("é", "text/plain", "a.txt"); const z = Utilities.zip([a], "z.zip"); const g = Utilities.gzip(a); const out = Utilities.unzip(z).map((b) => [b.getName(), b.getDataAsString()]); return [z.getName(), z.getContentType(), out, Utilities.ungzip(g).getDataAsString()];',
      ['z.zip', 'application/zip', [['a.txt', 'é']], 'é'],
    ],
  ]),
  ...throwing([
    [
      'MOV-21',
      'filling elsewhere',
      'R("A1:A2").autoFill(R("B1:B5"), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);',
      'destination range must contain the source range',
    ],
    [
      'MOV-22',
      'filling two ways',
      'R("A1:A2").autoFill(R("A1:B5"), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);',
      'AutoFill destination range must extend the source range in only one direction.',
    ],
    [
      'RT-14',
      'null for whether links show',
      'R("A1").setShowHyperlink(null);',
      "The parameters (null) don't match the method signature",
    ],
    [
      'P7',
      'an archive without its content type',
      'Utilities.unzip(Utilities.zip([Utilities.newBlob("x", null, "a")]).setContentType(null));',
      'Invalid argument',
    ],
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
