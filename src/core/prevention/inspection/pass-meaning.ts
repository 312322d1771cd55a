import { binomialAbove } from '../../analysis/binomial.ts';

/** Halvings that find a share to more digits than anybody shows. */
const HALVINGS = 40;

/** How often a plan accepts a lot in which this share of units is defective. (Binomial: the sample is small beside the lot.) */
export function acceptedAt(size: number, accept: number, share: number): number {
  return 1 - binomialAbove(accept + 1, size, share);
}

/** The share of defective units at which a plan accepts a lot so often: 0.1 gives what still passes one time in ten. */
export function shareAcceptedAt(size: number, accept: number, often: number): number {
  let [from, to] = [0, 1];
  for (let half = 0; half < HALVINGS; half += 1) {
    const middle = (from + to) / 2;
    if (acceptedAt(size, accept, middle) > often) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** How probably a sample holds at least one defective unit where this share of all units is. */
export function chanceToFind(size: number, share: number): number {
  return 1 - (1 - share) ** size;
}

/** Units to look at to find at least one defective so surely where this share of all units is. */
export function unitsToFind(share: number, surely: number): number {
  return Math.ceil(Math.log(1 - surely) / Math.log(1 - share));
}
