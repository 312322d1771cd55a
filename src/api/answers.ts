import type { Alert } from '../core/analysis/alerts.ts';
import type { FeeAlert } from '../core/analysis/fees/fee-alerts.ts';
import type { FirstFigure } from '../core/analysis/first-four.ts';
import type { ProductCosts } from '../core/analysis/money.ts';
import type { MonthlyReview } from '../core/analysis/monthly-review.ts';
import type { MonthToReview } from '../core/analysis/review-months.ts';
import type { ProductUnits, Tally } from '../core/analysis/tally.ts';
import type { AnyCauseCode, CauseCode } from '../core/causes.ts';
import type { IsoDate } from '../core/cell.ts';
import type { Policies } from '../core/policies/policies.ts';
import type { RulesOn } from '../core/policies/rule-table.ts';
import type { Card, CardField } from '../core/prevention/insert-card/card.ts';
import type { Merged } from '../core/prevention/messages/merge.ts';
import type { Need } from '../core/prevention/needs.ts';
import type { PreventionScore, Standings } from '../core/prevention/stages.ts';
import type { ToolId } from '../core/prevention/tools.ts';
import type { TABS_ON_REQUEST, TabId } from '../core/tab.ts';
import type { Lexicon } from '../core/tagging/lexicon/lexicon.ts';
import type { Evidence, Language, PhraseRule } from '../core/tagging/tagging.ts';
import type { LedgerTotal } from '../core/tasks/prevention-ledger.ts';
import type { TaskProposal } from '../core/tasks/propose.ts';
import type { ProvenBy } from '../core/tasks/proven-by.ts';
import type { Settled } from '../core/tasks/settled.ts';
import type { Voice } from '../core/voices/voice.ts';
import type { UiLanguage } from '../core/words/words.ts';

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

/** A voice a person looks at, or has looked at. */
export interface ReviewVoice {
  voice: Voice;
  /** The cause as its cell names it. */
  cause: string;
  /** The reason code names another cause than the words. */
  disagrees: boolean;
}

/** What is to stand in the cells of a voice that people decide, and the cause that must stand there still. */
export interface Decision {
  key: string;
  was: string;
  cause: string;
  checked: string;
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
  /** Open tasks nobody has confirmed yet. */
  proposedTasks: number;
  /** Causes by units, most first; at most 5. */
  topCauses: { cause: CauseCode; units: number; share: number }[];
  /** Size, function, damage, missing parts. */
  firstFour: FirstFigure[];
  /** Open tasks, most urgent first; at most 5. */
  tasks: { title: string; owner: string; due: IsoDate; overdue: boolean }[];
  /** Owners of open tasks who are not in Owners. */
  strangers: string[];
  /** The next step in order of urgency. */
  next:
    | 'import-first'
    | 'import-voices'
    | 'close-proven'
    | 'overdue'
    | 'fill-owners'
    | 'assign-owners'
    | 'replace-owners'
    | 'check-tags'
    | 'confirm-tasks'
    | 'work-tasks'
    | 'import-more';
  /** Rates that rose by more than chance explains, the most units above the usual first; at most 5, and how many there are. */
  alerts: Alert[];
  alertCount: number;
  /** Products likely to come above the threshold of their return fee, the surest first; at most 5, and how many there are. */
  feeAlerts: FeeAlert[];
  feeAlertCount: number;
  /** Sentences about rows of Policies that cannot be read, in the language of the workbook; at most 5. */
  unreadRows: string[];
  /** The newest imports first; at most 10. */
  imports: ImportEntry[];
  /** Rejected lines somebody corrected that wait to be imported. */
  corrected: number;
  /** Products with voices that no shipped units are known of; none while there are no shipped units at all. */
  unmatched: string[];
  /** Products with returns of which Products says no price or no landed cost; none while there is no such tab. */
  unpriced: string[];
  /** Tabs on request there are the columns for: pivot tables over Voices, the control chart over Rates. */
  pivots: (typeof TABS_ON_REQUEST)[number][];
  hashOrders: boolean;
  /** Tabs that exist, by their room in the workbook. */
  tabs: Partial<Record<TabId, TabLink>>;
  url: string;
}

