import type { Area, LookView } from '../view.ts';
import type { Plane } from './plane.ts';

/** An error a cell shows: its code such as `#REF!` and the text that hovers over it. */
export interface CellError {
  error: string;
  message: string;
}

/** What a cell holds: dates are serial days since 1899-12-30 with a date format, `null` is an empty cell. */
export type CellValue = string | number | boolean | null | CellError;

/** One cell of one sheet; row and column are 1-based here and everywhere in this folder. */
export interface CellRef {
  sheetId: number;
  row: number;
  column: number;
}

/** A rectangle of one sheet. */
export interface RangeRef {
  sheetId: number;
  area: Area;
}

/** A line along one side of a cell. */
export interface BorderLine {
  style: string;
  color: string;
}

/** The look a person or script gave a cell; what is absent is the default. Never changed in place: cells share it. */
export interface Style {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  /** Degrees against the clock. */
  rotation?: number;
  /** Letters stand one below the other. */
  stacked?: boolean;
  direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Links look like plain text. */
  plainLinks?: boolean;
  border?: { top?: BorderLine; right?: BorderLine; bottom?: BorderLine; left?: BorderLine };
}

/** A stretch of a rich text: characters from `start` up to but not including `end`. */
export interface TextRun {
  start: number;
  end: number;
  link: string | null;
  style: Style;
}

/** A text with runs that cover it without gaps. */
export interface RichText {
  text: string;
  runs: TextRun[];
}

/** A value of a criterion: plain, a day (serial), a range, or a relative day such as `TODAY`. */
export type CriterionValue =
  | string
  | number
  | boolean
  | { serial: number }
  | { range: RangeRef }
  | { relative: string };

/** A condition by Google's name (`NUMBER_GREATER_THAN`, `VALUE_IN_LIST`, `CUSTOM_FORMULA`, ...) and its values. */
export interface Criterion {
  type: string;
  values: CriterionValue[];
}

/** What a cell accepts. Never changed in place: cells share it. */
export interface Validation extends Criterion {
  /** For `VALUE_IN_LIST` and `VALUE_IN_RANGE`: whether the cell shows a dropdown. */
  dropdown: boolean;
  allowInvalid: boolean;
  help: string | null;
}

/** Which rows a filter keeps: a condition, the only texts shown, the texts hidden; `null` where not used. */
export interface FilterCriterion {
  condition: Criterion | null;
  visible: string[] | null;
  hidden: string[] | null;
}

/** The basic filter of a sheet; criteria by absolute column. */
export interface Filter {
  area: Area;
  criteria: Map<number, FilterCriterion>;
  sorted: { column: number; ascending: boolean } | null;
}

/** One point of a colour scale. */
export interface GradientPoint {
  color: string;
  type: string | null;
  value: string;
}

/** A conditional format: a condition with a look, or a colour scale from its first to its last point. */
export interface ConditionalFormat {
  areas: Area[];
  condition: Criterion | null;
  look: LookView;
  gradient: GradientPoint[] | null;
}

/** Who may not write where; `area` is `null` for a whole sheet. */
export interface Protection {
  id: number;
  area: Area | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: Area[];
}

/** Alternating colours. */
export interface Banding {
  id: number;
  area: Area;
  by: 'rows' | 'columns';
  header: string | null;
  first: string;
  second: string;
  footer: string | null;
}

/** One level of grouping of a pivot. `sourceColumn` is the absolute column of the source sheet. */
export interface PivotGroup {
  sourceColumn: number;
  displayName: string | null;
  ascending: boolean;
  totals: boolean;
  repeatLabels: boolean;
  /** A name of Google's DateTimeGroupingRuleType. */
  dateRule: string | null;
  histogram: { min: number | null; max: number | null; size: number } | null;
  manual: { name: string; items: CellValue[] }[];
  /** Sorts by a value of the pivot (index into `values`), within the given groups of the other side. */
  sortBy: { value: number; opposite: CellValue[] } | null;
}

/** One figure of a pivot: a column of the source summarised, or a formula over heading names. */
export interface PivotValue {
  sourceColumn: number | null;
  formula: string | null;
  /** A name of Google's PivotTableSummarizeFunction. */
  summarize: string;
  displayName: string | null;
  /** A name of Google's PivotValueDisplayType. */
  showAs: string;
}

/** A filter of a pivot on an absolute column of the source sheet. */
export interface PivotFilter {
  sourceColumn: number;
  criterion: FilterCriterion;
}

/** A pivot table as specified, and the cells it filled last. */
export interface Pivot {
  id: number;
  anchor: { row: number; column: number };
  /** `null` once its tab is gone: the cells it filled last stay as they are. */
  source: RangeRef | null;
  rowGroups: PivotGroup[];
  columnGroups: PivotGroup[];
  values: PivotValue[];
  filters: PivotFilter[];
  valuesAs: 'COLUMNS' | 'ROWS';
  area: Area;
}

