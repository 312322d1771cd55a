import { CAUSE_CODES } from '../../causes.ts';
import { beliefIn } from '../belief.ts';
import type { Aside, Claim } from '../scopes.ts';
import { NO_CAUSE } from './classifier.ts';

/** What phrases say of one cause in one text. */
export interface Said {
  /** Belief from the claims that stand; 0 where there are none. */
  score: number;
  /** Claims that do not overlap, the strongest first. */
  claims: Claim[];
  /** Share of the text that the claims take. */
  cover: number;
  /** Words that name the cause were set aside. */
  isAside: boolean;
}

function coverOf(claims: readonly Claim[], length: number): number {
  let covered = 0;
  for (const { spans } of claims)
    for (let at = 0; at < spans.length; at += 2) covered += (spans[at + 1] as number) - (spans[at] as number);
  return covered / Math.max(1, length);
}

const SILENT: Said = { score: 0, claims: [], cover: 0, isAside: false };
const ALL_SILENT: readonly Said[] = CAUSE_CODES.map(() => SILENT);

/** What phrases say of each cause, in the order of `CAUSE_CODES`. */
export function sayings(claims: readonly Claim[], asides: readonly Aside[], length: number): readonly Said[] {
  if (claims.length === 0 && asides.length === 0) return ALL_SILENT;
  const said = ALL_SILENT.slice();
  for (const { cause } of claims) {
    if (said[cause] !== SILENT) continue;
    const { score, claims: kept } = beliefIn(claims, cause);
    said[cause] = { score, claims: kept, cover: coverOf(kept, length), isAside: false };
  }
  for (const { cause } of asides) {
    const { score, claims: kept, cover, isAside } = said[cause] as Said;
    if (!isAside) said[cause] = { score, claims: kept, cover, isAside: true };
  }
  return said;
}

/** What is the same for all causes of a text. */
export interface Scene {
  said: readonly Said[];
  /** Log-odds of the classifier. */
  scores: ArrayLike<number>;
  /** Length of the folded text. */
  length: number;
  /** Causes phrases give by themselves, the share of the text their claims take, and whether words of any were set aside. */
  given: number;
  cover: number;
  isAside: boolean;
  /** The cause the classifier finds likeliest, its log-odds, and those of the next. */
  top: number;
  best: number;
  second: number;
}

/** Looks at a text as a whole. */
export function sceneOf(said: readonly Said[], scores: ArrayLike<number>, length: number): Scene {
  let [given, cover, isAside, top] = [0, 0, false, 0];
  let [best, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let cause = 0; cause < NO_CAUSE; cause++) {
    const one = said[cause] as Said;
    if (one.score >= ENOUGH) {
      given++;
      cover += one.cover;
    }
    if (one.isAside) isAside = true;
    const own = scores[cause] as number;
    if (own > best) {
      second = best;
      best = own;
      top = cause;
    } else if (own > second) second = own;
  }
  return { said, scores, length, given, cover, isAside, top, best, second };
}

/** From here on phrases give a cause by themselves, and strongly. */
const ENOUGH = 0.5;
export const STRONG = 0.85;
/** Claims that take so much of a text leave little that could turn them. */
const MOST_OF_TEXT = 0.6;
/** Odds are looked at within these bounds. */
const MOST_ODDS = 6;

/** How many signs are weighed for a cause, the cause itself not counted, and for whether a text has any cause. */
export const SIGNS = 16;
export const SIGNS_OF_ANY = 9;

/** What speaks for and against one cause: phrases, classifier, and what they say of the others. */
export function signsOf(cause: number, scene: Scene, signs: Float64Array): void {
  const { score, claims, cover, isAside } = scene.said[cause] as Said;
  const own = scene.scores[cause] as number;
  const isGiven = score >= ENOUGH;
  const others = scene.given - (isGiven ? 1 : 0);
  signs[0] = 1;
  signs[1] = score > 0 && !isGiven ? 1 : 0;
  signs[2] = isGiven && score < STRONG ? 1 : 0;
  signs[3] = score >= STRONG ? 1 : 0;
  signs[4] = claims.length > 1 ? 1 : 0;
  signs[5] = isAside ? 1 : 0;
  signs[6] = scene.isAside ? 1 : 0;
  signs[7] = own;
  signs[8] = isGiven ? own : 0;
  signs[9] = scene.scores[NO_CAUSE] as number;
  signs[10] = cause === scene.top ? scene.second : scene.best;
  signs[11] = scene.given === 0 ? 1 : 0;
  signs[12] = Math.min(2, others);
  signs[13] = Math.log(1 + scene.length);
  signs[14] = isGiven ? cover : 0;
  signs[15] = isGiven && cover >= MOST_OF_TEXT ? 1 : 0;
}

/** What speaks for a text having any cause at all; `odds` are the log-odds of each cause. */
export function signsOfAny(scene: Scene, odds: Float64Array, signs: Float64Array): void {
  let best = -MOST_ODDS;
  let sum = 0;
  for (const one of odds) {
    best = Math.max(best, one);
    sum += 1 / (1 + Math.exp(-one));
  }
  signs[0] = 1;
  signs[1] = scene.scores[NO_CAUSE] as number;
  signs[2] = Math.min(MOST_ODDS, best);
  signs[3] = sum;
  signs[4] = scene.given > 0 ? 1 : 0;
  signs[5] = scene.isAside ? 1 : 0;
  signs[6] = Math.log(1 + scene.length);
  signs[7] = Math.min(1, scene.cover);
  signs[8] = scene.cover >= MOST_OF_TEXT ? 1 : 0;
}
