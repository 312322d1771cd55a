import { type Period, periodUpTo, productNamer } from '../../core/analysis/tally.ts';
import type { CauseCode } from '../../core/causes.ts';
import type { FeeRules } from '../../core/policies/fee-rules.ts';
import type { Policies } from '../../core/policies/policies.ts';
import type { Owner } from '../../core/tasks/route.ts';
import { ratedProducts, type Settled, settledBy, settlement } from '../../core/tasks/settled.ts';
import type { ToldUnits } from '../../core/units/by-marketplace.ts';
import { unitsByMonth } from '../../core/units/by-month.ts';
import { hideOrder } from '../../core/voices/hide-order.ts';
import { linkReplacements } from '../../core/voices/linked.ts';
import type { Words } from '../../core/words/words.ts';
import { readTable, type TabTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { type CauseLine, callCauses, causeReader, ownNames, type ReadCause, readCauses } from './causes.ts';
import { feeRulesIn } from './policies/fee-rules.ts';
import { readPolicies } from './policies/own-policies.ts';
import { readTasks, type TaskLine } from './read-tasks.ts';
import { readUnits } from './read-units.ts';
import { type ProductLine, periodOf, readOwners, readProducts, type VoiceLine, voiceLines } from './read-workbook.ts';

/** All that summaries and tasks rest on, each tab read once. */
export interface Facts {
  /** The Voices tab, `null` while there is none. */
  voiceTable: TabTable | null;
  /** The voices that count: a replacement whose unit a return tells of is none. */
  voices: VoiceLine[];
  /** Those replacements by their row, with the return each is counted with. */
  links: ReadonlyMap<VoiceLine, VoiceLine>;
  /** SKU and ASIN of every product known. */
  products: { sku: string; asin: string }[];
  /** The rows of the Products tab. */
  listed: ProductLine[];
  units: ToldUnits[];
  policies: Policies;
  /** The Policies tab, `null` while there is none. */
  policyTable: TabTable | null;
  /** Sentences about rows of figures of the seller's there that cannot be read. */
  policyTroubles: string[];
  /** The rules of the return fee, as the Policies tab has them. */
  feeRules: FeeRules;
  causes: ReadonlyMap<CauseCode, CauseLine>;
  readCause: ReadCause;
  /** The words of the workbook, causes called as the seller calls them. */
  words: Words;
  owners: Owner[];
  tasks: TaskLine[];
  /** What order numbers were hidden with, `null` where none ever was. */
  orderSalt: string | null;
  /** The days looked at. */
  period: Period;
  /** The name of a record's product, which is its SKU where that is known. */
  productOf: (record: { sku: string; asin: string }) => string;
}

/** Reads the workbook; makes no tab. */
export function readFacts(workbook: Workbook): Facts {
  const causes = readCauses(workbook);
  const readCause = causeReader(causes);
  const voiceTable = workbook.find('voices') === null ? null : readTable(workbook, 'voices');
  const lines = voiceTable ? voiceLines(voiceTable, readCause) : [];
  const orderSalt = workbook.orderSalt();
  const links = linksOf(lines, orderSalt);
  const voices = links.size === 0 ? lines : lines.filter((line) => !links.has(line));
  const units = readUnits(workbook);
  const policyTable = workbook.find('policies') === null ? null : readTable(workbook, 'policies');
  const day = policyTable ? workbook.day() : '';
  const { policies, troubles } = readPolicies(workbook, policyTable, day);
  const listed = readProducts(workbook);
  const products = pairsOf([...units, ...listed]);
  const productOf = productNamer(products);
  return {
    voiceTable,
    voices,
    links,
    products,
    listed,
    units,
    policies,
    policyTable,
    policyTroubles: troubles,
    feeRules: feeRulesIn(policyTable, day, workbook.language),
    causes,
    readCause,
    words: callCauses(workbook.words, ownNames(causes, workbook.words)),
    owners: readOwners(workbook),
    tasks: readTasks(workbook, readCause, productOf),
    orderSalt,
    period: periodOf(voices, policies),
    productOf,
  };
}

/** Links go by codes where some order numbers are codes. */
function linksOf(lines: readonly VoiceLine[], salt: string | null): Map<VoiceLine, VoiceLine> {
  const links = new Map<VoiceLine, VoiceLine>();
  for (const [replacement, twin] of linkReplacements(
    salt ? lines.map((line) => ({ ...line, order: hideOrder(line.order, salt) })) : lines,
  )) {
    const [from, to] = [lines[replacement], lines[twin]];
    if (from && to) links.set(from, to);
  }
  return links;
}

/** Tells whether the seller can remove a cause: by the column Controllable of Causes, or what the taxonomy says. */
export function controllableIn({ causes }: Pick<Facts, 'causes'>): (cause: string) => boolean {
  return (cause) => causes.get(cause as CauseCode)?.controllable ?? false;
}

function pairsOf(lines: readonly { sku: string; asin: string }[]): Facts['products'] {
  const pairs = new Map(lines.map(({ sku, asin }) => [`${sku}\n${asin}`, { sku, asin }]));
  return [...pairs.values()];
}

/** Products that buyers speak of and no shipped units are known of, by name; none while no units are known at all. */
export function unmatchedProducts({ voices, units, productOf }: Facts): string[] {
  if (units.length === 0) return [];
  const shipped = new Set(units.map(({ sku, asin }) => productOf({ sku: sku === asin ? '' : sku, asin })));
  const named = new Set(voices.map((voice) => productOf(voice)));
  return [...named].filter((product) => product !== '' && !shipped.has(product)).sort();
}

/** What closed and dropped tasks have dealt with, and until when. */
export function settledPairs({
  tasks,
  voices,
  units,
  productOf,
}: Pick<Facts, 'tasks' | 'voices' | 'units' | 'productOf'>): Settled[] {
  const { to } = periodUpTo(
    voices.map(({ date }) => date),
    1,
  );
  const dealt = tasks.filter(({ withdrawn }) => !withdrawn);
  return settledBy(dealt, ratedProducts(unitsByMonth(units, productOf), to.slice(0, 7)));
}

/** Voices that no closed or dropped task has dealt with: what a new task may rest on. */
export function unsettledVoices(facts: Pick<Facts, 'voices' | 'tasks' | 'units' | 'productOf'>): VoiceLine[] {
  const { voices, productOf } = facts;
  const isSettled = settlement(settledPairs(facts));
  return voices.filter((voice) => !isSettled({ product: productOf(voice), cause: voice.cause, date: voice.date }));
}
