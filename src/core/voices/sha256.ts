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

let octets = new Uint8Array(0);
let room = new DataView(octets.buffer);

/** UTF-8 into `room`, padded to whole blocks as FIPS 180-4 section 5.1.1 says; half a surrogate pair counts as U+FFFD. Gives the length. */
function putPadded(text: string): number {
  const most = (text.length * 3 + 72) & ~63;
  if (octets.length < most) {
    octets = new Uint8Array(most * 2);
    room = new DataView(octets.buffer);
  }
  const bytes = octets;
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const whole = text.codePointAt(i) as number;
      code = whole > 0xffff ? whole : 0xfffd;
      if (whole > 0xffff) i += 1;
    }
    if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
      else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 63);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 63);
    }
    bytes[at++] = 0x80 | (code & 63);
  }
  const length = (at + 72) & ~63;
  bytes.fill(0, at, length);
  bytes[at] = 0x80;
  for (let i = 1, bits = at * 8; i <= 4; i += 1, bits = Math.floor(bits / 256)) bytes[length - i] = bits & 255;
  return length;
}

const w = new Int32Array(ROUNDS);
const state = new Int32Array(8);

/** The eight 32-bit words of the SHA-256 digest (FIPS 180-4) of a text in UTF-8, as signed integers, until it is called again. */
export function sha256(text: string): Int32Array {
  const { start, round } = sha256Constants();
  state.set(start);
  const length = putPadded(text);
  for (let block = 0; block < length; block += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = room.getInt32(block + i * 4);
    addBlock(round);
  }
  return state;
}

function addBlock(round: Int32Array): void {
  for (let i = 16; i < ROUNDS; i += 1) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
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
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}
