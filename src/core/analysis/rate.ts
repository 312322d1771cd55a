/** Share of shipped units that came back as a fraction, or `null` where nothing shipped. */
export function rateOf(returned: number, shipped: number): number | null {
  return shipped > 0 ? returned / shipped : null;
}
