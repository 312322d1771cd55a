import type { Lexicon } from './lexicon.ts';

/** What the engine knows of French. */
export const fr: Lexicon = {
  language: 'fr',
  phrases: {},
  aspects: {},
  judgements: [],
  negators: [],
  notNegators: [],
  negatorsBehind: [],
  praise: [],
  otherThing: [],
  hypothetical: [],
  settled: [],
  turns: [],
};
