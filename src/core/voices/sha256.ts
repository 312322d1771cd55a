const ROUNDS = 64;

let constants: { start: Int32Array; round: Int32Array } | undefined;

/** Start values and round constants as FIPS 180-4 derives them: fractional parts of roots of the first primes. */
function sha256Constants(): { start: Int32Array; round: Int32Array } {
  if (constants) return constants;
  const start = new Int32Array(8);
  const round = new Int32Array(ROUNDS);
  const fraction = (root: number) => ((root - Math.floor(root)) * 4294967296) | 0;
  for (let candidate = 2, found = 0; found < ROUNDS; candidate += 1) {
    let prime = true;
    for (let factor = 2; factor * factor <= candidate; factor += 1) if (candidate % factor === 0) prime = false;
    if (!prime) continue;
    if (found < 8) start[found] = fraction(Math.sqrt(candidate));
    round[found] = fraction(Math.cbrt(candidate));
    found += 1;
  }
  constants = { start, round };
  return constants;
}

/** The text as UTF-8 bytes, padded to whole blocks as FIPS 180-4 section 5.1.1 says; half a surrogate pair counts as U+FFFD. */
function paddedBytes(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 3 + 9 + 63) & ~63);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    let code = text.codePointAt(i) as number;
    if (code > 0xffff) i += 1;
    else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes[at++] = code;
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 63);
      bytes[at++] = 0x80 | (code & 63);
    } else {
      bytes[at++] = 0xf0 | (code >> 18);
      bytes[at++] = 0x80 | ((code >> 12) & 63);
      bytes[at++] = 0x80 | ((code >> 6) & 63);
      bytes[at++] = 0x80 | (code & 63);
    }
  }
  bytes[at] = 0x80;
  const blocks = bytes.subarray(0, (at + 9 + 63) & ~63);
  new DataView(blocks.buffer).setUint32(blocks.length - 4, at * 8);
  return blocks;
}

/** The eight 32-bit words of the SHA-256 digest (FIPS 180-4) of a text in UTF-8, as signed integers. */
export function sha256(text: string): Int32Array {
  const { start, round } = sha256Constants();
  const state = Int32Array.from(start);
  const bytes = paddedBytes(text);
  const view = new DataView(bytes.buffer);
  const w = new Int32Array(ROUNDS);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < ROUNDS; i += 1) {
      const x = w[i - 15] as number;
      const y = w[i - 2] as number;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < ROUNDS; i += 1) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (round[i] as number) + (w[i] as number)) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => {
      state[i] = ((state[i] as number) + value) | 0;
    });
  }
  return state;
}
