/** Conditions of a filter as comparisons of Excel's: the operator, and the wildcards around the value. */
export const EXCEL_OPERATORS: Record<string, [operator: string, before?: string, after?: string]> = {
  NUMBER_GREATER_THAN: ['greaterThan'],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ['greaterThanOrEqual'],
  NUMBER_LESS_THAN: ['lessThan'],
  NUMBER_LESS_THAN_OR_EQUAL_TO: ['lessThanOrEqual'],
  NUMBER_EQUAL_TO: ['equal'],
  NUMBER_NOT_EQUAL_TO: ['notEqual'],
  TEXT_CONTAINS: ['equal', '*', '*'],
  TEXT_DOES_NOT_CONTAIN: ['notEqual', '*', '*'],
  TEXT_STARTS_WITH: ['equal', '', '*'],
  TEXT_ENDS_WITH: ['equal', '*'],
  TEXT_EQUAL_TO: ['equal'],
  TEXT_NOT_EQUAL_TO: ['notEqual'],
  CELL_NOT_EMPTY: ['notEqual', ' '],
};
