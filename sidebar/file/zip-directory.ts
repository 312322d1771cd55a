import { detectEncoding } from './encoding.ts';

/** A file as the directory of a zip archive describes it, not unpacked yet. */
export interface ZipEntry {
  /** Path inside the archive, with `/` between its folders. */
  path: string;
  /** Bytes it takes in the archive and, if the directory tells the truth, unpacked. */
  packedSize: number;
  size: number;
  checksum: number;
  /** How it is packed: 0 not at all, 8 by deflate. */
  method: number;
  isLocked: boolean;
  /** Where its own header begins. */
  at: number;
}

const END = 0x06054b50;
const END_64_PLACE = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;

/** The end of the directory is followed by a remark of at most this length. */
const LONGEST_REMARK = 0xffff;
const UNKNOWN = 0xffffffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

const longAt = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** Where the directory begins and what lies before the archive itself; `null` without an end. */
function locate(view: DataView): { from: number; to: number; shift: number } | null {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_REMARK);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    let size = view.getUint32(at + 12, true);
    let from = view.getUint32(at + 16, true);
    let to = at;
    if (at >= 20 && view.getUint32(at - 20, true) === END_64_PLACE) {
      const place = longAt(view, at - 12);
      if (place + 56 <= at && view.getUint32(place, true) === END_64) {
        size = longAt(view, place + 40);
        from = longAt(view, place + 48);
        to = place;
      }
    }
    const shift = to - size - from;
    return shift < 0 ? null : { from: from + shift, to, shift };
  }
  return null;
}

/** Extra fields of an entry by their numbers. */
function extrasOf(view: DataView, from: number, to: number): Map<number, { at: number; length: number }> {
  const extras = new Map<number, { at: number; length: number }>();
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > to) break;
    extras.set(view.getUint16(at, true), { at: at + 4, length });
    at += 4 + length;
  }
  return extras;
}

/** Sizes and place of an entry; those too large for their fields stand in an extra one, in this order. */
function figuresOf(view: DataView, at: number, extra: { at: number; length: number } | undefined): number[] {
  let next = extra?.at ?? 0;
  const end = next + (extra?.length ?? 0);
  return [at + 24, at + 20, at + 42].map((place) => {
    const figure = view.getUint32(place, true);
    if (figure !== UNKNOWN || next + 8 > end) return figure;
    next += 8;
    return longAt(view, next - 8);
  });
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Names are UTF-8 where they say so or read so; what else they are is weighed for all of them together. */
function decodeNames(names: readonly { bytes: Uint8Array; isUtf8: boolean }[]): string[] {
  const odd = names.filter(({ bytes, isUtf8 }) => !isUtf8 && !isAscii(bytes));
  const encoding = detectEncoding(Uint8Array.from(odd.flatMap(({ bytes }) => [...bytes, 10])));
  const utf8 = new TextDecoder('utf-8');
  const other = new TextDecoder(encoding);
  return names.map(({ bytes, isUtf8 }) => (isUtf8 || isAscii(bytes) ? utf8 : other).decode(bytes).replace(/\\/g, '/'));
}

/** What the directory of a zip archive lists, folders left out; `null` for an archive that is cut off or damaged. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  if (bytes.length < 22) return null;
  const view = viewOf(bytes);
  const place = locate(view);
  if (!place) return null;
  const entries: Omit<ZipEntry, 'path'>[] = [];
  const names: { bytes: Uint8Array; isUtf8: boolean }[] = [];
  for (let at = place.from; at < place.to; ) {
    if (at + 46 > place.to || view.getUint32(at, true) !== ENTRY) return null;
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > place.to) return null;
    const extras = extrasOf(view, nameEnd, extraEnd);
    const [size = 0, packedSize = 0, header = 0] = figuresOf(view, at, extras.get(1));
    const wide = extras.get(0x7075);
    names.push(
      wide && wide.length > 5
        ? { bytes: bytes.subarray(wide.at + 5, wide.at + wide.length), isUtf8: true }
        : { bytes: bytes.subarray(at + 46, nameEnd), isUtf8: (flags & 0x800) !== 0 },
    );
    entries.push({
      packedSize,
      size,
      checksum: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isLocked: (flags & 1) !== 0,
      at: header + place.shift,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  const paths = decodeNames(names);
  return entries
    .map((entry, at) => ({ path: paths[at] ?? '', ...entry }))
    .filter(({ path }) => path !== '' && !path.endsWith('/'));
}

/** The packed bytes of an entry, `null` where the archive does not hold them. */
export function packedBytesOf(archive: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array | null {
  if (at + 30 > archive.length) return null;
  const view = viewOf(archive);
  if (view.getUint32(at, true) !== HEADER) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packedSize <= archive.length ? archive.subarray(from, from + packedSize) : null;
}
