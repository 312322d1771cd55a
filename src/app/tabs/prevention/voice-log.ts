import type { AnyCauseCode } from '../../../core/causes.ts';
import type { Entry } from '../../../core/prevention/customer-voice/entry.ts';
import { type SaidThrice, saidThrice } from '../../../core/prevention/customer-voice/thrice.ts';
import type { PreventiveTask } from '../../../core/prevention/preventive-task.ts';
import { openPairs } from '../../../core/tasks/task-standing.ts';
import { fill } from '../../../core/words/fill.ts';
import type { TabTable } from '../../../sheets/table.ts';
import type { Facts } from '../facts.ts';
import { engineCause, homeOf } from './nit-picking-rows.ts';

/** An entry by its row in the Customer voice tab. */
export interface LoggedEntry extends Entry {
  at: number;
  key: string;
  /** Whether the row of Voices it was written to is gone: its import was undone, or somebody deleted it. */
  takenBack: boolean;
}

/** The entries of the tab as it stands; what became of their voices since it was last checked is not looked at. */
export function readLog(
  table: TabTable,
  { readCause, productOf, words }: Pick<Facts, 'readCause' | 'productOf' | 'words'>,
): LoggedEntry[] {
  const { takenBack } = words.prevention.customerVoice.states;
  return table.rows.flatMap((_, at) => {
    const text = (key: string): string => table.text(at, key).trim();
    if (text('key') === '' || text('date') === '') return [];
    return {
      at,
      key: text('key'),
      date: text('date'),
      reporter: text('reporter'),
      product: productOf({ sku: text('sku'), asin: '' }),
      order: text('order'),
      verbatim: text('verbatim'),
      cause: readCause(text('cause')),
      takenBack: text('state') === takenBack,
    };
  });
}

/** The entries with the causes their voices have now. */
export function followVoices(entries: readonly LoggedEntry[], { voiceTable, readCause }: Facts): LoggedEntry[] {
  const causes = new Map<string, AnyCauseCode | ''>();
  voiceTable?.rows.forEach((_, at) => {
    causes.set(voiceTable.text(at, 'key'), readCause(voiceTable.text(at, 'cause')));
  });
  return entries.map((entry) => {
    const cause = causes.get(entry.key);
    return { ...entry, cause: cause ?? '', takenBack: cause === undefined };
  });
}

const LONGEST = 160;

/** The tasks that causes said three times ask for; none where an open task deals with the same product and cause. */
export function thriceTasks(
  said: readonly SaidThrice<Entry>[],
  { tasks, words }: Pick<Facts, 'tasks' | 'words'>,
): PreventiveTask[] {
  const texts = words.prevention.customerVoice;
  const title = (cause: AnyCauseCode): string => fill(texts.task, { cause: words.workbook.causes[cause] });
  const open = new Set(openPairs(tasks).map(({ product, cause }) => `${product}\n${cause}`));
  return said
    .filter(({ product, cause }) => !open.has(`${product}\n${cause}`))
    .map(({ product, cause, day, mentions, entries }) => ({
      product,
      title: title(cause),
      of: cause,
      restsOnVoices: true,
      cause: engineCause(cause) ?? '',
      ...homeOf(cause),
      why: fill(texts.why, {
        count: mentions,
        day,
        quotes: entries
          .map(({ date, verbatim }) => fill(texts.quote, { day: date, words: verbatim.slice(0, LONGEST) }))
          .join('\n'),
      }),
    }));
}

/** What was said three times, in entries whose voices are still there. */
export const saidIn = (entries: readonly LoggedEntry[]): SaidThrice<LoggedEntry>[] =>
  saidThrice(entries.filter(({ takenBack }) => !takenBack));
