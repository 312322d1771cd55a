import type { ChosenFile } from '../state.ts';

/** Bytes read at a time: browsers hand over all of a large file in one go, and the page stands still meanwhile. */
const PIECE = 1 << 21;

async function bytesOf(file: File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += PIECE)
    bytes.set(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()), at);
  return bytes;
}

/** Files a person gave to the page; none of them is read yet. */
export const chosenFiles = (files: FileList | null | undefined): ChosenFile[] =>
  Array.from(files ?? [], (file) => ({ name: file.name, bytes: () => bytesOf(file) }));
