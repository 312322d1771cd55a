import type { Encoding } from './decoder.ts';
import { CANDIDATES } from './weigh-encoding.ts';

/** Bytes of lines beyond ASCII that are weighed. */
const EVIDENCE = 64 * 1024;

/** How much better the best encoding must read than the next to be trusted, and how much worse one may read to be offered. */
const CLEAR = 0.2;
const POSSIBLE = 0.3;

const STRICT = { fatal: true } as const;

/** Which encoding a text has, whether that can be trusted, and otherwise which ones a person may choose from, best first. */
export interface EncodingGuess {
  encoding: Encoding;
  isSure: boolean;
  candidates: readonly Encoding[];
}

const sure = (encoding: Encoding): EncodingGuess => ({ encoding, isSure: true, candidates: [encoding] });

/** The encoding of a text: a mark at its start, strict UTF-8, UTF-16 by its empty bytes, else what its odd bytes make most sense in. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure('utf-16be');
  const wide = detectWide(bytes.subarray(0, 4096));
  if (wide) return sure(wide);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return sure('utf-8');
  const evidence = oddLines(bytes);
  if (evidence.length === 0) return sure('utf-8');
  if (isStrictUtf8(evidence)) {
    if (!isDoubtfulUtf8(evidence)) return sure('utf-8');
    return { encoding: 'utf-8', isSure: false, candidates: ['utf-8', 'gb18030'] };
  }
  const weighed = CANDIDATES.map(({ encoding, weigh }) => ({ encoding, weight: weigh(evidence) })).sort(
    (one, other) => other.weight - one.weight,
  );
  const [best, second] = weighed as [Weighed, Weighed];
  return {
    encoding: best.encoding,
    isSure: best.weight - second.weight >= CLEAR,
    candidates: weighed.filter(({ weight }) => weight > best.weight - POSSIBLE).map(({ encoding }) => encoding),
  };
}

/** The encoding a text has most probably. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  return guessEncoding(bytes).encoding;
}

/** Share of the bytes of UTF-16 that are empty at least: those of digits, tabs and line ends among characters of any script. */
const LEAST_EMPTY = 0.05;
/** Empty bytes on the other side for each of them at most: a few Chinese characters end in one. */
const OTHER_SIDE = 0.25;

/** UTF-16 without a mark: every other byte of its ASCII characters is empty. */
export function detectWide(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > head.length * LEAST_EMPTY && even <= odd * OTHER_SIDE) return 'utf-16le';
  return even > head.length * LEAST_EMPTY && odd <= even * OTHER_SIDE ? 'utf-16be' : null;
}

/** The place of the next byte beyond ASCII, or the length; looks at four bytes at a time because files are large and mostly ASCII. */
function nextOdd(bytes: Uint8Array, words: Uint32Array, from: number): number {
  let at = from;
  while (at < bytes.length && (at + bytes.byteOffset) % 4 !== 0) {
    if ((bytes[at] as number) >= 0x80) return at;
    at += 1;
  }
  let word = (at + bytes.byteOffset) >> 2;
  while (word < words.length && ((words[word] as number) & 0x80808080) === 0) word += 1;
  at = Math.max(at, (word << 2) - bytes.byteOffset);
  while (at < bytes.length && (bytes[at] as number) < 0x80) at += 1;
  return at;
}

/** The lines that hold bytes beyond ASCII, from the start of the file on, at most `EVIDENCE` bytes of them. */
export function oddLines(bytes: Uint8Array): Uint8Array {
  const words = new Uint32Array(bytes.buffer, 0, (bytes.byteOffset + bytes.length) >> 2);
  const found = new Uint8Array(EVIDENCE);
  let length = 0;
  for (let at = nextOdd(bytes, words, 0); at < bytes.length && length < EVIDENCE; at = nextOdd(bytes, words, at)) {
    const start = bytes.lastIndexOf(10, at) + 1;
    const next = bytes.indexOf(10, at);
    const end = next < 0 ? bytes.length : next + 1;
    const line = bytes.subarray(start, Math.min(end, start + EVIDENCE - length));
    found.set(line, length);
    length += line.length;
    at = end;
  }
  return found.subarray(0, length);
}

/** Evidence may be cut inside a character, never by more than its last three bytes. */
function isStrictUtf8(evidence: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', STRICT);
  try {
    decoder.decode(evidence, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Characters that make UTF-8 certain: fewer of them may be Chinese ones whose bytes happen to read so. */
const FEW = 4;

/** Whether text that is strict UTF-8 holds nothing beyond ASCII but a few letters no marketplace's language uses, which Chinese bytes can make. */
function isDoubtfulUtf8(evidence: Uint8Array): boolean {
  const odd = new TextDecoder().decode(evidence).match(/[^\0-\x7F]/g) ?? [];
  return odd.length <= FEW && odd.every((letter) => letter >= '\u0180' && letter <= '\u07FF');
}

interface Weighed {
  encoding: Encoding;
  weight: number;
}
