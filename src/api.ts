import * as z from 'zod/mini';
import type { ProductUnits, Tally } from './core/analysis/tally.ts';
import { CAUSE_CODES, type CauseCode } from './core/causes.ts';
import type { IsoDate } from './core/cell.ts';
import { fail, type Result } from './core/problem.ts';
import { RECORD_TARGETS } from './core/reports/report.ts';
import type { TabId } from './core/tab.ts';
import type { Lexicon } from './core/tagging/lexicon/lexicon.ts';
import { LANGUAGES, type PhraseRule } from './core/tagging/tagging.ts';
import type { TaskProposal } from './core/tasks/propose.ts';
import type { Settled } from './core/tasks/settled.ts';
import type { TaskThresholds } from './core/tasks/thresholds.ts';
import { UNITS_SOURCES } from './core/units/shipped-units.ts';
import { VOICE_TYPES } from './core/voices/voice.ts';
import type { UiLanguage } from './core/words/words.ts';

/** The shape of every request by its name. Made when the first request comes: a formula that loads the script never pays for it. */
function describeRequests() {
  const text = z.string();
  const count = z.number().check(z.int(), z.minimum(0));
  const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
  const target = z.enum(['voices', 'units', ...RECORD_TARGETS]);
  const record = z.object({ key: text, cells: z.catchall(z.object({}), z.union([text, z.number()])) });

  const voice = z.object({
    key: z.string().check(z.minLength(1)),
    type: z.enum(VOICE_TYPES),
    date,
    marketplace: text,
    sku: text,
    asin: text,
    product: text,
    units: z.number().check(z.int(), z.minimum(1)),
    order: text,
    reason: text,
    disposition: text,
    rating: z.nullable(z.number().check(z.minimum(1), z.maximum(5))),
    comment: z.string().check(z.maxLength(50_000)),
  });

  const shippedUnits = z.object({
    sku: text,
    asin: text,
    month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
    days: z.array(count),
    wholeDays: z.array(z.number().check(z.int(), z.minimum(1), z.maximum(31))),
    source: z.enum(UNITS_SOURCES),
  });

  /** `row` holds the cells of the line as JSON, so that it can be corrected and read again; `''` where it cannot. */
  const rejectedRow = z.object({ line: count, column: text, found: text, expected: text, row: text });

  const phraseRule = z.object({
    cause: z.enum(CAUSE_CODES),
    language: z.enum(LANGUAGES),
    phrase: text,
    strength: z.enum(['strong', 'normal', 'weak']),
    unless: text,
  });

  const importHeader = z.object({
    id: z.string().check(z.regex(/^[a-z0-9-]{8,40}$/)),
    fileName: text,
    /** The name of the export in the language of the workbook. */
    report: text,
    target,
    from: z.union([date, z.literal('')]),
    to: z.union([date, z.literal('')]),
    rowsRead: count,
    /** Records known beforehand to be in the workbook as they are that are not sent; of voices their keys are. */
    unchanged: count,
    /** Records that will be sent over all chunks. */
    records: count,
    /** Rows that could not be read, over all chunks. */
    rejected: count,
    /** Rows left out on purpose: cancelled, not shipped, twice in the file. */
    leftOut: count,
  });

  return {
    /** What the workbook says today; asked when the sidebar opens and after each change. */
    today: z.object({}),
    /** What the workbook knows of these records; writes nothing. `keys` and `prints` are parallel. */
    prepareImport: z.object({
      target,
      /** The names of the export in all languages. */
      reportNames: z.array(text),
      fileName: text,
      keys: z.array(text),
      prints: z.array(text),
      /** Records of another tab than voices and units, which are compared cell by cell. */
      records: z.array(record),
    }),
    /** What the engine knows of a language: the page asks for it when it has texts in it to tag, and carries none itself. */
    lexicon: z.object({ language: z.enum(LANGUAGES) }),
    /** Writes up to 5,000 records. Sending the same chunk again adds nothing. */
    commitChunk: z.object({
      header: importHeader,
      /** 1-based number of this chunk and how many there are. */
      chunk: count,
      of: count,
      voices: z.array(voice),
      units: z.array(shippedUnits),
      records: z.array(record),
      rejected: z.array(rejectedRow),
      /** Rejected rows of earlier imports that this one takes in, as corrected. */
      corrected: z.array(z.object({ import: text, line: count })),
      /** Keys of voices the export holds too and the workbook has as they are: the rows become this import's as well. */
      known: z.array(text),
      /** The phrase rules the preview was made with (`null`: the built-in ones), so that what was approved is what is written. */
      rules: z.nullable(z.array(phraseRule)),
      /** Names the seller gave to causes (`null`: all have ours), as the preview knew them. */
      causeNames: z.nullable(z.array(z.object({ cause: z.enum(CAUSE_CODES), name: text }))),
      /** The person stopped the import: nothing more will come, and this chunk (the last, maybe empty) says so. */
      stopped: z.boolean(),
    }),
    /** Brings pivots, Home and tasks up to date with the voices and units in the workbook. */
    refresh: z.object({}),
    /** Removes exactly what one import added and puts back what it changed. */
    undoImport: z.object({ id: z.string().check(z.minLength(1)) }),
    /** Rejected rows somebody wrote a correction for that no import has taken in yet. */
    corrections: z.object({}),
    /** Rows of the open tab, or of the cells selected in it, from the `from`th on (counted from 0), as text. */
    readSheet: z.object({ selection: z.boolean(), from: count }),
    /** Removes empty rows and columns at the end of tabs, so that the spreadsheet has cells left again. */
    trimGrid: z.object({}),
    /** Whether order numbers are kept only as a code that cannot be read back. */
    setPrivacy: z.object({ hashOrders: z.boolean() }),
    /** The language the add-on speaks to this person; also the workbook's while it has no tabs. */
    setLanguage: z.object({ language: z.enum(['en', 'zh']) }),
    /** How tables of the seller's own are to be read, as people described them. */
    mappings: z.object({}),
    /** Keeps such a description, or forgets it; what it says is the page's business. */
    keepMapping: z.object({
      key: z.string().check(z.regex(/^\w{8,40}$/)),
      json: z.string().check(z.maxLength(9_000)),
      forget: z.boolean(),
    }),
  };
}

