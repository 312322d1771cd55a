import { CAUSE_CODES } from '../../causes.ts';
import { type Case, ENOUGH, liftOf, MOST_CAUSES, weigh, withoutAbsorbed } from '../decide.ts';
import type { Prior } from '../reason-tables.ts';
import type { Claim, Reading } from '../scopes.ts';
import type { Language } from '../tagging.ts';
import { type Said, SIGNS, SIGNS_OF_ANY, STRONG, sayings, sceneOf, signsOf, signsOfAny } from './signs.ts';

/** Numbers by which phrases and classifier are weighed together; the training script chooses them on texts neither had seen. */
export interface Combination {
  /** Of each sign of a cause, and of each cause by itself. */
  signs: readonly number[];
  causes: readonly number[];
  /** Of each sign of a text having any cause. */
  any: readonly number[];
  /** Log-odds from which in each language a cause is given, and a text has any. */
  give: Readonly<Record<Language, number>>;
  has: Readonly<Record<Language, number>>;
  /** What makes one of several causes the primary: its log-odds, being the first of the phrases, standing late, and which cause it is. */
  rank: readonly [odds: number, firstOfPhrases: number, late: number];
  lead: readonly number[];
  /** Log-odds every cause of a text must have for it to be Sure, and Likely. */
  sure: number;
  likely: number;
}

/** What stands in a text and is weighed. */
export interface Heard extends Reading {
  language: Language;
  /** Log-odds of the classifier. */
  scores: Float64Array;
  /** Length of the folded text. */
  length: number;
}

/** More odds are asked of a cause where there are 4 or 5 stars. */
const WITH_STARS = 1;
/** Odds of a cause one of the seller's own rules names; and at least of one that phrases name which are nearly all a buyer wrote. */
const RULED = 6;
const SAID_OUTRIGHT = 1.5;
/** Share of a text from which on phrases are nearly all of it; of strong ones half is enough. */
const NEARLY_ALL = 0.8;
const HALF = 0.5;

const signs = new Float64Array(SIGNS);
const signsAny = new Float64Array(SIGNS_OF_ANY);
const odds = new Float64Array(CAUSE_CODES.length);

function sumOf(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] as number) * (weights[at] as number);
  return sum;
}

const firstOf = (claims: readonly Claim[]): number =>
  claims.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);

/**
 * The causes of a text by phrases, classifier and half of what the reason code says, the primary first. `proofOf` tells where the words
 * stand that speak for a cause no phrase names; without such words it is not given.
 */
export function judge(
  { claims, asides, scores, length, language }: Heard,
  combination: Combination,
  prior: Prior,
  withStars: boolean,
  proofOf: (cause: number) => Claim | null,
): Case[] {
  const said = sayings(claims, asides, length);
  const scene = sceneOf(said, scores, length);
  for (let cause = 0; cause < odds.length; cause++) {
    signsOf(cause, scene, signs);
    odds[cause] = sumOf(signs, combination.signs) + (combination.causes[cause] as number);
  }
  signsOfAny(scene, odds, signsAny);
  const hasAny = sumOf(signsAny, combination.any) >= combination.has[language];
  const least = combination.give[language] + (withStars ? WITH_STARS : 0);
  const [byOdds, byPlace, late] = combination.rank;
  const [byPhrases] = weigh(claims, prior, withStars);
  const cases: Case[] = [];
  CAUSE_CODES.forEach((cause, index) => {
    const { score, claims: named, cover, isAside } = said[index] as Said;
    const ruled = named.some(({ isOwn }) => isOwn);
    const isOutright = !isAside && ((score >= ENOUGH && cover >= NEARLY_ALL) || (score >= STRONG && cover >= HALF));
    if (!hasAny && !ruled && !isOutright) return;
    const lift = liftOf(prior, cause);
    const weighed = (odds[index] as number) + lift / 2;
    const own = ruled ? RULED : isOutright ? Math.max(weighed, SAID_OUTRIGHT) : weighed;
    if (own < least) return;
    const proof = named.length > 0 ? named : [proofOf(index)].filter((claim) => claim !== null);
    if (proof.length === 0) return;
    const first = firstOf(proof);
    const place = (byPhrases?.cause === cause ? byPlace : 0) + (late * first) / Math.max(1, length);
    cases.push({
      cause,
      score: named.length > 0 ? score : 1 / (1 + Math.exp(-own)),
      strongest: (proof[0] as Claim).weight,
      odds: own,
      rank: byOdds * own + lift / 2 + place + (combination.lead[index] as number),
      first,
      claims: proof,
      isByWording: named.length === 0,
    });
  });
  return withoutAbsorbed(cases)
    .sort((a, b) => b.rank - a.rank || a.first - b.first)
    .slice(0, MOST_CAUSES);
}
