/** A share (0 to 1) as tabs keep it, to a thousandth of a percent. */
export const rounded = (share: number): number => Math.round(share * 100_000) / 100_000;
