import { wilsonInterval } from '../analysis/wilson.ts';
import type { CauseCode } from '../causes.ts';
import type { Certainty } from '../tagging/tagging.ts';

/** Voices drawn for a proof. */
export const PROOF_SIZE = 50;
/** Fewer labelled voices prove nothing. */
export const LEAST_LABELLED = 20;

/** A voice as a person labelled it and as it is tagged, causes from the primary on. */
export interface Labelled {
  wanted: readonly CauseCode[];
  given: readonly CauseCode[];
  certainty: Certainty | null;
}

/** What is measured: tags that are right, causes that are found, primary causes, voices without a cause left blank, and Sure tags. */
export const PROOF_FIGURES = ['precision', 'recall', 'primary', 'blank', 'sure'] as const;

/** A share with its 95 % interval (Wilson), as fractions from 0 to 1. */
export interface ProofFigure {
  what: (typeof PROOF_FIGURES)[number];
  right: number;
  of: number;
  from: number;
  to: number;
}

const sum = (all: readonly Labelled[], of: (one: Labelled) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

const common = ({ wanted, given }: Labelled): number => given.filter((cause) => wanted.includes(cause)).length;

/** How right the tags of labelled voices are. */
export function proofFigures(all: readonly Labelled[]): ProofFigure[] {
  const withCause = all.filter(({ wanted }) => wanted.length > 0);
  const without = all.filter(({ wanted }) => wanted.length === 0);
  const sure = all.filter(({ certainty }) => certainty === 'sure');
  const counts: Record<ProofFigure['what'], [right: number, of: number]> = {
    precision: [sum(all, common), sum(all, ({ given }) => given.length)],
    recall: [sum(all, common), sum(all, ({ wanted }) => wanted.length)],
    primary: [withCause.filter(({ wanted, given }) => wanted[0] === given[0]).length, withCause.length],
    blank: [without.filter(({ given }) => given.length === 0).length, without.length],
    sure: [sum(sure, common), sum(sure, ({ given }) => given.length)],
  };
  return PROOF_FIGURES.map((what) => {
    const [right, of] = counts[what];
    const [from, to] = wilsonInterval(right, of);
    return { what, right, of, from, to };
  });
}

/** Which primary causes were taken for which others, the most frequent first; `''` is no cause. */
export function confusions(
  all: readonly Labelled[],
): { said: CauseCode | ''; tagged: CauseCode | ''; voices: number }[] {
  const pairs = new Map<string, { said: CauseCode | ''; tagged: CauseCode | ''; voices: number }>();
  for (const { wanted, given } of all) {
    const [said, tagged] = [wanted[0] ?? ('' as const), given[0] ?? ('' as const)];
    if (said === tagged) continue;
    const pair = pairs.get(`${said} ${tagged}`) ?? { said, tagged, voices: 0 };
    pairs.set(`${said} ${tagged}`, { ...pair, voices: pair.voices + 1 });
  }
  return [...pairs.values()].sort(
    (a, b) => b.voices - a.voices || (`${a.said} ${a.tagged}` < `${b.said} ${b.tagged}` ? -1 : 1),
  );
}
