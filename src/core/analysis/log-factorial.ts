const SMALL = 20;

/** The natural logarithm of n!, to 13 digits. (Stirling's series; NIST Handbook of Mathematical Functions, 5.11.1.) */
export function logFactorial(n: number): number {
  if (n < SMALL) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const x = n + 1;
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}
