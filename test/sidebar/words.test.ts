import { expect, test } from 'vitest';
import { en } from '../../src/core/words/en.ts';
import { zh } from '../../src/core/words/zh.ts';

type Tree = string | { readonly [key: string]: Tree };

/** Every text with the path to it. */
function textsOf(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => textsOf(branch, `${path}.${key}`));
}

const english = new Map(textsOf(en.sidebar));
const chinese = new Map(textsOf(zh.sidebar));

/** Names that stay as they are in every language. */
const NAMES = /Headwater|Seller Central|Helium 10|SKUs?|CSV|Excel|FBA/g;

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

test('both languages say the same things', () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
});

test.each([...english])('%s has the same places in both languages', (path, text) => {
  expect(placesOf(chinese.get(path) ?? '')).toEqual(placesOf(text));
});

test('no English is left in Chinese', () => {
  const plain = ([path, text]: [string, string]): [string, string] => [
    path,
    text.replace(/\{\w+\}/g, '').replace(NAMES, ''),
  ];
  const left = [...chinese].map(plain).filter(([, text]) => /[A-Za-z]/.test(text));
  expect(left).toEqual([]);
});

test('no text is empty or has blanks around it', () => {
  const odd = [...english, ...chinese].filter(([, text]) => text === '' || text !== text.trim());
  expect(odd).toEqual([]);
});
