/** Fisher's exact test in whole numbers of any size: slow, exact, and written without a look at the other. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let at = 1; at <= k; at += 1) value = (value * BigInt(n - k + at)) / BigInt(at);
  return value;
}

const share = (part: bigint, whole: bigint): number => Number((part * 10n ** 18n) / whole) / 1e18;

/** Two-sided and one-sided probability of a table of two rates. */
export function exactly(
  [hits, of]: [number, number],
  [others, ofOthers]: [number, number],
): { two: number; above: number } {
  const tables = (returned: number): bigint => choose(of, returned) * choose(ofOthers, hits + others - returned);
  let [two, above] = [0n, 0n];
  for (let returned = 0; returned <= hits + others; returned += 1) {
    const one = tables(returned);
    if (one <= tables(hits)) two += one;
    if (returned >= hits) above += one;
  }
  const all = choose(of + ofOthers, hits + others);
  return { two: share(two, all), above: share(above, all) };
}