/** A chart as specified. `type` is a name of Google's Charts.ChartType. */
export interface Chart {
  id: number;
  type: string;
  ranges: RangeRef[];
  /** As set: keys may be dotted paths (`hAxis.title`), values plain data. */
  options: Record<string, unknown>;
  anchor: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
  /** Rows of headings in the ranges; `-1` lets the chart guess. */
  headers: number;
  transposed: boolean;
  mergeStrategy: string;
  hiddenStrategy: string;
}

/** A slicer as specified: what it shows of a range, by an absolute column of it. */
export interface Slicer {
  id: number;
  range: RangeRef;
  column: number | null;
  criterion: FilterCriterion | null;
  /** Whether pivots of its tab follow it. */
  forPivots: boolean;
  title: string;
  titleAlignment: string;
  titleStyle: Style;
  background: string | null;
  anchor: Chart['anchor'];
}

/** The groups of rows or columns of a tab: how deep each line is, and the depths at which it is folded. */
export interface LineGroups {
  depths: Map<number, number>;
  folded: Map<number, Set<number>>;
  buttonsAfter: boolean;
}

/** A formula and the cells it stands in or spills into. */
export interface Formula {
  text: string;
  /** Size of its result, the first cell included. */
  rows: number;
  columns: number;
  /** The size it would have where something stands in its way. */
  blocked?: { rows: number; columns: number };
  /** The format it brings into a cell that has none. */
  format?: string;
}

/** One tab. A plane holds one kind of thing by row and column; `undefined` is its default. */
export interface Sheet {
  id: number;
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  gridlines: boolean;
  /** Grows with each change of a value, a format, a formula or the grid. */
  version: number;
  values: Plane<Exclude<CellValue, null>>;
  formulas: Plane<Formula>;
  /** Cells written by a formula in another cell or by a pivot; the reference is the cell that wrote them. */
  filled: Plane<{ row: number; column: number; by: 'formula' | 'pivot' }>;
  /** `true` where a leading apostrophe made the content text. */
  quoted: Plane<true>;
  formats: Plane<string>;
  styles: Plane<Style>;
  notes: Plane<string>;
  validations: Plane<Validation>;
  richTexts: Plane<RichText>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Rows the filter hides. */
  filteredRows: Set<number>;
  merges: Area[];
  filter: Filter | null;
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
  bandings: Banding[];
  charts: Chart[];
  slicers: Slicer[];
  rowGroups: LineGroups;
  columnGroups: LineGroups;
  pivots: Pivot[];
}

/** A name for a rectangle; `area` is `null` once its cells are gone. */
export interface NamedRange {
  name: string;
  sheetId: number;
  area: Area | null;
}

/** Where developer metadata is attached. */
export type MetadataPlace =
  | { kind: 'SPREADSHEET' }
  | { kind: 'SHEET'; sheetId: number }
  | { kind: 'ROW' | 'COLUMN'; sheetId: number; line: number };

/** A key and value a script attached to the spreadsheet, a tab, a row or a column. */
export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  /** A name of Google's DeveloperMetadataVisibility. */
  visibility: string;
  place: MetadataPlace;
}

/** The spreadsheet. */
export interface Book {
  id: string;
  name: string;
  /** Such as `en_US`, `zh_CN`, `de_DE`. */
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  viewers: string[];
  /** In tab order. */
  sheets: Sheet[];
  activeSheet: number;
  /** The selection of the active sheet. */
  selection: Area;
  namedRanges: NamedRange[];
  metadata: Metadata[];
  /** When formulas count again, and how circles are counted. */
  recalculation: { interval: string; iterative: boolean; cycles: number; threshold: number };
  /** Areas whose values changed since formulas and pivots were last computed. */
  changes: RangeRef[];
  /** The next free number for sheets, charts, pivots, protections. */
  nextId: number;
}

/** A formula waiting for its value. */
export interface FormulaAt extends CellRef {
  text: string;
}

/** The add-on's custom functions as a formula engine calls them. */
export interface CustomFunctions {
  /** Whether the add-on has a function of this name, in any letter case. */
  has(name: string): boolean;
  /** Runs it: an argument is a block for a range of several cells, else a single value. Gives the block to spill, or an error in its only cell. */
  call(name: string, args: (CellValue | CellValue[][])[], formats: (string | string[][])[]): CellValue[][];
}

/**
 * Computes formulas with built-in functions. The formulas given are computed together; every other cell counts with the
 * value it has in the book. Gives a block a formula, its first cell is the formula's own; errors stand in the cells.
 */
export interface FormulaEngine {
  evaluate(formulas: FormulaAt[], book: Book, custom: CustomFunctions): CellValue[][][];
}

/** A cell of a pivot's output. */
export interface PivotCell {
  value: CellValue;
  format?: string;
  bold?: boolean;
}
