import { expect, test } from 'vitest';
import { UI_LANGUAGES, wordsOf } from '../../../../src/core/words/words.ts';

test.each(UI_LANGUAGES)('packaging tests promise no certificate and no height of 3A or 6A (%s)', (language) => {
  const said = JSON.stringify(wordsOf(language).prevention.packaging);
  expect(said).not.toMatch(/ISTA|certified|\b[36]A\b|Amazon accepts|认证通过|通过认证/);
});

test.each(UI_LANGUAGES)('no two steps and no two drops are called the same (%s)', (language) => {
  const { checks, drops } = wordsOf(language).prevention.packaging;
  const names = [...Object.values(checks).map(({ step }) => step), ...Object.values(drops)];
  expect(new Set(names).size).toBe(names.length);
});
