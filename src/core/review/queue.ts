import { gramsOf } from '../tagging/learn/grams.ts';
import { wordingOf } from '../tagging/learn/learned.ts';
import type { Voice } from '../voices/voice.ts';

/** A voice to look at as the workbook has it. */
export interface Candidate {
  voice: Voice;
  /** The cause as its cell names it. */
  cause: string;
  /** The reason code names another cause than the words. */
  disagrees: boolean;
}

/** Voices of the same words, reason and cause, which one answer settles. */
export interface ReviewGroup {
  voices: readonly Candidate[];
  units: number;
}

const placeOf = ({ voice, cause }: Candidate): string => [wordingOf(voice), voice.reason, cause].join('\n');

/** Where a buyer wrote nothing there is little to look at. */
const WORDLESS = 0.01;

/** How much of the wording nobody has looked at yet, from 0 to 1. */
function newnessOf({ voice }: Candidate, seen: ReadonlySet<number>): number {
  const grams = gramsOf(voice);
  return grams.filter(({ bucket }) => !seen.has(bucket)).length / grams.length;
}

/**
 * What to look at, the most useful first: many units of the same words, words nobody has looked at yet, and voices whose words and
 * reason code disagree; voices without words come last. The same voices always come in the same order.
 */
export function queueOf(toCheck: readonly Candidate[], checked: readonly Candidate[]): ReviewGroup[] {
  const seen = new Set(checked.flatMap(({ voice }) => gramsOf(voice).map(({ bucket }) => bucket)));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of toCheck) {
    const place = placeOf(candidate);
    const group = groups.get(place);
    if (group) group.push(candidate);
    else groups.set(place, [candidate]);
  }
  const weighed = [...groups].map(([place, voices]) => {
    const units = voices.reduce((sum, { voice }) => sum + voice.units, 0);
    const [first] = voices as [Candidate];
    const disagrees = voices.some((one) => one.disagrees) ? 1 : 0;
    const use = first.voice.comment === '' ? WORDLESS : 1 + disagrees + newnessOf(first, seen);
    return { place, group: { voices, units }, use: units * use };
  });
  return weighed.sort((a, b) => b.use - a.use || (a.place < b.place ? -1 : 1)).map(({ group }) => group);
}
