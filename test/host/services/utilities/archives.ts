import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { refuse } from '../../book/refuse.ts';
import { list, text } from '../arguments.ts';
import type { Handle, Methods } from '../service.ts';
import { isHandle, place } from '../service.ts';
import { newBlob } from './blob.ts';

const ZIP = 'application/zip';
const GZIP = 'application/x-gzip';

/** Before 1980 an archive has no dates. */
const UNDATED = new Date(1980, 0, 1);

const partsOf = (blob: unknown) => (blob as Handle).self as { bytes: Buffer; type: string | null; name: string | null };

function zip(blobs: unknown[], name: string) {
  const files: Record<string, Uint8Array> = {};
  for (const { bytes, name: own } of blobs.filter(isHandle).map(partsOf)) {
    if (own === null) throw refuse('Blob object must have non-null name for this operation.');
    if (own in files) throw refuse(`Duplicate file name in archive: ${own}`);
    files[own] = bytes;
  }
  return newBlob(Buffer.from(zipSync(files, { mtime: UNDATED })), ZIP, name);
}

/** Packing and unpacking; an archive is known by its content type. */
export const archiveMethods: Methods<GoogleAppsScript.Utilities.Utilities, null> = {
  zip: place(['array', 'array string'], (_, args) =>
    zip(list(args, 0), args[1] === undefined ? 'archive.zip' : text(args, 1)),
  ),
  unzip: place(['Blob'], (_, args) => {
    const { bytes, type } = partsOf(args[0]);
    if (type !== ZIP) throw refuse('Invalid argument');
    return Object.entries(unzipSync(bytes)).map(([name, file]) => newBlob(Buffer.from(file), null, name));
  }),
  gzip: place(['Blob', 'Blob string'], (_, args) =>
    newBlob(gzipSync(partsOf(args[0]).bytes), GZIP, args[1] === undefined ? 'archive.gz' : text(args, 1)),
  ),
  ungzip: place(['Blob'], (_, args) => {
    const { bytes, type, name } = partsOf(args[0]);
    if (type !== GZIP) throw refuse('Could not decompress gzip.');
    return newBlob(gunzipSync(bytes), null, name?.replace(/\.gz$/, '') ?? null);
  }),
};
