import { textOfCodes } from './text-of-codes.ts';

/** How long a repeat can be, by its kind, and how far back one can lie. */
const LENGTHS = [4, 5, 6, 7, 9, 12, 18, 30];
const REACH = Math.floor((1920 * 90) / LENGTHS.length);
/** Characters one of a folded text stands for at most. */
const MOST = 15;
/** So many characters are copied sooner by a call than one by one. */
const WORTH_A_CALL = 9;

/**
 * Unfolds what the build folded: characters as they are, and for each repeat of earlier ones two, the first from U+0080 to U+07FF and the
 * second one of 90 from `#` on, which tell how many there are and how far back. The text is JSON.
 */
export function unfold<Value>(folded: string): Value {
  const size = folded.length;
  const codes = new Uint16Array(size * MOST);
  let length = 0;
  for (let at = 0; at < size; at += 1) {
    const code = folded.charCodeAt(at);
    if (code < 0x80 || code > 0x7ff) codes[length++] = code;
    else {
      at += 1;
      const value = (code - 0x80) * 90 + folded.charCodeAt(at) - 35;
      let from = length - (value % REACH) - 1;
      const many = LENGTHS[Math.floor(value / REACH)] as number;
      const end = length + many;
      if (many < WORTH_A_CALL) while (length < end) codes[length++] = codes[from++] as number;
      else codes.copyWithin(length, from, from + many);
      length = end;
    }
  }
  return JSON.parse(textOfCodes(codes, length)) as Value;
}
