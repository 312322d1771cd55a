import type { AnyCauseCode } from '../causes.ts';
import { wordsOf } from '../words/words.ts';
import { type Input, toText } from './cellwise.ts';

/** How a function writes causes and reasons: in English, in Chinese, or as the code. */
export type OutputForm = 'en' | 'zh' | 'code';

/** Reads the optional last argument; blank means English. Throws a sentence that names the function for anything else. */
export function readForm(name: string, output: Input): OutputForm {
  const form = toText(output).trim().toLowerCase() || 'en';
  if (form === 'en' || form === 'zh' || form === 'code') return form;
  throw new Error(`${name}: output should be "en", "zh" or "code", but is "${toText(output)}".`);
}

/** A cause in the form asked for. */
export function nameCause(cause: AnyCauseCode, form: OutputForm): string {
  return form === 'code' ? cause : wordsOf(form).workbook.causes[cause];
}