type Shapes = ReturnType<typeof describeRequests>;

type Requests = { [Name in keyof Shapes]: z.infer<Shapes[Name]> };

/** What an import is, the same in each of its chunks. */
export type ImportHeader = Requests['commitChunk']['header'];

/** A row that could not be read, as it is kept in the Rejected tab; `expected` is a sentence in the workbook's language. */
export type RejectedRow = Requests['commitChunk']['rejected'][number];

/** A line that was rejected, with what stands in its place now. */
export interface CorrectedLine {
  import: string;
  file: string;
  line: number;
  /** Heading and corrected text of each cell somebody corrected. */
  cells: { column: string; corrected: string }[];
  /** The cells of the line as JSON. */
  row: string;
}

/** Rows of a tab as text. */
export interface SheetRows {
  name: string;
  /** Row number of the first of them. */
  first: number;
  rows: string[][];
  /** Whether the first of them are the headings of the tab, put above rows selected below. */
  headed: boolean;
  /** Whether more follow. */
  more: boolean;
}

/** A tab of the workbook a person can be sent to. */
export interface TabLink {
  name: string;
  /** Ends the URL of the spreadsheet: `#gid=...`. */
  gid: number;
}

/** One import as the sidebar lists it. */
export interface ImportEntry {
  id: string;
  fileName: string;
  report: string;
  /** Last day the export reaches. */
  to: IsoDate;
  at: string;
  added: number;
  updated: number;
  unchanged: number;
  rejected: number;
  state: 'done' | 'stopped' | 'undone';
}

/** What the sidebar shows first: where the shop stands and what to do next. */
export interface TodayView {
  language: UiLanguage;
  voices: number;
  /** Units of voices with a cause. */
  withCause: number;
  /** Voices whose tag a person should look at. */
  toCheck: number;
  openTasks: number;
  overdueTasks: number;
  /** Causes by units, most first; at most 5. */
  topCauses: { cause: CauseCode; units: number; share: number }[];
  /** Open tasks, most urgent first; at most 5. */
  tasks: { title: string; owner: string; due: IsoDate; overdue: boolean }[];
  /** The next step in order of urgency. */
  next:
    | 'import-first'
    | 'import-voices'
    | 'overdue'
    | 'fill-owners'
    | 'assign-owners'
    | 'check-tags'
    | 'work-tasks'
    | 'import-more';
  /** The newest imports first; at most 10. */
  imports: ImportEntry[];
  /** Rejected lines somebody corrected that wait to be imported. */
  corrected: number;
  /** Products with voices that no shipped units are known of; none while there are no shipped units at all. */
  unmatched: string[];
  hashOrders: boolean;
  /** Tabs that exist, by their room in the workbook. */
  tabs: Partial<Record<TabId, TabLink>>;
  url: string;
}

