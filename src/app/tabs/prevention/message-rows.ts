import type { Channel, Moment } from '../../../core/prevention/messages/channels.ts';
import type { PlannedMessage } from '../../../core/prevention/messages/plan.ts';
import type { Language } from '../../../core/tagging/tagging.ts';
import { appendRows } from '../../../sheets/append.ts';
import { readTable, type TabTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { readChannel, readLanguage, readMoment, readNo, readYes } from '../vocabulary.ts';

/** A row of Messages; `''` where a cell names nothing we know. */
export interface MessageRow {
  /** Counts rows below the headings from 0. */
  at: number;
  moment: Moment | 'voice' | '';
  channel: Channel | '';
  language: Language | '';
  sku: string;
  /** `null`: nobody decided. */
  on: boolean | null;
  /** What the cell says that should say so. */
  onSaid: string;
  owner: string;
  text: string;
  /** The day it began to be sent, as the cell says; `''` where nobody said. */
  since: string;
}

const readOn = (cell: string): boolean | null => (readYes(cell) ? true : readNo(cell) ? false : null);

/** The rows of Messages with the table they stand in, empty ones left out. */
export function readMessageRows(workbook: Workbook): { table: TabTable; rows: MessageRow[] } {
  const table = readTable(workbook, 'messages');
  const rows = table.rows.flatMap((_, at) => {
    const cell = (key: string): string => table.text(at, key).trim();
    if (['moment', 'channel', 'language', 'text'].every((key) => cell(key) === '')) return [];
    return {
      at,
      moment: readMoment(cell('moment')),
      channel: readChannel(cell('channel')),
      language: readLanguage(cell('language')),
      sku: cell('sku'),
      on: readOn(cell('on')),
      onSaid: cell('on'),
      owner: cell('owner'),
      text: table.text(at, 'text'),
      since: cell('since'),
    };
  });
  return { table, rows };
}

/** Puts down the plan of a shop under a note on the voice of its brand. */
export function writeFirstPlan(workbook: Workbook, plan: readonly PlannedMessage[], owner: string): void {
  const { prevention, workbook: cells } = workbook.words;
  const { channels, moments, voice } = prevention.messages;
  appendRows(readTable(workbook, 'messages'), [
    { moment: moments.voice, text: voice },
    ...plan.map(({ moment, channel, language, on, text }) => ({
      moment: moments[moment],
      channel: channels[channel],
      language: cells.languages[language],
      on: on ? cells.yes : cells.no,
      owner: on ? owner : '',
      text,
    })),
  ]);
}
