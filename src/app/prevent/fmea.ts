import type { CauseCode } from '../../core/causes.ts';
import { type DesignGate, designGate } from '../../core/prevention/fmea/design-gate.ts';
import { type CauseUnits, proposeCauses } from '../../core/prevention/fmea/propose-causes.ts';
import { payBackMonths } from '../../core/prevention/fmea/rate-row.ts';
import { occurrenceOf } from '../../core/prevention/fmea/scales.ts';
import type { PreventiveTask } from '../../core/prevention/preventive-task.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import { fill } from '../../core/words/fill.ts';
import { listed } from '../../core/words/list.ts';
import { type WordsOfTool, wordsOfTool } from '../../core/words/tool-words.ts';
import type { Words } from '../../core/words/words.ts';
import { appendRows } from '../../sheets/append.ts';
import { readTable } from '../../sheets/table.ts';
import { updateDiffering } from '../../sheets/update-differing.ts';
import type { Facts } from '../tabs/facts.ts';
import {
  type DataOfRow,
  type FmeaLine,
  firstRow,
  fmeaCells,
  type MonthlyCost,
  readFmea,
} from '../tabs/prevention/fmea-rows.ts';
import { weakCauses } from '../tabs/prevention/sourcing-rows.ts';
import { moneyIn, pricesIn } from '../tabs/write-money.ts';
import { type Sold, soldIn } from './sold.ts';
import type { Findings, Product, Shop, Tool } from './tool.ts';

/** Units that voices tell of, by product and cause of the taxonomy. */
function unitsByCause({ voices, productOf }: Facts): Map<string, Map<CauseCode, number>> {
  const units = new Map<string, Map<CauseCode, number>>();
  for (const voice of voices) {
    const { cause } = voice;
    if (cause === '' || cause === 'other' || cause === 'unspecified') continue;
    const product = productOf(voice);
    const own = units.get(product) ?? new Map<CauseCode, number>();
    units.set(product, own);
    own.set(cause, (own.get(cause) ?? 0) + voice.units);
  }
  return units;
}

/** Of the same supplier, or alike in one of its properties. */
const isSimilar = (product: Product, other: Product): boolean =>
  other.sku !== product.sku &&
  ((product.supplier !== '' && product.supplier === other.supplier) ||
    other.properties.some((property) => product.properties.includes(property)));

function addUp(parts: readonly CauseUnits[]): Map<CauseCode, number> {
  const sum = new Map<CauseCode, number>();
  for (const part of parts) for (const [cause, units] of part) sum.set(cause, (sum.get(cause) ?? 0) + units);
  return sum;
}

const NONE: CauseUnits = new Map();

/** What came back of a product for a cause, among what shipped. */
function soldFor(sold: Sold | undefined, cause: CauseCode): DataOfRow['sold'] {
  if (!sold || sold.shipped <= 0) return null;
  return { returned: Math.min(sold.shipped, Math.round(sold.causes.get(cause) ?? 0)), shipped: sold.shipped };
}

const ratingOf = (sold: DataOfRow['sold'], least: number): number | null =>
  sold === null || sold.shipped < least ? null : occurrenceOf(sold.returned, sold.shipped);

function begin({ workbook, facts, products }: Shop, product: Product): void {
  const table = readTable(workbook, 'fmea');
  if (table.rows.some((_, at) => table.text(at, 'sku').trim() === product.sku)) return;
  const units = unitsByCause(facts);
  const similar = products.filter((other) => isSimilar(product, other)).map(({ sku }) => units.get(sku) ?? NONE);
  const weak = workbook.find('sourcingAnswers') ? weakCauses(readTable(workbook, 'sourcingAnswers'), product.sku) : [];
  const causes = proposeCauses(units.get(product.sku) ?? NONE, addUp(similar), product.properties, weak);
  const sold = soldIn(facts).get(product.sku);
  appendRows(
    table,
    causes.map((cause) =>
      firstRow(
        product.sku,
        cause,
        ratingOf(soldFor(sold, cause), facts.policies.shipped),
        facts.words,
        wordsOfTool(workbook.language, 'fmea'),
      ),
    ),
  );
}

const DAYS_OF_MONTH = 365.25 / 12;
/** Fewer days tell of luck rather than of a month. */
const LEAST_DAYS = 28;