/** A product and its gates. */
export interface PreventedProduct {
  sku: string;
  name: string;
  standings: Standings;
  score: PreventionScore;
}

/** Where the products stand on their way to buyers. */
export interface PreventView {
  /** At most 500, those still to be launched first. */
  products: PreventedProduct[];
  /** Tools there are, and whether somebody began them; `fault` says in a sentence what kept one from being checked, and what to do. */
  tools: { tool: ToolId; begun: boolean; fault?: string }[];
  /** Tasks that were opened by this. */
  opened: number;
  /** Address of the product board, `''` while there is none. */
  board: string;
}

/** What became of an entry of the customer voice. */
export interface NotedVoice {
  /** The key of its voice. */
  key: string;
  /** Whether it is new; else the same was noted today already. */
  added: boolean;
  /** Whether Products lists its SKU, or it names none. */
  skuKnown: boolean;
  /** The cause as the workbook calls it, `''` where none was found. */
  cause: string;
  evidence: Evidence[];
  /** One line that says what decided, in the language of the workbook. */
  why: string;
  /** Independent mentions of its cause on its product within 14 days, itself among them. */
  mentions: number;
  /** Number of the open task that deals with its cause on its product, `''` where there is none. */
  task: string;
  /** Tasks that were opened by it. */
  opened: number;
  /** What is needed to call another cause as the workbook does. */
  causeNames: CauseName[] | null;
  language: UiLanguage;
}

/** The digest of a team. */
export interface VoiceDigest {
  /** As plain text, ready to be pasted. */
  text: string;
  page: TabLink;
}

/** An open task as the sidebar lists it; status and verdict in the words of its row. */
export interface OpenTask {
  task: string;
  title: string;
  product: string;
  owner: string;
  status: string;
  due: IsoDate;
  overdue: boolean;
  verdict: string;
  /** Its fix is proven: all that is left is to close it. */
  proven: boolean;
}

/** The ledger of prevention in one look. */
export interface LedgerView extends LedgerTotal {
  /** Tasks somebody spent something on or whose fix has taken effect. */
  lines: number;
  /** Whether hours are counted in money. */
  waged: boolean;
  /** Products of judged fixes of which nobody knows what a return costs. */
  uncounted: string[];
  /** Tasks with an owner, dropped ones left out, and those of them that somebody outside service owns. */
  owned: number;
  outside: number;
  /** What prevention took and what returns cost in the days looked at, in whole cents; `null` where no return has a known cost. */
  failure: { from: IsoDate; to: IsoDate; prevention: number; failure: number } | null;
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
  /** What was learned from corrections, packed; `''` for nothing. */
  learned: string;
  /** Names the seller gave to causes; `null` while all have ours. */
  causeNames: CauseName[] | null;
  /** Causes the Causes tab says something can be done about. */
  controllable: CauseCode[];
  thresholds: Policies;
  /** Units of voices already in the workbook by product and cause within the window of the thresholds. */
  tallies: Tally[];
  /** Those of them that no closed or dropped task has dealt with. */
  unsettled: Tally[];
  /** What a unit of each product costs and brings, of those of which Products says it. */
  prices: (ProductCosts & { product: string })[];
  /** What the returns behind `unsettled` cost by product and cause, as far as that is known. */
  costs: { product: string; cause: AnyCauseCode | ''; cents: number }[];
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
  sameFile: { at: string; rejected: number } | null;
  /** The last import of this file, where it never came to its end. */
  unfinished: ImportEntry | null;
}

