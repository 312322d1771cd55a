/** A comment that a return form built from clicks: `Head|Detail|No`. */
export interface ClickPath {
  /** The reason code the head amounts to; `''` where it says nothing. */
  code: string;
  /** Where the buyer's detail stands in the comment: [from, to), without a closing "No". */
  from: number;
  to: number;
}

// Heads of the forms and the reason code they amount to.
const HEADS: Readonly<Record<string, string>> = {
  'changed mind': 'UNWANTED_ITEM',
  'ordering issue': 'ORDERED_WRONG_ITEM',
  'delivery issue': 'MISSED_ESTIMATED_DELIVERY',
  'not as expected': '',
  'not as described': 'NOT_AS_DESCRIBED',
  'not compatible': 'NOT_COMPATIBLE',
  defective: 'DEFECTIVE',
  damaged: 'DAMAGED_BY_CARRIER',
  'received wrong item': 'SWITCHEROO',
  'wrong item': 'SWITCHEROO',
  'too small': 'APPAREL_TOO_SMALL',
  'too large': 'APPAREL_TOO_LARGE',
  'incorrect size': 'WRONG_SIZE',
  'wrong size': 'WRONG_SIZE',
  'missing parts': 'MISSING_PARTS',
  'quality not adequate': 'QUALITY_UNACCEPTABLE',
  'item is defective': 'DEFECTIVE',
  'no longer needed': 'UNWANTED_ITEM',
  new: '',
  other: '',
};

// Answers to "anything else?" that say nothing.
const NOTHING =
  /^(no|none|n\/?a|nothing|nothing specific|nope|ok|okay|same|yes|i don'?t know|idk|not applicable|\.|-)?[.!]*$/i;

// Details the forms offer as a click, whose words alone would be read otherwise.
const DETAILS: Readonly<Record<string, string>> = {
  'my needs changed': 'UNWANTED_ITEM',
  'found other item': 'UNWANTED_ITEM',
  'found a better price': 'FOUND_BETTER_PRICE',
  'not as expected': '',
  'item is defective': 'DEFECTIVE',
  'ordered too many': 'ORDERED_WRONG_ITEM',
  'accidental purchase': 'ORDERED_WRONG_ITEM',
  'ordered wrong item': 'ORDERED_WRONG_ITEM',
  'unauthorized purchase': 'UNAUTHORIZED_PURCHASE',
  'item was late': 'MISSED_ESTIMATED_DELIVERY',
};

function lookUp(table: Readonly<Record<string, string>>, words: string): string | undefined {
  const key = words.trim().toLowerCase();
  const found: unknown = table[key];
  return typeof found === 'string' ? found : undefined;
}

/** Reads a click path; `null` for a comment that is none, even if it holds a bar. */
export function readClickPath(comment: string): ClickPath | null {
  const bar = comment.indexOf('|');
  if (bar < 0) return null;
  const head = lookUp(HEADS, comment.slice(0, bar));
  if (head === undefined) return null;
  let from = bar + 1;
  let to = comment.length;
  let code = head;
  const last = comment.lastIndexOf('|');
  if (NOTHING.test(comment.slice(last + 1).trim())) to = last > bar ? last : from;
  const next = comment.indexOf('|', from);
  const end = next >= 0 && next < to ? next : to;
  const clicked = lookUp(DETAILS, comment.slice(from, end));
  if (clicked !== undefined) {
    code = clicked || code;
    from = Math.min(end + 1, to);
  }
  if (NOTHING.test(comment.slice(from, to).trim())) to = from;
  return { code, from, to };
}
