import { COST_PARTS, type CostPart } from '../../../core/analysis/failure-cost.ts';
import {
  type Counted,
  KEY_FIGURES,
  type KeyFigure,
  partsIn,
  type Reading,
  readFigure,
} from '../../../core/analysis/key-figures/key-figures.ts';
import type { KeyPeriod } from '../../../core/analysis/key-figures/key-months.ts';
import { addPeriods, keyQuarters, quarterOf } from '../../../core/analysis/key-figures/key-quarters.ts';
import { judgeFigure } from '../../../core/analysis/key-figures/key-signal.ts';
import type { NotedVerdict } from '../../../core/analysis/monthly-review.ts';
import { MONTHS_TO_RETURN } from '../../../core/analysis/orders-known.ts';
import type { Cell, IsoMonth } from '../../../core/cell.ts';
import { monthsLater } from '../../../core/months.ts';
import { fill } from '../../../core/words/fill.ts';
import { listed } from '../../../core/words/list.ts';
import type { Words } from '../../../core/words/words.ts';
import type { Row } from '../../../sheets/table.ts';

const QUARTERS = 8;
const YEAR = 12;

/** A figure as a cell holds it, to a hundredth; blank where there is none. */
export const shown = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? '' : Math.round(value * 100) / 100 || 0;

const lastMonth = (period: string): IsoMonth =>
  period.includes('Q') ? `${period.slice(0, 4)}-${String(Number(period.slice(6)) * 3).padStart(2, '0')}` : period;

/** Parts of a cost that has a value and does not hold them. */
const partsMissing = ({ value }: Reading, { parts }: Counted): CostPart[] =>
  value === null || !parts ? [] : COST_PARTS.filter((part) => parts[part].known !== 'whole');

/** Why a figure of a period has no value, or what it lacks; `''` where there is nothing to say. Parts of a cost are told of where they are among `parts`. */
export function sayState(
  reading: Reading,
  sums: Counted,
  period: string,
  { workbook, prevention }: Words,
  parts: readonly CostPart[] = COST_PARTS,
): string {
  const { states, parts: names, without } = workbook.keyFigures;
  const { state } = reading;
  const missing = partsMissing(reading, sums).filter((part) => parts.includes(part));
  const { words: pair, clauses } = prevention.lists;
  const named = missing.map((part) => names[part]);
  const month = state === 'young' ? monthsLater(lastMonth(period), MONTHS_TO_RETURN) : '';
  return listed(
    [
      ...(state === 'whole' ? [] : [fill(states[state], { month, units: sums.left })]),
      ...(named.length > 0 ? [fill(without, { parts: listed(named, pair) })] : []),
    ],
    clauses,
  );
}

/** The parts of the cost that are known in some period. */
export const partsTold = (periods: readonly KeyPeriod[]): CostPart[] =>
  COST_PARTS.filter((part) => periods.some(({ sums }) => sums.cost.parts?.[part].known === 'whole'));

const PLACES = {
  contacts: ['contacts', 'contactRate', 'contactFrom', 'contactTo'],
  returns: ['returned', 'returnRate', 'returnFrom', 'returnTo'],
  disputes: ['disputes', 'disputeRate', 'disputeFrom', 'disputeTo'],
} as const;

/** The figures something is known of in some period. */
export function toldIn(periods: readonly KeyPeriod[]): KeyFigure[] {
  return KEY_FIGURES.filter((figure) => periods.some(({ sums }) => sums[figure].known !== 'unknown'));
}

/** Contacts, returns and disputes of a period: how many, their rate, and its interval. */
export function rateCells(sums: Readonly<Record<keyof typeof PLACES, Counted>>): Row {
  return Object.assign(
    {},
    ...(['contacts', 'returns', 'disputes'] as const).map((figure): Row => {
      const [count, rate, from, to] = PLACES[figure];
      const { value, interval } = readFigure(figure, sums[figure]);
      const counted = sums[figure].known === 'unknown' ? '' : sums[figure].counted;
      return { [count]: counted, [rate]: shown(value), [from]: shown(interval?.[0]), [to]: shown(interval?.[1]) };
    }),
  );
}

/** A month with all its figures; the share the seller types is no part of it. State tells of those that are `told` in other months. */
export function monthRow(
  { period, sums }: KeyPeriod,
  units: number | undefined,
  told: readonly KeyFigure[],
  words: Words,
  parts: readonly CostPart[] = COST_PARTS,
): Row {
  const read = (figure: KeyFigure): Reading => readFigure(figure, sums[figure]);
  const { names, pair } = words.workbook.keyFigures;
  const states = told.flatMap((figure) => {
    if (figure === 'loyalty' || figure === 'defects') return [];
    const said = sayState(read(figure), sums[figure], period, words, parts);
    return said === '' ? [] : [fill(pair, { a: names[figure], b: said })];
  });
  const stars = read('stars');
  const partShown = (part: CostPart): Cell => {
    const cost = sums.cost.parts?.[part];
    return cost?.known === 'whole' ? shown(cost.counted / 100) : '';
  };
  return {
    ...rateCells(sums),
    month: period,
    shipped: units ?? '',
    reviews: sums.stars.known === 'unknown' ? '' : sums.stars.of,
    stars: shown(stars.value),
    starsFrom: shown(stars.interval?.[0]),
    starsTo: shown(stars.interval?.[1]),
    cost: partShown('returns'),
    costContacts: partShown('contacts'),
    costReplacements: partShown('replacements'),
    costDisputes: partShown('disputes'),
    costAll: shown(read('cost').value),
    howToContacts: shown(read('howToContacts').value),
    howToReturns: shown(read('howToReturns').value),
    state: states.join('\n'),
  };
}

