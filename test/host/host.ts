import type { FilterChoice } from './book/filtering.ts';
import type { Book } from './book/model.ts';
import type { InstalledTrigger } from './services/run.ts';
import type { BookOutline, BookView, CellViews, SheetFrame, SheetView } from './view.ts';

/** What the services say they are allowed to do; Google calls it AuthMode. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** How a host is set up; everything has a default. */
export interface HostOptions {
  /** Folder with `Code.js`, `sidebar.html` and `appsscript.json`; default `dist`. */
  bundle?: string;
  locale?: string;
  /** Time zone of the spreadsheet; the script's own is in the manifest. */
  timeZone?: string;
  /** Language and country of the person at the keyboard, as `Session.getActiveUserLocale()` gives it. */
  userLocale?: string;
  userEmail?: string;
  /** Whether scripts are told no address of the person, as across organisations. */
  hidesEmail?: boolean;
  /** Where the virtual clock starts, milliseconds since 1970; the default is fixed so that runs repeat. */
  now?: number;
  /** A spreadsheet saved by `save` of another host, which goes on as it was left. */
  saved?: Saved;
  /** Behaviours nobody has seen live, by their name in `flags.ts`; the defaults are the cautious ones. */
  flags?: Record<string, boolean>;
  /** Whether each execution is told how long it computed; asking the machine at every call takes a fortieth of a run of tests. */
  timed?: boolean;
}

/** Somebody else who has the spreadsheet open. */
export interface PersonOptions {
  email: string;
  /** `editor` unless told otherwise; the owner is known by the address. */
  rights?: 'editor' | 'viewer';
  locale?: string;
  hidesEmail?: boolean;
}

/** A spreadsheet with all that is kept beside it, at rest: plain data. */
export interface Saved {
  book: Book;
  properties: PropertyStores;
  now: number;
  triggers: InstalledTrigger[];
}

/** What PropertiesService keeps; each user has a store of their own, by address. */
export interface PropertyStores {
  script: Map<string, string>;
  document: Map<string, string>;
  users: Map<string, Map<string, string>>;
}

/** One call of a service: its name such as `Range.setValues`, the cells it touched, and its virtual cost. */
export interface ServiceCall {
  name: string;
  /** Name of the tab it is about, `''` for the spreadsheet and all that has no tab. */
  tab: string;
  /** `handle` only names a place, no trip; the other three are trips to Google. */
  kind: 'handle' | 'read' | 'write' | 'other';
  cells: number;
  milliseconds: number;
}

/** The calls of one execution. */
export interface Execution {
  functionName: string;
  /** Address of the person it ran for. */
  user: string;
  mode: AuthMode;
  calls: ServiceCall[];
  /** Calls that are trips. */
  trips: number;
  milliseconds: number;
  /** Milliseconds of this machine's processors the script took beside its calls, 0 unless the host is `timed`: no two runs are alike. */
  computing: number;
  /** What the script logged. */
  log: string[];
  /** Message of the error that ended it, if one did. */
  error: string | null;
}

/** A mail a script sent; it went nowhere. */
export interface Mail {
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string;
  subject: string;
  body: string;
  htmlBody: string;
  /** Names of the files. */
  attachments: string[];
  /** When, milliseconds since 1970. */
  at: number;
}

/** A call that goes wrong: the `trip`th of the execution that comes next. */
export interface Fault {
  trip: number;
  /**
   * `refused`: the call is not made and throws. `unanswered`: it is made, its answer is lost and it throws. `killed`: it is made
   * and the execution ends there, whatever the script catches. `delayed`: it is made and takes `milliseconds` more.
   */
  how: 'refused' | 'unanswered' | 'killed' | 'delayed';
  milliseconds?: number;
  /** What it throws; by default what Google says when a service has a hiccup. */
  text?: string;
}

/** Something that happens just before the `trip`th call of the execution that comes next. */
export interface Meanwhile {
  trip: number;
  work: () => void;
}

/** One of several executions that run at the same time: whose it is and what it calls, as `callServer` does. */
export interface Racer {
  by: Host;
  functionName: string;
  args?: unknown[];
}

/** How one of several executions ended. */
export type Finish = { value: unknown } | { error: Error };

