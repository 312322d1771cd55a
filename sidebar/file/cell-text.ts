/** Excel keeps 15 digits of a number; longer ones have lost some. */
const LARGEST_EXACT = 1e15;

/** A number as its digits, so that an id stays an id; one that lost digits keeps the form that shows it. */
export function digitsOf(raw: string | number): string {
  const value = Number(raw);
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_EXACT) return String(value);
  return Math.abs(value) >= LARGEST_EXACT ? value.toExponential().replace('e', 'E') : String(raw);
}

/** A date as ISO text, without its time where it has none; `''` for one outside of any calendar. */
export function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/T00:00:00\.000Z$/, '');
}
