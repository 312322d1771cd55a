import { CAUSE_CODES, type CauseCode } from '../causes.ts';
import { beliefIn } from './belief.ts';
import type { Prior } from './reason-tables.ts';
import type { Claim } from './scopes.ts';

/** What speaks for one cause. */
export interface Case {
  cause: CauseCode;
  /** Share of belief from the words alone: 1 minus the product of what each claim leaves open. */
  score: number;
  /** The strongest single claim. */
  strongest: number;
  /** Log-odds that the cause holds. */
  odds: number;
  /** By which causes are ranked. */
  rank: number;
  /** Where it is first said in the folded text. */
  first: number;
  /** Claims that do not overlap, strongest first. */
  claims: Claim[];
  /** No phrase names it: the wording as a whole speaks for it. */
  isByWording?: boolean;
}

/** A cause is given from this score on; with 4 or 5 stars only from the second. */
export const ENOUGH = 0.5;
export const ENOUGH_WITH_STARS = 0.85;
/** At most so many causes are given. */
export const MOST_CAUSES = 3;

/** What is argued beyond this does not outrank what is said first. */
const ARGUED_ENOUGH = 0.6;

/**
 * Causes a buyer would name if allowed one, wherever they stand: danger, and what makes the item the wrong one to have, whatever else
 * is said of it.
 */
const LEADING: readonly CauseCode[] = [
  'safety',
  'buyer_remorse',
  'counterfeit',
  'compatibility',
  'used_or_dirty',
  'wrong_item',
];
const LEAD = 1;

/** Chance that a cause holds when nothing is known: against it a code's probability is weighed. */
const BASE = 0.08;
const MOST = 0.995;

/** Log-odds of a share, within bounds. */
export function logit(p: number): number {
  const bounded = Math.min(MOST, Math.max(0.005, p));
  return Math.log(bounded / (1 - bounded));
}

/** How much a reason code speaks for a cause, as log-odds against chance; 0 for causes it does not name. */
export function liftOf(prior: Prior, cause: CauseCode): number {
  for (const [named, probability] of prior) if (named === cause) return Math.max(0, logit(probability) - logit(BASE));
  return 0;
}

/** Causes that are the consequence or the evidence of another and count beside it only if they are argued strongly. */
const ABSORBED: readonly (readonly [by: CauseCode, cause: CauseCode, unless: number])[] = [
  ['delivery', 'buyer_remorse', 0.97],
  ['counterfeit', 'not_as_described', 0.95],
  ['counterfeit', 'quality_material', 0.92],
  ['counterfeit', 'wrong_item', 0.95],
];

/** The cases without those another absorbs. */
export function withoutAbsorbed(cases: Case[]): Case[] {
  return cases.filter(
    (one) =>
      !ABSORBED.some(
        ([by, cause, unless]) => cause === one.cause && one.score < unless && cases.some((other) => other.cause === by),
      ),
  );
}

/** Weighs the claims of a text cause by cause and gives the causes that hold, the primary first; half of what the code says counts. */
export function weigh(claims: readonly Claim[], prior: Prior, withStars: boolean): Case[] {
  const cases: Case[] = [];
  CAUSE_CODES.forEach((cause, index) => {
    const { score, claims: kept } = beliefIn(claims, index);
    if (kept.length === 0) return;
    const lift = liftOf(prior, cause);
    if (logit(score) + lift / 2 < logit(withStars ? ENOUGH_WITH_STARS : ENOUGH) - 1e-9) return;
    const first = kept.reduce((least, claim) => Math.min(least, claim.start), Number.MAX_SAFE_INTEGER);
    cases.push({
      cause,
      score,
      strongest: (kept[0] as Claim).weight,
      odds: logit(score) + lift / 2,
      rank: logit(Math.min(score, ARGUED_ENOUGH)) + lift + (LEADING.includes(cause) ? LEAD : 0),
      first,
      claims: kept,
    });
  });
  return withoutAbsorbed(cases)
    .sort((a, b) => b.rank - a.rank || a.first - b.first)
    .slice(0, MOST_CAUSES);
}
