/** How many of `of` units come back for each cause when each unit does so with these probabilities, at most once. */
export function returnsOf(random: () => number, of: number, rates: readonly number[]): number[] {
  const counts = rates.map(() => 0);
  for (let unit = 0; unit < of; unit += 1) {
    let left = random();
    const at = rates.findIndex((rate) => {
      left -= rate;
      return left < 0;
    });
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
