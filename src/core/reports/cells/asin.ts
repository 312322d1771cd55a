import { id, type Kind } from './kinds.ts';

const ASIN = /^[A-Z0-9]{10}$/;

/** Whether a text is an ASIN: ten capitals and digits, which of books are those of their ISBN. */
export function isAsin(text: string): boolean {
  return ASIN.test(text);
}

/** An ASIN, may be empty. */
export const asin: Kind<string> = (cell) => {
  const reading = id(cell);
  return 'value' in reading && reading.value !== '' && !isAsin(reading.value) ? { expected: 'asin' } : reading;
};

/** The same, and never empty. */
export const filledAsin: Kind<string> = (cell) => (cell.trim() === '' ? { expected: 'filled' } : asin(cell));
