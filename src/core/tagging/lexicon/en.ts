import type { Lexicon } from './lexicon.ts';

/** What the engine knows of English. */
export const en: Lexicon = {
  language: 'en',
  phrases: {
    size_fit: { strong: ['(too|way too) (small|big|tight|loose|short|long)'] },
    function_defect: { strong: ['(does not|doesnt|did not|didnt) work', 'stopped working'] },
    quality_material: { strong: ['fell apart', 'poor quality'], normal: ['broke'] },
    damage_transit: { strong: ['arrived (broken|damaged)'] },
  },
  aspects: { quality_material: ['zipper', 'fabric'] },
  judgements: ['broke', 'terrible', 'bad'],
  negators: ['not', 'no', 'never', 'without'],
  notNegators: ['not only'],
  negatorsBehind: [],
  praise: ['(fits|works) (perfectly|great|well)'],
  otherThing: ['my (old|previous|last) (one|pair)'],
  hypothetical: ['might', 'i was afraid'],
  settled: ['but (fine|ok|worth it)', 'works now'],
  turns: ['but', 'however', 'because', 'although'],
};
