import { fail, type Result, succeed } from '../../src/core/problem.ts';
import type { ExportFile } from './export-file.ts';
import { kindOf } from './kind.ts';
import { takeTurns } from './pause.ts';
import { checksumOf, type Unpacked, unpack } from './unpack.ts';
import { packedBytesOf, readZipDirectory, type ZipEntry } from './zip-directory.ts';

const MEGABYTE = 1 << 20;
/** What an archive may hold at most: archives made to fill a memory hold more. */
const MOST_MEGABYTES = 300;
const MOST_FILES = 50;

/** How much of what an archive may hold is still free. */
interface Room {
  bytes: number;
  files: number;
}

type Turn = () => Promise<void> | undefined;

const tooLarge = (file: string) => fail('archive-too-large', { file, megabytes: MOST_MEGABYTES, files: MOST_FILES });

/** What systems add to folders and archives. */
const NOISE = /^(?:\.[^.].*|__MACOSX|thumbs\.db|desktop\.ini)$/i;

/** Whether a file is nothing a person put there. */
const isNoise = (path: string): boolean => path.split('/').some((part) => NOISE.test(part));

const isGzip = ({ bytes }: ExportFile): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The name of each file without its folders, unless two would then have the same. */
function namesOf(entries: readonly ZipEntry[]): string[] {
  const short = entries.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  return short.map((name, at) =>
    short.indexOf(name) === short.lastIndexOf(name) ? name : (entries[at]?.path ?? name),
  );
}

/** Refuses a workbook, which is a zip archive too, that would fill the memory when it is unpacked; `null` for all others. */
export function refuseLargeWorkbook({ name, bytes }: ExportFile): Result<never> | null {
  return sizeOf(readZipDirectory(bytes) ?? []) > MOST_MEGABYTES * MEGABYTE ? tooLarge(name) : null;
}

const sizeOf = (entries: readonly ZipEntry[]): number => entries.reduce((sum, { size }) => sum + size, 0);

async function unpackEntry(archive: Uint8Array, entry: ZipEntry, room: Room, turn: Turn): Promise<Unpacked> {
  const packed = packedBytesOf(archive, entry);
  if (!packed) return null;
  const bytes = entry.method === 0 ? packed : await unpack('deflate', packed, Math.min(entry.size, room.bytes), turn);
  // One that says it is smaller than it is has no right size either.
  if (bytes === 'too-large') return entry.size < room.bytes ? null : bytes;
  return bytes && bytes.length === entry.size && checksumOf(bytes) === entry.checksum ? bytes : null;
}

async function openZip({ name, bytes }: ExportFile, room: Room, turn: Turn): Promise<Result<ExportFile[]>> {
  const entries = readZipDirectory(bytes)?.filter(({ path }) => !isNoise(path));
  if (!entries) return fail('damaged-archive', { file: name });
  if (entries.some(({ isLocked }) => isLocked)) return fail('locked-archive', { file: name });
  if (entries.length > room.files || sizeOf(entries) > room.bytes) return tooLarge(name);
  const names = namesOf(entries);
  const files: ExportFile[] = [];
  for (const [at, entry] of entries.entries()) {
    const inside = await unpackEntry(bytes, entry, room, turn);
    if (inside === 'too-large') return tooLarge(name);
    if (inside === null || (entry.method !== 0 && entry.method !== 8)) return fail('damaged-archive', { file: name });
    room.bytes -= inside.length;
    files.push({ name: names[at] ?? '', bytes: inside });
    await turn();
  }
  room.files -= files.length;
  return succeed(files);
}

async function openGzip({ name, bytes }: ExportFile, room: Room, turn: Turn): Promise<Result<ExportFile[]>> {
  if (room.files < 1) return tooLarge(name);
  const inside = await unpack('gzip', bytes, room.bytes, turn);
  if (inside === 'too-large') return tooLarge(name);
  if (inside === null) return fail('damaged-archive', { file: name });
  room.bytes -= inside.length;
  room.files -= 1;
  return succeed([{ name: name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar'), bytes: inside }]);
}

const open = (file: ExportFile, room: Room, turn: Turn): Promise<Result<ExportFile[]>> =>
  isGzip(file) ? openGzip(file, room, turn) : openZip(file, room, turn);

/** An archive inside the archive as its files; one that cannot be opened stays what it is, so that the others are still read. */
async function openInner(file: ExportFile, room: Room, turn: Turn): Promise<Result<ExportFile[]>> {
  if (kindOf(file.bytes) !== 'archive') return succeed([file]);
  const inner = await open(file, room, turn);
  return inner.ok || inner.problem.code === 'archive-too-large' ? inner : succeed([file]);
}

/** The files inside a .zip or .gz and inside the archives it holds; an archive that would fill the memory is refused before it does. */
export async function openArchive(
  file: ExportFile,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Result<ExportFile[]>> {
  const turn = takeTurns(signal);
  const room = { bytes: MOST_MEGABYTES * MEGABYTE, files: MOST_FILES };
  const outer = await open(file, room, turn);
  if (!outer.ok) return outer;
  const files: ExportFile[] = [];
  for (const one of outer.value) {
    const inner = await openInner(one, room, turn);
    if (!inner.ok) return tooLarge(file.name);
    files.push(...inner.value);
  }
  return files.length > 0 ? succeed(files) : fail('empty-archive', { file: file.name });
}
