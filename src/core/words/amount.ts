import { count } from './count.ts';

/** Whole cents as a person reads money, without its currency: `-1,234.50`. */
export function amount(cents: number): string {
  const [whole, part] = [Math.floor(Math.abs(cents) / 100), Math.abs(cents) % 100];
  return `${cents < 0 ? '-' : ''}${count(whole)}.${String(part).padStart(2, '0')}`;
}
