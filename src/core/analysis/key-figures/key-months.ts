import type { AnyCauseCode, CauseCode } from '../../causes.ts';
import type { IsoDate, IsoMonth } from '../../cell.ts';
import { lastDay, monthsLater } from '../../months.ts';
import type { Cohort } from '../cohorts.ts';
import { COST_PARTS, type CostPart, type PartCost } from '../failure-cost.ts';
import { type CostParts, type Counted, costTogether, type KeyFigure } from './key-figures.ts';
import { type Days, daysOf, type Known, knownIn } from './known-days.ts';

/** A voice as the key figures count it. */
export interface KeyVoice {
  type: string;
  date: IsoDate;
  /** The name of its product, `''` where it names none. */
  product: string;
  cause: AnyCauseCode | '';
  units: number;
  /** Stars from 1 to 5, `null` where there are none. */
  stars: number | null;
}

/** What the key figures of a shop are made from. */
export interface KeyShop {
  voices: readonly KeyVoice[];
  /** Units shipped of all products by month. */
  shipped: ReadonlyMap<IsoMonth, number>;
  /** The last day shipped units are known of, `''` where none are. */
  unitsTo: IsoDate;
  /** The cohorts of all products together, a month each. */
  cohorts: readonly Cohort[];
  /** What a part of the cost of failure costs in a month; `null` where nobody said what it takes. */
  costOf: (month: IsoMonth, part: CostPart) => PartCost | null;
  /** The share of buyers who had bought before, as the seller says, by month. */
  loyalty: ReadonlyMap<IsoMonth, number>;
  today: IsoDate;
}

/** All figures of one month or quarter. */
export interface KeyPeriod {
  period: string;
  sums: Readonly<Record<KeyFigure, Counted>>;
}

/** The cause that a better guide removes. */
const HOW_TO: CauseCode = 'hard_to_use';
const MOST_MONTHS = 60;
/** Seller feedback of so many stars or fewer is negative, as Amazon counts it. */
const MOST_NEGATIVE = 2;
/** The voices a part of the cost is told by. */
const TYPE_OF: Readonly<Record<CostPart, string>> = {
  returns: 'return',
  contacts: 'message',
  replacements: 'replacement',
  disputes: 'dispute',
};

/** The months from the first to the last something is known of, without a gap, at most 60; none lies after today. */
function monthsOf({ shipped, today }: KeyShop, voices: readonly KeyVoice[]): IsoMonth[] {
  const now = today.slice(0, 7);
  const known = [...shipped.keys(), ...voices.map(({ date }) => date.slice(0, 7))].filter((month) => month <= now);
  const days = daysOf(known);
  const months: IsoMonth[] = [];
  for (let month = days?.to ?? ''; days !== null && month >= days.from; month = monthsLater(month, -1)) {
    if (months.length === MOST_MONTHS) break;
    months.unshift(month);
  }
  return months;
}

const nothing = (known: Known): Counted => ({ counted: 0, of: 0, left: 0, known });

function cohortCounted(cohort: Cohort | undefined): Counted {
  if (!cohort) return nothing('unknown');
  const known = cohort.complete ? 'whole' : cohort.young ? 'young' : 'part';
  return { counted: cohort.returned, of: cohort.shipped, left: 0, known };
}

/** The key figures of each month, oldest first. Contacts, disputes, reviews and costs count in their own month, returns as cohorts do. */
export function keyMonths(shop: KeyShop): KeyPeriod[] {
  const { shipped, unitsTo, cohorts, costOf, loyalty, today } = shop;
  const voices = shop.voices.filter(({ date }) => date !== '' && date <= today);
  const byMonth = new Map<string, KeyVoice[]>();
  const days = new Map<string, Days>();
  for (const voice of voices) {
    const place = `${voice.type} ${voice.date.slice(0, 7)}`;
    const own = byMonth.get(place);
    if (own) own.push(voice);
    else byMonth.set(place, [voice]);
  }
  for (const type of ['message', 'return', 'dispute', 'review', 'replacement', 'feedback'])
    days.set(type, daysOf(voices.flatMap((voice) => (voice.type === type ? [voice.date] : []))));
  const cohortOf = new Map(cohorts.map((cohort) => [cohort.month, cohort]));
  const heard = (type: string, month: IsoMonth): readonly KeyVoice[] => byMonth.get(`${type} ${month}`) ?? [];
  const knownOf = (type: string, month: IsoMonth): Known => knownIn(month, days.get(type) ?? null);
  const perUnit = (type: string, month: IsoMonth): Counted => {
    const units = shipped.get(month) ?? 0;
    const known = units === 0 ? 'unknown' : lastDay(month) > unitsTo ? 'part' : knownOf(type, month);
    return { counted: heard(type, month).length, of: units, left: 0, known };
  };
  const defects = (month: IsoMonth): Counted => {
    const given = perUnit('feedback', month);
    const negative = heard('feedback', month).filter(({ stars }) => stars !== null && stars <= MOST_NEGATIVE).length;
    const disputes = perUnit('dispute', month);
    return { ...given, counted: negative + (disputes.known === 'whole' ? disputes.counted : 0) };
  };
  const howTo = (type: string, month: IsoMonth, weigh: (voice: KeyVoice) => number): Counted => {
    const told = heard(type, month).filter(({ cause }) => cause !== '');
    const sum = (list: readonly KeyVoice[]): number => list.reduce((total, voice) => total + weigh(voice), 0);
    return {
      counted: sum(told.filter(({ cause }) => cause === HOW_TO)),
      of: sum(told),
      left: 0,
      known: knownOf(type, month),
    };
  };
  const stars = (month: IsoMonth): Counted => {
    const given = heard('review', month).flatMap((one) => (one.stars === null ? [] : [one.stars]));
    const counted = given.reduce((total, one) => total + one, 0);
    return { counted, of: given.length, left: 0, known: knownOf('review', month) };
  };
  const partCost = (part: CostPart, month: IsoMonth): Counted => {
    const found = costOf(month, part);
    if (found === null || (found.units === 0 && found.left > 0)) return nothing('unknown');
    return { counted: found.cents, of: found.units, left: found.left, known: knownOf(TYPE_OF[part], month) };
  };
  const cost = (month: IsoMonth): Counted =>
    costTogether(Object.fromEntries(COST_PARTS.map((part) => [part, partCost(part, month)])) as CostParts);
  const typed = (month: IsoMonth): Counted => {
    const share = loyalty.get(month);
    return share === undefined ? nothing('unknown') : { counted: share, of: 1, left: 0, known: 'whole' };
  };
  return monthsOf(shop, voices).map((month) => ({
    period: month,
    sums: {
      contacts: perUnit('message', month),
      returns: cohortCounted(cohortOf.get(month)),
      stars: stars(month),
      loyalty: typed(month),
      disputes: perUnit('dispute', month),
      defects: defects(month),
      cost: cost(month),
      howToContacts: howTo('message', month, () => 1),
      howToReturns: howTo('return', month, ({ units }) => units),
    },
  }));
}
