import { CAUSE_CODES, type CauseCode } from '../../causes.ts';
import { type Case, ENOUGH, liftOf, MOST_CAUSES, weigh, withoutAbsorbed } from '../decide.ts';
import type { Prior } from '../reason-tables.ts';
import type { Aside, Claim, Reading } from '../scopes.ts';
import type { Language } from '../tagging.ts';
import { type Classifier, classify, OUTPUTS, type Sentence } from './classifier.ts';
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
  classifier: Classifier;
  /** At least one. */
  sentences: readonly Sentence[];
}

/** More odds are asked of a cause where there are 4 or 5 stars. */
const WITH_STARS = 1;
/** Odds of a cause one of the seller's own rules names; and at least of one that phrases name which are nearly all a buyer wrote. */
const RULED = 6;
const SAID_OUTRIGHT = 1.5;
/** Share of a text from which on phrases are nearly all of it; of strong ones half is enough. */
const NEARLY_ALL = 0.8;
const HALF = 0.5;

/** Below this nothing the classifier says makes a cause Sure where phrases say nothing. */
const CLEAR = -0.5;

const scores = new Float64Array(OUTPUTS);
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

/** Length of what some sentences take of a folded text. */
export function lengthOf(sentences: readonly Sentence[], from = 0, to = sentences.length): number {
  return (sentences[to - 1] as Sentence).end - (sentences[from] as Sentence).start;
}

/** What a part of a text is weighed by. */
interface Part {
  claims: readonly Claim[];
  asides: readonly Aside[];
  length: number;
}

/** Log-odds of each cause by its index, of those that are given; `said` is what phrases say of each. */
interface Weighed {
  said: readonly Said[];
  given: Map<number, number>;
}

/** How a text and its parts are weighed. */
interface Scale {
  combination: Combination;
  language: Language;
  prior: Prior;
  withStars: boolean;
}

/** Weighs phrases and classifier for one part of a text; the log-odds of the classifier stand in `scores`. */
function weighTogether({ claims, asides, length }: Part, { combination, language, prior, withStars }: Scale): Weighed {
  const said = sayings(claims, asides, length);
  const scene = sceneOf(said, scores, length);
  for (let cause = 0; cause < odds.length; cause++) {
    signsOf(cause, scene, signs);
    odds[cause] = sumOf(signs, combination.signs) + (combination.causes[cause] as number);
  }
  signsOfAny(scene, odds, signsAny);
  const hasAny = sumOf(signsAny, combination.any) >= combination.has[language];
  const least = combination.give[language] + (withStars ? WITH_STARS : 0);
  const given = new Map<number, number>();
  for (let index = 0; index < odds.length; index++) {
    const { score, claims: named, cover, isAside } = said[index] as Said;
    const ruled = named.some(({ isOwn }) => isOwn);
    const isOutright = !isAside && ((score >= ENOUGH && cover >= NEARLY_ALL) || (score >= STRONG && cover >= HALF));
    if (!hasAny && !ruled && !isOutright) continue;
    const weighed = (odds[index] as number) + liftOf(prior, CAUSE_CODES[index] as CauseCode) / 2;
    const own = ruled ? RULED : isOutright ? Math.max(weighed, SAID_OUTRIGHT) : weighed;
    if (own >= least) given.set(index, own);
  }
  return { said, given };
}

/** Up to so many sentences all stretches of a text are looked at; of longer texts stretches of up to two sentences. */
const FEW_SENTENCES = 8;
const SHORT_STRETCH = 2;

/** Raises causes that are Sure in some sentences by themselves: whatever else is written does not take them away. */
function raiseSureOnes(heard: Heard, scale: Scale, given: Map<number, number>): void {
  const { classifier, sentences, claims, asides } = heard;
  const count = sentences.length;
  const longest = count > FEW_SENTENCES ? SHORT_STRETCH : count - 1;
  const byPlace = [...claims].sort((a, b) => a.start - b.start);
  let behind = 0;
  for (let from = 0; from < count; from++) {
    const { start } = sentences[from] as Sentence;
    while (behind < byPlace.length && (byPlace[behind] as Claim).start < start) behind++;
    for (let to = from + 1; to <= Math.min(count, from + longest); to++) {
      const { end } = sentences[to - 1] as Sentence;
      const own: Claim[] = [];
      for (let at = behind; at < byPlace.length && (byPlace[at] as Claim).start < end; at++)
        own.push(byPlace[at] as Claim);
      classify(classifier, sentences, scores, from, to);
      if (own.length === 0 && scores.every((score) => score < CLEAR)) continue;
      const part = {
        claims: own,
        asides: asides.filter(({ start: at }) => at >= start && at < end),
        length: lengthOf(sentences, from, to),
      };
      const { given: inPart } = weighTogether(part, scale);
      if (![...inPart.values()].every((one) => one >= scale.combination.sure)) continue;
      for (const [cause, one] of inPart) given.set(cause, Math.max(one, given.get(cause) ?? one));
    }
  }
}

/**
 * The causes of a text by phrases, classifier and half of what the reason code says, the primary first; those that are Sure in some of
 * its sentences by themselves are among them. `proofOf` tells where the words stand that speak for a cause no phrase names; without
 * such words it is not given.
 */
export function judge(
  heard: Heard,
  combination: Combination,
  prior: Prior,
  withStars: boolean,
  proofOf: (cause: number) => Claim | null,
): Case[] {
  const { claims, asides, language, classifier, sentences } = heard;
  const length = lengthOf(sentences);
  const scale = { combination, language, prior, withStars };
  classify(classifier, sentences, scores);
  const { said, given } = weighTogether({ claims, asides, length }, scale);
  if (sentences.length > 1) raiseSureOnes(heard, scale, given);
  if (given.size === 0) return [];
  const [byOdds, byPlace, late] = combination.rank;
  const [byPhrases] = weigh(claims, prior, withStars);
  const cases: Case[] = [];
  for (const [index, own] of given) {
    const cause = CAUSE_CODES[index] as CauseCode;
    const { score, claims: named } = said[index] as Said;
    const proof = named.length > 0 ? named : [proofOf(index)].filter((claim) => claim !== null);
    if (proof.length === 0) continue;
    const first = firstOf(proof);
    const place = (byPhrases?.cause === cause ? byPlace : 0) + (late * first) / Math.max(1, length);
    cases.push({
      cause,
      score: named.length > 0 ? score : 1 / (1 + Math.exp(-own)),
      strongest: (proof[0] as Claim).weight,
      odds: own,
      rank: byOdds * own + liftOf(prior, cause) / 2 + place + (combination.lead[index] as number),
      first,
      claims: proof,
      isByWording: named.length === 0,
    });
  }
  const left = withoutAbsorbed(cases);
  return cases
    .filter((one) => one.odds >= combination.sure || left.includes(one))
    .sort((a, b) => b.odds - a.odds)
    .slice(0, MOST_CAUSES)
    .sort((a, b) => b.rank - a.rank || a.first - b.first);
}
