import { createDecoder, type Encoding } from './decoder.ts';

/** Bytes of a piece, enough of the top of a file to tell what it is. */
const SLICE = 1 << 19;

/** Bytes of a piece that is read at once: a short text lies near the processor, and one without odd letters takes half the room. */
export const SHORT = 1 << 14;

/** Where a piece of UTF-8 that should end at a place ends without cutting a character in two. */
function endOfCharacter(bytes: Uint8Array, place: number): number {
  for (let end = place; end > place - 4; end -= 1) if (((bytes[end] ?? 0) & 0xc0) !== 0x80) return end;
  return place;
}

/** Turns pieces of whole characters into text; a decoder that need not wait for the rest of one is quicker. */
function createPieceDecoder(encoding: Encoding): (bytes: Uint8Array, more: boolean) => string {
  if (encoding !== 'utf-8') return createDecoder(encoding);
  const further = new TextDecoder(encoding, { ignoreBOM: true });
  let decoder = new TextDecoder(encoding);
  return (bytes) => {
    const text = decoder.decode(bytes);
    // Only at the very top there is a mark.
    decoder = further;
    return text;
  };
}

/** The text of a file in slices, those after the first of a size of 4 bytes or more, without byte order mark and NUL characters. */
export function* decode(
  bytes: Uint8Array,
  encoding: Encoding,
  size = SLICE,
): Generator<{ text: string; bytesRead: number }> {
  const decodePiece = createPieceDecoder(encoding);
  for (let at = 0; at < bytes.length; ) {
    const place = Math.min(bytes.length, at + (at === 0 ? SLICE : size));
    const end = encoding === 'utf-8' ? endOfCharacter(bytes, place) : place;
    const text = decodePiece(bytes.subarray(at, end), end < bytes.length);
    yield { text: text.includes('\0') ? text.replaceAll('\0', '') : text, bytesRead: end };
    at = end;
  }
}
