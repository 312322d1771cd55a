import type { Answer, Request } from '../api.ts';
import { periodUpTo, productNamer, tallyVoices } from '../core/analysis/tally.ts';
import { printOf } from '../core/voices/print.ts';
import { freeCells } from '../sheets/room.ts';
import { readTable } from '../sheets/table.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { listImports } from './ledger.ts';
import { readRules } from './read-rules.ts';
import { readTasks, readThresholds, readUnits, readVoices, unitsWithin } from './read-workbook.ts';
import { readVoice } from './voice-rows.ts';

/** One letter a key: new, changed or the same, by the print of what stands in the workbook. */
function statesOfVoices(workbook: Workbook, keys: readonly string[], prints: readonly string[]): string {
  if (workbook.find('voices') === null) return 'n'.repeat(keys.length);
  const table = readTable(workbook, 'voices');
  const rowOf = new Map(table.rows.map((_, at) => [table.text(at, 'key'), at]));
  return keys
    .map((key, place) => {
      const at = rowOf.get(key);
      if (at === undefined) return 'n';
      return printOf(readVoice(table, at)) === prints[place] ? 's' : 'c';
    })
    .join('');
}

/** What the workbook knows before an import. Writes nothing and makes no tab. */
export function prepareImport({ target, keys, prints, fileName }: Request<'prepareImport'>, now: Date): Answer<'prepareImport'> {
  const workbook = openWorkbook(now);
  const thresholds = readThresholds(workbook);
  const voices = readVoices(workbook);
  const units = readUnits(workbook);
  const period = periodUpTo(voices.map(({ date }) => date), thresholds.windowDays);
  const earlier = listImports(workbook, Number.POSITIVE_INFINITY).find((one) => one.fileName === fileName && one.state === 'done');
  return {
    language: workbook.language,
    states: target === 'voices' ? statesOfVoices(workbook, keys, prints) : 'n'.repeat(keys.length),
    rules: readRules(workbook),
    thresholds,
    tallies: tallyVoices(voices, period, productNamer(units)),
    shipped: unitsWithin(units, period.from, period.to),
    openTasks: readTasks(workbook).flatMap(({ open, product, cause }) => (open && cause !== '' ? [{ product, cause }] : [])),
    freeCells: freeCells(workbook.spreadsheet).free,
    sameFile: earlier ? { at: earlier.at } : null,
  };
}
