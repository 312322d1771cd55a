import { COST_PARTS, type CostPart } from '../failure-cost.ts';
import { LEAST_TO_RANK } from '../pareto.ts';
import { SIGNAL_MINIMUM } from '../signal.ts';
import { wilsonInterval } from '../wilson.ts';
import { type Known, knownTogether } from './known-days.ts';

/** The figures a shop is led by: the four goals first. */
export const KEY_FIGURES = [
  'contacts',
  'returns',
  'stars',
  'loyalty',
  'disputes',
  'defects',
  'cost',
  'howToContacts',
  'howToReturns',
] as const;

/** One of them. */
export type KeyFigure = (typeof KEY_FIGURES)[number];

/** What a figure counts in a period, and how far that is known. */
export interface Counted {
  /** Contacts, disputes, negative feedback with disputes, or units that came back; stars added up; whole cents; shares added up. */
  counted: number;
  /** What it is divided by: units shipped, contacts or units with a cause, reviews with stars, months with a share. */
  of: number;
  /** Units whose cost nobody knows; 0 for all other figures. */
  left: number;
  known: Known;
  /** What a cost is made of; those that are known as a whole are in it. */
  parts?: CostParts;
}

/** The parts of a cost, each in whole cents. */
export type CostParts = Readonly<Record<CostPart, Counted>>;

/** What is known of a period, and whether it is enough to say something; `left-out` says it of a cost that lacks some units. */
export type KeyState = Known | 'too-few' | 'left-out';

/** A figure of a period as it is told: per 100, stars from 1 to 5, or money; `null` where it would mislead. */
export interface Reading {
  value: number | null;
  /** Where the true value lies, with a confidence of 95 %; `null` for sums and typed shares. */
  interval: [from: number, to: number] | null;
  state: KeyState;
}

/** How a figure is reckoned, and the fewest it can be reckoned from. */
export const RECKONED: Readonly<Record<KeyFigure, { as: 'rate' | 'mean' | 'sum' | 'share'; least: number }>> = {
  contacts: { as: 'rate', least: SIGNAL_MINIMUM.shipped },
  returns: { as: 'rate', least: SIGNAL_MINIMUM.shipped },
  stars: { as: 'mean', least: 10 },
  loyalty: { as: 'share', least: 1 },
  disputes: { as: 'rate', least: SIGNAL_MINIMUM.shipped },
  defects: { as: 'rate', least: SIGNAL_MINIMUM.shipped },
  cost: { as: 'sum', least: 0 },
  howToContacts: { as: 'rate', least: LEAST_TO_RANK },
  howToReturns: { as: 'rate', least: LEAST_TO_RANK },
};

const SCALE = 100;
const STARS = 5;

/** The parts a cost holds; none of a figure that has no parts. */
export function partsIn({ parts }: Counted): CostPart[] {
  return parts ? COST_PARTS.filter((part) => parts[part].known === 'whole') : [];
}

/** The cost of failure by its parts: known where that of returns is, with all other parts that are known as a whole. */
export function costTogether(parts: CostParts): Counted {
  const { of, known } = parts.returns;
  const held = COST_PARTS.map((part) => parts[part]).filter((part) => part.known === 'whole');
  const sum = (pick: 'counted' | 'left'): number => held.reduce((total, part) => total + part[pick], 0);
  return { counted: sum('counted'), of, left: sum('left'), known, parts };
}

/** Several periods of a figure added up; of a cost each part by itself. */
export function addCounted(parts: readonly Counted[]): Counted {
  const costs = parts.flatMap((one) => (one.parts ? [one.parts] : []));
  if (costs.length > 0 && costs.length === parts.length)
    return costTogether(
      Object.fromEntries(COST_PARTS.map((part) => [part, addCounted(costs.map((cost) => cost[part]))])) as CostParts,
    );
  const sum = (pick: (part: Counted) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  return {
    counted: sum(({ counted }) => counted),
    of: sum(({ of }) => of),
    left: sum(({ left }) => left),
    known: knownTogether(parts.map(({ known }) => known)),
  };
}

/**
 * Where a mean of stars lies: they vary at most as much as a coin of the same mean (Bhatia and Davis 2000), so that Wilson's interval
 * holds for them too, if wide.
 */
function starsInterval(counted: number, of: number): [from: number, to: number] {
  const [from, to] = wilsonInterval((counted - of) / (STARS - 1), of);
  return [1 + from * (STARS - 1), 1 + to * (STARS - 1)];
}

function intervalOf(figure: KeyFigure, { counted, of }: Counted): Reading['interval'] {
  const { as } = RECKONED[figure];
  if (as === 'mean') return starsInterval(counted, of);
  // A unit may be asked about several times: above one contact a unit there is no share.
  if (as !== 'rate' || counted > of) return null;
  const [from, to] = wilsonInterval(counted, of);
  return [from * SCALE, to * SCALE];
}

/** Reads a figure of a period; what is not known as a whole, and what rests on too few, has no value. */
export function readFigure(figure: KeyFigure, sums: Counted): Reading {
  const { counted, of, left, known } = sums;
  const { as, least } = RECKONED[figure];
  if (known !== 'whole') return { value: null, interval: null, state: known };
  if (of < least || (of === 0 && as !== 'sum')) return { value: null, interval: null, state: 'too-few' };
  const value = as === 'sum' ? counted / 100 : as === 'mean' ? counted / of : (counted / of) * SCALE;
  return { value, interval: intervalOf(figure, sums), state: left > 0 ? 'left-out' : 'whole' };
}
