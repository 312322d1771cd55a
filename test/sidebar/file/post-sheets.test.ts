import { expect, test } from 'vitest';
import type { SheetText } from '../../../sidebar/file/choose-sheet.ts';
import { postSheets, type SheetMessage } from '../../../sidebar/file/post-sheets.ts';

async function messagesOf(sheets: SheetText[] | null): Promise<SheetMessage[]> {
  const messages: SheetMessage[] = [];
  await postSheets(sheets, (message) => messages.push(message));
  return messages;
}

test.each<[string, SheetText[] | null, SheetMessage[]]>([
  ['a locked workbook', null, [{ isRead: false }]],
  ['no sheets', [], [{ isRead: true }]],
  [
    'an empty sheet before a short one',
    [
      { name: 'Notes', rows: [] },
      { name: 'Returns', rows: [['sku'], ['00412']] },
    ],
    [{ begins: 'Notes' }, { begins: 'Returns' }, { rows: [['sku'], ['00412']] }, { isRead: true }],
  ],
])('%s', async (_what, sheets, expected) => {
  expect(await messagesOf(sheets)).toEqual(expected);
});

test.each([
  ['rows of many cells', Array.from({ length: 5_000 }, (_, at) => Array.from({ length: 13 }, () => String(at)))],
  ['rows without cells', Array.from({ length: 50_000 }, () => [])],
  ['one row wider than a message', [Array.from({ length: 18_000 }, String), ['last']]],
])('%s come whole, in their order and a few at a time', async (_what, rows) => {
  const parts = (await messagesOf([{ name: 'S', rows }])).flatMap((message) =>
    'rows' in message ? [message.rows] : [],
  );
  expect(parts.flat()).toEqual(rows);
  const heaviest = Math.max(
    ...parts.map((part) => part.slice(0, -1).reduce((sum, row) => sum + Math.max(row.length, 1), 0)),
  );
  expect(heaviest).toBeLessThan(10_000);
});
