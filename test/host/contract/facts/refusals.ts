import { giving, throwing } from '../fact.ts';

const source =
  'R("E12:G14").setValues([["h", "k", "d"], ["a", 1, 2], ["b", 2, 3]]); const pivot = R("J1").createPivotTable(R("E12:G14"));';
const rejecting =
  'R("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());';
const criteria = 'SpreadsheetApp.newFilterCriteria()';

/** What Google refuses where a kinder host would go along. Of many the words are unknown, so only that it throws counts. */
export const refusals = [
  ...throwing([
    ['P2.2', 'cautious: a date that is none', 'R("A1").setValue(new Date(NaN));', 'Service error: Spreadsheets'],
    [
      'P2.2',
      'cautious: the same in a block',
      'R("A1:B1").setValues([[1, new Date(NaN)]]);',
      'Service error: Spreadsheets',
    ],
    ['A1-21', 'a place that is no number', 'sheet.getRange(NaN, 1);', 'too small'],
    ['P1.3', 'rows after row 0', 'sheet.insertRowsAfter(0, 1);', 'Those rows are out of bounds.'],
    ['P1.3', 'columns after column 0', 'sheet.insertColumnAfter(0);', 'Those columns are out of bounds.'],
    ['SHT-10', 'all rows hidden', 'sheet.hideRows(1, 1000);', "You can't hide all the rows"],
    [
      'SHT-10',
      'all columns hidden, one by one',
      'for (let c = 1; c <= 26; c += 1) sheet.hideColumns(c);',
      "You can't hide all the columns",
    ],
    ['SHT-11', 'a width below nothing', 'sheet.setColumnWidth(1, -5);', 'Invalid argument'],
    ['SHT-01', 'a name of 101 characters', 'ss.insertSheet("x".repeat(101));', 'longer than 100'],
    ['SHT-05', 'the same for a tab that is there', 'sheet.setName("x".repeat(101));', 'longer than 100'],
    ['NR-01', 'a range called TRUE', 'ss.setNamedRange("TRUE", R("A1"));', 'invalid'],
    [
      'NR-04',
      'a range renamed to a cell',
      'ss.setNamedRange("one", R("A1")); ss.getNamedRanges()[0].setName("B2");',
      'invalid',
    ],
    [
      'NR-07',
      'two ranges of one name',
      'ss.setNamedRange("one", R("A1")); ss.setNamedRange("two", R("A2")); ss.getNamedRanges()[1].setName("ONE");',
      'already exists',
    ],
    ['P2.3', 'a time zone that is none', 'ss.setSpreadsheetTimeZone("Mars/Olympus");', 'Invalid argument'],
    ['P2.2', 'a locale in another writing', 'ss.setSpreadsheetLocale("de-DE");', 'Invalid argument'],
    ['SRT-01', 'sorting a tab by a column beyond it', 'sheet.sort(27);', 'Those columns are out of bounds.'],
    ['SRT-04', 'sorting by a column outside of the range', 'R("B1:C2").sort(1);', 'outside of the range'],
    ['SRT-05', 'a key that is none', 'R("A1:B2").sort("a");', 'Invalid argument'],
    [
      'VAL-27',
      'duplicates by a column outside of the range',
      'R("B1:C2").removeDuplicates([1]);',
      'outside of the range',
    ],
    [
      'SRT-04',
      'sorting over vertical merges',
      'R("A1:B4").setValues([[1, 1], [2, 2], [3, 3], [4, 4]]); R("A2:A3").merge(); R("A1:B4").sort(1);',
      'vertical merges',
    ],
    ['FLT-02', 'a filter over vertical merges', 'R("A2:A3").merge(); R("A1:B4").createFilter();', 'vertical merges'],
    ['MRG-01', 'a merge across frozen rows', 'sheet.setFrozenRows(1); R("A1:A2").merge();', 'frozen'],
    [
      'FLT-10',
      'criteria for a column outside of the filter',
      `R("A1:B3").createFilter().setColumnFilterCriteria(3, ${criteria}.whenCellEmpty().build());`,
      'outside of the filter',
    ],
    [
      'FLT-06',
      'a filter sorted by a column outside of it',
      'R("A1:B3").createFilter().sort(5, true);',
      'outside of the filter',
    ],
    [
      'P2.6',
      'visible values are for pivots',
      `R("A1:B3").createFilter().setColumnFilterCriteria(1, ${criteria}.setVisibleValues(["a"]).build());`,
      'setHiddenValues',
    ],
    [
      'P2.6',
      'hidden values are for cells',
      `${source} pivot.addFilter(5, ${criteria}.setHiddenValues(["a"]).build());`,
      'setVisibleValues',
    ],
    [
      'P2.7',
      'a calculated value is summarized by SUM or CUSTOM',
      `${source} pivot.addCalculatedPivotValue("x", "=SUM(k)").summarizeBy(SpreadsheetApp.PivotTableSummarizeFunction.AVERAGE);`,
      'SUM or CUSTOM',
    ],
    [
      'P2.7',
      'there is no date rule DAY',
      `${source} pivot.addRowGroup(7).setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType.DAY);`,
      "don't match the method signature",
    ],
    [
      'P2.6',
      'rich text obeys a rejecting rule',
      `${rejecting} R("A1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("x").build()); SpreadsheetApp.flush();`,
      'violates the data validation rules',
    ],
    [
      'P1.3',
      'a list too long, by its criteria',
      'SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, [Array(501).fill("a"), true]);',
      'more items than the limit of 500',
    ],
    [
      'DV-23',
      'cautious: a relative date in a rule',
      'SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.BooleanCriteria.DATE_AFTER_RELATIVE, [SpreadsheetApp.RelativeDate.TODAY]);',
      'Invalid argument',
    ],
    [
      'CF-01',
      'a format without ranges',
      'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground("red").build()]);',
      'at least one range',
    ],
    [
      'CF-02',
      'a format for another tab',
      'const other = ss.insertSheet("Other"); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground("red").setRanges([other.getRange("A1")]).build()]);',
      'on the sheet',
    ],
    [
      'PRT-03',
      'open places in a protected range',
      'R("A1:B2").protect().setUnprotectedRanges([R("A1")]);',
      'protected sheet',
    ],
    ['PRT-04', 'an editor without an address', 'R("A1").protect().addEditor("foo");', 'Invalid email: foo'],
    ['SS-05', 'the same for the spreadsheet', 'ss.addEditor("foo");', 'Invalid email: foo'],
    [
      'P1.1',
      'cautious: a note longer than a cell',
      'R("A1").setNote("x".repeat(50001));',
      'maximum of 50000 characters',
    ],
    [
      'UI-03',
      'a meta tag that is not on the list',
      'HtmlService.createHtmlOutput("x").addMetaTag("description", "x");',
      'meta tag',
    ],
    ['UTL-06', 'a delimiter of two characters', 'Utilities.parseCsv("a;;b", ";;");', 'Cannot convert'],
    [
      'P7',
      'a character set nobody knows',
      'Utilities.newBlob("a").getDataAsString("no-such-set");',
      'Invalid argument',
    ],
    ['UTL-07', 'no date to format', 'Utilities.formatDate(new Date(NaN), "GMT", "yyyy");', 'Invalid argument'],
    [
      'P4.4',
      'requests of the web without their scope',
      'UrlFetchApp.fetch("https://example.com");',
      'Specified permissions are not sufficient to call UrlFetchApp.fetch.',
    ],
    [
      'P4.4',
      'a scope the manifest has not',
      'ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/drive"]);',
      'Authorization is required',
    ],
    [
      'P3',
      'decimal commas leave no commas between arguments',
      'R("A1").setFormula("=IF(TRUE,1,2)"); throw new Error(R("A1").getValue());',
      '#ERROR!',
      { locale: 'de_DE' },
    ],
  ]),
  ...giving([
    [
      'P2.6',
      'cautious: a number among notes gets a point',
      'R("A1:B1").setNotes([[25, "x"]]); return [R("A1:B1").getNotes(), R("A1").setNote(25).getNote()];',
      [[['25.0', 'x']], '25'],
    ],
    [
      'P2.2',
      'cautious: a bare number typed where percent shows',
      'R("A1:B1").setNumberFormat("0%").setValues([["5", 5]]); return R("A1:B1").getValues();',
      [[0.05, 5]],
    ],
    [
      'P4.4',
      'a scope the manifest has not is known to be missing',
      'return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/drive"]).getAuthorizationStatus());',
      'REQUIRED',
    ],
    [
      'P2.2',
      'lists and decimals as the locale writes them',
      'R("A1:A3").setFormulas([["=SUM(1;2)"], ["=1,5*2"], ["=\\"a,b\\""]]); return R("A1:A3").getValues();',
      [[3], [3], ['a,b']],
      { locale: 'de_DE' },
    ],
    [
      'P3',
      'functions of Excel are unknown',
      'return ["=TAKE(B1:B3,1)", "=TEXTBEFORE(\\"a-b\\",\\"-\\")", "=SORTBY(B1:B2,B1:B2)", "=REGEXTEST(\\"a\\",\\"a\\")", "=VALUETOTEXT(1)", "=_xlfn.TAKE(B1:B3,1)"].map((text) => R("A1").setFormula(text).getValue());',
      Array(6).fill('#NAME?'),
    ],
    [
      'P3',
      'functions of Sheets under other names in the engine still work',
      'return ["=REGEXMATCH(\\"a\\",\\"a\\")", "=JOIN(\\"-\\",1,2)", "=LET(twice,LAMBDA(x,x*2),twice(2))"].map((text) => R("A1").setFormula(text).getValue());',
      [true, '1-2', 4],
    ],
  ]),
];
