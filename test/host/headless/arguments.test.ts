import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const none = { files: [], out: null, json: null, answers: {}, language: 'en', help: false };

test.each([
  { given: ['a.txt', 'b.csv'], expected: { files: ['a.txt', 'b.csv'] } },
  {
    given: ['a.txt', '--out', 'book.xlsx', '--json=book.json'],
    expected: { files: ['a.txt'], out: 'book.xlsx', json: 'book.json' },
  },
  { given: ['--lang', 'zh', '../shared/a b.txt'], expected: { files: ['../shared/a b.txt'], language: 'zh' } },
  {
    given: ['a.csv', '--month', '2026-05', '--marketplace=de'],
    expected: { files: ['a.csv'], answers: { month: '2026-05', marketplace: 'DE' } },
  },
  { given: ['--help'], expected: { help: true } },
])('$given', ({ given, expected }) => {
  expect(readArguments(given)).toEqual({ ok: true, asked: { ...none, ...expected } });
});

test.each([
  { given: [], says: 'at least one export', because: 'nothing to import' },
  { given: ['a.txt', '--oust', 'x'], says: '--oust', because: 'an unknown option' },
  { given: ['a.txt', '-o', 'x'], says: '-o', because: 'there are no short options' },
  { given: ['a.txt', '--out'], says: 'needs a value', because: 'the value is missing' },
  { given: ['a.txt', '--out', '--json', 'x'], says: 'needs a value', because: 'an option is no value' },
  { given: ['a.txt', '--out='], says: 'needs a value', because: 'the value is empty' },
  { given: ['a.txt', '--month', 'May'], says: 'not May', because: 'a month nobody can sort' },
  { given: ['a.txt', '--lang', 'de'], says: 'not de', because: 'a language we do not speak' },
  { given: ['a.txt', '--out', 'x', '--out', 'y'], says: 'twice', because: 'an option given twice' },
  { given: ['--lang', 'zh'], says: '请至少指定', because: 'the answer is in the language asked for' },
])('$given is refused: $because', ({ given, says }) => {
  const read = readArguments(given);
  expect(read.ok ? '' : read.sentence).toContain(says);
});
