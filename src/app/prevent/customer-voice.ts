import { fixOf, thanksOf } from '../../core/prevention/customer-voice/thanks.ts';
import { independentMentions, subjectOf, windowUpTo } from '../../core/prevention/customer-voice/thrice.ts';
import { keyOfTask } from '../../core/prevention/preventive-task.ts';
import { syncRows } from '../../sheets/sync.ts';
import { readTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import { updateDiffering } from '../../sheets/update-differing.ts';
import { followVoices, type LoggedEntry, readLog, saidIn, thriceTasks } from '../tabs/prevention/voice-log.ts';
import { setUp } from '../tabs/set-up.ts';
import type { Findings, Tool } from './tool.ts';

/** Entries of a product and cause up to the day of one of them, within 14 days. */
function mentionsAt(entry: LoggedEntry, there: readonly LoggedEntry[]): number | '' {
  const subject = subjectOf(entry);
  if (subject === null || entry.takenBack) return '';
  return independentMentions(
    windowUpTo(
      there.filter((one) => subjectOf(one) === subject),
      entry.date,
    ),
  );
}

/** The log of what customers told service staff; it speaks for no gate, and opens tasks. */
export const customerVoice: Tool = {
  id: 'customerVoice',
  tables: ['customerVoice', 'voiceThanks'],

  begin() {},

  check({ workbook, facts }): Findings {
    const table = readTable(workbook, 'customerVoice');
    const entries = followVoices(readLog(table, facts), facts);
    const there = entries.filter(({ takenBack }) => !takenBack);
    const said = saidIn(entries);
    const subjects = new Set(said.map((one) => subjectOf(one)));
    const isThrice = (entry: LoggedEntry): boolean => subjects.has(subjectOf(entry));
    const { words, tasks } = facts;
    const { states } = words.prevention.customerVoice;
    const wanted = entries.map((entry): RowChange => {
      const fix = entry.takenBack ? null : fixOf(entry, tasks);
      const state = entry.takenBack
        ? states.takenBack
        : fix
          ? states[fix.proven ? 'proven' : 'fixed']
          : isThrice(entry)
            ? states.thrice
            : '';
      const cause = entry.cause === '' ? '' : words.workbook.causes[entry.cause];
      return {
        at: entry.at,
        values: { ...(!entry.takenBack && { cause }), mentions: mentionsAt(entry, there), state },
      };
    });
    updateDiffering(table, wanted);
    setUp(workbook, ['voiceThanks']);
    syncRows(
      workbook,
      'voiceThanks',
      thanksOf(there, isThrice, tasks).map((thanks) => ({ ...thanks })),
    );
    const stillSaid = new Set(said.map(({ product, cause }) => `${product}\n${keyOfTask('customerVoice', cause)}`));
    return {
      standings: new Map(),
      tasks: thriceTasks(said, facts),
      isStillSaid: (product, knownAs) => stillSaid.has(`${product}\n${knownAs}`),
    };
  },
};