/** A question a script puts to the person: `Ui.alert`, or `Ui.prompt` which takes a text. Buttons by Google's names. */
export interface HostQuestion {
  title: string;
  text: string;
  buttons: readonly string[];
  takesText: boolean;
}

/** What a person answers: one of the buttons, or `CLOSE`. */
export interface PersonAnswer {
  button: string;
  text?: string;
}

/** Something a face has to show. */
export type HostEvent =
  | { kind: 'changed'; sheetIds: number[] }
  | { kind: 'menu'; title: string; items: MenuItem[] }
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'sidebar-closed' }
  | { kind: 'dialog'; title: string; html: string; width: number; height: number }
  /** `answered` where the answer was known before: there is nothing to show. */
  | { kind: 'alert'; title: string; text: string; answered: boolean }
  | { kind: 'toast'; title: string; text: string; seconds: number }
  | { kind: 'activated'; sheetId: number; row: number; column: number };

/** An entry of the add-on's menu; a separator has neither text nor function. */
export interface MenuItem {
  caption: string;
  functionName: string;
}

/** A local Google Sheets with one spreadsheet and one add-on, the built bundle. Synchronous; no network. */
export interface Host {
  /** Whose window this is. */
  readonly userEmail: string;
  /** Whether that person may look only. */
  readonly isViewer: boolean;
  /** Runs `onOpen` as opening the document does, in the given mode (default LIMITED), and keeps the menu it builds. */
  open(mode?: AuthMode): void;
  /** Runs `onInstall` as installing the add-on from the document does (mode FULL). Throws what it throws, and where there is none. */
  install(): void;
  /** Moves the virtual clock and runs the clock triggers that come due, in order; what they throw stands in `executions`. */
  passTime(milliseconds: number): void;
  /** Runs a top-level function of the bundle in a fresh context, as a menu click does (mode FULL). Throws what it throws. */
  run(functionName: string, args?: unknown[]): unknown;
  /** `google.script.run[functionName](...args)`: only public names, only what may be transferred, errors as the page gets them. */
  callServer(functionName: string, args: unknown[]): unknown;
  /** Whether the script asks anything a person can answer in more than one way. */
  readonly asks: boolean;
  /** As `run` or `callServer`, in a thread beside everything else: what the script asks waits for the answer of the person. */
  aside(
    how: 'run' | 'callServer',
    functionName: string,
    args: unknown[],
    ask: (question: HostQuestion) => Promise<PersonAnswer>,
  ): Promise<unknown>;
  /** A person types into a cell (A1 notation) of a tab and presses Enter. */
  type(sheet: string, a1: string, text: string): void;
  /** A person clears cells with Delete. */
  erase(sheet: string, a1: string): void;
  /** A person does anything else by hand: to lines, tabs, filters, notes, links, checkboxes. Throws Google's text where it is refused. */
  act(action: PersonAction): void;
  /** What a person does meanwhile, as a paste does, is undone in one go. */
  together(work: () => void): void;
  /** Takes back what a person did last by hand, not what scripts did since; says whether there was anything. */
  undo(): boolean;
  /** Makes what was undone last again; says whether there was anything. */
  redo(): boolean;
  /** Displayed values of a tab, from A1 to its last cell. Throws when there is no such tab. */
  displayed(sheet: string): string[][];
  /** Values as `getValues()` gives them (dates as Date), from A1 to the last cell. */
  values(sheet: string): unknown[][];
  /** The spreadsheet as it is now, to be opened by any number of hosts; properties belong to it. */
  save(): Saved;
  /** The spreadsheet as File > Make a copy gives it to this person: theirs alone, without document properties. */
  copy(): Saved;
  /** Another person, or the same one in a second window, opens the spreadsheet; what only a window has is their own. */
  join(person: PersonOptions): Host;
  /** Puts another spreadsheet in the place of the open one and tells so; its tabs can be taken back with undo. */
  load(saved: Saved): void;
  /** Lets a call of the next execution go wrong; later executions are not touched. */
  fail(fault: Fault): void;
  /** Lets something happen between two calls of the next execution, such as an edit by hand or a whole other execution. */
  meanwhile(meanwhile: Meanwhile): void;
  /**
   * Runs executions at the same time. Before each trip `turn` chooses which of those that can go on makes its next call; by
   * default they take turns. Waiting for a lock that another holds is not going on. Answers in the order of the racers.
   */
  race(racers: readonly Racer[], turn?: (ready: readonly number[]) => number): Finish[];
  /** All caches forget all, as they may at any time. */
  forgetCaches(): void;
  sheetNames(): string[];
  /** All there is to see. Slow in a big workbook: a face asks for the parts below. */
  view(): BookView;
  outline(): BookOutline;
  sheetView(sheetId: number): SheetView;
  /** A tab without its cells. */
  sheetFrame(sheetId: number): SheetFrame;
  /** The values of a filtered column, of which a person chooses those that are shown. */
  filterChoices(sheetId: number, column: number): FilterChoice[];
  /** The cells of some rows of a tab, both ends included. */
  sheetCells(sheetId: number, first: number, last: number): CellViews;
  /** Executions so far, oldest first; the last one is the newest. */
  readonly executions: Execution[];
  /** Mails sent so far, oldest first. */
  readonly mails: readonly Mail[];
  /** The menu built by `onOpen`, `null` before. */
  readonly menu: { title: string; items: MenuItem[] } | null;
  /** The sidebar shown last, `null` while none is open. */
  readonly sidebar: { title: string; html: string } | null;
  /** Answers the next `Ui.alert` and `Ui.prompt` of a script gets; without an answer an alert is closed. */
  answers: PersonAnswer[];
  /** Calls the listener on each event; gives the way to stop it. */
  on(listener: (event: HostEvent) => void): () => void;
}

