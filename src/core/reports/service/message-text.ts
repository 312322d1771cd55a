import { reviewText } from '../reviews/review-text.ts';
import {
  ANSWERED,
  AUTOMATIC,
  BEGINS_AFTER,
  FOOTER,
  NAMED_BUYER,
  NO_SKU,
  NOTHING_SAID,
  QUOTE_HEAD,
  QUOTED_FROM,
} from './message-patterns.ts';

const ORDER = /(?:^|[^\d-])(\d{3}-\d{7}-\d{7})(?![\d-])/;
const ORDERS = /(?:^|\s+|([^\d\s-]))\d{3}-\d{7}-\d{7}(?![\d-])/g;
/** `(Order: 114-1234567-1234567)`. */
const ORDER_NOTE = /[([（【][^()[\]（）【】\d]{0,40}\d{3}-\d{7}-\d{7}\s*[)\]）】]/g;
const TAG =
  /<\/?(?:html|head|body|p|div|span|br|b|i|u|a|em|strong|font|table|tbody|tr|td|th|ul|ol|li|h[1-6]|hr|img|style|pre)\b[^<>]{0,2000}>/gi;
const BREAK = /<\/(?:p|div|tr|li|h[1-6])\s*>/gi;
const QUOTED_BLOCK = /<blockquote\b[\s\S]*$/i;

const isOneOf = (patterns: readonly RegExp[], line: string): boolean => patterns.some((pattern) => pattern.test(line));

/** Text of a page as plain text, without the message it quotes. */
function withoutMarkup(text: string): string {
  return /<\w/.test(text) ? text.replace(QUOTED_BLOCK, '').replace(BREAK, '\n').replace(TAG, '') : text;
}

/** How many lines from here on head a quoted message; 0 where none does. */
function quoteHeadAt(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (isOneOf(QUOTED_FROM, line)) return 1;
  const both = `${line} ${lines[at + 1] ?? ''}`;
  if (/^(?:On|Am|Le|El|Il|在|于) ?\S/i.test(line) && line.length < 200 && isOneOf(QUOTED_FROM, both)) return 2;
  let end = at;
  while (QUOTE_HEAD.test(lines[end] ?? '')) end += 1;
  return end - at >= 2 ? end - at : 0;
}

/** What the buyer wrote in this message: without earlier turns, signatures of programs and legal notes. */
function ownLines(text: string): string {
  const all = withoutMarkup(text)
    .split('\n')
    .map((line) => line.trim());
  const begin = all.findIndex((line) => BEGINS_AFTER.test(line));
  const lines = all.slice(begin + 1).filter((line) => !line.startsWith('>'));
  const own: string[] = [];
  const isEmpty = () => own.every((line) => line === '');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const head = quoteHeadAt(lines, at);
    if (head === 0 && !isOneOf(FOOTER, line)) own.push(line);
    else if (head > 0 && isEmpty()) at += head - 1;
    else break;
  }
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A subject without marks of an answer, the name of the buyer and the number of the order. */
function bareSubject(subject: string): string {
  return NAMED_BUYER.reduce((text, pattern) => text.replace(pattern, '$1 '), subject.replace(ANSWERED, ''))
    .replace(ORDER_NOTE, ' ')
    .replace(ORDERS, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s:：,-]+$/, '')
    .trim();
}

/** The words of a message, subject first; `''` where it says nothing or where no person wrote it. */
export function messageText(subject: string, body: string): string {
  const bare = bareSubject(subject);
  const own = body === subject ? '' : ownLines(body);
  const automatic = isOneOf(AUTOMATIC, bare);
  if (automatic && (!ANSWERED.test(subject) || own === '')) return '';
  const title = automatic || NOTHING_SAID.test(bare) ? '' : bare;
  const words = NOTHING_SAID.test(own) ? '' : own;
  const [first = ''] = words.split('\n');
  if (title === '' && isOneOf(AUTOMATIC, bareSubject(first))) return '';
  return reviewText(title, words);
}

/** The order number of Amazon a text holds, or `''`. */
export function orderIn(...texts: readonly string[]): string {
  for (const text of texts) {
    const order = ORDER.exec(text)?.[1];
    if (order !== undefined) return order;
  }
  return '';
}

/** A product code as an agent typed it, `''` for what stands for none. */
export function skuTyped(cell: string): string {
  return NO_SKU.test(cell) ? '' : cell;
}
