/** The first `count` of some 32-bit words in base 36, `length` digits each, as one text; `toString(36)` takes many times as long. */
export function base36(words: ArrayLike<number>, count: number, length: number): string {
  const codes = new Array<number>(count * length);
  for (let at = 0; at < count; at += 1)
    for (let place = (at + 1) * length - 1, rest = (words[at] as number) >>> 0; place >= at * length; place -= 1) {
      const digit = rest % 36;
      codes[place] = digit + (digit < 10 ? 48 : 87);
      rest = (rest / 36) >>> 0;
    }
  return String.fromCharCode(...codes);
}
