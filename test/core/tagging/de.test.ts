import { expect, test } from 'vitest';
import { de } from '../../../src/core/tagging/lexicon/de.ts';
import { rulesOf } from '../../../src/core/tagging/rules-of.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { entries } from './de/entries.ts';
import { neighbours } from './de/neighbours.ts';
import { practised } from './de/practised.ts';
import { praise } from './de/praise.ts';
import { voices } from './de/voices.ts';
import { testEntries, testFloors, testLabels, testPatterns } from './lexicon-checks.ts';
import { half } from './score.ts';

const tag = createTagger({ phrasesAlone: true });

testLabels(voices, { texts: 150, several: 0.2, none: 0.125 });

// The lexicon was grown on `dev` and the practised ones; `kept` says what to expect of new comments in the manner of these.
testFloors(tag, [
  { set: 'dev', labels: half(voices, 'dev'), f1: 0.94, primary: 0.85, blank: 0.95, sure: 0.96 },
  { set: 'kept', labels: half(voices, 'kept'), f1: 0.87, primary: 0.8, blank: 0.8, sure: 0.92 },
  { set: 'practised', labels: practised, precision: 0.94, recall: 0.91, primary: 0.81, blank: 0.93 },
  { set: 'neighbours', labels: neighbours, precision: 0.91, recall: 0.91, primary: 0.91, blank: 0.95 },
]);

test.each(praise)('praise in words of complaint stays blank: %s', (comment) => {
  expect(tag({ comment }).causes).toEqual([]);
});

test.each([
  ['Der Artikel ist viel zu gross ausgefallen', 'size_fit', 'ss for ß'],
  ['Die Hose ist viel zu groß ausgefallen', 'size_fit', 'ß'],
  ['Karton war beschaedigt als er kam', 'damage_transit', 'ae for ä'],
  ['passt mir leider ned, die Hose', 'size_fit', 'Austrian'],
  ['das ding ist kapput gegangen', 'quality_material', 'misspelt'],
  ['Der Plastikgeruch ist unerträglich', 'quality_material', 'a compound'],
  ['Das Gerät schaltet sich immer wieder aus', 'function_defect', 'a split verb'],
  ['Ich habe es bestellt, aber es löst sich die Sohle ab', 'quality_material', 'a split verb in a clause'],
  ['Es wackelt nicht und stinkt nicht', '', 'negated behind'],
  ['Es fehlt nichts', '', 'negated behind'],
])('%s: "%s" (%s)', (comment, cause) => {
  expect(tag({ comment }).causes.join(' ')).toBe(cause);
});

testPatterns(de);

test('no pattern ends a group in a, o or u before an e, which would fold to one letter in comments', () => {
  const patterns = [...rulesOf(de).map(({ phrase }) => phrase), ...de.praise, ...de.otherThing, ...de.settled];
  expect(patterns.filter((pattern) => /[aou]\((?:[^()]*\|)?e/.test(pattern))).toEqual([]);
});

testEntries(de, entries);
