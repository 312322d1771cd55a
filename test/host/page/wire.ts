import type { HostEvent, HostQuestion, MenuItem, PersonAction } from '../host.ts';
import type { Area, ChartView, InputView, LookView } from '../view.ts';

/** One cell on its way to the page; what is left out is empty, and `display` is left out where it equals the value. */
export interface CellWire {
  value?: string | number | boolean;
  display?: string;
  formula?: string;
  error?: string;
  note?: string;
  link?: string;
  /** Number of its style in the table of styles of the sheet. */
  style?: number;
  /** Whether a dropdown or checkbox is drawn over it. */
  chip?: true;
}

/** What a style number stands for. */
export interface StyleWire {
  look?: LookView;
  format?: string;
}

/** A tab as the tab strip shows it. */
export interface TabWire {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string;
}

/** Everything about a tab that is not in its cells. */
export interface ShapeWire extends TabWire {
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  merges: Area[];
  filter: Area | null;
  /** Columns by which the filter hides rows. */
  filteredColumns: number[];
  gridlines: boolean;
  charts: ChartView[];
  /** The last row that holds or shows anything. */
  filledRows: number;
  inputs: { areas: Area[]; input: InputView }[];
}

/** Rows that travel together: a page asks for the blocks it shows, not for the tab. Block 0 holds rows 1 to 128. */
export const ROWS_A_BLOCK = 128;

/** What a page wants of a tab, and the versions it knows; 0 knows nothing. */
export interface SheetAsk {
  shape: number;
  blocks: { block: number; since: number }[];
}

/** One row; it replaces the whole row, without cells it empties it. */
export interface RowWire {
  row: number;
  cells: { column: number; cell: CellWire }[];
}

/** What a page that asked has to be told of a tab. */
export interface SheetWire {
  /** Version of the shape. */
  version: number;
  /** `null` where the page knows it. */
  shape: ShapeWire | null;
  styles: StyleWire[];
  blocks: {
    block: number;
    version: number;
    /** Whether `rows` holds all there is, so that rows not named are empty. */
    whole: boolean;
    rows: RowWire[];
  }[];
}

/** The workbook without its cells. */
export interface BookWire {
  name: string;
  locale: string;
  language: 'en' | 'zh';
  activeSheet: number;
  /** Who has the page open, and whether to look only. */
  userEmail: string;
  isViewer: boolean;
  tabs: TabWire[];
}

/** What is chosen in a window when it asks for something; scripts find it as the active range. */
export interface ChosenWire {
  sheet: string;
  a1: string;
}

/** What a person did to the grid. */
export type EditWire =
  | { do: 'type'; sheet: string; a1: string; text: string }
  | { do: 'erase'; sheet: string; a1: string }
  | { do: 'undo' | 'redo' }
  | PersonAction;

/** A sidebar or dialog whose html waits at an address of its own origin. */
export interface FrameWire {
  title: string;
  url: string;
  width: number;
  height: number;
}

/** What the page that asked has to show; a change of cells goes to every page and is no part of it. */
export type ShowWire =
  | Exclude<HostEvent, { kind: 'changed' | 'menu' | 'sidebar' | 'dialog' }>
  | { kind: 'sidebar'; frame: FrameWire }
  | { kind: 'dialog'; frame: FrameWire };

/** The answer to anything a person or the sidebar asked for. `error` is the message as Google's page would show it. */
export interface AnswerWire {
  value: unknown;
  error: string | null;
  show: ShowWire[];
}

/** The add-on's menu. */
export interface MenuWire {
  title: string;
  items: MenuItem[];
}

/** A question of a script that waits for the person at this page; its number names it in the answer. */
export interface QuestionWire extends HostQuestion {
  number: number;
}

/** What every page hears without asking. */
export type NewsWire =
  | { kind: 'changed'; sheetIds: number[] }
  | { kind: 'menu'; menu: MenuWire }
  | { kind: 'question'; question: QuestionWire };
