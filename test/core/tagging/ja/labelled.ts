import type { CauseCode } from '../../../../src/core/causes.ts';

/** A buyer's words, the causes a careful reader gives them (primary first, none is an answer) and the reason. */
export type Labelled = readonly [text: string, causes: readonly CauseCode[], why: string];

/** Halves of a set that stay the same when cases are added: one to write phrases from, one kept back to judge them. */
export function halves(cases: readonly Labelled[]): { open: Labelled[]; keptBack: Labelled[] } {
  const open: Labelled[] = [];
  const keptBack: Labelled[] = [];
  for (const labelled of cases) (hash(labelled[0]) % 2 ? keptBack : open).push(labelled);
  return { open, keptBack };
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) % 1_000_003;
  return value >> 3;
}
