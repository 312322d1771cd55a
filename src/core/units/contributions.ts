import { packDays, unpackDays } from './days.ts';
import { type Days, mergeDays, sumOfDays } from './merge.ts';

/** What one import said about a SKU in a month; kept apart so that exactly that import can be undone. */
export interface Contribution extends Days {
  /** Id of the import: small letters, digits and dashes. */
  import: string;
}

/** Contributions as one line of text for a hidden column, oldest first. */
export function packContributions(contributions: readonly Contribution[]): string {
  return contributions.map((one) => `${one.import}=${packDays(one)}`).join(';');
}

/** The contributions `packContributions` packed; `''` holds none, and what a person damaged is left out. */
export function unpackContributions(text: string): Contribution[] {
  return text.split(';').flatMap((part) => {
    const cut = part.indexOf('=');
    const days = cut > 0 ? unpackDays(part.slice(cut + 1)) : null;
    return days ? [{ import: part.slice(0, cut), ...days }] : [];
  });
}

/** The month all contributions together tell of, each newer than the one before it, and its units. */
export function foldContributions(contributions: readonly Contribution[]): Days & { shipped: number } {
  const { days, wholeDays } = contributions.reduce<Days>(mergeDays, { days: [], wholeDays: [] });
  return { days, wholeDays, shipped: sumOfDays(days) };
}
