/** What the service has and the published types lack. */
declare namespace GoogleAppsScript {
  namespace Spreadsheet {
    interface PivotGroup {
      setDateTimeGroupingRule(type: DateTimeGroupingRuleType): PivotGroup;
    }
    interface SpreadsheetApp {
      DateTimeGroupingRuleType: typeof DateTimeGroupingRuleType;
    }
    enum DateTimeGroupingRuleType {
      YEAR_MONTH,
    }
  }
}