/** What a seller calls a cause. */
export interface CauseName {
  cause: CauseCode;
  name: string;
}

/** What the workbook knows before an import; enough to show in the sidebar what the import would do. */
export interface ImportContext {
  language: UiLanguage;
  /** One letter a key: `n` new, `c` known but changed, `s` known and the same. */
  states: string;
  /** The phrase rules in force in this workbook, or `null` while they are the built-in ones. */
  rules: PhraseRule[] | null;
  /** Names the seller gave to causes; `null` while all have ours. */
  causeNames: CauseName[] | null;
  /** Causes the Causes tab says something can be done about. */
  controllable: CauseCode[];
  thresholds: TaskThresholds;
  /** Units of voices already in the workbook by product and cause within the window of the thresholds. */
  tallies: Tally[];
  /** Those of them that no closed or dropped task has dealt with. */
  unsettled: Tally[];
  /** Day of the newest voice in the workbook, `''` while there is none: the window ends there, or at the newest of the file. */
  newest: IsoDate;
  /** Which ASIN a SKU has, from shipped units and from the Products tab. */
  products: { sku: string; asin: string }[];
  /** Turns order numbers into codes, `null` where they are kept as they are. */
  orderSalt: string | null;
  /** Units shipped by product within the window, and which ASIN a SKU has. */
  shipped: ProductUnits[];
  /** Product and cause of tasks that are open: no twin is proposed. */
  openTasks: { product: string; cause: CauseCode }[];
  /** What closed and dropped tasks have dealt with. */
  settled: Settled[];
  /** Cells the workbook has left below the limit of the platform. */
  freeCells: number;
  /** Cells of the tabs the import would make. */
  tabCells: number;
  /** Last day of the exports of this report that were imported, `''` while there is none. */
  reached: IsoDate;
  /** The file was imported before under this name on this day. */
  sameFile: { at: string } | null;
  /** Id of an import of this file that never came to its end, `''` where there is none: it is gone on with. */
  unfinished: string;
}

/** What one chunk did. */
export interface ChunkOutcome {
  added: number;
  updated: number;
  unchanged: number;
  /** Whether this was the last chunk. */
  done: boolean;
}

/** What a refresh did. */
export interface RefreshOutcome {
  newTasks: TaskProposal[];
  updatedTasks: number;
  today: TodayView;
}

/** What an undo did. */
export interface UndoOutcome {
  removed: number;
  restored: number;
  /** Tasks taken back: opened since, untouched, and without ground now. */
  withdrawn: number;
  today: TodayView;
}

/** A description of a table as the document keeps it. */
export interface KeptJson {
  key: string;
  json: string;
}

interface Answers {
  today: TodayView;
  prepareImport: ImportContext;
  lexicon: Lexicon;
  commitChunk: ChunkOutcome;
  refresh: RefreshOutcome;
  undoImport: UndoOutcome;
  corrections: CorrectedLine[];
  readSheet: SheetRows;
  trimGrid: { freed: number };
  setPrivacy: TodayView;
  setLanguage: TodayView;
  mappings: KeptJson[];
  keepMapping: KeptJson[];
}

/** Everything the sidebar may ask for. Requests and answers are plain data: no Date, no class, no function. */
export type Api = { [Name in keyof Requests]: (request: Requests[Name]) => Result<Answers[Name]> };

/** A request by the name of its handler. */
export type Request<Name extends keyof Api> = Requests[Name];

/** A good answer by the name of its handler. */
export type Answer<Name extends keyof Api> = Answers[Name];

/** Sends requests to the spreadsheet; the sidebar and the tests are its two users. */
export type Server = <Name extends keyof Api>(name: Name, request: Request<Name>) => Promise<Result<Answer<Name>>>;

/** The single door of the server: checks name and request, then runs the handler. Never throws for a wrong request. */
export function createDoor(api: Api): (name: string, request: unknown) => Result<unknown> {
  let shapes: Shapes | null = null;
  const isName = (name: string, known: Shapes): name is keyof Api => Object.keys(known).includes(name);
  return (name, request) => {
    shapes ??= describeRequests();
    if (!isName(name, shapes)) return fail('out-of-step');
    const parsed = shapes[name].safeParse(request);
    if (!parsed.success) return fail('out-of-step');
    return (api[name] as (request: unknown) => Result<unknown>)(parsed.data);
  };
}
