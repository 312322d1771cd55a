import type { CorrectedLine, ImportContext, ImportHeader, RejectedRow } from '../../src/api.ts';
import { createTallyCounter, periodUpTo, productNamer } from '../../src/core/analysis/tally.ts';
import { CELL_LIMIT, type IsoDate } from '../../src/core/cell.ts';
import { fail, type Result, type RowIssue, succeed } from '../../src/core/problem.ts';
import { type ReadOutcome, type ReportId, recordsOf, type TableRecord } from '../../src/core/reports/report.ts';
import type { PhraseRule } from '../../src/core/tagging/tagging.ts';
import { proposeTasks, type TaskProposal } from '../../src/core/tasks/propose.ts';
import { settlement } from '../../src/core/tasks/settled.ts';
import type { ShippedUnits } from '../../src/core/units/shipped-units.ts';
import { columnsUnsaid } from '../../src/core/voices/merge.ts';
import type { Voice } from '../../src/core/voices/voice.ts';
import { isWithdrawn } from '../../src/core/voices/withdrawn.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import type { UiLanguage } from '../../src/core/words/words.ts';
import type { TagOf } from '../tagging/serve-tagging.ts';
import { type CauseSplit, createSplitCounter } from './cause-split.ts';
import { createCostCounter } from './new-costs.ts';
import { linesOf, rejectedRows } from './rejected-rows.ts';
import { type Hooks, inSlices } from './slices.ts';

/** What an import would do, decided in full and not done. */
export interface ImportPlan {
  report: ReportId;
  /** The header of each chunk but for its id. */
  header: Omit<ImportHeader, 'id'>;
  /** Language of the workbook the plan was made for. */
  language: UiLanguage;
  /** Records by what would happen to them; `rejected` counts lines of the file. */
  counts: { added: number; changed: number; unchanged: number; rejected: number };
  leftOut: ReadOutcome['leftOut'];
  droppedColumns: string[];
  redactedComments: number;
  /** What the new voices complain of; `null` for an export of shipped units. */
  split: CauseSplit | null;
  /** New voices that name neither SKU nor ASIN, so that no product can be blamed. */
  withoutProduct: number;
  /** Tasks the new voices would open. */
  tasks: TaskProposal[];
  /** Whether shipped units are known, so that what rises is judged when the import is in. */
  judgesRises: boolean;
  /** Units shipped according to the whole file, and of how many SKUs. */
  shipped: { units: number; skus: number };
  sameFile: ImportContext['sameFile'];
  /** Id of the import of the same rows that never came to its end and is gone on with, else `''`. */
  unfinished: string;
  /** Last day of an earlier export that reaches further than this one and that this one would change rows of, else `''`. */
  olderThan: IsoDate;
  /** New and changed voices: what is sent. */
  voices: Voice[];
  /** Keys of the voices the workbook has as they are. */
  known: string[];
  /** Shipped units: all of them where any is new or changed, so that the import can be told apart in each month. */
  units: ShippedUnits[];
  /** New and changed records of another tab. */
  records: TableRecord[];
  rejected: RejectedRow[];
  /** Rejected lines of earlier imports that this one takes in. */
  corrected: Pick<CorrectedLine, 'import' | 'line'>[];
  /** Cells of the first rejected lines that do not fit, to be explained in the reader's own language. */
  firstIssues: RowIssue[];
  rules: PhraseRule[] | null;
  learned: string;
  causeNames: ImportContext['causeNames'];
}

/** Rows of voices one import takes: a preview of so many stays quick, and a spreadsheet still works with them. */
export const MOST_ROWS = 100_000;

/** Cells explained before the import; the Rejected tab has them all. */
const ISSUES_EXPLAINED = 3;

/**
 * Decides what importing an export would do; the same export planned again after the import adds nothing. Fails where the
 * workbook has too few cells left.
 */
