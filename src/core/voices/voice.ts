import type { IsoDate } from '../cell.ts';

/** The ways a buyer tells us of trouble. */
export const VOICE_TYPES = ['return', 'review', 'message', 'feedback', 'replacement', 'dispute'] as const;

/** One of the ways a buyer tells us of trouble. */
export type VoiceType = (typeof VOICE_TYPES)[number];

/** One thing a buyer told us, free of personal data: what every export of voices is read into. */
export interface Voice {
  /** Makes it the same voice in the next download; shows neither order nor buyer. */
  key: string;
  type: VoiceType;
  date: IsoDate;
  /** Two-letter country of the marketplace in capitals (`US`, `UK`, `JP`), or `''` where the export does not say. */
  marketplace: string;
  sku: string;
  asin: string;
  product: string;
  /** Units this voice speaks of: returned units, or 1 for a review; 0 for a return request that was taken back. */
  units: number;
  order: string;
  /** The marketplace's own reason code as exported, or `''`. */
  reason: string;
  disposition: string;
  /** Stars from 1 to 5, or `null` where there are none. */
  rating: number | null;
  /** The buyer's words (for a review the title, a line break, the body), redacted. */
  comment: string;
}
