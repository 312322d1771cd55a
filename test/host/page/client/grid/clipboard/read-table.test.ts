import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';

describe('a text from the clipboard', () => {
  test.each<[string, string, string[][]]>([
    ['one word', 'size', [['size']]],
    [
      'rows and columns',
      'SKU\tQty\n00412\t3\n',
      [
        ['SKU', 'Qty'],
        ['00412', '3'],
      ],
    ],
    ['rows of Windows', 'a\r\nb\r\n', [['a'], ['b']]],
    [
      'empty cells',
      '\ta\t\n\t',
      [
        ['', 'a', ''],
        ['', ''],
      ],
    ],
    ['lines within quotes', '1\t"two\r\nlines"\t3', [['1', 'two\nlines', '3']]],
    ['quotes within quotes', '"5"" wide"', [['5" wide']]],
    ['quotes that were said', '5" wide\t"good" or "bad"\t"', [['5" wide', '"good" or "bad"', '"']]],
    ['only an empty line', '\n', [['']]],
  ])('%s', (_, text, cells) => {
    expect(readTable(text)).toEqual(cells);
  });
});
