import { expect, test } from 'vitest';
import { readProperties } from '../../../src/core/prevention/properties.ts';
import { UI_LANGUAGES, wordsOf } from '../../../src/core/words/words.ts';

const names = UI_LANGUAGES.map((language) => wordsOf(language).prevention.properties);

const CASES: [reason: string, text: string, properties: string[]][] = [
  ['nothing is nothing', '', []],
  ['in either language, whatever parts them', 'Fragile, 电池；液体', ['fragile', 'liquid', 'battery']],
  ['without case and blanks', ' SHARP ,\nset ', ['sharp', 'set']],
  ['a word that names none is left out', 'heavy, fragile', ['fragile']],
  ['said twice is said once', 'set, set', ['set']],
  ['part of a word is no property', 'unsettled', []],
];

test.each(CASES)('%s', (_, text, properties) => {
  expect(readProperties(text, names)).toEqual(properties);
});
