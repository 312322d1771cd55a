import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../../host.ts';
import { readWorkbook } from '../../xlsx/read/read-workbook.ts';
import { sentencesOf } from '../../xlsx/read/remarks.ts';
import { Unreadable } from '../../xlsx/read/unreadable.ts';
import { writeWorkbook } from '../../xlsx/write/write-workbook.ts';
import type { AnswerWire } from '../wire.ts';
import type { PageWindow } from './windows.ts';

/** Where the spreadsheet is to be had as Excel file, and where one is sent that takes its place. */
export const WORKBOOK = '/api/workbook.xlsx';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bytes of a file that is taken; Sheets refuses bigger ones too. */
const MOST_BYTES = 100_000_000;

/** Gives the spreadsheet as Excel file, or puts the one sent in its place; only the page itself may send one. */
export async function answerWorkbook(
  { host, language }: Pick<PageWindow, 'host' | 'language'>,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (request.method === 'GET') {
      const { book } = host.save();
      const { bytes } = await writeWorkbook(book);
      const name = encodeURIComponent(`${book.name}.xlsx`);
      response
        .writeHead(200, { 'content-type': TYPE, 'content-disposition': `attachment; filename*=UTF-8''${name}` })
        .end(bytes);
    } else if (request.method === 'POST' && request.headers.origin === origin) {
      const answer = await importInto(host, await bodyOf(request), language);
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
    } else response.writeHead(404).end();
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}

/** Puts an Excel file in the place of a host's spreadsheet; name, people and properties stay. */
export async function importInto(host: Host, bytes: Uint8Array, language: 'en' | 'zh'): Promise<AnswerWire> {
  const before = host.save();
  try {
    const { name, locale, timeZone, owner, nextId } = before.book;
    const opening = { name, locale, timeZone, owner, language, firstId: nextId };
    const { book, left } = await readWorkbook(bytes, opening);
    const { id, editors, viewers } = before.book;
    host.load({ ...before, properties: host.save().properties, book: { ...book, id, editors, viewers } });
    return { value: sentencesOf(left, language), error: null, show: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { value: null, error: error.message, show: [] };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > MOST_BYTES) throw new Error('The file is too big.');
    parts.push(part as Buffer);
  }
  return new Uint8Array(Buffer.concat(parts));
}
