import type { CauseCode } from '../causes.ts';

/** Languages the engine has a lexicon for. */
export const LANGUAGES = ['en', 'zh', 'de', 'ja', 'es', 'fr', 'it'] as const;

/** A language the engine has a lexicon for. */
export type Language = (typeof LANGUAGES)[number];

/** How far a tag can be trusted: applied as it is, very probably right, or for a person to look at. */
export type Certainty = 'sure' | 'likely' | 'check';

/** What the engine may look at to tag one voice. */
export interface Testimony {
  comment: string;
  /** Reason code as exported; may be empty. */
  reason?: string;
  /** Disposition as exported; may be empty. */
  disposition?: string;
  rating?: number | null;
}

/** Words that prove a cause: the span [start, end) of the comment in UTF-16 units. */
export interface Evidence {
  cause: CauseCode;
  start: number;
  end: number;
}

/** Why words that name a complaint were set aside. */
export type Guard = 'negated' | 'praise' | 'other-thing' | 'hypothetical' | 'settled' | 'unless';

/** What the engine says of one voice. No cause is an answer: no complaint, or a complaint with no stated cause. */
export interface Tagging {
  /** None to three causes, the primary first. */
  causes: CauseCode[];
  /** `null` where there is no cause. */
  certainty: Certainty | null;
  /** Proof in the comment, in reading order; empty where only the reason code decided. */
  evidence: Evidence[];
  /**
   * What decided: phrases in the buyer's words, their wording as a whole, the marketplace's reason code, a person's word on the same wording, what was learned from
   * corrections, or nothing.
   */
  decidedBy: 'words' | 'wording' | 'reason' | 'memory' | 'learned' | 'nothing';
  /** The reason code without its prefixes where it decided or agreed, else `''`. */
  reason: string;
  /** The cause the reason code names where the buyer's words name others and win, else `''`. */
  reasonSays: CauseCode | '';
  language: Language | '';
  /** Where nothing decided although words name a complaint: why they were set aside. */
  setAside?: Guard;
}

/** How much a phrase proves: alone enough, enough without counter-evidence, only together with others. */
export type Strength = 'strong' | 'normal' | 'weak';

/** A phrase that points to a cause: one row of the Rules tab, in the pattern language of `pattern.ts`. */
export interface PhraseRule {
  cause: CauseCode;
  language: Language;
  phrase: string;
  strength: Strength;
  /** Phrases, separated by `|`, that void a hit when they stand near it. */
  unless: string;
  /** A rule of the seller's own: what it finds is given whatever else speaks against it. */
  own?: boolean | undefined;
}

/** Tags voices with root causes; the same testimony always gives the same tagging. */
export type Tagger = (testimony: Testimony) => Tagging;
