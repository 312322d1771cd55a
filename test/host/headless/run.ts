import { writeFileSync } from 'node:fs';
import { fill } from '../../../src/core/words/fill.ts';
import type { UiLanguage } from '../../../src/core/words/words.ts';
import type { Host, HostOptions } from '../host.ts';
import { writeWorkbook } from '../xlsx/write/write-workbook.ts';
import { readArguments } from './arguments.ts';
import { bookJson } from './book-json.ts';
import { importFiles } from './import-files.ts';
import { summaryOf } from './summary.ts';
import { commandWords } from './words.ts';

/** What a run says and how it ends. */
export interface Outcome {
  code: 0 | 1;
  lines: string[];
}

/** Runs the command line: imports, writes the files asked for, and says what happened; code 1 comes with one sentence. */
export async function runHeadless(
  given: readonly string[],
  createHost: (options: HostOptions) => Host,
): Promise<Outcome> {
  const read = readArguments(given);
  if (!read.ok) return { code: 1, lines: [read.sentence] };
  const { files, out, json, answers, language, help } = read.asked;
  const words = commandWords(language);
  if (help) return { code: 0, lines: words.help.split('\n') };

  const host = createHost(placeOf(language));
  host.open();
  const outcomes = await importFiles(host, files, language, answers);
  if (outcomes.every(({ problem }) => problem !== '')) {
    const reason = outcomes[0]?.problem ?? '';
    return {
      code: 1,
      lines: [outcomes.length === 1 ? reason : fill(words.nothingRead, { count: outcomes.length, reason })],
    };
  }

  const written: string[] = [];
  let shortened = 0;
  if (out !== null) {
    const workbook = await writeWorkbook(host.save().book);
    shortened = workbook.shortened;
    if (!write(out, workbook.bytes)) return { code: 1, lines: [fill(words.unwritable, { file: out })] };
    written.push(out);
  }
  if (json !== null) {
    if (!write(json, `${JSON.stringify(bookJson(host, outcomes), null, 1)}\n`)) {
      return { code: 1, lines: [fill(words.unwritable, { file: json })] };
    }
    written.push(json);
  }
  return { code: 0, lines: summaryOf(host, outcomes, { files: written, shortened }, language) };
}

function placeOf(language: UiLanguage): HostOptions {
  return language === 'zh' ? { locale: 'zh_CN', userLocale: 'zh-CN' } : { locale: 'en_US', userLocale: 'en' };
}

function write(file: string, content: string | Uint8Array): boolean {
  try {
    writeFileSync(file, content);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
