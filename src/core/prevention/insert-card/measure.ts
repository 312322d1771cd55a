const WIDE = /[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]|\p{Extended_Pictographic}/u;
/** Signs no line begins with. */
const CLOSING = /^[、。，．：；！？）」』】〉》〕’”…,.;:!?)\]}]/;

/** How wide a sign is in a face like Arial, in ems, rather too wide than too narrow. */
function emsOf(sign: string): number {
  if (WIDE.test(sign)) return 1;
  if (/[iljtfrI.,;:'’|!()[\]\s/]/.test(sign)) return 0.34;
  if (/[mwMW@%—]/.test(sign)) return 0.92;
  if (/\p{Lu}/u.test(sign)) return 0.74;
  if (/\p{M}/u.test(sign)) return 0;
  return 0.58;
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
  for (const word of text.split(/(?<=\s)/u)) {
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
