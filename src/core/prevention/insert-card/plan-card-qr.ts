import type { Card } from './card.ts';
import { builtInPrint, type PrintRules } from './print-rules.ts';
import { HAND_DISTANCE_MM, planQr, type QrPlan, type QrTooLarge } from './qr-rules.ts';
import { isAddress } from './qr-target.ts';
import { CARD_SIZES } from './sizes.ts';

/** Whether a card is to have a code. */
export const hasCode = ({ url, size }: Card): boolean => size !== '' && isAddress(url.trim());

/**
 * Plans the code of a card in at most half its width; `null` where it has no code or no size, `badDistance` where the scan distance
 * is no number of centimetres above 0. An empty distance is that of a card in a hand.
 */
export function planOf(
  card: Card,
  { qr, level, margin }: PrintRules = builtInPrint(card.print || 'smooth'),
): QrPlan | QrTooLarge | null | 'badDistance' {
  const { url, size, distance } = card;
  if (size === '' || !hasCode(card)) return null;
  const centimetres = distance.trim() === '' ? HAND_DISTANCE_MM / 10 : Number(distance.trim().replace(',', '.'));
  if (!(centimetres > 0 && centimetres <= 500)) return 'badDistance';
  const { width, height } = CARD_SIZES[size];
  const room = Math.min(height - 2 * margin, width / 2 - margin);
  return planQr(url.trim(), level, room, centimetres * 10, qr);
}