/** What a person does to the grid other than typing. Lines and tabs count from 1; `a1` is what is selected. */
export type PersonAction =
  | {
      do: 'insert-columns' | 'delete-columns' | 'insert-rows' | 'delete-rows' | LineVisibility;
      sheet: string;
      at: number;
      count: number;
    }
  /** `to` is where the first of the lines stands afterwards. */
  | { do: 'move-column' | 'move-row'; sheet: string; from: number; to: number; count?: number }
  /** Sizes in pixels. */
  | { do: 'resize-rows' | 'resize-columns'; sheet: string; at: number; count: number; size: number }
  /** What is left out stays as it is; 0 unfreezes. */
  | { do: 'freeze'; sheet: string; rows?: number; columns?: number }
  | { do: 'sort'; sheet: string; column: number; ascending: boolean }
  /** Sorts all of the selection, headings included if they are selected. */
  | { do: 'sort-range'; sheet: string; a1: string; column: number; ascending: boolean }
  /** One cell stands for the block of filled cells around it. */
  | { do: 'create-filter'; sheet: string; a1: string }
  | { do: 'remove-filter'; sheet: string }
  /** Hides the rows with these displayed texts in a column of the filter; without any, the column hides none. */
  | { do: 'filter-values'; sheet: string; column: number; hidden: string[] }
  /** The empty text takes notes away. */
  | { do: 'note'; sheet: string; a1: string; text: string }
  /** Puts a link over all of a cell; the empty address takes it away. */
  | { do: 'link'; sheet: string; a1: string; text: string; url: string }
  /** Toggling ticks all boxes of the selection, or empties them when all are ticked. */
  | { do: 'insert-checkboxes' | 'toggle-checkboxes'; sheet: string; a1: string }
  /** Chooses cells, which is no change; scripts find them as the active range. */
  | { do: 'select'; sheet: string; a1: string }
  /** Puts cells with all they hold where something is selected; cut ones are gone where they were. */
  | { do: 'paste'; sheet: string; a1: string; from: { sheet: string; a1: string }; cut: boolean }
  /** Puts texts from elsewhere into cells as if typed. */
  | { do: 'paste-text'; sheet: string; a1: string; rows: string[][] }
  /** Fills from the selection into the rest of a larger one, going on with a series or repeating. */
  | { do: 'fill'; sheet: string; a1: string; to: string; series: boolean }
  | { do: 'rename-sheet'; sheet: string; name: string }
  | {
      do: 'delete-sheet' | 'choose-sheet' | 'insert-sheet' | 'hide-sheet' | 'show-sheet' | 'duplicate-sheet';
      sheet: string;
    }
  | { do: 'move-sheet'; sheet: string; to: number }
  | { do: 'color-sheet'; sheet: string; color: string | null };

type LineVisibility = 'hide-rows' | 'show-rows' | 'hide-columns' | 'show-columns';