export async function planImport(
  fileName: string,
  outcome: ReadOutcome,
  context: ImportContext,
  tag: TagOf,
  hooks: Hooks = {},
): Promise<Result<ImportPlan>> {
  const words = pageWordsOf(context.language);
  const { report, target, from, to, rowsRead } = outcome;
  const name = outcome.ownName || words.reports[report].name;
  const records = recordsOf(outcome);
  if (context.states.length !== records.length) return fail('out-of-step');

  const { thresholds, shipped, openTasks, newest } = context;
  const period = periodUpTo([to, newest], thresholds.windowDays);
  const productOf = productNamer(context.products);
  const tally = createTallyCounter(period, productOf, context.tallies);
  const isSettled = settlement(context.settled);
  // Where no task was ever closed, all voices are unsettled and need not be counted twice.
  const unsettled = context.settled.length > 0 ? createTallyCounter(period, productOf, context.unsettled) : tally;
  const money = createCostCounter(context, period);
  const counter = createSplitCounter((voice) => {
    tally.add(voice);
    const product = productOf(voice);
    if (unsettled !== tally) {
      if (isSettled({ ...voice, product })) return;
      unsettled.add(voice);
    }
    money.add(voice, { product, cause: voice.cause });
  });
  const counts = { added: 0, changed: 0, unchanged: 0, rejected: 0 };
  const voices: Voice[] = [];
  const known: string[] = [];
  const unchanged: Voice[] = [];
  const changing: TableRecord[] = [];
  let withoutProduct = 0;
  let withdrawn = 0;
  await inSlices(
    records.length,
    (at) => {
      const state = context.states[at];
      const voice = outcome.voices[at];
      if (state === 'n' && voice && isWithdrawn(voice)) {
        withdrawn += 1;
        return;
      }
      counts[state === 's' ? 'unchanged' : state === 'n' ? 'added' : 'changed'] += 1;
      const record = outcome.records[at];
      if (record) {
        if (state === 's') known.push(record.key);
        else changing.push(record);
      }
      if (!voice) return;
      if (state === 's') {
        known.push(voice.key);
        unchanged.push(voice);
        return;
      }
      voices.push(voice);
      if (state !== 'n') return;
      if (voice.sku === '' && voice.asin === '') withoutProduct += 1;
      const tagging = tag(voice);
      if (!(tagging instanceof Promise)) return counter.add(voice, tagging);
      return tagging.then((late) => counter.add(voice, late));
    },
    hooks,
  );
  const units = counts.added + counts.changed > 0 ? outcome.units : [];
  const leftOut = withRequests(outcome.leftOut, withdrawn);

  const rejected = rejectedRows(outcome.issues, outcome, words);
  counts.rejected = linesOf(rejected);
  const { headings } = words.workbook;
  const needed =
    counts.added * Object.keys(headings[target]).length +
    rejected.length * Object.keys(headings.rejected).length +
    context.tabCells;
  if (needed > context.freeCells) return fail('workbook-full', { needed, limit: CELL_LIMIT, free: context.freeCells });

  return succeed({
    report,
    header: {
      fileName,
      report: name,
      target,
      from,
      to,
      rowsRead,
      unchanged: units.length > 0 ? 0 : counts.unchanged,
      records: voices.length + units.length + changing.length,
      rejected: counts.rejected,
      unsaid:
        target === 'voices' ? columnsUnsaid(unchanged) : cellsUnsaid(outcome.records, Object.keys(headings[target])),
      leftOut: leftOut.reduce((sum, { rows }) => sum + rows, 0),
    },
    language: context.language,
    counts,
    leftOut,
    droppedColumns: outcome.droppedColumns,
    redactedComments: outcome.redactedComments,
    withoutProduct,
    split: target === 'voices' ? counter.split() : null,
    tasks:
      target === 'voices'
        ? proposeTasks({
            tallies: tally.tallies(),
            unsettled: unsettled.tallies(),
            shipped,
            costs: money.costs(),
            openTasks,
            thresholds,
            controllable: (cause) => context.controllable.includes(cause),
            words,
          })
        : [],
    judgesRises: target === 'voices' && shipped.length > 0,
    shipped: sumOf(outcome.units),
    sameFile: context.sameFile,
    unfinished: unfinishedOf(context, name, to),
    olderThan: counts.changed > 0 && to < context.reached ? context.reached : '',
    voices,
    known,
    units,
    records: changing,
    rejected,
    corrected: [],
    firstIssues: outcome.issues.slice(0, ISSUES_EXPLAINED),
    rules: context.rules,
    learned: context.learned,
    causeNames: context.causeNames,
  });
}

/** Rows left out, with the requests taken back that the workbook never held. */
function withRequests(leftOut: ReadOutcome['leftOut'], withdrawn: number): ReadOutcome['leftOut'] {
  return [...leftOut, { because: 'cancelled' as const, rows: withdrawn }].filter(({ rows }) => rows > 0);
}

/** The columns no record fills. */
function cellsUnsaid(records: readonly TableRecord[], columns: readonly string[]): string[] {
  return columns.filter((column) => !records.some(({ cells }) => column in cells));
}

function sumOf(lines: readonly ShippedUnits[]): ImportPlan['shipped'] {
  const units = lines.reduce((sum, { days }) => sum + days.reduce((month, day) => month + day, 0), 0);
  return { units, skus: new Set(lines.map(({ sku }) => sku)).size };
}

/** A file of the same name is the same rows where it is the same export and reaches as far. */
function unfinishedOf({ unfinished }: ImportContext, report: string, to: IsoDate): string {
  return unfinished && unfinished.report === report && unfinished.to === to ? unfinished.id : '';
}
