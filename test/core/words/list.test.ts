import { expect, test } from 'vitest';
import { listed } from '../../../src/core/words/list.ts';

test.each([
  [[], '{a}, {b}', '', 'nothing'],
  [['A1'], '{a}, {b}', 'A1', 'one part alone'],
  [['A1', 'B2', 'C3'], '{a}, {b}', 'A1, B2, C3', 'with commas'],
  [['频度', '探测度'], '{a}、{b}', '频度、探测度', 'as Chinese lists words'],
  [['{b}', '{a}'], '{a}; {b}', '{b}; {a}', 'text that looks like a place stays text'],
])('%j by "%s" is "%s": %s', (parts, pair, text) => {
  expect(listed(parts, pair)).toBe(text);
});
