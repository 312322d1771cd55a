/**
 * What nobody here has seen a live pivot do. Each line is one assumption of this folder, named where a test rests on it.
 * Rules for dates are documented by Google for `en_US` only.
 */
export const PIVOT_GUESSES = {
  blankLabelsFirst: 'Ascending, a group of blank cells stands before all others; its label is an empty cell.',
  typeOrder: 'Ascending, numbers and dates stand before text, text before FALSE and TRUE, errors last.',
  caseKept: 'Texts that differ in letter case are different groups; sorting ignores case first.',
  totalsOfOuterGroup:
    'showTotals of the outermost group governs the Grand Total, of the next group the subtotals of the first; public scripts rely on it.',
  emptyIntersection: 'Where no source row meets a row and a column the cell is empty.',
  functionOfNothing: 'Where source rows meet without numbers the cell shows what the function of that name shows.',
  valueFormat: 'A summary of amounts takes the number format of the first filled source cell, a count takes none.',
  percentFormat: 'A value shown as a percentage has the format 0.00%.',
  columnHeadings:
    'Names of column groups stand side by side in the first line, a single value is named in its first cell.',
  severalValues:
    'With several values across, their names stand in a line of their own under every label, the Grand Total too.',
  valuesDown: 'With several values down, their names stand in a column of their own headed "Values".',
  undatedInDateRule: 'Under a date rule a cell that is no number keeps its own group, after the dates.',
  localisedMonths:
    'Outside English, months and weekdays are the short and long names of the locale without a full stop; quarters stay Q1.',
  growsGrid: 'A pivot that needs more rows or columns grows the grid up to column 18,278.',
  lastFilledRow: 'Rows of an open or long source range below the last row with content are no rows of the pivot.',
  overlapMessage: 'The text that hovers over a blocked pivot is worded like that of a blocked array.',
  histogramLabels: 'Buckets of numbers are labelled "< 25", "25 - 45", "> 65".',
  calculatedFields: 'Calculated values are not computed: their cells show #ERROR! and say so.',
} as const;
