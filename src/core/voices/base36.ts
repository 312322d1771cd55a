/**
 * The first `count` of some 32-bit words in base 36, `length` digits each, as one text; `toString(36)` takes many times as long.
 * Only the first division of a word is a long one, by halves; all others stay among small integers, which processors divide quickest.
 */
export function base36(words: ArrayLike<number>, count: number, length: number): string {
  const codes = new Array<number>(count * length);
  for (let at = 0; at < count; at += 1) {
    const word = words[at] as number;
    const upper = ((word >>> 16) / 36) | 0;
    const left = (((word >>> 16) - upper * 36) << 16) | (word & 0xffff);
    const lower = (left / 36) | 0;
    let digit = left - lower * 36;
    let rest = upper * 65_536 + lower;
    for (let place = (at + 1) * length - 1; place >= at * length; place -= 1) {
      codes[place] = digit + (digit < 10 ? 48 : 87);
      const next = (rest / 36) | 0;
      digit = rest - next * 36;
      rest = next;
    }
  }
  return String.fromCharCode(...codes);
}
