/** Ranks from 1 on, the smallest first; equal values share the mean of their ranks. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let place = from; place < to; place += 1) ranks[order[place] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/**
 * Spearman's rank correlation of pairs, from -1 to 1: Pearson's correlation of the ranks, which holds with ties too (Spearman 1904).
 * `null` where all values of one side are equal, or there are fewer than two pairs.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): number | null {
  const [first, second] = [ranksOf(pairs.map(([a]) => a)), ranksOf(pairs.map(([, b]) => b))];
  const mean = (pairs.length + 1) / 2;
  let [both, ofFirst, ofSecond] = [0, 0, 0];
  first.forEach((rank, at) => {
    const [a, b] = [rank - mean, (second[at] ?? 0) - mean];
    both += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  });
  return ofFirst > 0 && ofSecond > 0 ? both / Math.sqrt(ofFirst * ofSecond) : null;
}

const Z95 = 1.959963984540054;

/** Where the true rank correlation lies with a confidence of 95 %: Fisher's z with the variance of Bonett and Wright (2000). */
export function spearmanRange(rho: number, pairs: number): [from: number, to: number] {
  if (Math.abs(rho) >= 1) return [rho, rho];
  const z = Math.atanh(rho);
  const reach = Z95 * Math.sqrt((1 + (rho * rho) / 2) / (pairs - 3));
  return [Math.tanh(z - reach), Math.tanh(z + reach)];
}
