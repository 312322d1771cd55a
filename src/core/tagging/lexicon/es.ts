import type { Lexicon } from './lexicon.ts';

/** What the engine knows of Spanish. */
export const es: Lexicon = {
  language: 'es',
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
