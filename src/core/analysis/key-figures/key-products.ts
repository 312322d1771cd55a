import type { IsoMonth } from '../../cell.ts';
import { monthsLater } from '../../months.ts';
import type { Cohort } from '../cohorts.ts';
import { COST_PARTS, type CostPart, type FailureLine } from '../failure-cost.ts';
import type { MonthUnits } from '../month-units.ts';
import { ALARM, SIGNAL_MINIMUM, type Signal } from '../signal.ts';
import { compareRates } from '../two-proportions.ts';
import { addCounted, type CostParts, type Counted, costTogether, type KeyFigure } from './key-figures.ts';
import type { KeyPeriod, KeyShop } from './key-months.ts';
import { knownTogether } from './known-days.ts';

/** The figures that are told by product. */
export const PRODUCT_FIGURES = [
  'contacts',
  'returns',
  'stars',
  'disputes',
  'cost',
] as const satisfies readonly KeyFigure[];

/** One of them. */
export type ProductFigure = (typeof PRODUCT_FIGURES)[number];

/** What a product, or the whole shop (`''`), counts in the newest months that are complete. */
export interface ProductFigures {
  product: string;
  shipped: number;
  sums: Readonly<Record<ProductFigure, Counted>>;
  /** Its returns in the 12 months before; known only where all of these are. */
  earlier: Counted;
  /** Whether its return rate differs from that of the 12 months before. */
  signal: Signal;
  /** The first month it shipped in, `''` where it never did. */
  first: IsoMonth;
}

/** The figures of the shop and of its products, and the months they count. */
export interface KeyProducts {
  months: IsoMonth[];
  shop: ProductFigures;
  products: ProductFigures[];
  /** How many of the months each figure is known in, and each part of the cost; the others are not counted. */
  knownMonths: Readonly<Record<ProductFigure, number>>;
  partMonths: Readonly<Record<CostPart, number>>;
  /** Voices of these months that name no product. */
  unnamed: number;
}

/** What is known of each product. */
export interface ProductGround {
  shipped: readonly MonthUnits[];
  cohorts: ReadonlyMap<string, readonly Cohort[]>;
  costs: readonly FailureLine[];
}

const YEAR = 12;
const NOTHING: Counted = { counted: 0, of: 0, left: 0, known: 'unknown' };
const TYPE_OF = { contacts: 'message', disputes: 'dispute', stars: 'review' } as const;

/** The newest 12 months up to the last one whose returns, or where none are whose contacts, disputes or reviews, are known. */
function spanOf(months: readonly KeyPeriod[]): KeyPeriod[] {
  for (const figure of ['returns', 'contacts', 'disputes', 'stars'] as const) {
    const whole = months.flatMap(({ sums }, at) => (sums[figure].known === 'whole' ? [at] : []));
    const [first, last] = [whole[0], whole[whole.length - 1]];
    if (first !== undefined && last !== undefined) return months.slice(Math.max(first, last + 1 - YEAR), last + 1);
  }
  return [];
}

function signalOf(now: Counted, before: Counted): Signal {
  if (now.known !== 'whole' || before.known !== 'whole') return 'too-few';
  if (now.of < SIGNAL_MINIMUM.shipped || before.of < SIGNAL_MINIMUM.baseline) return 'too-few';
  const [first, second] = [now, before].map(({ counted, of }) => ({ returned: counted, shipped: of }));
  if (!first || !second || compareRates(first, second).p > ALARM) return 'noise';
  return now.counted / now.of > before.counted / before.of ? 'up' : 'down';
}

/** The complete ones of these months of a product, added up; where there are none, why. */
function returnsIn(cohorts: readonly Cohort[], wanted: ReadonlySet<IsoMonth>, last: IsoMonth): Counted {
  const own = cohorts.filter(({ month }) => wanted.has(month));
  const complete = own.filter((cohort) => cohort.complete);
  if (complete.length > 0)
    return addCounted(
      complete.map(({ returned, shipped }) => ({ counted: returned, of: shipped, left: 0, known: 'whole' })),
    );
  const rest = own.length > 0 ? own : cohorts.filter(({ month }) => month > last);
  if (rest.length === 0) return NOTHING;
  return { ...NOTHING, known: knownTogether(rest.map(({ young }) => (young ? 'young' : 'part'))) };
}

const placeOf = (product: string, month: IsoMonth, kind: string): string => `${product}\n${month}\n${kind}`;

const sumOver = (months: Iterable<IsoMonth>, pick: (month: IsoMonth) => Partial<Counted> | undefined): Counted =>
  addCounted([...months].map((month) => ({ ...NOTHING, known: 'whole', ...pick(month) })));

const costFrom = (partOf: (part: CostPart) => Counted): Counted =>
  costTogether(Object.fromEntries(COST_PARTS.map((part) => [part, partOf(part)])) as CostParts);

/** Units by product and month. */
function unitsIn(shipped: readonly MonthUnits[]): Map<string, Map<IsoMonth, number>> {
  const units = new Map<string, Map<IsoMonth, number>>();
  for (const { product, month, units: sent } of shipped) {
    if (product === '' || sent <= 0) continue;
    const own = units.get(product) ?? new Map<IsoMonth, number>();
    units.set(product, own.set(month, (own.get(month) ?? 0) + sent));
  }
  return units;
}

/** Puts the product first whose failure costs most, then the one with more returns, contacts and units. */
function byWeight(a: ProductFigures, b: ProductFigures): number {
  const weightOf = ({ sums, shipped }: ProductFigures): number[] => [
    sums.cost.counted,
    sums.returns.counted,
    sums.contacts.counted,
    shipped,
  ];
  const [first, second] = [weightOf(a), weightOf(b)];
  const at = first.findIndex((one, place) => one !== second[place]);
  if (at >= 0) return (second[at] ?? 0) - (first[at] ?? 0);
  return a.product < b.product ? -1 : 1;
}

