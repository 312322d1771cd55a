import { expect, test } from 'vitest';
import { readPoints } from '../../../../src/core/prevention/sourcing/answer.ts';
import { decide, readPotential } from '../../../../src/core/prevention/sourcing/decision.ts';
import { QUESTIONS } from '../../../../src/core/prevention/sourcing/questions.ts';
import { UI_LANGUAGES, wordsOf } from '../../../../src/core/words/words.ts';

const FIVE = [
  ['over 40', '21-40', '11-20', '4-10', '1-3'],
  ['超过 40 个', '21-40 个', '11-20 个', '4-10 个', '1-3 个'],
];

test.each<[string, number | null | undefined, string]>([
  ['over 40', 0, 'the worst, by its words'],
  ['1-3', 4, 'the best, by its words'],
  [' 4-10 ', 3, 'with blanks around'],
  ['OVER 40', 0, 'in capitals'],
  ['11-20 个', 2, 'in the other language'],
  ['0', 0, 'a digit'],
  ['4', 4, 'a digit'],
  ['３', 3, 'a full-width digit'],
  ['', null, 'nobody answered'],
  ['  ', null, 'blanks alone'],
  ['5', undefined, 'above the scale'],
  ['-1', undefined, 'below the scale'],
  ['2.5', undefined, 'between two answers'],
  ['a few', undefined, 'an answer to another question'],
])('the answer "%s" is worth %o: %s', (text, points) => {
  expect(readPoints(text, FIVE)).toBe(points);
});

test('each question has five answers of its own in every language, told apart across languages', () => {
  for (const { id } of QUESTIONS) {
    const lists = UI_LANGUAGES.map((language) => wordsOf(language).prevention.sourcing.questions[id].slice(1));
    for (const list of lists) {
      expect(list, id).toHaveLength(5);
      list.forEach((answer, at) => {
        expect(readPoints(answer, lists), `${id} ${answer}`).toBe(at);
      });
    }
  }
});

test.each<[unknown, number | null | undefined, string]>([
  [0, 0, 'no market'],
  [100, 100, 'all of it'],
  [62.5, 62.5, 'between'],
  ['', null, 'nobody said'],
  [101, undefined, 'above the scale'],
  [-1, undefined, 'below it'],
  ['large', undefined, 'words'],
])('market potential %o reads %o: %s', (cell, potential) => {
  expect(readPotential(cell)).toBe(potential);
});

test.each([
  ['green', [], 80, 'source'],
  ['green', [], 49, 'niche'],
  ['amber', [], 50, 'mitigate'],
  ['amber', [], 10, 'leave'],
  ['red', [], 90, 'redesign'],
  ['red', [], 0, 'drop'],
  ['green', ['K1'], 100, 'stopped'],
  [null, ['K3'], null, 'stopped'],
  [null, [], 90, 'answerFirst'],
  ['green', [], null, 'potentialFirst'],
] as const)('class %s, knock-outs %o, potential %o: %s', (band, stoppedBy, potential, decision) => {
  expect(decide({ band, stoppedBy: [...stoppedBy] }, potential)).toBe(decision);
});
