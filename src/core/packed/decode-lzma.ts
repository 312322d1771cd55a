/*
 * Decodes LZMA (the algorithm of the 7-Zip LZMA specification by Igor Pavlov): a range coder whose bits are weighed by what came
 * before, over literals and matches of earlier bytes. Data packed so is an eighth shorter than deflated.
 */

/** Bytes of the header before the coded ones: properties, size of the dictionary, size of the data. */
const HEADER = 13;
const STATES = 12;
/** Where each group of weights begins. */
const IS_MATCH = 0;
const IS_REP = IS_MATCH + STATES * 16;
const IS_REP_0 = IS_REP + STATES;
const IS_REP_1 = IS_REP_0 + STATES;
const IS_REP_2 = IS_REP_1 + STATES;
const IS_REP_0_LONG = IS_REP_2 + STATES;
const SLOT = IS_REP_0_LONG + STATES * 16;
const SPECIAL = SLOT + 4 * 64;
const ALIGN = SPECIAL + 115;
const LENGTH = ALIGN + 16;
const REP_LENGTH = LENGTH + 514;
const LITERAL = REP_LENGTH + 514;

/** The `size` bytes that were packed. What is not packed so gives bytes without sense, never more of them. */
export function decodeLzma(packed: ArrayLike<number>, size: number): Uint8Array {
  const out = new Uint8Array(size);
  const properties = packed[0] as number;
  const literalContext = properties % 9;
  const literalPlace = (1 << (Math.floor(properties / 9) % 5)) - 1;
  const places = (1 << Math.floor(properties / 45)) - 1;
  const weights = new Uint16Array(LITERAL + ((literalPlace + 1) << literalContext) * 0x300).fill(1024);
  let at = HEADER + 1;
  // Whole numbers of 32 bits: as plain variables they would be boxed anew at each bit.
  const coder = new Uint32Array([2 ** 32 - 1, 0]);
  const next = (): number => packed[at++] ?? 0;
  for (let byte = 0; byte < 4; byte += 1) coder[1] = (coder[1] as number) * 256 + next();

  const refill = (): void => {
    if ((coder[0] as number) >= 2 ** 24) return;
    coder[0] = (coder[0] as number) * 256;
    coder[1] = (coder[1] as number) * 256 + next();
  };
  const bit = (place: number): number => {
    const weight = weights[place] as number;
    const bound = ((coder[0] as number) >>> 11) * weight;
    const isSet = (coder[1] as number) >= bound;
    if (isSet) {
      coder[0] = (coder[0] as number) - bound;
      coder[1] = (coder[1] as number) - bound;
      weights[place] = weight - (weight >> 5);
    } else {
      coder[0] = bound;
      weights[place] = weight + ((2048 - weight) >> 5);
    }
    refill();
    return isSet ? 1 : 0;
  };
  const tree = (place: number, bits: number): number => {
    let value = 1;
    for (let left = bits; left > 0; left -= 1) value = value * 2 + bit(place + value);
    return value - (1 << bits);
  };
  const treeBackwards = (place: number, bits: number): number => {
    let value = 1;
    let sum = 0;
    for (let done = 0; done < bits; done += 1) {
      const one = bit(place + value);
      value = value * 2 + one;
      sum += one << done;
    }
    return sum;
  };
  const plain = (bits: number): number => {
    let value = 0;
    for (let left = bits; left > 0; left -= 1) {
      coder[0] = (coder[0] as number) >>> 1;
      const isSet = (coder[1] as number) >= (coder[0] as number);
      if (isSet) coder[1] = (coder[1] as number) - (coder[0] as number);
      value = value * 2 + (isSet ? 1 : 0);
      refill();
    }
    return value;
  };
  const lengthAt = (place: number, phase: number): number => {
    if (bit(place) === 0) return tree(place + 2 + phase * 8, 3);
    if (bit(place + 1) === 0) return 8 + tree(place + 130 + phase * 8, 3);
    return 16 + tree(place + 258, 8);
  };

  let state = 0;
  let back = [0, 0, 0, 0];
  for (let done = 0; done < size; ) {
    const phase = done & places;
    if (bit(IS_MATCH + state * 16 + phase) === 0) {
      const before = done > 0 ? (out[done - 1] as number) : 0;
      const context = ((done & literalPlace) << literalContext) + (before >> (8 - literalContext));
      const place = LITERAL + context * 0x300;
      let symbol = 1;
      let match = out[done - (back[0] as number) - 1] ?? 0;
      for (let agrees = state >= 7; symbol < 256; ) {
        const expected = (match >> 7) & 1;
        match <<= 1;
        const one = bit(place + (agrees ? (1 + expected) * 256 : 0) + symbol);
        symbol = symbol * 2 + one;
        agrees = agrees && one === expected;
      }
      out[done] = symbol;
      done += 1;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    const [first, second, third, fourth] = back as [number, number, number, number];
    let length = 0;
    if (bit(IS_REP + state) === 0) {
      length = lengthAt(LENGTH, phase);
      const slot = tree(SLOT + Math.min(length, 3) * 64, 6);
      const bits = (slot >> 1) - 1;
      let distance = slot;
      if (slot >= 4) {
        distance = (2 + (slot & 1)) * 2 ** bits;
        distance +=
          slot < 14 ? treeBackwards(SPECIAL + distance - slot, bits) : plain(bits - 4) * 16 + treeBackwards(ALIGN, 4);
      }
      back = [distance, first, second, third];
      state = state < 7 ? 7 : 10;
    } else {
      if (bit(IS_REP_0 + state) === 0) {
        if (bit(IS_REP_0_LONG + state * 16 + phase) === 0) {
          state = state < 7 ? 9 : 11;
          out[done] = out[done - first - 1] ?? 0;
          done += 1;
          continue;
        }
      } else if (bit(IS_REP_1 + state) === 0) back = [second, first, third, fourth];
      else if (bit(IS_REP_2 + state) === 0) back = [third, first, second, fourth];
      else back = [fourth, first, second, third];
      length = lengthAt(REP_LENGTH, phase);
      state = state < 7 ? 8 : 11;
    }
    const from = (back[0] as number) + 1;
    for (let left = Math.min(length + 2, size - done); left > 0; left -= 1, done += 1)
      out[done] = out[done - from] ?? 0;
  }
  return out;
}