/**
 * The key figures of the newest 12 months that are complete, of the shop and of every product that shipped or was spoken of in them or since.
 * A month counts for a figure where that is known of the whole shop. The costliest product comes first.
 */
export function keyProducts(shop: KeyShop, all: readonly KeyPeriod[], ground: ProductGround): KeyProducts {
  const span = spanOf(all);
  const months = span.map(({ period }) => period);
  const [from, to] = [months[0] ?? '9', months[months.length - 1] ?? ''];
  const sumsOf = new Map(all.map(({ period, sums }) => [period, sums]));
  const earlierMonths = months.length < YEAR ? [] : months.map((month) => monthsLater(month, -YEAR));
  const compares =
    earlierMonths.length > 0 && earlierMonths.every((month) => sumsOf.get(month)?.returns.known === 'whole');
  const knownIn = (tell: (sums: KeyPeriod['sums']) => Counted | undefined): ReadonlySet<IsoMonth> =>
    new Set(span.flatMap(({ period, sums }) => (tell(sums)?.known === 'whole' ? [period] : [])));
  const known = Object.fromEntries(
    PRODUCT_FIGURES.map((figure) => [figure, knownIn((sums) => sums[figure])]),
  ) as Record<ProductFigure, ReadonlySet<IsoMonth>>;
  const knownParts = Object.fromEntries(
    COST_PARTS.map((part) => [part, knownIn(({ cost }) => cost.parts?.[part])]),
  ) as Record<CostPart, ReadonlySet<IsoMonth>>;

  const units = unitsIn(ground.shipped);
  const costs = new Map(ground.costs.map((line) => [placeOf(line.product, line.month, line.part), line]));
  const said = new Map<string, { voices: number; stars: number; rated: number }>();
  const spokenOf = new Set<string>();
  let unnamed = 0;
  for (const { type, date, product, stars } of shop.voices) {
    const month = date.slice(0, 7);
    if (month < from || date > shop.today) continue;
    if (product !== '') spokenOf.add(product);
    else if (month <= to) unnamed += 1;
    const place = placeOf(product, month, type);
    const count = said.get(place) ?? { voices: 0, stars: 0, rated: 0 };
    said.set(place, count);
    count.voices += 1;
    if (stars === null) continue;
    count.stars += stars;
    count.rated += 1;
  }
  for (const [product, own] of units)
    for (const month of own.keys()) if (month >= from && month <= shop.today.slice(0, 7)) spokenOf.add(product);

  const figuresOf = (product: string): ProductFigures => {
    const sent = units.get(product) ?? new Map<IsoMonth, number>();
    const perUnit = (figure: 'contacts' | 'disputes'): Counted =>
      sumOver(known[figure], (month) => ({
        counted: said.get(placeOf(product, month, TYPE_OF[figure]))?.voices ?? 0,
        of: sent.get(month) ?? 0,
      }));
    const partOf = (part: CostPart): Counted => {
      const sum = sumOver(knownParts[part], (month) => {
        const { cents = 0, units: counted = 0, left = 0 } = costs.get(placeOf(product, month, part)) ?? {};
        return { counted: cents, of: counted, left };
      });
      return sum.of === 0 && sum.left > 0 ? NOTHING : sum;
    };
    const cohorts = ground.cohorts.get(product) ?? [];
    const returns = returnsIn(cohorts, known.returns, to);
    const earlier = compares ? returnsIn(cohorts, new Set(earlierMonths), to) : NOTHING;
    return {
      product,
      shipped: months.reduce((sum, month) => sum + (sent.get(month) ?? 0), 0),
      sums: {
        contacts: perUnit('contacts'),
        returns,
        stars: sumOver(known.stars, (month) => {
          const count = said.get(placeOf(product, month, TYPE_OF.stars));
          return { counted: count?.stars ?? 0, of: count?.rated ?? 0 };
        }),
        disputes: perUnit('disputes'),
        cost: costFrom(partOf),
      },
      earlier,
      signal: signalOf(returns, earlier),
      first: [...sent.keys()].sort()[0] ?? '',
    };
  };
  const wholeOf = (figure: ProductFigure): Counted => sumOver(known[figure], (month) => sumsOf.get(month)?.[figure]);
  const returns = wholeOf('returns');
  const earlier = compares ? sumOver(earlierMonths, (month) => sumsOf.get(month)?.returns) : NOTHING;
  return {
    months,
    shop: {
      product: '',
      shipped: months.reduce((sum, month) => sum + (shop.shipped.get(month) ?? 0), 0),
      sums: {
        contacts: wholeOf('contacts'),
        returns,
        stars: wholeOf('stars'),
        disputes: wholeOf('disputes'),
        cost: costFrom((part) => sumOver(knownParts[part], (month) => sumsOf.get(month)?.cost.parts?.[part])),
      },
      earlier,
      signal: signalOf(returns, earlier),
      first: '',
    },
    products: [...spokenOf].map(figuresOf).sort(byWeight),
    knownMonths: Object.fromEntries(
      PRODUCT_FIGURES.map((figure) => [figure, known[figure].size]),
    ) as KeyProducts['knownMonths'],
    partMonths: Object.fromEntries(
      COST_PARTS.map((part) => [part, knownParts[part].size]),
    ) as KeyProducts['partMonths'],
    unnamed,
  };
}
