import { detectEncoding } from './encoding.ts';

const SLICE = 1 << 20;

/** The text of a file in slices, without byte order mark and NUL characters. Bytes its encoding does not know become U+FFFD. */
export function* decode(bytes: Uint8Array): Generator<{ text: string; bytesRead: number }> {
  const decoder = new TextDecoder(detectEncoding(bytes));
  for (let at = 0; at < bytes.length; at += SLICE) {
    const end = Math.min(bytes.length, at + SLICE);
    const text = decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length });
    yield { text: text.includes('\0') ? text.replace(/\0/g, '') : text, bytesRead: end };
  }
}
