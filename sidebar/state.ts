import type { Answer, Request, TodayView } from '../src/api.ts';
import type { Problem } from '../src/core/problem.ts';
import type { Mapping } from '../src/core/reports/mapping/mapping.ts';
import type { TopOfTable } from '../src/core/reports/mapping/try-mapping.ts';
import type { UiLanguage } from '../src/core/words/words.ts';
import type { GivenRows } from './file/export-file.ts';
import type { EncodingPreview } from './file/preview-encodings.ts';
import type { ReadAnswers } from './file/read-export.ts';
import type { CorrectedFile } from './import/corrected-lines.ts';
import type { KeptMapping } from './import/kept-mappings.ts';
import type { ImportPlan } from './import/plan-import.ts';
import type { ImportRun } from './import/run-import.ts';
import type { MergedFile } from './merged-file.ts';
import { NOTHING_NOTED, type NoteState } from './note-state.ts';
import type { ProofState } from './review/proof.ts';
import type { ReviewState } from './review/review.ts';
import { NO_RULES, type RulesState } from './rules-state.ts';

/** The views, in the order of their tabs. */
export const VIEWS = ['today', 'import', 'review', 'tasks', 'month', 'prevent'] as const;

/** One of the views. */
export type ViewId = (typeof VIEWS)[number];

/** The steps of a monthly review, in their order. */
export const MONTH_STEPS = ['month', 'look', 'page'] as const;

/** One of the steps of a monthly review. */
export type MonthStep = (typeof MONTH_STEPS)[number];

/** A file a person chose; its bytes are read when its turn comes. */
export interface ChosenFile {
  name: string;
  bytes: () => Promise<Uint8Array>;
  /** It comes out of an archive, and is not opened as one again. */
  isUnpacked?: boolean;
  /** Its text was copied from the cells of a spreadsheet. */
  pasted?: boolean;
  /** Rows of the spreadsheet in place of its bytes. */
  given?: GivenRows;
  /** Where its rows were rejected before somebody corrected them. */
  corrects?: CorrectedFile['from'];
}

/** A file of no known report whose columns a person can name. */
export interface UnknownTable extends TopOfTable {
  file: ChosenFile;
  /** What a person said of it already. */
  answers: ReadAnswers;
}

/** Where the import of the file at hand stands; `share` goes from 0 to 1. */
export type ImportStep =
  | { at: 'choose'; unknown?: UnknownTable | undefined; again?: ChosenFile | undefined }
  | ({ at: 'mapping'; mapping: Mapping } & UnknownTable)
  | { at: 'reading'; file: ChosenFile; share: number }
  | { at: 'encoding'; file: ChosenFile; answers: ReadAnswers; candidates: readonly EncodingPreview[] }
  | { at: 'question'; file: ChosenFile; answers: ReadAnswers; problem: Problem }
  | { at: 'preview'; file: ChosenFile; plan: ImportPlan }
  | { at: 'running'; file: ChosenFile; run: ImportRun; share: number; stopping: boolean }
  | { at: 'resting'; file: ChosenFile; run: ImportRun }
  | { at: 'result'; run: ImportRun };

/** The open tasks as they are shown: of everybody (`null`), or of one person (`''`: of nobody). */
export interface TasksState extends Answer<'openTasks'> {
  of: string | null;
}

/** What a figure is made of: voices of a cause, of a month, and the returns of a product; `''` is all of them. */
export type Behind = NonNullable<Request<'showVoices'>['behind']>;

/** Everything the sidebar shows follows from this. */
export interface State {
  view: ViewId;
  language: UiLanguage;
  /** What the workbook said last, `null` before its first answer. */
  today: TodayView | null;
  /** A short call that is under way. */
  call:
    | 'today'
    | 'undo'
    | 'language'
    | 'close'
    | 'mappings'
    | 'sheet'
    | 'trim'
    | 'privacy'
    | 'review'
    | 'rules'
    | 'proof'
    | 'voices'
    | 'tasks'
    | 'pivot'
    | 'month'
    | 'prevent'
    | 'note'
    | null;
  /** What the voices shown in the spreadsheet alone stand behind, `null` while all are shown. */
  shown: Behind | null;
  problem: Problem | null;
  step: ImportStep;
  /** Files whose turn comes after the one at hand. */
  waiting: readonly ChosenFile[];
  /** Rows in the field for pasted ones; they stay until they are read. */
  draft: string;
  /** Tables people described, `null` before the workbook was asked for them. */
  mappings: readonly KeptMapping[] | null;
  /** The marketplace a person named last: the next question offers it. */
  marketplace: string;
  /** Id of the import a person is asked about before it is undone. */
  asking: string | null;
  /** Voices looked at one by one, `null` before that was begun. */
  review: ReviewState | null;
  /** What rules would change, and what was changed by them. */
  rules: RulesState;
  /** Voices labelled to see how right the causes are, `null` before that was begun. */
  proof: ProofState | null;
  /** The open tasks, `null` before they were asked for. */
  tasks: TasksState | null;
  /** The month under review, `null` before it was asked for. */
  month: Answer<'monthlyReview'> | null;
  monthStep: MonthStep;
  /** Where the products stand, `null` before it was asked for. */
  prevent: Answer<'prevent'> | null;
  /** SKU of the product at hand, `''` where none was chosen. */
  product: string;
  /** Messages merged last, `null` before. */
  merged: MergedFile | null;
  /** The customer voice: who notes down, and what was noted last. */
  note: NoteState;
  /** What the last undo did. */
  undone: { removed: number; restored: number; withdrawn: number } | null;
}

/** The sidebar as it opens. */
export function firstState(view: ViewId, language: UiLanguage): State {
  return {
    view,
    language,
    today: null,
    call: 'today',
    problem: null,
    step: { at: 'choose' },
    waiting: [],
    draft: '',
    mappings: null,
    marketplace: '',
    asking: null,
    review: null,
    rules: NO_RULES,
    proof: null,
    tasks: null,
    month: null,
    monthStep: 'month',
    prevent: null,
    product: '',
    merged: null,
    note: NOTHING_NOTED,
    undone: null,
    shown: null,
  };
}

/** Whether something is under way that a second press of a button must not disturb. */
export function isBusy({ call, step }: State): boolean {
  return call !== null || step.at === 'reading' || step.at === 'running';
}

/** Whether the workbook may be changed by something other than the import at hand: not while that import is half written. */
export function isFree(state: State): boolean {
  return !isBusy(state) && state.step.at !== 'resting';
}

/** The workbook as it is now; a language chosen there is the sidebar's too. */
export function withToday(state: State, today: TodayView): State {
  return { ...state, today, language: today.language };
}

/** A preview compares a file with a workbook that has changed since: it is dropped, and its file waits to be read again. */
export function withoutPreview(state: State): State {
  if (state.step.at !== 'preview') return state;
  return { ...state, step: { at: 'choose' }, waiting: [state.step.file, ...state.waiting] };
}

/**
 * Where a run that came to rest leads: one stopped before its first chunk back to its preview, else to what is to be decided
 * or read. A first chunk that failed may have been written all the same, so its run is kept to go on with.
 */
export function withRun(state: State, run: ImportRun, file: ChosenFile): State {
  const { problem } = run;
  if (run.state === 'done') return { ...state, problem, step: { at: 'result', run } };
  if (run.state === 'stopped' && run.written === 0)
    return { ...state, problem, step: { at: 'preview', file, plan: run.plan } };
  return { ...state, problem, step: { at: 'resting', file, run } };
}
