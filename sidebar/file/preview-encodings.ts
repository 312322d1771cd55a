import { createDecoder, type Encoding } from './decoder.ts';
import { chooseDelimiter } from './delimiter.ts';
import { guessEncoding, oddLines } from './encoding.ts';
import { createSplitter } from './split-rows.ts';

/** What the rows of a file read like in an encoding. */
export interface EncodingPreview {
  encoding: Encoding;
  rows: string[][];
}

const ROWS_SHOWN = 5;

const isOdd = (cell: string): boolean => /[^\0-\x7F]/.test(cell);

/** The first five rows that hold characters beyond ASCII, in each encoding they may have, the likeliest first. */
export function previewEncodings(bytes: Uint8Array): EncodingPreview[] {
  const lines = oddLines(bytes);
  return guessEncoding(bytes).candidates.map((encoding) => {
    const text = createDecoder(encoding)(lines, false);
    const split = createSplitter(chooseDelimiter('', text) ?? '\t');
    const rows = Array.from(split(text, true), ({ cells }) => cells);
    return { encoding, rows: rows.filter((cells) => cells.some(isOdd)).slice(0, ROWS_SHOWN) };
  });
}
