import { heaviest } from '../../core/prevention/packaging/drop-test.ts';
import { type Plan, planOf, type Shipping } from '../../core/prevention/packaging/plan.ts';
import { packTableOf } from '../../core/prevention/packaging/prep-rules.ts';
import { type LoggedStep, type PackVerdict, packVerdict } from '../../core/prevention/packaging/verdict.ts';
import { fill } from '../../core/words/fill.ts';
import type { Row } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import { nameOfStep, readResult, rowOfStep, type TestLine } from '../tabs/prevention/packaging-rows.ts';
import type { PackSaid } from './pack-said.ts';
import type { Product, Shop } from './tool.ts';

/** What was logged of the steps of a pack, and what is to be written for it. */
interface Log {
  logged: LoggedStep[];
  /** Names of steps by their keys. */
  names: Map<string, string>;
  /** The newest day of a result that counts, `''` for none. */
  newest: string;
  changes: RowChange[];
  added: Row[];
}

/** The tests of the pack a product ships in now. */
export interface PackTests extends Log {
  verdict: PackVerdict;
  /** What keeps the plan from being whole or is missing from what it rests on, in sentences. */
  setup: readonly string[];
  /** Rows nobody wrote into that are no longer asked for. */
  gone: number[];
}

/** The key of the row that holds the figures before and since a pack version; it is no step. */
const OUTCOME = 'outcome';

const isNow = ({ version }: TestLine, product: Product): boolean => version === product.packVersion.trim();

/** How the pack ships: as a row of it says; a version without rows as the one before it, the very first by FBA. */
function shippingOf(current: readonly TestLine[], earlier: readonly TestLine[]): { way: Shipping | ''; said: string } {
  const said = (lines: readonly TestLine[]): TestLine | undefined =>
    lines.find(({ shippingSaid }) => shippingSaid !== '');
  if (current.length > 0) {
    const line = said(current);
    return { way: line?.shipping ?? '', said: line?.shippingSaid ?? '' };
  }
  return { way: said([...earlier].reverse())?.shipping || 'fba', said: '' };
}

function setupOf({ missing }: Plan, product: Product, said: string, { workbook }: Shop): string[] {
  const { says } = workbook.words.prevention.packaging;
  const hint = product.properties.length === 0 ? [says.properties] : [];
  if (missing === '') return hint;
  const sentences = {
    'no-weight': product.weightSaid === '' ? says.weight : fill(says.notWeight, { text: product.weightSaid }),
    'too-heavy': fill(says.heavy, { weight: product.weight ?? 0, most: heaviest('kg') }),
    'no-shipping': said === '' ? says.shipping : fill(says.notShipping, { text: said }),
  };
  return [sentences[missing], ...hint];
}

/**
 * Lays the rows of a product beside what its pack is to pass. Rows that are there are told by their key, copies of one are packs of
 * the same step, rows without a key are checks somebody added; `figures` says how units arrived and came back, `said` what returns
 * say of a check.
 */
export function testsOf(
  product: Product,
  lines: readonly TestLine[],
  { figures, said: saidOf }: { figures: string; said: PackSaid },
  shop: Shop,
): PackTests {
  const { words } = shop.workbook;
  const { packaging } = words.prevention;
  const current = lines.filter((line) => isNow(line, product));
  const earlier = lines.filter((line) => !isNow(line, product));
  const { way, said } = shippingOf(current, earlier);
  const plan = planOf({ properties: product.properties, weight: product.weight, shipping: way }, shop.rules.packaging);
  const byKey = new Map<string, TestLine[]>();
  for (const line of current) byKey.set(line.key, [...(byKey.get(line.key) ?? []), line]);

  const found = log(plan, byKey, saidOf, shop);
  found.changes.push(...earlier.map(({ at }) => ({ at, values: { state: packaging.says.history } })));
  const outcome = { ...packaging.checks.outcome, why: packaging.reasons.outcome, key: OUTCOME, state: figures };
  const told = byKey.get(OUTCOME) ?? [];
  if (told.length === 0) found.added.push(outcome);
  for (const { at, resultSaid } of told)
    found.changes.push({
      at,
      values: resultSaid === '' ? outcome : { ...outcome, state: `${packaging.says.noStep}\n${figures}` },
    });

  const asked = new Set(['', OUTCOME, ...plan.steps.map(({ key }) => key)]);
  const unasked = [...byKey].flatMap(([key, rows]) => (asked.has(key) ? [] : rows));
  for (const { at, isTouched } of unasked)
    if (isTouched) found.changes.push({ at, values: { state: packaging.says.unasked } });
  const counted = found.logged.filter(({ key }) => !plan.unread.has(key));
  const verdict = packVerdict(counted, plan.missing === '' && plan.unread.size === 0);
  const setup = [...setupOf(plan, product, said, shop), ...new Set(plan.unread.values())];
  const { passed, of } = verdict;
  sayOnFirst([...setup, fill(packaging.says.passed, { passed, of })], found);
  const added = found.added.map((row) => ({
    ...row,
    sku: product.sku,
    packVersion: product.packVersion.trim(),
    ...(row.key === 'prepare' && way !== '' ? { shipping: packaging.shipping[way] } : {}),
  }));
  const gone = unasked.filter(({ isTouched }) => !isTouched).map(({ at }) => at);
  return { ...found, verdict, setup, added, gone };
}

/** What is logged of each step of a plan, the rows it has still to get, and what is to be said in those that are there. */
function log(
  { steps }: Plan,
  byKey: ReadonlyMap<string, readonly TestLine[]>,
  saidOf: PackSaid,
  { workbook: { words }, today, rules }: Shop,
): Log {
  const { packaging } = words.prevention;
  const found: Log = { logged: [], names: new Map(), newest: '', changes: [], added: [] };
  const take = (
    key: string,
    name: string,
    lines: readonly TestLine[],
    of: { isFirm: boolean; isDrop: boolean },
    row: Row,
  ): void => {
    found.names.set(key, name);
    const results = lines.map((line) => {
      const { counts, problem } = readResult(line, of, today, packaging);
      if (counts !== '' && line.date > found.newest) found.newest = line.date;
      found.changes.push({ at: line.at, values: { ...row, state: problem } });
      return counts;
    });
    found.logged.push({ key, results });
  };
  for (const step of steps) {
    const lines = byKey.get(step.key) ?? [];
    const planned = rowOfStep(step, words, packTableOf(rules.packaging));
    const said = saidOf.get(step.key);
    const row = said === undefined ? planned : { ...planned, why: `${planned.why}\n${said}` };
    if (lines.length === 0) found.added.push({ ...row, state: '' });
    take(step.key, nameOfStep(step, packaging), lines, { isFirm: step.isFirm, isDrop: 'drop' in step }, row);
  }
  for (const line of byKey.get('') ?? [])
    if (line.step !== '') take(`\n${line.at}`, line.step, [line], { isFirm: false, isDrop: false }, {});
  return found;
}

/** Puts sentences before what is said of the first step already. */
function sayOnFirst(sentences: readonly string[], { changes, added }: Log): void {
  const rows = [...changes.map(({ values }) => values), ...added];
  for (const row of rows.filter(({ key }) => key === 'prepare'))
    row.state = [...sentences, row.state].filter((part) => part !== '').join('\n');
}
