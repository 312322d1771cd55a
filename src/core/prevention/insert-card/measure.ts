const WIDE =
  /[\u1100-\u11ff\u2600-\u27bf\u2b50-\u2b55\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;
/** Signs that stand over or join others and take no width. */
const MARK = /[\u0300-\u036f\u064b-\u0652]|[\u200b-\u200f]|[\ufe00-\ufe0f]/;
/** Signs no line begins with. */
const CLOSING = /^[、。，．：；！？）」』】〉》〕’”…,.;:!?)\]}]/;

/** How wide a sign is in a face like Arial, in ems, rather too wide than too narrow. */
function emsOf(sign: string): number {
  if (WIDE.test(sign)) return 1;
  if (/[iljtfrI.,;:'’|!()[\]\s/]/.test(sign)) return 0.34;
  if (/[mwMW@%—]/.test(sign)) return 0.92;
  if (MARK.test(sign)) return 0;
  return sign === sign.toLowerCase() ? 0.58 : 0.74;
}

/** Estimated width of a text in millimetres at a size in millimetres. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return ems * size;
}

/** Parts of a text a line may be broken between: words with the blank behind them, and wide signs one by one. */
function partsOf(text: string, size: number, width: number): string[] {
  const parts: string[] = [];
  for (const word of text.match(/\S+\s*/gu) ?? []) {
    let part = '';
    for (const sign of word) {
      const mayBreak = WIDE.test(sign) || WIDE.test(part.slice(-1)) || widthOf(part + sign, size) > width;
      if (part !== '' && mayBreak && !CLOSING.test(sign)) {
        parts.push(part);
        part = '';
      }
      part += sign;
    }
    if (part !== '') parts.push(part);
  }
  return parts;
}

/** A text in lines that are at most so wide; its own line breaks are kept, empty lines are not. */
export function wrap(text: string, size: number, width: number): string[] {
  return text.split(/\r\n?|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const part of partsOf(paragraph.trim(), size, width)) {
      if (line !== '' && widthOf((line + part).trimEnd(), size) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
    return line.trim() === '' ? lines : [...lines, line.trimEnd()];
  });
}
