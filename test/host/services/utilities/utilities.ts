import { createHash, createHmac } from 'node:crypto';
import { refuse } from '../../book/refuse.ts';
import { enumName, number, text, textOrNull } from '../arguments.ts';
import { spend } from '../ledger.ts';
import type { Methods } from '../service.ts';
import { describe, other, place } from '../service.ts';
import { archiveMethods } from './archives.ts';
import { bytesOf, newBlob, signed } from './blob.ts';
import { parseCsv } from './csv.ts';
import { formatDate, parseDate } from './format-date.ts';
import { formatString } from './format-string.ts';

const HASHES: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Text without a character set counts as US_ASCII: each other character is a question mark. */
function digestInput(value: unknown, charset: unknown): Buffer {
  if (Array.isArray(value)) return bytesOf(value);
  const ascii = charset === undefined || enumName(charset) === 'US_ASCII';
  return Buffer.from(ascii ? asciiOnly(String(value)) : String(value));
}

function asciiOnly(value: string): string {
  return [...value].map((character) => (character.charCodeAt(0) < 128 ? character : '?')).join('');
}

function hashName(name: string): string {
  const known = HASHES[name.replace(/^HMAC_/, '')];
  if (!known) throw new Error(`not in the local host: digest ${name}`);
  return known;
}

const ENCODED = ['string', 'array', 'string enum'];

const methods: Methods<GoogleAppsScript.Utilities.Utilities, null> = {
  formatDate: place(['date string string'], (_, args) =>
    formatDate(checkedMoment(args[0] as Date), text(args, 1), text(args, 2)),
  ),
  parseDate: place(
    ['string string string'],
    (_, args) => new Date(parseDate(text(args, 0), text(args, 1), text(args, 2))),
  ),
  formatString: place(null, (_, args) => formatString(text(args, 0), args.slice(1))),
  getUuid: place([''], (_, __, run) =>
    uuid(run.world.bundle.code.length + run.world.clock.now + run.execution.calls.length),
  ),
  base64Encode: place(ENCODED, (_, args) => bytesOf(args[0]).toString('base64')),
  base64EncodeWebSafe: place(ENCODED, (_, args) =>
    bytesOf(args[0]).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  ),
  base64Decode: place(['string', 'string enum'], (_, args) => signed(Buffer.from(text(args, 0), 'base64'))),
  base64DecodeWebSafe: place(['string', 'string enum'], (_, args) => signed(Buffer.from(text(args, 0), 'base64'))),
  computeDigest: place(['enum string', 'enum array', 'enum string enum'], (_, args) =>
    signed(
      createHash(hashName(enumName(args[0])))
        .update(digestInput(args[1], args[2]))
        .digest(),
    ),
  ),
  computeHmacSha256Signature: place(['string string', 'array array', 'string string enum'], (_, args) =>
    signed(createHmac('sha256', digestInput(args[1], args[2])).update(digestInput(args[0], args[2])).digest()),
  ),
  computeHmacSignature: place(['enum string string', 'enum array array', 'enum string string enum'], (_, args) =>
    signed(
      createHmac(hashName(enumName(args[0])), digestInput(args[2], args[3]))
        .update(digestInput(args[1], args[3]))
        .digest(),
    ),
  ),
  newBlob: place(
    ['string', 'string string?', 'string string? string?', 'array', 'array string?', 'array string? string?'],
    (_, args) =>
      newBlob(
        bytesOf(args[0]),
        textOrNull(args, 1) ?? (Array.isArray(args[0]) ? null : 'text/plain'),
        textOrNull(args, 2),
      ),
  ),
  parseCsv: place(['string', 'string string'], (_, args) => {
    const delimiter = args[1] === undefined ? ',' : text(args, 1);
    if (delimiter.length !== 1) throw refuse(`Cannot convert ${delimiter} to char.`);
    return parseCsv(text(args, 0), delimiter);
  }),
  sleep: other(['number'], (_, args, run) => {
    if (number(args, 0) > 300_000) throw refuse('Invalid argument: milliseconds');
    spend(run, number(args, 0));
  }),
  jsonParse: place(['string'], (_, args) => JSON.parse(text(args, 0))),
  jsonStringify: place(['any'], (_, args) => JSON.stringify(args[0])),
};

function checkedMoment(date: Date): number {
  if (Number.isNaN(date.getTime())) throw refuse('Invalid argument: date');
  return date.getTime();
}

let made = 0;

/** A version-4 UUID that is the same in the same run of the same scenario and never twice. */
function uuid(seed: number): string {
  made += 1;
  const hex = createHash('sha256').update(`${seed} ${made}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The service Utilities. */
export const utilitiesService = describe<GoogleAppsScript.Utilities.Utilities, null>('Utilities', [
  methods,
  archiveMethods,
]);
