import { type Folded, isWordCode } from '../normalise.ts';
import type { Claim } from '../scopes.ts';
import { type Classifier, contributions } from './classifier.ts';
import type { Ngrams } from './ngrams.ts';

/** Places that speak less than this share of the one that speaks most are not quoted, and so many stretches at most. */
const SPEAKS = 0.5;
const QUOTED = 3;
/** What a claim of the classifier weighs beside phrases. */
const WEIGHT = 0.5;

let room = new Float64Array(1024);

/** The stretches of a folded text that speak most for an output, as a claim; `null` where nothing speaks for it. */
export function proofOf(classifier: Classifier, text: Folded, ngrams: Ngrams, output: number): Claim | null {
  if (room.length < text.length) room = new Float64Array(text.length * 2);
  const heat = room.fill(0, 0, text.length).subarray(0, text.length);
  for (const { at, steps } of contributions(classifier, ngrams, output)) {
    const [start, end] = [ngrams.starts[at] as number, ngrams.ends[at] as number];
    for (let place = start; place < end; place++) heat[place] = (heat[place] as number) + steps / (end - start);
  }
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
    const sum = heat.subarray(start, end).reduce((a, b) => a + b, 0);
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
