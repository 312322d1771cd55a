import { createDecoder, type Encoding } from './decoder.ts';

/** Bytes of lines beyond ASCII that are weighed. */
const EVIDENCE = 64 * 1024;

const STRICT = { fatal: true } as const;

/** The encoding of a text: a mark at its start, strict UTF-8, UTF-16 by its empty bytes, else what its odd bytes make most sense in. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = detectWide(bytes.subarray(0, 4096));
  if (wide) return wide;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const evidence = oddLines(bytes);
  if (evidence.length === 0 || isStrictUtf8(evidence)) return 'utf-8';
  const weighed = CANDIDATES.map(({ encoding, weigh }) => ({ encoding, weight: weigh(evidence) }));
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best)).encoding;
}

/** Share of the bytes of UTF-16 that are empty at least: those of digits, tabs and line ends among characters of any script. */
const LEAST_EMPTY = 0.05;
/** Empty bytes on the other side for each of them at most: a few Chinese characters end in one. */
const OTHER_SIDE = 0.25;

/** UTF-16 without a mark: every other byte of its ASCII characters is empty. */
export function detectWide(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > head.length * LEAST_EMPTY && even <= odd * OTHER_SIDE) return 'utf-16le';
  return even > head.length * LEAST_EMPTY && odd <= even * OTHER_SIDE ? 'utf-16be' : null;
}

/** The place of the next byte beyond ASCII, or the length; looks at four bytes at a time because files are large and mostly ASCII. */
function nextOdd(bytes: Uint8Array, words: Uint32Array, from: number): number {
  let at = from;
  while (at < bytes.length && (at + bytes.byteOffset) % 4 !== 0) {
    if ((bytes[at] as number) >= 0x80) return at;
    at += 1;
  }
  let word = (at + bytes.byteOffset) >> 2;
  while (word < words.length && ((words[word] as number) & 0x80808080) === 0) word += 1;
  at = Math.max(at, (word << 2) - bytes.byteOffset);
  while (at < bytes.length && (bytes[at] as number) < 0x80) at += 1;
  return at;
}

/** The lines that hold bytes beyond ASCII, from the start of the file on, at most `EVIDENCE` bytes of them. */
function oddLines(bytes: Uint8Array): Uint8Array {
  const words = new Uint32Array(bytes.buffer, 0, (bytes.byteOffset + bytes.length) >> 2);
  const found = new Uint8Array(EVIDENCE);
  let length = 0;
  for (let at = nextOdd(bytes, words, 0); at < bytes.length && length < EVIDENCE; at = nextOdd(bytes, words, at)) {
    const start = bytes.lastIndexOf(10, at) + 1;
    const next = bytes.indexOf(10, at);
    const end = next < 0 ? bytes.length : next + 1;
    const line = bytes.subarray(start, Math.min(end, start + EVIDENCE - length));
    found.set(line, length);
    length += line.length;
    at = end;
  }
  return found.subarray(0, length);
}

/** Evidence may be cut inside a character, never by more than its last three bytes. */
function isStrictUtf8(evidence: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', STRICT);
  try {
    decoder.decode(evidence, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

interface Candidate {
  encoding: Encoding;
  /** From 0 to 1, how well the characters beyond ASCII read. */
  weigh: (evidence: Uint8Array) => number;
}

/** Share of the characters beyond ASCII that are good; `good` is given the character and its neighbours. */
function shareOfGood(encoding: Encoding, evidence: Uint8Array, good: (at: number, text: string) => number): number {
  const text = createDecoder(encoding)(evidence, false);
  let sum = 0;
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    seen += 1;
    sum += good(at, text);
  }
  return seen === 0 ? 0 : sum / seen;
}

const isLatinLetter = (code: number) => (code > 64 && code < 91) || (code > 96 && code < 123);
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
const isKana = (code: number) => code >= 0x3041 && code <= 0x30fe;
const isWidePunctuation = (code: number) =>
  (code >= 0x3000 && code <= 0x301c) || (code >= 0xff01 && code <= 0xff5e) || code === 0x2026;

/** Chinese and Japanese characters do not stand right beside small Latin letters on both sides. */
const besideLatin = (at: number, text: string) =>
  isLatinLetter(text.charCodeAt(at - 1)) && isLatinLetter(text.charCodeAt(at + 1));

const CANDIDATES: readonly Candidate[] = [
  {
    // Western text has single accented letters and signs between ASCII; long runs of them are another encoding misread.
    encoding: 'windows-1252',
    weigh: (evidence) =>
      shareOfGood('windows-1252', evidence, (at, text) => {
        const code = text.charCodeAt(at);
        if (code < 0xa0) return 0;
        const run = Number(text.charCodeAt(at - 1) >= 0x80) + Number(text.charCodeAt(at + 1) >= 0x80);
        return run === 0 ? 0.9 : run === 1 ? 0.5 : 0.1;
      }),
  },
  {
    encoding: 'shift_jis',
    weigh: (evidence) =>
      shareOfGood('shift_jis', evidence, (at, text) => {
        const code = text.charCodeAt(at);
        if (code === 0xfffd || (code >= 0xe000 && code < 0xf900)) return -1;
        if (code >= 0xff61 && code <= 0xff9f) return -0.3;
        if (isKana(code)) return 1;
        if (isWidePunctuation(code)) return 0.9;
        return isHan(code) && !besideLatin(at, text) ? 0.75 : 0;
      }),
  },
  {
    encoding: 'gb18030',
    weigh: (evidence) => shareOfGood('gb18030', evidence, weighChinese),
  },
  {
    // UTF-8 with a few broken bytes, as a file cut in the middle has, is still UTF-8.
    encoding: 'utf-8',
    weigh: (evidence) => shareOfGood('utf-8', evidence, (at, text) => (text.charCodeAt(at) === 0xfffd ? -1 : 0.95)),
  },
];

/** Characters in everyday Chinese; a wrong reading hits rare ones about as often as common ones. */
const EVERYDAY =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运质量退货商品订单买家尺码颜色包装破损坏缺件收发错漏评价';

let everyday: Set<string> | undefined;

function weighChinese(at: number, text: string): number {
  const code = text.charCodeAt(at);
  if (code === 0xfffd || (code >= 0xe000 && code < 0xf900)) return -1;
  if (isWidePunctuation(code)) return 0.9;
  if (!isHan(code) || besideLatin(at, text)) return 0;
  everyday ??= new Set(EVERYDAY);
  return everyday.has(text[at] ?? '') ? 1 : 0.5;
}
