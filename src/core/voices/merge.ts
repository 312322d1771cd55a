import type { Voice } from './voice.ts';

/** What a later download may correct. */
const NEWEST_WINS = ['date', 'units', 'reason', 'disposition', 'rating', 'comment'] as const;

/** What a later download may only fill in. */
const FILL_ONLY = ['marketplace', 'sku', 'asin', 'product', 'order'] as const;

const isEmpty = (value: string | number | null) => value === '' || value === null;

/** The voice after a later download of it, or `null` where that says nothing new. An empty value never replaces a filled one. */
export function mergeVoice(stored: Voice, newer: Voice): Voice | null {
  const changed = [
    ...NEWEST_WINS.filter((field) => !isEmpty(newer[field]) && newer[field] !== stored[field]),
    ...FILL_ONLY.filter((field) => isEmpty(stored[field]) && !isEmpty(newer[field])),
  ];
  if (changed.length === 0) return null;
  const voice = { ...stored };
  for (const field of changed) Object.assign(voice, { [field]: newer[field] });
  return voice;
}

/** Of what a later download may only fill in, the columns that none of its voices says. */
export function columnsUnsaid(voices: readonly Voice[]): string[] {
  return FILL_ONLY.filter((field) => voices.every((voice) => isEmpty(voice[field])));
}

/** What causes are found in. */
const TELLS = ['reason', 'disposition', 'rating', 'comment'] as const;

/**
 * Whether a download says what a column of the merged voice says; columns that are no part of a voice follow from what it tells of
 * the cause.
 */
export function sayingOf(merged: Voice, newer: Voice): (column: string) => boolean {
  const says = new Map(Object.entries(newer).filter(([, value]) => !isEmpty(value)));
  const cells = new Map(Object.entries(merged));
  const tellsAll = TELLS.every((field) => merged[field] === newer[field]);
  return (column) => (cells.has(column) ? says.has(column) && says.get(column) === cells.get(column) : tellsAll);
}