/** What each cause of a product of which returns are known costs a month, of the days looked at. */
function monthlyCosts(facts: Facts): (sku: string, cause: CauseCode) => MonthlyCost {
  const { from, to } = facts.period;
  const days = to === '' ? 0 : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const cents = new Map(moneyIn(facts).lines.map((line) => [`${line.product}\n${line.cause}`, line.cents]));
  const prices = pricesIn(facts);
  const known = new Set(facts.voices.map((voice) => facts.productOf(voice)));
  return (sku, cause) => {
    if (!known.has(sku)) return 'voices';
    if (days < LEAST_DAYS) return 'days';
    const { price, landed } = prices.get(sku) ?? { price: null, landed: null };
    if (price === null || landed === null) return 'price';
    return Math.round(((cents.get(`${sku}\n${cause}`) ?? 0) * DAYS_OF_MONTH) / days) / 100;
  };
}

/** Tells for a row what the data say of its product and cause. */
function dataTeller(facts: Facts): (line: FmeaLine) => DataOfRow {
  const units = unitsByCause(facts);
  const sold = soldIn(facts);
  const costOf = monthlyCosts(facts);
  return ({ sku, cause, filled }) => {
    if (cause === '') return { voices: 0, sold: null, byData: null, monthlyCost: 'voices', payBack: null };
    const own = soldFor(sold.get(sku), cause);
    const monthlyCost = costOf(sku, cause);
    return {
      voices: units.get(sku)?.get(cause) ?? 0,
      sold: own,
      byData: ratingOf(own, facts.policies.shipped),
      monthlyCost,
      payBack: payBackMonths(filled.fixCost, typeof monthlyCost === 'number' ? monthlyCost : null),
    };
  };
}

const gateOf = (lines: readonly FmeaLine[]): DesignGate =>
  designGate(lines.map(({ rated, filled }) => ({ ...rated, hasAction: filled.action != null })));

function standingOf(gate: DesignGate, { gate: says, lists }: WordsOfTool<'fmea'>): Standing {
  const { state, score, idle, high, unrated, unproven } = gate;
  const notes = [
    idle > 0 ? fill(says.idle, { count: idle, high }) : '',
    unrated > 0 ? fill(says.unrated, { count: unrated }) : '',
    unproven > 0 ? fill(says.unproven, { count: unproven }) : '',
  ];
  return { state, score, date: '', note: listed(notes.filter(Boolean), lists.sentences) };
}

function taskOf(
  sku: string,
  high: readonly FmeaLine[],
  { task, actions, lists }: WordsOfTool<'fmea'>,
  words: Words,
): PreventiveTask {
  const modes = high.map(({ mode, cause, rated, filled, what }) =>
    fill(task.mode, {
      mode: mode || (cause === '' ? '' : words.workbook.causes[cause]),
      rpn: rated.rpn ?? '',
      action: filled.action ? listed([actions[filled.action], what].filter(Boolean), lists.words) : task.none,
    }),
  );
  const causes = new Set(high.map(({ cause }) => cause));
  const [only = ''] = causes;
  return {
    product: sku,
    title: fill(task.title, { product: sku }),
    cause: causes.size === 1 ? only : '',
    stage: 'design',
    team: 'design',
    why: fill(task.why, { modes: listed(modes, lists.clauses) }),
  };
}

function check({ workbook, facts, products }: Shop): Findings {
  const texts = wordsOfTool(workbook.language, 'fmea');
  const table = readTable(workbook, 'fmea');
  const lines = readFmea(table, facts.readCause);
  const tell = dataTeller(facts);
  updateDiffering(
    table,
    lines.map((line) => ({
      at: line.at,
      values: fmeaCells(line, tell(line), facts.policies.shipped, texts, table.headingOf),
    })),
  );
  const standings = new Map<string, Standing>();
  const tasks: PreventiveTask[] = [];
  for (const { sku } of products) {
    const own = lines.filter((line) => line.sku === sku);
    if (own.length === 0) continue;
    standings.set(sku, standingOf(gateOf(own), texts));
    const high = own.filter(({ rated }) => rated.priority === 'H');
    if (high.length > 0) tasks.push(taskOf(sku, high, texts, facts.words));
  }
  return { standings, tasks };
}

/** What can go wrong with a product, how bad it is, and what is done about it. */
export const fmea: Tool = { id: 'fmea', tables: ['fmea'], begin, check };
