const QUOTED =
  /“[^”]{1,300}”|„[^“”]{1,300}[“”]|«[^»]{1,300}»|「[^」]{1,300}」|『[^』]{1,300}』|"[^"\n]{1,300}"|'[^'\n]{2,300}'/g;
const BEFORE = 48;
const BEHIND = 8;

/**
 * A text in which the words in quotation marks that are somebody else's are blotted out sign for sign: `isElses` judges by what stands
 * right before and behind them in the same sentence.
 */
export function blotQuotes(text: string, isElses: (before: string, behind: string) => boolean): string {
  return text.replace(QUOTED, (quote, at: number) => {
    const end = at + quote.length;
    const isApostrophe = quote[0] === "'" && (/\w/.test(text[at - 1] ?? '') || /\w/.test(text[end] ?? ''));
    if (isApostrophe) return quote;
    const before =
      text
        .slice(Math.max(0, at - BEFORE), at)
        .split(/[.!?]\s|[。！？]/)
        .pop() ?? '';
    return isElses(before, text.slice(end, end + BEHIND))
      ? `${quote[0]}${'_'.repeat(quote.length - 2)}${quote.slice(-1)}`
      : quote;
  });
}
