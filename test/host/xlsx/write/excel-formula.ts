import { callsIn } from '../../formulas/calls.ts';

/** Functions that mean the same in Excel; a formula of others is written as its value. */
const SAME = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY
  EDATE EOMONTH EXACT FIND FLOOR HYPERLINK IF IFERROR IFNA INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX
  MEDIAN MID MIN MOD MONTH NOT NOW OR POWER PRODUCT PROPER RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SMALL SQRT STDEV
  SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM UPPER VALUE VAR VLOOKUP HLOOKUP WEEKDAY YEAR`.split(
    /\s+/,
  ),
);

/** Whether a formula gives the same in Excel: only functions both know, no open ranges such as `B2:B`. */
export function worksInExcel(formula: string): boolean {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/[A-Za-z]\$?\d+:\$?[A-Za-z]+(?![A-Za-z0-9$])/.test(outside) || outside.includes('{')) return false;
  return callsIn(formula).every(({ name }) => SAME.has(name.toUpperCase()));
}
