import { CAUSE_CODES, type CauseCode } from '../causes.ts';
import type { Classifier } from './classifier/classifier.ts';
import { unpackWeights } from './classifier/pack-weights.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { hashWord, type Spellings } from './normalise.ts';
import { readPattern } from './pattern.ts';
import { foldPatternsOf } from './pattern-text.ts';
import type { Language, PhraseRule, Strength } from './tagging.ts';
import { buildTrie, type Trie } from './trie.ts';

/** What a rule is for. */
export const KIND = {
  cause: 0,
  aspect: 1,
  judgement: 2,
  negator: 3,
  notNegator: 4,
  negatorBehind: 5,
  praise: 6,
  otherThing: 7,
  hypothetical: 8,
  settled: 9,
  turn: 10,
  unless: 11,
} as const;

/** How much a phrase of each strength counts. */
export const WEIGHTS: Readonly<Record<Strength, number>> = { strong: 0.9, normal: 0.75, weak: 0.4 };

/** Ready to scan texts of one language; the arrays are indexed by rule or by slot (a segment of a rule). */
export interface Matcher {
  language: Language;
  trie: Trie;
  spellings: Spellings;
  /** What the language has learned from labelled texts; `null` where phrases decide alone. */
  classifier: Classifier | null;
  kind: Uint8Array;
  /** Index into `CAUSE_CODES`, -1 for rules of no cause. */
  cause: Int8Array;
  weight: Float64Array;
  needsNot: Uint8Array;
  /** 1 where the rule is the seller's own. */
  own: Uint8Array;
  /** Rules whose hits void those of this rule when they stand near. */
  unless: (readonly number[] | undefined)[];
  slotRule: Int32Array;
  slotJoin: Uint8Array;
  /** 1 where the segment may be left out. */
  slotOptional: Uint8Array;
  /** 1 where the rule may end with the segment. */
  slotEnds: Uint8Array;
  /** 1 where the segment is the last of its rule. */
  slotLast: Uint8Array;
}

/** The alternatives of an `unless` text, parted at bars outside brackets. */
export function splitUnless(unless: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of unless) {
    if (char === '(') depth++;
    else if (char === ')') depth--;
    if (char === '|' && depth <= 0) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  parts.push(part);
  return parts.map((one) => one.trim()).filter((one) => one !== '');
}

/** Compiles a lexicon with the given phrases in place of its own; phrases of other languages are left out. */
export function compile(lexicon: Lexicon, phrases: readonly PhraseRule[]): Matcher {
  const steps = compileInSteps(lexicon, phrases);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Compiles as `compile` does and stops after each phrase, for a page that must not stand still. */
export function* compileInSteps(lexicon: Lexicon, phrases: readonly PhraseRule[]): Generator<undefined, Matcher> {
  const { language } = lexicon;
  const builder = buildTrie();
  const kind: number[] = [];
  const cause: number[] = [];
  const weight: number[] = [];
  const needsNot: number[] = [];
  const own: number[] = [];
  const unless: (number[] | undefined)[] = [];
  const slotRule: number[] = [];
  const slotJoin: number[] = [];
  const slotLast: number[] = [];
  const slotEnds: number[] = [];
  const slotOptional: number[] = [];

  const spellings = new Map<number, Uint16Array>();
  for (const [wrong, right] of Object.entries(lexicon.spellings ?? {})) {
    const codes = Array.from(wrong, (char) => char.charCodeAt(0));
    spellings.set(hashWord(codes, 0, codes.length), Uint16Array.from(Array.from(right, (char) => char.charCodeAt(0))));
  }
  const foldText = foldPatternsOf(language, spellings);
  function add(
    ruleKind: number,
    source: string,
    causeCode: CauseCode | null,
    ruleWeight: number,
    isOwn = false,
  ): number {
    const pattern = readPattern(source, foldText);
    const rule = kind.length;
    kind.push(ruleKind);
    cause.push(causeCode === null ? -1 : CAUSE_CODES.indexOf(causeCode));
    weight.push(ruleWeight);
    needsNot.push(pattern.needsNot ? 1 : 0);
    own.push(isOwn ? 1 : 0);
    unless.push(undefined);
    for (const segments of pattern.variants) {
      segments.forEach((segment, at) => {
        const slot = slotRule.length;
        slotRule.push(rule);
        slotJoin.push(segment.join);
        slotOptional.push(segment.optional ? 1 : 0);
        slotEnds.push(segments.slice(at + 1).every((later) => later.optional) ? 1 : 0);
        slotLast.push(at === segments.length - 1 ? 1 : 0);
        builder.add(segment.parts, slot);
      });
    }
    return rule;
  }

  const voids = new Map<string, number>();
  for (const phrase of phrases) {
    if (phrase.language !== language) continue;
    yield;
    const rule = add(KIND.cause, phrase.phrase, phrase.cause, WEIGHTS[phrase.strength], phrase.own === true);
    if (phrase.unless === '') continue;
    unless[rule] = splitUnless(phrase.unless).map((source) => {
      const known = voids.get(source) ?? add(KIND.unless, source, null, 0);
      voids.set(source, known);
      return known;
    });
  }
  for (const code of CAUSE_CODES)
    for (const source of lexicon.aspects[code] ?? []) add(KIND.aspect, source, code, WEIGHTS.normal);
  const lists: readonly (readonly [number, readonly string[]])[] = [
    [KIND.judgement, lexicon.judgements],
    [KIND.negator, lexicon.negators],
    [KIND.notNegator, lexicon.notNegators],
    [KIND.negatorBehind, lexicon.negatorsBehind],
    [KIND.praise, lexicon.praise],
    [KIND.otherThing, lexicon.otherThing],
    [KIND.hypothetical, lexicon.hypothetical],
    [KIND.settled, lexicon.settled],
    [KIND.turn, lexicon.turns],
  ];
  for (const [ruleKind, sources] of lists) {
    yield;
    for (const source of sources) add(ruleKind, source, null, 0);
  }

  return {
    language,
    trie: builder.freeze(),
    spellings,
    classifier: lexicon.weights ? unpackWeights(lexicon.weights) : null,
    kind: Uint8Array.from(kind),
    cause: Int8Array.from(cause),
    weight: Float64Array.from(weight),
    needsNot: Uint8Array.from(needsNot),
    own: Uint8Array.from(own),
    unless,
    slotRule: Int32Array.from(slotRule),
    slotJoin: Uint8Array.from(slotJoin),
    slotOptional: Uint8Array.from(slotOptional),
    slotEnds: Uint8Array.from(slotEnds),
    slotLast: Uint8Array.from(slotLast),
  };
}
