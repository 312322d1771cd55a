import { createDecoder } from './decoder.ts';
import { detectEncoding } from './encoding.ts';

const SLICE = 1 << 19;

/** The text of a file in slices, without byte order mark and NUL characters. */
export function* decode(bytes: Uint8Array): Generator<{ text: string; bytesRead: number }> {
  const decodePiece = createDecoder(detectEncoding(bytes));
  for (let at = 0; at < bytes.length; at += SLICE) {
    const end = Math.min(bytes.length, at + SLICE);
    const text = decodePiece(bytes.subarray(at, end), end < bytes.length);
    yield { text: text.includes('\0') ? text.replaceAll('\0', '') : text, bytesRead: end };
  }
}
