import { refuse } from '../../book/refuse.ts';
import { text, textOrNull } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import type { Handle, Method } from '../service.ts';
import { describe, place, tell } from '../service.ts';

interface BlobSelf {
  bytes: Buffer;
  type: string | null;
  name: string | null;
}

/** A Blob object. */
export function newBlob(bytes: Buffer, type: string | null, name: string | null) {
  return objectOf('Blob', { bytes, type, name });
}

/** Bytes as scripts see them, from -128 to 127. */
export function signed(bytes: Buffer): number[] {
  return [...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)];
}

/** Bytes of an argument: a list of numbers, or a text in a character set. */
export function bytesOf(value: unknown, encoding: BufferEncoding = 'utf8'): Buffer {
  return Array.isArray(value)
    ? Buffer.from(value.map((byte) => Number(byte) & 255))
    : Buffer.from(String(value), encoding);
}

const DECODERS: Record<string, string> = { shift_jis: 'shift_jis', 'windows-31j': 'shift_jis' };

function decoded({ bytes }: BlobSelf, charset: string | null): string {
  const name = (charset ?? 'utf-8').toLowerCase();
  try {
    return new TextDecoder(DECODERS[name] ?? name, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse(`Invalid argument: charset ${charset}`);
  }
}

/** The text of a Blob object. */
export function textOf(blob: Handle): string {
  return decoded(blob.self as BlobSelf, null);
}

const methods: Record<string, Method<BlobSelf>> = {
  getBytes: place([''], ({ bytes }) => signed(bytes)),
  getDataAsString: place(['', 'string'], (blob, args) => decoded(blob, textOrNull(args, 0))),
  getName: place([''], ({ name }) => name),
  setName: tell(['string'], (blob, args) => {
    blob.name = text(args, 0);
  }),
  getContentType: place([''], ({ type }) => type),
  setContentType: tell(['string?'], (blob, args) => {
    blob.type = textOrNull(args, 0);
  }),
  setDataFromString: tell(['string', 'string string'], (blob, args) => {
    blob.bytes = Buffer.from(text(args, 0));
  }),
  setBytes: tell(['array'], (blob, args) => {
    blob.bytes = bytesOf(args[0]);
  }),
  copyBlob: place([''], (blob) => objectOf('Blob', { ...blob })),
  isGoogleType: place([''], () => false),
};

/** The class Blob. */
export const blobService = describe<object, BlobSelf>('Blob', [], { beyondTypings: methods });
