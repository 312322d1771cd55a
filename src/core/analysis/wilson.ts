/** The standard normal quantile for a two-sided confidence of 95 %. */
export const Z_95 = 1.959964;

/**
 * The Wilson score interval of a share: where the true share lies with a confidence of 95 %, as fractions from 0 to 1; from 0 to 1
 * where nothing was counted. (E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927.)
 */
export function wilsonInterval(hits: number, of: number, z = Z_95): [from: number, to: number] {
  if (of <= 0) return [0, 1];
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * of)) / of);
  const whole = 1 + z ** 2 / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}
