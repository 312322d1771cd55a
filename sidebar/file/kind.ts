import type { PageWords } from '../../src/core/words/page-words.ts';
import { detectWide } from './encoding.ts';
import { readZipDirectory } from './zip-directory.ts';

/**
 * What the bytes of a file give away: a `workbook` of Excel, one of before 2007 (`old-workbook`), a web page or an XML workbook with
 * a table in it (`markup-table`), a .zip or .gz (`archive`); `text` may still be anything written in characters.
 */
export type FileKind =
  | 'workbook'
  | 'old-workbook'
  | 'markup-table'
  | 'archive'
  | 'xml'
  | 'text'
  | Exclude<keyof PageWords['fileKinds'], 'text' | 'locked-workbook' | 'nested-archive' | 'xml'>;

/** Files known by their first bytes, as text with one character a byte. */
const SIGNATURES: readonly { begins: string; is: FileKind }[] = [
  { begins: '\x89PNG', is: 'picture' },
  { begins: '\xFF\xD8\xFF', is: 'picture' },
  { begins: 'GIF8', is: 'picture' },
  { begins: 'BM', is: 'picture' },
  { begins: 'II*\0', is: 'picture' },
  { begins: 'MM\0*', is: 'picture' },
  { begins: '%PDF-', is: 'pdf' },
  { begins: '\xD0\xCF\x11\xE0', is: 'old-workbook' },
  { begins: '\x1F\x8B', is: 'archive' },
  { begins: 'PK\x05\x06', is: 'archive' },
  { begins: 'Rar!', is: 'other-archive' },
  { begins: "7z\xBC\xAF'\x1C", is: 'other-archive' },
];

const BYTES_SEEN = 4096;
/** A web page has its styles before its table. */
const MARKUP_SEEN = 1 << 18;

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** What a zip archive is by the files in it; the file its beginning names has to do where its end is cut off. */
function kindOfZip(bytes: Uint8Array): FileKind {
  const paths = readZipDirectory(bytes)?.map(({ path }) => path) ?? [firstName(bytes)];
  const holds = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  if (holds(/^xl\/workbook\.bin$|^word\/|^ppt\/|^Index\/.*\.iwa$/) || (holds(/^mimetype$/) && holds(/^content\.xml$/)))
    return 'other-office';
  return holds(/^xl\/|^\[Content_Types\]\.xml$/) ? 'workbook' : 'archive';
}

/** The name of the first file in a zip archive. */
const firstName = (bytes: Uint8Array): string =>
  latin(bytes.subarray(30, 30 + (bytes[26] ?? 0) + (bytes[27] ?? 0) * 256));

const isTar = (bytes: Uint8Array): boolean => latin(bytes.subarray(257, 262)) === 'ustar';

/** The top of a text without the mark, the blanks and the empty bytes of UTF-16. */
const topOf = (bytes: Uint8Array, length: number): string =>
  latin(bytes.subarray(0, length))
    .replace(/\0/g, '')
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*/, '');

/** What a text that begins with markup is; `null` for any other text. */
function kindOfMarkup(bytes: Uint8Array): FileKind | null {
  if (!/^<[!?a-z]/i.test(topOf(bytes, BYTES_SEEN))) return null;
  const head = topOf(bytes, MARKUP_SEEN);
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|meta|style|table|body)\b/is.test(head))
    return /<table\b/i.test(head) ? 'markup-table' : 'html';
  return head.includes('urn:schemas-microsoft-com:office:spreadsheet') ? 'markup-table' : 'xml';
}

/** What a file is, by its bytes and never by its name. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, BYTES_SEEN));
  if (head.startsWith('PK\x03\x04')) return kindOfZip(bytes);
  if (/^RIFF....WEBP/s.test(head) || /^....ftyp(?:heic|avif|mif1)/s.test(head)) return 'picture';
  // `BM` also begins words; a bitmap goes on with its size and two empty numbers.
  const signature = SIGNATURES.find(({ begins }) => head.startsWith(begins));
  if (signature && (signature.begins !== 'BM' || head.slice(6, 10) === '\0\0\0\0')) return signature.is;
  if (isTar(bytes)) return 'other-archive';
  const markup = kindOfMarkup(bytes);
  if (markup) return markup;
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
