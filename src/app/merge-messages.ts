import type { Answer, Request } from '../api.ts';
import { mergeMessages } from '../core/prevention/messages/merge.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { readPlatformRules } from './tabs/policies/read-platform-rules.ts';
import { readMessageRows } from './tabs/prevention/message-rows.ts';
import { dayOf } from './today.ts';

/** Fills the texts of the plan for orders; nothing of it is written or kept. */
export function mergeIntoMessages({ orders, ...wish }: Request<'mergeMessages'>, now: Date): Answer<'mergeMessages'> {
  const workbook = openWorkbook(now);
  const rows = workbook.find('messages') === null ? [] : readMessageRows(workbook).rows;
  const texts = rows.flatMap(({ moment, channel, language, sku, on, text }) =>
    on && language !== '' && moment === wish.moment && channel === wish.channel && text.trim() !== ''
      ? [{ language, sku, text }]
      : [],
  );
  return mergeMessages(
    texts,
    orders,
    wish,
    workbook.language,
    readPlatformRules(workbook, dayOf(now, workbook)).messages,
  );
}