/** What there is to look at, and what was looked at. */
export interface Review {
  toCheck: ReviewVoice[];
  checked: ReviewVoice[];
  rules: PhraseRule[] | null;
  causeNames: CauseName[] | null;
  language: UiLanguage;
}

/** A row of the Rules tab: what it names as far as it can be read, `''` where it cannot. */
export interface RuleLine {
  /** Row number in the tab. */
  row: number;
  cause: CauseCode | '';
  language: Language | '';
  phrase: string;
  on: boolean;
}

/** A voice with the cells that say how it is tagged, as the workbook names causes. */
export interface TaggedVoice {
  voice: Voice;
  /** What stands in the cell people may change, and what the add-on wrote. */
  cause: string;
  autoCause: string;
  otherCauses: string;
  checked: boolean;
}

/** Voices as they are tagged, from one on, and what is needed to tag them anew. */
export interface TaggedVoices {
  voices: TaggedVoice[];
  /** Rows of voices in the workbook. */
  all: number;
  rules: PhraseRule[] | null;
  /** Rows of the Rules tab that are the seller's own, or make no rule. */
  ownRules: RuleLine[];
  learned: string;
  causeNames: CauseName[] | null;
  language: UiLanguage;
}

/** A voice of a proof with what a person said of it, as the workbook names causes. */
export interface ProofRow {
  voice: Voice;
  cause: string;
  others: string;
  isLabelled: boolean;
}

/** The voices of a proof, and what is needed to tag them as an import would. */
export interface Proof {
  rows: ProofRow[];
  rules: PhraseRule[] | null;
  learned: string;
  causeNames: CauseName[] | null;
  language: UiLanguage;
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

/** The review of a month, and what there is to review. */
export interface ReviewedMonth {
  /** Months to choose from, the newest first; none while nobody said anything. */
  months: MonthToReview[];
  /** `null` while there is nothing to review. */
  review: MonthlyReview | null;
  /** Its page, `null` where none was written (or it is gone). */
  page: TabLink | null;
}

/** The insert cards of a product, one a language. */
export interface CardsView {
  cards: Card[];
  /** The rules the seller's table has for cards. */
  rules: RulesOn;
  /** What buyers of the product need beside what is in the box. */
  needs: Need[];
  /** Cells that hold something else than the person saw, and were left as they are. */
  stale: CardField[];
}

/** Every good answer by the name of its request. */
export interface Answers {
  today: TodayView;
  prepareImport: ImportContext;
  lexicon: Lexicon;
  taggingRules: Pick<ImportContext, 'rules' | 'learned'>;
  reviewVoices: Review;
  taggedVoices: TaggedVoices;
  changeRules: TodayView;
  proof: Proof;
  labelProof: Record<string, never>;
  keepProof: TodayView;
  decideCauses: { undo: Decision[]; today: TodayView };
  keepLearned: TodayView;
  commitChunk: ChunkOutcome;
  refresh: RefreshOutcome;
  undoImport: UndoOutcome;
  corrections: CorrectedLine[];
  readSheet: SheetRows;
  addPivot: TodayView;
  openTasks: {
    tasks: OpenTask[];
    owners: { name: string; email: string }[];
    /** Fixes proven by new data, of closed tasks too, by who owns them (`''` for nobody). */
    proven: ProvenBy[];
    ledger: LedgerView;
  };
  showVoices: Record<string, never>;
  ownerTab: Record<string, never>;
  monthlyReview: ReviewedMonth;
  writeReview: ReviewedMonth;
  prevent: PreventView;
  openTool: PreventView;
  addProduct: PreventView;
  evidencePack: Record<string, never>;
  mergeMessages: Merged;
  noteVoice: NotedVoice;
  voiceDigest: VoiceDigest;
  cards: CardsView;
  keepCard: CardsView;
  trimGrid: { freed: number };
  setPrivacy: TodayView;
  setLanguage: TodayView;
  mappings: KeptJson[];
  keepMapping: KeptJson[];
}
