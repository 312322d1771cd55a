/** What a face of the host (page, headless export, tests) sees of the workbook: plain data, no service objects. */

/** A rectangle of cells; rows and columns are 1-based as in Apps Script. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** How a cell looks once its own format and the conditional formats are applied. */
export interface LookView {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  border?: { top?: string; right?: string; bottom?: string; left?: string };
}

/** A dropdown or checkbox, with the values a person can choose. */
export interface InputView {
  kind: 'list' | 'checkbox' | 'other';
  values: string[];
  allowInvalid: boolean;
  help: string;
}

/** One cell that holds or shows something. Dates are serial days with a date format, errors are their display text. */
export interface CellView {
  value: string | number | boolean | null;
  /** What the grid shows: the value in the cell's number format and the workbook's locale. */
  display: string;
  /** Pattern of the number format where it is not the automatic one. */
  format?: string;
  /** Formula text with its `=` where the cell has one; a cell a formula spills into has none. */
  formula?: string;
  /** Text that hovers over an error. */
  error?: string;
  note?: string;
  /** Address of the link over the whole cell. */
  link?: string;
  look?: LookView;
  input?: InputView;
}

/** A chart as the script specified it, with the figures of its ranges at this moment. */
export interface ChartView {
  id: number;
  type: string;
  title: string;
  anchor: { row: number; column: number; offsetX: number; offsetY: number; width: number; height: number };
  ranges: { sheet: string; area: Area }[];
  /** The options as set, dotted paths resolved. */
  options: Record<string, unknown>;
  /** First column or row as labels, then one series a column, headings taken off. */
  labels: string[];
  series: { name: string; values: (number | null)[]; type: 'bars' | 'line' | 'area' | 'pie' | 'points'; axis: 0 | 1 }[];
}

/** A pivot table as specified; what it shows stands in the cells. */
export interface PivotView {
  anchor: { row: number; column: number };
  /** `null` once the tab it read is gone. */
  source: { sheet: string; area: Area } | null;
  rowGroups: { sourceColumn: number; heading: string; dateRule?: string; ascending: boolean; totals: boolean }[];
  columnGroups: PivotView['rowGroups'];
  values: { sourceColumn: number; heading: string; summarize: string }[];
  filters: { sourceColumn: number; visible?: string[]; criteria?: string }[];
  /** The cells it fills. */
  area: Area;
}

/** A tab as the strip of tabs shows it. */
export interface TabView {
  id: number;
  name: string;
  hidden: boolean;
  tabColor?: string;
}

/** The workbook without what is on its tabs: cheap however big it is. */
export interface BookOutline {
  name: string;
  locale: string;
  activeSheet: number;
  tabs: TabView[];
}

/** Cells by row number and column number; what holds and shows nothing is left out. */
export type CellViews = Map<number, Map<number, CellView>>;

/** Everything about a tab that is not in its cells. */
export interface SheetFrame extends TabView {
  rows: number;
  columns: number;
  lastRow: number;
  lastColumn: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column number where not the default 100. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  merges: Area[];
  filter: Area | null;
  /** Columns by which the filter keeps or hides rows. */
  filteredColumns: number[];
  charts: ChartView[];
  pivots: PivotView[];
  conditionalFormats: { areas: Area[]; condition: string; values: string[]; look: LookView }[];
  gridlines: boolean;
  /** The last row that holds or shows anything. */
  filledRows: number;
  /** Where dropdowns and checkboxes are. */
  inputs: { areas: Area[]; input: InputView }[];
}

/** One tab with all its cells. */
export interface SheetView extends SheetFrame {
  cells: CellViews;
}

/** The whole workbook. */
export interface BookView {
  name: string;
  locale: string;
  timeZone: string;
  activeSheet: number;
  sheets: SheetView[];
  namedRanges: { name: string; sheet: string; area: Area }[];
  allocatedCells: number;
}
