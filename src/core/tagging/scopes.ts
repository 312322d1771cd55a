import { CAUSE_CODES } from '../causes.ts';
import { KIND, type Matcher, WEIGHTS } from './compile.ts';
import { COMMA, type Folded, SENTENCE_END, SPACE } from './normalise.ts';
import { type Hit, isGap, reachOf, widthOf } from './scan.ts';
import type { Guard } from './tagging.ts';

/** Words that name a cause in a text. */
export interface Claim {
  /** Index into `CAUSE_CODES`. */
  cause: number;
  weight: number;
  start: number;
  end: number;
  spans: readonly number[];
  /** One of the seller's own rules found it. */
  isOwn?: boolean;
}

/** Words that name a cause and do not count: the index of the cause, and why. */
export interface Aside {
  cause: number;
  start: number;
  guard: Guard;
}

/** What a text says after the scopes were read: claims that stand, and those set aside. */
export interface Reading {
  claims: Claim[];
  asides: Aside[];
}

/** Distance between an aspect and a judgement directly before it. */
const JUDGEMENT_BEFORE = 12;
/** Distance between a hit and another thing directly behind it ("broke on my old one"). */
const OTHER_BEHIND = 6;

/** The hits of one text by what they are for. */
type Sorted = readonly (readonly Hit[])[];

function sortHits(matcher: Matcher, hits: readonly Hit[]): Hit[][] {
  const sorted: Hit[][] = [[], [], [], [], [], [], [], [], [], [], [], []];
  for (const hit of hits) sorted[matcher.kind[hit.rule] as number]?.push(hit);
  return sorted;
}

/** Whether there is a phrase of a cause among the hits, or an aspect to judge and a judgement. */
function namesACause(matcher: Matcher, hits: readonly Hit[]): boolean {
  let aspect = false;
  let judgement = false;
  for (const { rule } of hits) {
    const kind = matcher.kind[rule];
    if (kind === KIND.cause) return true;
    if (kind === KIND.aspect) aspect = true;
    if (kind === KIND.judgement) judgement = true;
  }
  return aspect && judgement;
}

/** Whether [start, end) lies inside one of the runs of `spans`. */
function covers(spans: readonly number[], start: number, end: number): boolean {
  for (let at = 0; at < spans.length; at += 2) {
    if ((spans[at] as number) <= start && end <= (spans[at + 1] as number)) return true;
  }
  return false;
}

function lengthOf(spans: readonly number[]): number {
  let length = 0;
  for (let at = 0; at < spans.length; at += 2) length += (spans[at + 1] as number) - (spans[at] as number);
  return length;
}

function startOf({ spans }: { spans: readonly number[] }): number {
  return spans[0] as number;
}

function endOf({ spans }: { spans: readonly number[] }): number {
  return spans[spans.length - 1] as number;
}

/** Whether each run of `small` lies inside a run of `large`, which is longer. */
function contains(large: { spans: readonly number[] }, small: { spans: readonly number[] }): boolean {
  if (startOf(large) > startOf(small) || endOf(small) > endOf(large)) return false;
  if (lengthOf(large.spans) <= lengthOf(small.spans)) return false;
  for (let at = 0; at < small.spans.length; at += 2) {
    if (!covers(large.spans, small.spans[at] as number, small.spans[at + 1] as number)) return false;
  }
  return true;
}

function widthBetween(text: Folded, from: number, to: number, most: number): number {
  if (to < from || to - from > most) return most + 1;
  let width = 0;
  for (let at = from; at < to; at++) width += widthOf(text.codes[at] as number);
  return width;
}

/** Numbers of the clause and the sentence of each position, packed as sentence * 1,024 + clause within the text's clauses. */
interface Clauses {
  clause: Int32Array;
  sentence: Int32Array;
}

let clauseRoom = new Int32Array(1024);
let sentenceRoom = new Int32Array(1024);

function readClauses(text: Folded, turns: readonly Hit[]): Clauses {
  if (clauseRoom.length <= text.length) {
    clauseRoom = new Int32Array(text.length * 2);
    sentenceRoom = new Int32Array(text.length * 2);
  }
  const starts = turns.map((turn) => turn.start).sort((a, b) => a - b);
  let clause = 0;
  let sentence = 0;
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.codes[at] as number;
    const before = at > 0 ? text.codes[at - 1] : SPACE;
    if (at > 0 && (before === COMMA || before === SENTENCE_END)) {
      clause++;
      if (before === SENTENCE_END) sentence++;
    }
    if (starts[next] === at) {
      if (before === SPACE || (before !== COMMA && before !== SENTENCE_END)) clause++;
      while (starts[next] === at) next++;
    }
    clauseRoom[at] = at < text.length && code === undefined ? 0 : clause;
    sentenceRoom[at] = sentence;
  }
  return { clause: clauseRoom, sentence: sentenceRoom };
}

