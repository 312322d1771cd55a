/** The standard normal density at `z`. */
const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** From here on the series of the middle loses digits and the continued fraction of the tail has gained them. */
const TAIL = 4;
const FRACTION_TERMS = 60;

/**
 * The share of a standard normal distribution above `z`, to 14 digits. (The series of G. Marsaglia, Evaluating the normal
 * distribution, Journal of Statistical Software 11, 2004; beyond 4 the continued fraction of Laplace.)
 */
export function normalAbove(z: number): number {
  if (z < 0) return 1 - normalAbove(-z);
  if (z > TAIL) {
    let fraction = z;
    for (let term = FRACTION_TERMS; term > 0; term -= 1) fraction = z + term / fraction;
    return density(z) / fraction;
  }
  let [sum, part] = [z, z];
  for (let odd = 3; part > sum * 1e-17; odd += 2) {
    part *= (z * z) / odd;
    sum += part;
  }
  return 0.5 - density(z) * sum;
}

const FARTHEST = 9;
const HALVINGS = 60;

/** The point above which a share of a standard normal distribution lies; shares are fractions between 0 and 1. */
export function normalPoint(above: number): number {
  let [from, to] = [-FARTHEST, FARTHEST];
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (from + to) / 2;
    if (normalAbove(middle) > above) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
