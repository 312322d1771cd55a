import type { Answers } from '../../../src/core/reports/define.ts';
import { fill } from '../../../src/core/words/fill.ts';
import type { UiLanguage } from '../../../src/core/words/words.ts';
import { commandWords } from './words.ts';

/** What the command line asks for. */
export interface Asked {
  files: string[];
  out: string | null;
  json: string | null;
  /** What is said of files that do not say it themselves. */
  answers: Answers;
  language: UiLanguage;
  help: boolean;
}

/** Options that take a value. */
const OPTIONS = ['--out', '--json', '--month', '--marketplace', '--lang'];

const IS_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Reads the arguments strictly: an unknown, repeated or empty option is a sentence in the language asked for. */
export function readArguments(given: readonly string[]): { ok: true; asked: Asked } | { ok: false; sentence: string } {
  const asked: Asked = { files: [], out: null, json: null, answers: {}, language: languageAmong(given), help: false };
  const words = commandWords(asked.language);
  const refused = (sentence: string, facts: Record<string, string> = {}) => ({
    ok: false as const,
    sentence: fill(sentence, facts),
  });
  const seen = new Set<string>();
  const rest = [...given];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (!argument.startsWith('-')) {
      asked.files.push(argument);
      continue;
    }
    const [option = '', attached] = split(argument);
    if (seen.has(option)) return refused(words.repeated, { option });
    seen.add(option);
    if (option === '--help' && attached === undefined) {
      asked.help = true;
      continue;
    }
    if (!OPTIONS.includes(option)) return refused(words.unknownOption, { option });
    const value = attached ?? rest.shift();
    if (value === undefined || value === '' || value.startsWith('--')) return refused(words.noValue, { option });
    if (option === '--out') asked.out = value;
    else if (option === '--json') asked.json = value;
    else if (option === '--marketplace') asked.answers.marketplace = value.toUpperCase();
    else if (option === '--month' && IS_MONTH.test(value)) asked.answers.month = value;
    else if (option === '--month') return refused(words.badMonth, { value });
    else if (value !== 'en' && value !== 'zh') return refused(words.badLanguage, { value });
  }
  if (asked.files.length === 0 && !asked.help) return refused(words.noFile);
  return { ok: true, asked };
}

function split(argument: string): [string, string?] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)];
}

/** The language of the answer has to be known before the first mistake is told. */
function languageAmong(given: readonly string[]): UiLanguage {
  const at = given.indexOf('--lang');
  return given[at + 1] === 'zh' && at >= 0 ? 'zh' : given.includes('--lang=zh') ? 'zh' : 'en';
}
