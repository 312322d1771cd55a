/** Points of an answer: 0 is the worst, 4 the best. */
export type Points = 0 | 1 | 2 | 3 | 4;

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/**
 * The points an answer is worth: a digit from 0 to 4, or the words of one of the five answers, worst first, in any of the given
 * languages. `null` for a blank, `undefined` for words or numbers that are none of them.
 */
export function readPoints(text: string, answers: readonly (readonly string[])[]): Points | null | undefined {
  const said = folded(text);
  if (said === '') return null;
  if (/^[0-4]$/.test(said)) return Number(said) as Points;
  for (const five of answers) {
    const at = five.findIndex((answer) => folded(answer) === said);
    if (at >= 0) return at as Points;
  }
  return undefined;
}
