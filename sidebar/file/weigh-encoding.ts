import { createDecoder, type Encoding } from './decoder.ts';

/** An encoding a text may have, and how it is weighed. */
export interface Candidate {
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

/** Chinese and Japanese characters do not stand between Latin letters, and seldom alone beside one. */
function standing(at: number, text: string): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const letters = Number(isLatinLetter(before)) + Number(isLatinLetter(after));
  if (letters === 2) return 0;
  return letters === 1 && !(before >= 0x80 || after >= 0x80) ? 0.5 : 1;
}

/** The encodings of exports that are told by what their bytes read like. */
export const CANDIDATES: readonly Candidate[] = [
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
        return isHan(code) ? 0.75 * standing(at, text) : 0;
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
  if (!isHan(code)) return 0;
  everyday ??= new Set(EVERYDAY);
  return (everyday.has(text[at] ?? '') ? 1 : 0.5) * standing(at, text);
}
