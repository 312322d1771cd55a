import type { Lexicon } from './lexicon.ts';

/** What the engine knows of Japanese. */
export const ja: Lexicon = {
  language: 'ja',
  phrases: {
    size_fit: { strong: ['(小|大き)すぎ'] },
    function_defect: { strong: ['動かな(い|かった)', '不良品'] },
  },
  aspects: {},
  judgements: [],
  negators: [],
  notNegators: [],
  negatorsBehind: ['(は|も|が|)(ない|ありません|なかった|なし)'],
  praise: [],
  otherThing: [],
  hypothetical: [],
  settled: [],
  turns: ['しかし', 'けど', 'ですが'],
};
