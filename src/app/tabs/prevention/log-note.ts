import type { Request } from '../../../api.ts';
import { independentMentions, subjectOf, windowUpTo } from '../../../core/prevention/customer-voice/thrice.ts';
import type { Words } from '../../../core/words/words.ts';
import { appendRows } from '../../../sheets/append.ts';
import { readTable } from '../../../sheets/table.ts';
import { updateRows } from '../../../sheets/update.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import type { ReadCause } from '../causes.ts';
import { type LoggedEntry, readLog } from './voice-log.ts';

/**
 * Writes an entry to the log unless it is there; one that was taken back stands again. Gives its independent mentions within 14 days,
 * by the log alone.
 */
export function logNote(
  workbook: Workbook,
  { channel, sku, line, preventable, urgency }: Request<'noteVoice'>,
  entry: LoggedEntry,
  task: string,
  { words, readCause }: { words: Words; readCause: ReadCause },
): number {
  const log = readTable(workbook, 'customerVoice');
  const texts = words.prevention.customerVoice;
  const entries = readLog(log, { readCause, productOf: (record) => record.sku, words });
  const known = entries.find(({ key }) => key === entry.key);
  const subject = subjectOf(entry);
  const there = entries.filter((one) => !one.takenBack && one !== known && subjectOf(one) === subject);
  const mentions = subject === null ? 0 : independentMentions(windowUpTo([...there, entry], entry.date));
  const { key, date, reporter, order, verbatim, cause } = entry;
  if (known?.takenBack) updateRows(log, [{ at: known.at, values: { state: '', mentions: mentions || '' } }]);
  if (known) return mentions;
  appendRows(log, [
    {
      ...{ key, date, reporter, sku, order, verbatim, line, task },
      channel: texts.channels[channel],
      cause: cause === '' ? '' : words.workbook.causes[cause],
      preventable: texts.preventable[preventable],
      urgency: texts.urgencies[urgency],
      mentions: mentions || '',
    },
  ]);
  return mentions;
}
