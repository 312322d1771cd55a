import { expect, test } from 'vitest';
import { TAB_ORDER } from '../../src/core/tab.ts';
import { wordsOf } from '../../src/core/words/words.ts';

test('every tab there is has its one place in the order', () => {
  expect([...TAB_ORDER].sort()).toEqual(Object.keys(wordsOf('en').workbook.tabs).sort());
});
