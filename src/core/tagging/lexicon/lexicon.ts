import type { CauseCode } from '../../causes.ts';
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
}