function isNegated(
  hit: Hit,
  text: Folded,
  negators: readonly Hit[],
  behind: readonly Hit[],
  clauses: Clauses,
  matcher: Matcher,
): Hit | null {
  const reach = reachOf(matcher.language);
  for (const negator of negators) {
    if (negator.end <= hit.start && clauses.clause[negator.start] === clauses.clause[hit.start]) {
      if (widthBetween(text, negator.end, hit.start, reach.negator) <= reach.negator) return negator;
    } else if (negator.start > hit.start && negator.end < hit.end && !touchesRun(hit.spans, negator)) return negator;
  }
  for (const negator of behind) {
    if (negator.start < hit.end || clauses.clause[negator.start] !== clauses.clause[hit.end - 1]) continue;
    if (widthBetween(text, hit.end, negator.start, reach.negatorBehind) <= reach.negatorBehind) return negator;
  }
  return null;
}

function touchesRun(spans: readonly number[], hit: Hit): boolean {
  for (let at = 0; at < spans.length; at += 2) {
    if (hit.start < (spans[at + 1] as number) && (spans[at] as number) < hit.end) return true;
  }
  return false;
}

/** Whether one of the runs begins inside a hit. */
function beginsInside(spans: readonly number[], hit: Hit): boolean {
  for (let at = 0; at < spans.length; at += 2) {
    if (hit.start <= (spans[at] as number) && (spans[at] as number) < hit.end) return true;
  }
  return false;
}

function stands(hit: Hit, matcher: Matcher, text: Folded, voids: readonly Hit[]): boolean {
  const list = matcher.unless[hit.rule];
  if (!list) return true;
  const { unless } = reachOf(matcher.language);
  for (const one of voids) {
    if (one.start - hit.end > unless || hit.start - one.end > unless || !list.includes(one.rule)) continue;
    if (one.start < hit.end && hit.start < one.end) return false;
    const from = one.end <= hit.start ? one.end : hit.end;
    const to = one.end <= hit.start ? hit.start : one.start;
    if (widthBetween(text, from, to, unless) <= unless) return false;
  }
  return true;
}

/** Joins aspects with the judgement behind or directly before them. */
function compose(sorted: Sorted, text: Folded, matcher: Matcher, clauses: Clauses): Hit[] {
  const aspects = sorted[KIND.aspect] ?? [];
  const judgements = sorted[KIND.judgement] ?? [];
  if (aspects.length === 0 || judgements.length === 0) return [];
  const { near, words } = reachOf(matcher.language);
  const composed: Hit[] = [];
  for (const aspect of aspects) {
    let best: Hit | null = null;
    let distance = Number.MAX_SAFE_INTEGER;
    for (const judgement of judgements) {
      const behind = judgement.start >= aspect.end;
      const from = behind ? aspect.end : judgement.end;
      const to = behind ? judgement.start : aspect.start;
      if (to < from || to - from >= distance) continue;
      if (!isGap(text, from, to, behind ? near : JUDGEMENT_BEFORE, words)) continue;
      if (clauses.clause[aspect.start] !== clauses.clause[judgement.start]) continue;
      best = judgement;
      distance = to - from;
    }
    if (!best) continue;
    const spans = best.start >= aspect.end ? [...aspect.spans, ...best.spans] : [...best.spans, ...aspect.spans];
    composed.push({ rule: aspect.rule, start: spans[0] as number, end: spans[spans.length - 1] as number, spans });
  }
  return composed;
}

const SIZE = CAUSE_CODES.indexOf('size_fit');
const DESCRIPTION = CAUSE_CODES.indexOf('not_as_described');

/** Whether both hits count although one contains the other: a size that is not the listed one is a matter of both. */
function standsBeside(matcher: Matcher, large: Hit, small: Hit): boolean {
  return matcher.cause[large.rule] === DESCRIPTION && matcher.cause[small.rule] === SIZE;
}

/** Hits that are read together; a text with more is read in parts, which end with a sentence where one ends in time. */
const FEW_HITS = 150;
const MANY_HITS = 300;

/** The hits of a long text in parts: every hit is looked at beside every other, and no scope reaches so far. */
function partsOf(text: Folded, hits: readonly Hit[]): Hit[][] {
  const parts: Hit[][] = [];
  let part: Hit[] = [];
  let end = 0;
  for (const hit of hits) {
    const isOver = part.length >= FEW_HITS && hit.start > end && endsSentence(text, end, hit.start);
    if (isOver || part.length >= MANY_HITS) {
      parts.push(part);
      part = [];
    }
    part.push(hit);
    end = Math.max(end, hit.end);
  }
  parts.push(part);
  return parts;
}

function endsSentence({ codes }: Folded, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (codes[at] === SENTENCE_END) return true;
  return false;
}

/** Reads the scopes of a text: which of the hits are complaints about this thing, and which are negated, praised, supposed or settled. */
export function readScopes(matcher: Matcher, text: Folded, hits: readonly Hit[]): Reading {
  if (hits.length <= MANY_HITS) return readTogether(matcher, text, hits);
  const readings = partsOf(text, hits).map((part) => readTogether(matcher, text, part));
  return { claims: readings.flatMap(({ claims }) => claims), asides: readings.flatMap(({ asides }) => asides) };
}

