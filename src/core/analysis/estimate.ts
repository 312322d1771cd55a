/** A figure, and between which it lies with a confidence of 95 %. */
export interface Estimate {
  value: number;
  range: [from: number, to: number];
}

/**
 * The sum of independent figures. On each side its distance to the end of its range is the root of the sum of the squares of theirs.
 * (G. Y. Zou and A. Donner, Construction of confidence limits about effect measures, Statistics in Medicine 27, 2008.)
 */
export function sumOf(parts: readonly Estimate[]): Estimate {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const below = Math.hypot(...parts.map((part) => part.value - part.range[0]));
  const above = Math.hypot(...parts.map((part) => part.range[1] - part.value));
  return { value, range: [value - below, value + above] };
}

/** A figure so many times. */
export const times = ({ value, range: [from, to] }: Estimate, factor: number): Estimate => ({
  value: value * factor,
  range: [from * factor, to * factor],
});

/** A figure in whole numbers, its range too; the figure stays within it. */
export const wholeOf = ({ value, range: [from, to] }: Estimate): Estimate => ({
  value: Math.round(value) || 0,
  range: [Math.round(from) || 0, Math.round(to) || 0],
});
