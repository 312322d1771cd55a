import { Gunzip, Inflate } from 'fflate';

/** Bytes unpacked at a time: even the densest packing makes no more than 16 MB of them. */
const PIECE = 1 << 14;

/** What came of unpacking: the bytes, `null` for damaged ones, or more than were allowed. */
export type Unpacked = Uint8Array | null | 'too-large';

/** Unpacks deflated or gzipped bytes piece by piece and stops as soon as they grow beyond `limit`. */
export async function unpack(
  kind: 'deflate' | 'gzip',
  packed: Uint8Array,
  limit: number,
  turn: () => Promise<void> | undefined,
): Promise<Unpacked> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  const take = (part: Uint8Array, isLast: boolean): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    isDone = isLast;
  };
  const stream = kind === 'gzip' ? new Gunzip(take) : new Inflate(take);
  const members: Member[] = [];
  if (stream instanceof Gunzip) stream.onmember = (packedEnd) => members.push({ packedEnd, end: length });
  for (let at = 0; at < packed.length && length <= limit; at += PIECE) {
    if (!push(stream, packed.subarray(at, at + PIECE), at + PIECE >= packed.length)) return null;
    await turn();
  }
  if (length > limit) return 'too-large';
  if (!isDone) return null;
  const whole = join(parts, length);
  members.push({ packedEnd: packed.length, end: length });
  return kind === 'deflate' || isAsPacked(packed, whole, members) ? whole : null;
}

/** Where a part of a .gz ends, packed and unpacked; most have one part only. */
interface Member {
  packedEnd: number;
  end: number;
}

/** Whether the parts of a .gz have the check sums and sizes that stand at the end of each. */
function isAsPacked(packed: Uint8Array, whole: Uint8Array, members: readonly Member[]): boolean {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  return members.every(({ packedEnd, end }, at) => {
    const part = whole.subarray(members[at - 1]?.end ?? 0, end);
    if (packedEnd < 18) return false;
    return (
      view.getUint32(packedEnd - 4, true) === part.length % 2 ** 32 &&
      view.getUint32(packedEnd - 8, true) === checksumOf(part)
    );
  });
}

/** The library throws its own kind of error, and errors of the engine, for bytes that make no sense. */
function push(stream: Inflate | Gunzip, piece: Uint8Array, isLast: boolean): boolean {
  try {
    stream.push(piece, isLast);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

let table: Uint32Array | undefined;

/** The check sum (CRC-32) zip and gzip keep of what they packed. */
export function checksumOf(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 255] ?? 0);
  return (sum ^ -1) >>> 0;
}