function readTogether(matcher: Matcher, text: Folded, hits: readonly Hit[]): Reading {
  if (!namesACause(matcher, hits)) return { claims: [], asides: [] };
  const sorted = sortHits(matcher, hits);
  const turns = sorted[KIND.turn] ?? [];
  const clauses = readClauses(text, turns);
  const said = [...(sorted[KIND.cause] ?? []), ...compose(sorted, text, matcher, clauses)];
  if (said.length === 0) return { claims: [], asides: [] };
  const asides: Aside[] = [];
  const setAside = (hit: Hit, guard: Guard): void => {
    asides.push({ cause: matcher.cause[hit.rule] as number, start: hit.start, guard });
  };
  const voids = sorted[KIND.unless] ?? [];
  const standing = said.filter((hit) => {
    const kept = stands(hit, matcher, text, voids);
    if (!kept) setAside(hit, 'unless');
    return kept;
  });
  // Of two hits the longer speaks, also of one cause: "arrived broken" over "broken".
  const longest = standing.filter(
    (hit) =>
      matcher.needsNot[hit.rule] === 1 ||
      !standing.some(
        (other) => matcher.needsNot[other.rule] !== 1 && !standsBeside(matcher, other, hit) && contains(other, hit),
      ),
  );

  const undone = sorted[KIND.notNegator] ?? [];
  const isUndone = (hit: Hit) =>
    undone.some((one) => covers(one.spans, hit.start, hit.end) && one.end - one.start > hit.end - hit.start);
  const scopes = (kind: number) => (sorted[kind] ?? []).filter((hit) => !isUndone(hit));
  const plain = longest.filter((hit) => matcher.needsNot[hit.rule] !== 1);
  const judgements = sorted[KIND.judgement] ?? [];
  const swallowed = (hit: Hit) =>
    plain.some((one) => contains(one, hit)) ||
    judgements.some((one) => covers(one.spans, hit.start, hit.end) && one.end - one.start > hit.end - hit.start);
  const negators = scopes(KIND.negator).filter((hit) => !swallowed(hit));
  const behind = scopes(KIND.negatorBehind).filter((hit) => !swallowed(hit));
  const negation = (hit: Hit) => isNegated(hit, text, negators, behind, clauses, matcher);
  const praise = scopes(KIND.praise).filter((hit) => !negation(hit) && !plain.some((one) => contains(one, hit)));
  const others = scopes(KIND.otherThing);
  const doubts = scopes(KIND.hypothetical);
  const settled = scopes(KIND.settled);

  function guardOf(hit: Hit): Guard | null {
    const clause = clauses.clause[hit.start];
    if (praise.some((one) => beginsInside(hit.spans, one) && !contains(hit, one))) return 'praise';
    for (const one of others) {
      if (one.start <= hit.start && hit.start < one.end && hit.end <= one.end) return 'other-thing';
      if (one.end <= hit.start && clauses.clause[one.start] === clause) return 'other-thing';
      if (
        one.start >= hit.end &&
        clauses.clause[one.start] === clauses.clause[hit.end - 1] &&
        one.start - hit.end <= OTHER_BEHIND
      )
        return 'other-thing';
    }
    for (const one of doubts) if (one.end <= hit.start && clauses.clause[one.start] === clause) return 'hypothetical';
    for (const one of settled) {
      if (one.start < hit.end || clauses.sentence[one.start] !== clauses.sentence[hit.end - 1]) continue;
      if ((clauses.clause[one.start] as number) - (clauses.clause[hit.end - 1] as number) <= 1) return 'settled';
    }
    return null;
  }

  const claims: Claim[] = [];
  for (const hit of longest) {
    const negator = negation(hit);
    const wanted = matcher.needsNot[hit.rule] === 1;
    if (wanted !== (negator !== null)) {
      if (!wanted) setAside(hit, 'negated');
      continue;
    }
    const guard = guardOf(hit);
    if (guard) {
      setAside(hit, guard);
      continue;
    }
    let { start, end, spans } = hit;
    if (negator && !touchesRun(spans, negator)) {
      const runs = [[negator.start, negator.end]];
      for (let at = 0; at < spans.length; at += 2) runs.push([spans[at] as number, spans[at + 1] as number]);
      runs.sort((a, b) => (a[0] as number) - (b[0] as number));
      spans = runs.flat();
      start = Math.min(start, negator.start);
      end = Math.max(end, negator.end);
    }
    claims.push({
      cause: matcher.cause[hit.rule] as number,
      weight: matcher.weight[hit.rule] as number,
      start,
      end,
      spans,
      isOwn: matcher.own[hit.rule] === 1,
    });
  }
  // A weak phrase that is all a buyer wrote is meant as the reason.
  const [only] = claims;
  if (only && claims.length === 1 && only.end - only.start >= text.length - 1)
    only.weight = Math.max(only.weight, WEIGHTS.normal);
  return { claims, asides };
}
