import { createDecoder, type Encoding } from './decoder.ts';

const SLICE = 1 << 19;

/** The text of a file in slices, without byte order mark and NUL characters. */
export function* decode(bytes: Uint8Array, encoding: Encoding): Generator<{ text: string; bytesRead: number }> {
  const decodePiece = createDecoder(encoding);
  for (let at = 0; at < bytes.length; at += SLICE) {
    const end = Math.min(bytes.length, at + SLICE);
    const text = decodePiece(bytes.subarray(at, end), end < bytes.length);
    yield { text: text.includes('\0') ? text.replaceAll('\0', '') : text, bytesRead: end };
  }
}
