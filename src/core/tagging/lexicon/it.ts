import type { Lexicon } from './lexicon.ts';

/** What the engine knows of Italian. */
export const it: Lexicon = {
  language: 'it',
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
