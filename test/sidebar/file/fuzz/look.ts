import { openArchive } from '../../../../sidebar/file/archive.ts';
import { kindOf } from '../../../../sidebar/file/kind.ts';
import { readExport } from '../../../../sidebar/file/read-export.ts';
import type { Problem, Result } from '../../../../src/core/problem.ts';
import { type ReadOutcome, recordsOf } from '../../../../src/core/reports/report.ts';
import { redact } from '../../../../src/core/voices/redact.ts';
import { describeProblem } from '../../../../src/core/words/describe-problem.ts';
import { pageWordsOf } from '../../../../src/core/words/page-words.ts';
import { UI_LANGUAGES } from '../../../../src/core/words/words.ts';
import type { Seed } from './mutate.ts';

const LONGEST_TEXT = 49_999;
const MAIL = /[\w.+-]+@[a-z0-9-]+\.[a-z]{2,}/i;
const PHONE = /\(?\b\d{3}\)?[ -]\d{3}-\d{4}\b|\+\d{1,2} \d{2,3}[ -]\d{3,}|\b1[3-9]\d{9}\b|\b0\d0-\d{4}-\d{4}\b/;

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What is wrong with the two sentences of a problem. */
function faultsOfProblem(problem: Problem): string[] {
  return UI_LANGUAGES.flatMap((language) => {
    const { message, fix } = describeProblem(problem, pageWordsOf(language));
    const text = `${message} ${fix}`;
    // What is quoted of the file may say anything.
    const own = Object.values(problem.facts).reduce<string>((rest, fact) => rest.replaceAll(String(fact), ''), text);
    return message === '' || fix === '' || /\{\w+\}|undefined|NaN|\[object/.test(own) ? [`${language}: ${text}`] : [];
  });
}

function faultsOfVoice(voice: ReadOutcome['voices'][number]): string[] {
  const faults: string[] = [];
  if (!isDay(voice.date)) faults.push(`date ${voice.date}`);
  if (!Number.isInteger(voice.units) || voice.units < 0) faults.push(`units ${voice.units}`);
  if (voice.rating !== null && !(voice.rating >= 1 && voice.rating <= 5)) faults.push(`rating ${voice.rating}`);
  if (!/^[0-9a-z]{28}$/.test(voice.key)) faults.push(`key ${voice.key}`);
  for (const [field, value] of Object.entries(voice))
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      faults.push(`${field} has ${value.length} characters`);
  if (MAIL.test(voice.comment)) faults.push(`mail: ${MAIL.exec(voice.comment)}`);
  if (PHONE.test(voice.comment)) faults.push(`phone: ${PHONE.exec(voice.comment)}`);
  if (redact(voice.comment) !== voice.comment) faults.push(`to be masked: ${voice.comment.slice(0, 200)}`);
  return faults;
}

function faultsOfUnits({ month, days, wholeDays, sku }: ReadOutcome['units'][number]): string[] {
  const length = isDay(`${month}-01`)
    ? new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
    : 0;
  const faults: string[] = [];
  if (days.length !== length) faults.push(`${days.length} days in ${month}`);
  if (days.some((day) => !Number.isInteger(day) || day < 0)) faults.push(`days ${days}`);
  if (days.reduce((sum, day) => sum + day, 0) < 1) faults.push(`no unit in ${month}`);
  if (wholeDays.some((day) => day < 1 || day > length)) faults.push(`whole days ${wholeDays}`);
  if (sku.length > LONGEST_TEXT) faults.push(`sku has ${sku.length} characters`);
  return faults;
}

function faultsOfRecord({ key, cells }: ReadOutcome['records'][number]): string[] {
  const faults = key === '' ? ['no key'] : [];
  for (const [column, value] of Object.entries(cells)) {
    if (value === '' || (typeof value === 'number' && !Number.isFinite(value))) faults.push(`${column} ${value}`);
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      faults.push(`${column} has ${value.length} characters`);
    if (['date', 'launchDate', 'asOf'].includes(column) && !isDay(String(value))) faults.push(`${column} ${value}`);
  }
  return faults;
}

function faultsOfOutcome(outcome: ReadOutcome, oneLineARow: boolean): string[] {
  const { issues, leftOut, rowsRead, from, to, voices, units, records } = outcome;
  const faults = [
    ...voices.flatMap(faultsOfVoice),
    ...units.flatMap(faultsOfUnits),
    ...records.flatMap(faultsOfRecord),
  ];
  const left = leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const rejected = new Set(issues.map(({ line }) => line)).size;
  const read = recordsOf(outcome).length;
  if (read === 0) faults.push('nothing was read');
  // Units are summed by month: how many lines they stand for shows nowhere.
  const accounted = read + left + rejected;
  if (oneLineARow && (outcome.target === 'units' ? accounted > rowsRead : accounted !== rowsRead))
    faults.push(`${rowsRead} rows: ${read} read, ${left} left out, ${rejected} rejected`);
  if (from > to || (from !== '' && !(isDay(from) && isDay(to)))) faults.push(`from ${from} to ${to}`);
  if (outcome.target === 'voices' && new Set(voices.map(({ key }) => key)).size !== voices.length)
    faults.push('a key twice');
  for (const { line, found, row, column } of issues) {
    if (line < 1 || found.length > 1000) faults.push(`issue of line ${line}`);
    const shown = [found, column, ...Object.values(row ?? {})].join('\n');
    if (MAIL.test(shown)) faults.push(`mail in an issue: ${MAIL.exec(shown)}`);
  }
  return faults;
}

function faultsOfResult(result: Result<ReadOutcome>, oneLineARow: boolean): string[] {
  return result.ok ? faultsOfOutcome(result.value, oneLineARow) : faultsOfProblem(result.problem);
}

/** What is wrong with the way a file is read; nothing, if it ends in records that are valid or in a sentence a person understands. */
export async function faultsOf({ name, bytes }: Seed): Promise<{ faults: string[]; read: number; problems: string[] }> {
  const result = { faults: [] as string[], read: 0, problems: [] as string[] };
  const look = (one: Result<ReadOutcome>, inner: Uint8Array): void => {
    if (one.ok) result.read += 1;
    else result.problems.push(one.problem.code);
    // The rows of an XML file may all stand in one line.
    result.faults.push(...faultsOfResult(one, kindOf(inner) !== 'xml'));
  };
  try {
    if (kindOf(bytes) !== 'archive') look(await readExport({ name, bytes }), bytes);
    else {
      const opened = await openArchive({ name, bytes });
      if (!opened.ok) look(opened, bytes);
      else for (const file of opened.value) look(await readExport(file), file.bytes);
    }
  } catch (error) {
    result.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return result;
}
