import type { Answer, Request } from '../api.ts';
import { tallyVoices } from '../core/analysis/tally.ts';
import { openPairs } from '../core/tasks/task-standing.ts';
import { unpackDays } from '../core/units/days.ts';
import { readUnitsKey } from '../core/units/key.ts';
import { printOf } from '../core/voices/print.ts';
import { freeCells } from '../sheets/room.ts';
import { readTable, type TabTable } from '../sheets/table.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { ownNames } from './tabs/causes.ts';
import { readFacts, settledPairs, unsettledVoices } from './tabs/facts.ts';
import { listImports } from './tabs/imports.ts';
import { readLearned } from './tabs/learned.ts';
import { readRules } from './tabs/read-rules.ts';
import { unitsWithin } from './tabs/read-workbook.ts';
import { cellsOfMissingTabs } from './tabs/set-up.ts';
import { readVoice } from './tabs/voice-rows.ts';
import { moneyIn, pricesIn } from './tabs/write-money.ts';
import { statesOfRecords } from './tabs/write-records.ts';
import { indexUnits, isNews, placeOfUnits } from './tabs/write-units.ts';

type States = { keys: readonly string[]; prints: readonly string[] };

/** One letter a voice: new, changed or the same, by the print of what stands in the workbook. */
function statesOfVoices(table: TabTable, { keys, prints }: States): string {
  const rowOf = new Map(table.rows.map((_, at) => [table.text(at, 'key'), at]));
  return keys
    .map((key, place) => {
      const at = rowOf.get(key);
      if (at === undefined) return 'n';
      return printOf(readVoice(table, at)) === prints[place] ? 's' : 'c';
    })
    .join('');
}

/** One letter a SKU and month: new, changed, or the same because the file says nothing new of it. */
function statesOfUnits(workbook: Workbook, { keys, prints }: States): string {
  if (workbook.find('units') === null) return 'n'.repeat(keys.length);
  const table = readTable(workbook, 'units');
  const rows = indexUnits(table);
  return keys
    .map((key, place) => {
      const units = readUnitsKey(key);
      const [packed = '', ...told] = (prints[place] ?? '').split(' ');
      const days = unpackDays(packed);
      const at = units ? rows.get(placeOfUnits(units, workbook.words)) : undefined;
      if (at === undefined || days === null) return 'n';
      return isNews(table, at, { ...days, told: told.join(' ') }) ? 'c' : 's';
    })
    .join('');
}

/** What the workbook knows before an import. Writes nothing and makes no tab. */
export function prepareImport(request: Request<'prepareImport'>, now: Date): Answer<'prepareImport'> {
  const workbook = openWorkbook(now);
  const facts = readFacts(workbook);
  const { voiceTable, voices, units, causes, tasks, period, productOf } = facts;
  const imports = listImports(workbook, Number.POSITIVE_INFINITY);
  const finished = imports.filter(({ state }) => state === 'done');
  const [last] = imports.filter(({ fileName, state }) => fileName === request.fileName && state !== 'undone');
  const earlier = finished.find(({ fileName }) => fileName === request.fileName);
  const ends = finished.filter(({ report }) => request.reportNames.includes(report)).map(({ to }) => to);
  const unsettled = unsettledVoices(facts);
  const prices = [...pricesIn(facts)]
    .filter(([, { price, landed }]) => price !== null && landed !== null)
    .map(([product, costs]) => ({ product, ...costs }));
  const costs = prices.length === 0 ? [] : moneyIn({ ...facts, voices: unsettled }).lines;
  const statesOf = (): string => {
    if (request.target === 'units') return statesOfUnits(workbook, request);
    if (request.target !== 'voices') return statesOfRecords(workbook, request.target, request.records);
    return voiceTable ? statesOfVoices(voiceTable, request) : 'n'.repeat(request.keys.length);
  };
  return {
    language: workbook.language,
    states: statesOf(),
    rules: readRules(workbook, facts.readCause),
    learned: readLearned(workbook),
    causeNames: ownNames(causes, workbook.words),
    controllable: [...causes].flatMap(([cause, { controllable }]) => (controllable ? [cause] : [])),
    thresholds: facts.policies,
    tallies: tallyVoices(voices, period, productOf),
    unsettled: tallyVoices(unsettled, period, productOf),
    prices,
    costs: costs.map(({ product, cause, cents }) => ({ product, cause, cents })),
    newest: period.to,
    shipped: unitsWithin(units, period, productOf),
    products: facts.products,
    orderSalt: workbook.hidesOrders() ? workbook.orderSalt() : null,
    openTasks: openPairs(tasks),
    settled: settledPairs(facts),
    freeCells: freeCells(workbook.spreadsheet).free,
    tabCells: cellsOfMissingTabs(workbook, request.target),
    reached: ends.sort().pop() ?? '',
    sameFile: earlier ? { at: earlier.at, rejected: earlier.rejected } : null,
    unfinished: last?.state === 'stopped' ? last : null,
  };
}
