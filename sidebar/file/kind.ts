import type { PageWords } from '../../src/core/words/page-words.ts';
import { detectWide } from './encoding.ts';

/** What the first bytes of a file give away; `text` may still be anything written in characters. */
export type FileKind = 'workbook' | 'text' | Exclude<keyof PageWords['fileKinds'], 'text' | 'locked-workbook'>;

/** Files known by their first bytes, as text with one character a byte. */
const SIGNATURES: readonly { begins: string; is: FileKind }[] = [
  { begins: '\x89PNG', is: 'picture' },
  { begins: '\xFF\xD8\xFF', is: 'picture' },
  { begins: 'GIF8', is: 'picture' },
  { begins: 'BM', is: 'picture' },
  { begins: 'II*\0', is: 'picture' },
  { begins: 'MM\0*', is: 'picture' },
  { begins: '%PDF-', is: 'pdf' },
  { begins: '\xD0\xCF\x11\xE0', is: 'old-excel' },
  { begins: '\x1F\x8B', is: 'zip' },
  { begins: 'Rar!', is: 'zip' },
  { begins: "7z\xBC\xAF'\x1C", is: 'zip' },
];

const BYTES_SEEN = 4096;

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** Whether the names of the files inside a zip archive are those of an Excel workbook; they stand at its end and its beginning. */
function isWorkbook(bytes: Uint8Array): boolean {
  const ends =
    latin(bytes.subarray(0, BYTES_SEEN)) + latin(bytes.subarray(Math.max(0, bytes.length - 16 * BYTES_SEEN)));
  return ends.includes('xl/') && /xl\/workbook\.xml|xl\/worksheets|\[Content_Types\]\.xml/.test(ends);
}

/** What a file is, by its bytes and never by its name. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, BYTES_SEEN));
  if (head.startsWith('PK\x03\x04')) return isWorkbook(bytes) ? 'workbook' : 'zip';
  if (/^RIFF....WEBP/s.test(head) || /^....ftyp(?:heic|avif|mif1)/s.test(head)) return 'picture';
  // `BM` also begins words; a bitmap goes on with its size and two empty numbers.
  const signature = SIGNATURES.find(({ begins }) => head.startsWith(begins));
  if (signature && (signature.begins !== 'BM' || head.slice(6, 10) === '\0\0\0\0')) return signature.is;
  if (/^(?:\xEF\xBB\xBF)?\s*(?:<!doctype html|<html|<head|<\?xml[^>]*>\s*<html)/i.test(head)) return 'html';
  if (/^(?:\xEF\xBB\xBF)?\s*[[{]\s*["{[]/.test(head) && /[\]}]\s*$/.test(latin(bytes.subarray(-64)))) return 'json';
  return isBinary(bytes.subarray(0, BYTES_SEEN)) ? 'binary' : 'text';
}

/** A control character no text file has: not a tab, a line end, a page end or the old mark of a file's end. */
const isControl = (code: number): boolean =>
  code > 0 && code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 26;

/** Whether bytes read as UTF-16 hold no control characters and nothing outside of Unicode. */
function readsAsWideText(bytes: Uint8Array): boolean {
  const encoding = detectWide(bytes) ?? 'utf-16le';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isControl(code) || code === 0xfffd || (code >= 0xe000 && code < 0xf900)) odd += 1;
  }
  return odd <= text.length * 0.01;
}

/** Text holds next to no control characters, unless every other byte is empty because it is UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return false;
  if (detectWide(bytes) !== null) return !readsAsWideText(bytes);
  let control = 0;
  let empty = 0;
  for (const byte of bytes) {
    if (byte === 0) empty += 1;
    else if (isControl(byte)) control += 1;
  }
  return control > bytes.length * 0.02 || empty > bytes.length * 0.1;
}
