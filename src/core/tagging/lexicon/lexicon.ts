/*
 * How the lists of a lexicon work together (patterns are explained at the top of `../pattern.ts`):
 *
 * phrases         strong 0.9 (alone enough), normal 0.75 (alone enough), weak 0.4 (two needed, or a reason code that agrees).
 *                 Hits of one cause add up to 1 - (1 - w)(1 - w)...; a cause is given at 0.5, with 4 or 5 stars at 0.85.
 *                 Words of an entry's `unless` void a hit within 26 characters (10 in Chinese and Japanese) on either side.
 * aspects         with judgements: an aspect with a judgement `..` behind or directly before it counts as a normal phrase.
 * negators        drop what begins at most 20 characters (2 in Chinese, none in Japanese) behind them in the same clause,
 *                 negatorsBehind what ends at most 3 (1) characters before them. A clause ends at a comma, a stop or a turn.
 * notNegators     undo the negators, praise, otherThing, hypothetical and settled words that they contain ("not only", "than my old one").
 * praise          drops hits that begin inside it, unless it is itself negated or lies inside the hit. A negator inside praise still negates.
 * otherThing      drops hits behind it in its clause, and a hit that ends directly before it.
 * hypothetical    drops hits behind it in its clause.
 * settled         drops hits before it in its own clause and in the clause just before that in the same sentence.
 * turns           end a clause, as commas do.
 */
import type { CauseCode } from '../../causes.ts';
import type { PackedWeights } from '../classifier/pack-weights.ts';
import type { Language } from '../tagging.ts';

/**
 * The phrases of one cause in one language by strength. An entry is a pattern, or a pattern with the words that void it
 * when they stand near (separated by `|`).
 */
export interface CausePhrases {
  strong?: readonly Phrase[];
  normal?: readonly Phrase[];
  weak?: readonly Phrase[];
}

/** A pattern, or a pattern and its `unless` words. */
export type Phrase = string | readonly [pattern: string, unless: string];

/** Everything the engine knows of one language; data only, patterns in the language of `../pattern.ts`. */
export interface Lexicon {
  language: Language;
  /** Fixed phrases by cause: shown and editable in the Rules tab. */
  phrases: Readonly<Partial<Record<CauseCode, CausePhrases>>>;
  /** Nouns by cause: an aspect near a judgement is a complaint of that cause. */
  aspects: Readonly<Partial<Record<CauseCode, readonly string[]>>>;
  /** Words that judge an aspect badly. */
  judgements: readonly string[];
  /** Words that turn what follows into its opposite ("not", "no", "never"). */
  negators: readonly string[];
  /** Phrases that hold a negator but do not negate ("not only", "no wonder"). */
  notNegators: readonly string[];
  /** Negation that stands behind what it negates, as in Japanese. */
  negatorsBehind: readonly string[];
  /** Praise and idioms that must not be read as complaints ("fits perfectly", "no problem"). */
  praise: readonly string[];
  /** Speaks of another thing or of people before ("my old one", "the previous one", "my friend's"). */
  otherThing: readonly string[];
  /** Doubt and supposition ("might", "if it", "I was afraid"). */
  hypothetical: readonly string[];
  /** The trouble was set aside or solved ("but fine", "worth it anyway", "works now"). */
  settled: readonly string[];
  /** Words that turn the sentence round and start a clause of their own ("but", "however"). */
  turns: readonly string[];
  /** Common misspellings of single words and what they stand for; only for Latin script. */
  spellings?: Readonly<Record<string, string>>;
  /** What was learned offline from labelled texts of the language. */
  weights?: PackedWeights;
}
