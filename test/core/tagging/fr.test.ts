import { expect, test } from 'vitest';
import { fr } from '../../../src/core/tagging/lexicon/fr.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { ENTRIES } from './fr/entries.ts';
import { PRACTICE } from './fr/practice.ts';
import { PRACTICE_LONG } from './fr/practice-long.ts';
import { PRACTISED } from './fr/practised.ts';
import { PRAISE } from './fr/praise.ts';
import { VOICES } from './fr/voices.ts';
import { testEntries, testFloors, testLabels, testPatterns } from './lexicon-checks.ts';
import { half } from './score.ts';

const tag = createTagger({ phrasesAlone: true });

testLabels(VOICES, { texts: 300, several: 0.25, none: 1 / 14 });

// The lexicon was grown on `dev` and the practice texts; `kept` says what to expect of new comments like these.
testFloors(tag, [
  { set: 'dev', labels: half(VOICES, 'dev'), f1: 0.94, primary: 0.88, blank: 0.9, sure: 0.96 },
  { set: 'kept', labels: half(VOICES, 'kept'), f1: 0.89, primary: 0.8, blank: 0.85, sure: 0.95 },
  { set: 'practice', labels: PRACTICE, f1: 0.94, primary: 0.94, blank: 0.7, sure: 0.94 },
  { set: 'practised', labels: PRACTISED, f1: 0.96, primary: 0.87, blank: 0.94, sure: 0.96 },
  { set: 'long practice', labels: PRACTICE_LONG, f1: 0.86, primary: 0.65, blank: 0.99, sure: 0.9 },
]);

test.each(PRAISE)('praise in words of complaint stays blank: %s', (comment) => {
  expect(tag({ comment }).causes).toEqual([]);
});

testPatterns(fr);

testEntries(fr, ENTRIES);
