/** A share as a person reads it: `45%`, with one decimal place below 10%. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)}%`;
}
