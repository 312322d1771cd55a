import { reasonTables } from './reason-tables.ts';

/** A comment that a return form built from clicks: `Head|Detail|No`. */
export interface ClickPath {
  /** The reason code the head amounts to; `''` where it says nothing. */
  code: string;
  /** Whether a detail the buyer clicked gave the code: it weighs more than the reason of the return, which is the head again. */
  isDetail: boolean;
  /** Where the buyer's detail stands in the comment: [from, to), without a closing "No". */
  from: number;
  to: number;
}

// Answers to "anything else?" that say nothing.
const NOTHING =
  /^(no|none|n\/?a|nothing|nothing specific|nope|ok|okay|same|yes|i don['’]?t know|idk|not applicable|\.|-)?[.!]*$/i;

function lookUp(table: Readonly<Record<string, string>>, words: string): string | undefined {
  const key = words.trim().toLowerCase();
  const found: unknown = table[key];
  return typeof found === 'string' ? found : undefined;
}

/** Reads a click path; `null` for a comment that is none, even if it holds a bar. */
export function readClickPath(comment: string): ClickPath | null {
  const bar = comment.indexOf('|');
  if (bar < 0) return null;
  const head = lookUp(reasonTables().heads, comment.slice(0, bar));
  if (head === undefined) return null;
  let from = bar + 1;
  let to = comment.length;
  let code = head;
  let isDetail = false;
  const last = comment.lastIndexOf('|');
  if (NOTHING.test(comment.slice(last + 1).trim())) to = last > bar ? last : from;
  const next = comment.indexOf('|', from);
  const end = next >= 0 && next < to ? next : to;
  const clicked = lookUp(reasonTables().details, comment.slice(from, end));
  if (clicked !== undefined) {
    code = clicked || code;
    isDetail = clicked !== '';
    from = Math.min(end + 1, to);
  }
  if (NOTHING.test(comment.slice(from, to).trim())) to = from;
  return { code, isDetail, from, to };
}
