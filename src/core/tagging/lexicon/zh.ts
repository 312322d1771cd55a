import type { Lexicon } from './lexicon.ts';

/** What the engine knows of Chinese. */
export const zh: Lexicon = {
  language: 'zh',
  phrases: {
    size_fit: { strong: ['(太|偏)(小|大)了'] },
    function_defect: { strong: ['用不了', '(打不|开不)(开|了)机'] },
  },
  aspects: {},
  judgements: [],
  negators: ['不', '没', '没有'],
  notNegators: ['不仅', '不但'],
  negatorsBehind: [],
  praise: [],
  otherThing: [],
  hypothetical: [],
  settled: [],
  turns: ['但是', '但', '可是', '不过'],
};