/** Whose hint a figure has that nothing is known of. */
const LACKS: Readonly<Record<KeyFigure, keyof Words['workbook']['keyFigures']['lacks']>> = {
  ...{ contacts: 'contacts', returns: 'returns', stars: 'stars', loyalty: 'loyalty', disputes: 'disputes' },
  ...{ defects: 'defects', cost: 'cost', howToContacts: 'contacts', howToReturns: 'returns' },
};

/** What figures are held against: the fee threshold of returns, and what was published of a figure, as sentences. */
export interface Beside {
  threshold: number | null;
  benchmarks: Partial<Record<KeyFigure, string>>;
}

/** A figure: its newest month that is known, and what to hold it against. */
export function figureRow(
  figure: KeyFigure,
  months: readonly KeyPeriod[],
  { threshold, benchmarks }: Beside,
  words: Words,
): Row {
  const { workbook, figures } = words;
  const { names, goals, lacks, pair } = workbook.keyFigures;
  const readings = months.map(({ period, sums }) => ({
    period,
    sums: sums[figure],
    ...readFigure(figure, sums[figure]),
  }));
  const at = readings.reduce((found, { value }, place) => (value === null ? found : place), -1);
  const now = readings[at];
  const say = (one: (typeof readings)[number]): string => sayState(one, one.sums, one.period, words);
  const month = now?.period ?? '';
  // A cost is held against costs of the same parts.
  const beside = (sums: Counted | undefined): Cell =>
    sums && now && String(partsIn(sums)) === String(partsIn(now.sums)) ? shown(readFigure(figure, sums).value) : '';
  const valueIn = (wanted: IsoMonth): Cell => beside(readings.find(({ period }) => period === wanted)?.sums);
  const yearTo = (last: IsoMonth): Cell => {
    const wanted = Array.from({ length: YEAR }, (_, place) => monthsLater(last, place + 1 - YEAR));
    return beside(addPeriods('', wanted, months).sums[figure]);
  };
  const told = readings.filter(({ state }) => state !== 'unknown').pop();
  const states = [
    ...(now ? [say(now)] : []),
    ...(told && told !== now ? [fill(pair, { a: told.period, b: say(told) })] : []),
    ...(told ? [] : [fill(lacks[LACKS[figure]], { tab: workbook.tabs.keyFigureMonths })]),
    ...(now && partsMissing(now, now.sums).length > 0 ? [workbook.keyFigures.toInclude] : []),
  ];
  return {
    figure: names[figure],
    goal: figure in goals ? goals[figure as keyof typeof goals] : '',
    month,
    value: shown(now?.value),
    from: shown(now?.interval?.[0]),
    to: shown(now?.interval?.[1]),
    before: now ? valueIn(monthsLater(month, -1)) : '',
    yearBefore: now ? valueIn(monthsLater(month, -YEAR)) : '',
    year: now ? yearTo(month) : '',
    yearEarlier: now ? yearTo(monthsLater(month, -YEAR)) : '',
    threshold: figure === 'returns' ? shown(threshold) : '',
    benchmark: benchmarks[figure] ?? workbook.keyFigures.benchmarks.none,
    signal: now ? figures.signals[judgeFigure(figure, months, at).signal] : '',
    state: states.filter((one) => one !== '').join('\n'),
  };
}

/** The newest quarters, a row a figure something is known of, and one of the improvements proven in each. */
export function quarterRows(months: readonly KeyPeriod[], verdicts: readonly NotedVerdict[], words: Words): Row[] {
  const { keyFigures } = words.workbook;
  const quarters = keyQuarters(months);
  const parts = partsTold(quarters);
  const proven = new Map<string, Map<string, string>>();
  for (const { date, task, title, verdict } of verdicts) {
    if (verdict !== 'better') continue;
    const quarter = quarterOf(date);
    proven.set(quarter, (proven.get(quarter) ?? new Map<string, string>()).set(task, `${task} ${title}`));
  }
  const rowOf = (figure: KeyFigure, at: number): Row => {
    const { period, sums } = quarters[at] as KeyPeriod;
    const reading = readFigure(figure, sums[figure]);
    const { signal, limits } = judgeFigure(figure, quarters, at);
    const isCounted =
      figure !== 'stars' && figure !== 'loyalty' && figure !== 'cost' && sums[figure].known !== 'unknown';
    return {
      quarter: period,
      figure: keyFigures.names[figure],
      counted: isCounted ? sums[figure].counted : '',
      of: (isCounted || figure === 'stars') && sums[figure].of > 0 ? sums[figure].of : '',
      value: shown(reading.value),
      from: shown(reading.interval?.[0]),
      to: shown(reading.interval?.[1]),
      lower: shown(limits?.[0]),
      upper: shown(limits?.[1]),
      signal: reading.value === null ? '' : words.figures.signals[signal],
      state: sayState(reading, sums[figure], period, words, parts),
    };
  };
  const told = toldIn(quarters);
  const first = Math.max(0, quarters.length - QUARTERS);
  return quarters.slice(first).flatMap(({ period }, place) => {
    const titles = [...(proven.get(period)?.values() ?? [])];
    return [
      ...told.map((figure) => rowOf(figure, first + place)),
      { quarter: period, figure: keyFigures.improvements, counted: titles.length, state: titles.join('\n') },
    ];
  });
}
