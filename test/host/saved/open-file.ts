import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Saved } from '../host.ts';
import { readWorkbook } from '../xlsx/read/read-workbook.ts';
import { sentencesOf } from '../xlsx/read/remarks.ts';
import { fromFile } from './saved-file.ts';

/** A file opened as a spreadsheet. */
export interface OpenedFile {
  /** `null` where there is no file yet: it is made when the spreadsheet is saved. */
  saved: Saved | null;
  /** Whether what changes is written back to it. */
  isKept: boolean;
  /** What did not come along, in sentences. */
  left: string[];
}

/** Opens `.json` as the host saves it and `.xlsx` as Sheets imports it. Throws one sentence for any other file. */
export async function openFile(path: string, language: 'en' | 'zh', now: number): Promise<OpenedFile> {
  const kind = extname(path).toLowerCase();
  if (kind === '.json') {
    return { saved: existsSync(path) ? fromFile(readFileSync(path, 'utf8')) : null, isKept: true, left: [] };
  }
  if (kind !== '.xlsx') throw new Error(`${basename(path)} is neither .json nor .xlsx.`);
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const { book, left } = await readWorkbook(new Uint8Array(readFileSync(path)), {
    name: basename(path, extname(path)),
    locale: language === 'zh' ? 'zh_CN' : 'en_US',
    timeZone: 'America/New_York',
    owner: 'seller@example.com',
    language,
  });
  const properties = { script: new Map(), document: new Map(), users: new Map() };
  return { saved: { book, properties, triggers: [], now }, isKept: false, left: sentencesOf(left, language) };
}
