import { KEY_FIGURES, type KeyFigure } from '../../../core/analysis/key-figures/key-figures.ts';
import { keyMonths } from '../../../core/analysis/key-figures/key-months.ts';
import type { IsoDate } from '../../../core/cell.ts';
import { fill } from '../../../core/words/fill.ts';
import type { UiLanguage, Words } from '../../../core/words/words.ts';
import { keepInOrder } from '../../../sheets/keep-in-order.ts';
import { drawKeyCharts, type KeyLine } from '../../../sheets/key-charts.ts';
import { headingOf, type TableId } from '../../../sheets/layout.ts';
import { syncRows } from '../../../sheets/sync.ts';
import { type Row, readTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import type { Facts } from '../facts.ts';
import type { Fees } from '../fees.ts';
import { accountLimitIn } from '../policies/account-limits.ts';
import { verdictsIn } from '../read-task-log.ts';
import { setUp } from '../set-up.ts';
import type { Cohorts } from '../task-proof.ts';
import { writeKeyProducts } from './key-product-rows.ts';
import { type Beside, figureRow, monthRow, partsTold, quarterRows, toldIn } from './key-rows.ts';
import { keyShopIn } from './key-shop.ts';
import { writeBeforeAfter } from './write-before-after.ts';

/** The tabs of the key figures, made together when somebody asks for them. */
export const KEY_TABS = [
  'keyFigures',
  'keyFigureProducts',
  'keyFigureMonths',
  'keyFigureQuarters',
  'beforeAfter',
] as const satisfies readonly TableId[];

const MONTHS = 24;
const YEAR = 12;

/** What the key figures rest on beside the facts. */
export interface KeyGround {
  cohorts: Cohorts;
  fees: Fees['lines'];
  today: IsoDate;
}

/** Months the seller typed something into stay, with nothing of ours where we know nothing of them any more. */
function keptMonths(workbook: Workbook, rows: readonly Row[]): Row[] {
  const table = readTable(workbook, 'keyFigureMonths');
  const there = new Set(rows.map(({ month }) => month));
  const [example = {}] = rows;
  const blank = Object.fromEntries(Object.keys(example).map((key) => [key, '']));
  return table.rows.flatMap((_, at) => {
    const month = table.text(at, 'month');
    return there.has(month) || table.text(at, 'loyalty') === '' ? [] : [{ ...blank, month }];
  });
}

/** The rate from which products pay a return fee, by the units they shipped in the newest year of theirs; `null` where none is known. */
function thresholdOf({ cohorts, fees }: KeyGround): number | null {
  let [weight, sum] = [0, 0];
  for (const { product, threshold } of fees) {
    if (!threshold) continue;
    const units = (cohorts.get(product) ?? []).slice(-YEAR).reduce((total, { shipped }) => total + shipped, 0);
    weight += units;
    sum += units * threshold;
  }
  return weight > 0 ? (sum / weight) * 100 : null;
}

type Limit = NonNullable<ReturnType<typeof accountLimitIn>>;

/** What disputes and negative feedback are held to, or that its row cannot be read. */
function sayLimit(limit: Limit, says: Words['workbook']['keyFigures']['benchmarks']): Beside['benchmarks'] {
  if ('unread' in limit) return { disputes: limit.unread, defects: limit.unread };
  const facts = { limit: (limit.value * 100).toFixed(2), day: limit.validFrom, mark: limit.mark };
  return { disputes: fill(says.disputes, facts), defects: fill(says.defects, facts) };
}

/** What was published that figures compare with; a figure of which nothing was has no sentence of its own. */
function besideOf({ policyTable, words }: Facts, ground: KeyGround, language: UiLanguage): Beside {
  const { benchmarks } = words.workbook.keyFigures;
  const threshold = thresholdOf(ground);
  const limit = accountLimitIn(policyTable, 'orderDefects', ground.today, language);
  return {
    threshold,
    benchmarks: {
      returns:
        threshold === null ? benchmarks.noCategory : fill(benchmarks.returns, { threshold: threshold.toFixed(2) }),
      ...(limit && sayLimit(limit, benchmarks)),
    },
  };
}

const LINES = [
  ['keyContacts', 'contactRate', 'contacts', 'count'],
  ['keyReturns', 'returnRate', 'returns', 'count'],
  ['keyStars', 'stars', 'stars', 'stars'],
  ['keyLoyalty', 'loyalty', 'loyalty', 'share'],
  ['keyDisputes', 'disputeRate', 'disputes', 'count'],
  ['keyCost', 'costAll', 'cost', 'count'],
] as const satisfies readonly (readonly [KeyLine['name'], string, KeyFigure, KeyLine['axis']])[];

/** The lines of the key figures, those of the goals under their names. */
function linesIn({ language }: Workbook, { names, goals, pair }: Words['workbook']['keyFigures']): KeyLine[] {
  return LINES.map(([name, column, figure, axis]) => {
    const said = figure === 'loyalty' ? headingOf('keyFigureMonths', 'loyalty', language) : names[figure];
    return {
      name,
      column,
      ...(figure === 'cost' ? { instead: 'cost' } : {}),
      axis,
      title: figure in goals ? fill(pair, { a: goals[figure as keyof typeof goals], b: said }) : said,
    };
  });
}

/** Earlier versions called the cost of failure that of returns, which was all there was of it. */
function meaningIn({ language }: Workbook, { workbook }: Words): (key: string, text: string) => string {
  const before = headingOf('keyFigureMonths', 'cost', language);
  return (_, text) => (text === before ? workbook.keyFigures.names.cost : text);
}

/** Brings those tabs of the key figures up to date that are there; nothing is read where there is none. */
export function writeKeyFigures(workbook: Workbook, facts: Facts, ground: KeyGround, isNew = false): void {
  if (KEY_TABS.every((id) => workbook.find(id) === null)) return;
  const shop = keyShopIn(workbook, facts, ground.cohorts, ground.today);
  const months = keyMonths(shop);
  const meaningOf = meaningIn(workbook, facts.words);
  if (workbook.find('keyFigureMonths') !== null) {
    const [told, parts] = [toldIn(months), partsTold(months)];
    const rows = months
      .slice(-MONTHS)
      .map((month) => monthRow(month, shop.shipped.get(month.period), told, facts.words, parts));
    syncRows(workbook, 'keyFigureMonths', [...rows, ...keptMonths(workbook, rows)]);
    keepInOrder(readTable(workbook, 'keyFigureMonths'), 'month');
  }
  if (workbook.find('keyFigureQuarters') !== null) {
    syncRows(workbook, 'keyFigureQuarters', quarterRows(months, verdictsIn(workbook), facts.words), meaningOf);
    keepInOrder(readTable(workbook, 'keyFigureQuarters'), 'quarter');
  }
  if (workbook.find('keyFigureProducts') !== null) writeKeyProducts(workbook, facts, shop, months, ground.cohorts);
  if (workbook.find('beforeAfter') !== null) writeBeforeAfter(workbook, facts, ground.cohorts, shop);
  if (workbook.find('keyFigures') === null) return;
  const beside = besideOf(facts, ground, workbook.language);
  syncRows(
    workbook,
    'keyFigures',
    KEY_FIGURES.map((figure) => figureRow(figure, months, beside, facts.words)),
    meaningOf,
  );
  if (workbook.find('keyFigureMonths') !== null)
    drawKeyCharts(workbook, linesIn(workbook, facts.words.workbook.keyFigures), isNew);
}

/** Opens the key figures, making those of their tabs that are missing. */
export function openKeyFigures(workbook: Workbook, facts: Facts, ground: KeyGround): void {
  const isNew = workbook.find('keyFigures') === null;
  setUp(workbook, KEY_TABS);
  writeKeyFigures(workbook, facts, ground, isNew);
  workbook.sheet('keyFigures').activate();
}
