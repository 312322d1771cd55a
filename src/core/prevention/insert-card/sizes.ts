/** The sizes a card is printed in, width by height in millimetres, exact: ISO 216 A6, 4 × 6 in, 3.5 × 2 in, ISO 7810 ID-1. */
export const CARD_SIZES = {
  a6: { width: 105, height: 148 },
  postcard: { width: 101.6, height: 152.4 },
  business: { width: 88.9, height: 50.8 },
  id1: { width: 85.6, height: 53.98 },
} as const;

/** One of the sizes. */
export type CardSize = keyof typeof CARD_SIZES;

/** What printers cut off on each side, in millimetres, by the rule built in. */
export const BLEED_MM = 3;
/** No text and no code nearer to the cut than this, in millimetres, by the rule built in. */
export const MARGIN_MM = 4;
