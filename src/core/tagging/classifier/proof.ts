import { type Folded, isWordCode } from '../normalise.ts';
import type { Claim } from '../scopes.ts';
import { type Classifier, contributions, wordSum } from './classifier.ts';
import { addNgrams, createNgrams, eachToken } from './ngrams.ts';

/** Places that speak less than this share of the one that speaks most are not quoted, and so many stretches at most. */
const SPEAKS = 0.5;
const QUOTED = 3;
/** What a claim of the classifier weighs beside phrases. */
const WEIGHT = 0.5;

let room = new Float64Array(1024);
const ofToken = createNgrams();

function addHeat(classifier: Classifier, text: Folded, from: number, to: number, output: number): void {
  ofToken.count = 0;
  addNgrams(text, from, to, true, ofToken);
  for (const { at, steps } of contributions(classifier, ofToken, output)) {
    const [start, end] = [ofToken.starts[at] as number, ofToken.ends[at] as number];
    for (let place = start; place < end; place++) room[place] = (room[place] as number) + steps / (end - start);
  }
}

/**
 * The stretches of a folded text that speak most for an output, as a claim; `null` where nothing speaks for it. Words speak as a whole;
 * where none are parted, each character speaks by the n-grams it is in.
 */
export function proofOf(classifier: Classifier, text: Folded, output: number): Claim | null {
  if (room.length < text.length) room = new Float64Array(text.length * 2);
  const heat = room.fill(0, 0, text.length);
  eachToken(text, (from, to, wide) => {
    if (!wide) heat.fill(wordSum(classifier, text, from, to).sums[output] as number, from, to);
    else addHeat(classifier, text, from, to, output);
  });
  let most = 0;
  for (let at = 0; at < text.length; at++) if ((heat[at] as number) > most) most = heat[at] as number;
  if (most <= 0) return null;
  const { codes } = text;
  const stretches: { start: number; end: number; heat: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((heat[at] as number) < most * SPEAKS) continue;
    let [start, end] = [at, at + 1];
    while (start > 0 && isWordCode(codes[start] as number) && isWordCode(codes[start - 1] as number)) start--;
    while (
      end < text.length &&
      (isWordCode(codes[end] as number) ? isWordCode(codes[end - 1] as number) : (heat[end] as number) >= most * SPEAKS)
    )
      end++;
    let sum = 0;
    for (let place = start; place < end; place++) sum += heat[place] as number;
    const last = stretches[stretches.length - 1];
    if (last && start <= last.end + 1) {
      last.end = end;
      last.heat += sum;
    } else stretches.push({ start, end, heat: sum });
    at = end - 1;
  }
  const quoted = stretches
    .sort((a, b) => b.heat - a.heat || a.start - b.start)
    .slice(0, QUOTED)
    .sort((a, b) => a.start - b.start);
  const spans = quoted.flatMap(({ start, end }) => [start, end]);
  return { cause: output, weight: WEIGHT, start: spans[0] as number, end: spans[spans.length - 1] as number, spans };
}
