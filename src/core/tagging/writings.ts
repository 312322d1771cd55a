/** Stands for `*` in a text: the rest of a word. */
export const REST = 1;
/** Stands for `#` in a text: a run of digits. */
export const NUMBER = 2;

/**
 * A piece of a pattern: a folded text, in which `REST` and `NUMBER` stand for `*` and `#`, or a group of alternatives, each a
 * row of pieces. What a row of pieces can be written as is never multiplied out; the questions below are answered by its parts.
 */
export type Part = string | readonly (readonly Part[])[];

/** How many ways there are to write a row of parts. */
export function countWritings(parts: readonly Part[]): number {
  let count = 1;
  for (const part of parts) {
    if (typeof part !== 'string') count *= part.reduce((sum, option) => sum + countWritings(option), 0);
  }
  return count;
}

const isBlank = (text: string) => text === '' || text === ' ';

/** Whether one of the writings holds nothing but white space. */
export function canBeBlank(parts: readonly Part[]): boolean {
  return parts.every((part) => (typeof part === 'string' ? isBlank(part) : part.some(canBeBlank)));
}

/** Whether none of the writings holds anything but white space. */
export function isAllBlank(parts: readonly Part[]): boolean {
  return parts.every((part) => (typeof part === 'string' ? isBlank(part) : part.every(isAllBlank)));
}

function canBeEmpty(parts: readonly Part[]): boolean {
  return parts.every((part) => (typeof part === 'string' ? part === '' : part.some(canBeEmpty)));
}

/** Characters that may be parted from their neighbours: spaces, and scripts that write words without them. */
const partsWords = (char: string) => char === ' ' || char >= '\u3005';

/** Whether a writing of the parts up to `to` ends in the middle of a word. */
function endsInWord(parts: readonly Part[], to: number): boolean {
  for (let at = to - 1; at >= 0; at--) {
    const part = parts[at] as Part;
    if (typeof part === 'string') {
      if (part !== '') return !partsWords(part.slice(-1));
    } else {
      if (part.some((option) => endsInWord(option, option.length))) return true;
      if (!part.some(canBeEmpty)) return false;
    }
  }
  return false;
}

function beginsInWord(parts: readonly Part[]): boolean {
  for (const part of parts) {
    if (typeof part === 'string') {
      if (part !== '') return !partsWords(part.charAt(0));
    } else {
      if (part.some(beginsInWord)) return true;
      if (!part.some(canBeEmpty)) return false;
    }
  }
  return false;
}

/** Whether no word goes on from a writing of `left` into one of `right`. */
export function isParted(left: readonly Part[], right: readonly Part[]): boolean {
  return !endsInWord(left, left.length) || !beginsInWord(right);
}
