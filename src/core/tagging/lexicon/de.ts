import type { Lexicon } from './lexicon.ts';

/** What the engine knows of German. */
export const de: Lexicon = {
  language: 'de',
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
