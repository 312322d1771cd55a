import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDNESSES } from './kindnesses.ts';

test.each(KINDNESSES)('$file can be made kinder: $says', ({ file, find, put }) => {
  const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  expect(source.split(find)).toHaveLength(2);
  expect(put).not.toBe(find);
});
