import { inflateSync } from 'fflate';
import { textOfCodes } from './text-of-codes.ts';

/** Data as the build packs it: deflated bytes in base 91, and how many they are inflated. */
export interface Packed {
  size: number;
  data: string;
}

/** Characters beyond ASCII that are one byte each; the others are two, the first of them from `TWO_BYTES` on. */
const ONE_BYTE = 100;
const TWO_BYTES = 128 + ONE_BYTE;

/** The value of a digit: all that can be printed but blank, quote, backslash and the dash, in order. */
const digitOf = (code: number): number => code - (code > 92 ? 36 : code > 45 ? 35 : code > 34 ? 34 : 33);

/** Bytes of a text in base 91, 13 or 14 bits in two characters (basE91 by Joachim Henke). */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let place = 0; place < text.length; place += 2) {
    const value = digitOf(text.charCodeAt(place)) + digitOf(text.charCodeAt(place + 1)) * 91;
    held |= value << bits;
    bits += (value & 8191) > 88 ? 13 : 14;
    for (; bits > 7; bits -= 8) {
      bytes[length++] = held & 255;
      held >>= 8;
    }
  }
  return bytes.subarray(0, length);
}

/** The text behind its book: how many characters beyond ASCII it uses, the step from each to the next in 16 bits, then its own. */
function textOf(bytes: Uint8Array): string {
  const pair = (at: number): number => ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
  const book = new Uint16Array(pair(0));
  for (let at = 0; at < book.length; at += 1) book[at] = (book[at - 1] ?? 0) + pair(2 + at * 2);
  const codes = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 2 + book.length * 2; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 128) codes[length++] = byte;
    else if (byte < TWO_BYTES) codes[length++] = book[byte - 128] as number;
    else {
      at += 1;
      codes[length++] = book[ONE_BYTE + (byte - TWO_BYTES) * 128 + (bytes[at] as number) - 128] as number;
    }
  }
  return textOfCodes(codes, length);
}

/** Unpacks what the build packed: base 91, DEFLATE, the book and its text, JSON, in that order. */
export function unpack<Value>({ size, data }: Packed): Value {
  return JSON.parse(textOf(inflateSync(bytesOf(data), { out: new Uint8Array(size) }))) as Value;
}
