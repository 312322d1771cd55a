import type { Card } from './card.ts';
import { LEVEL_OF_PRINT, planQr, QR_RULES, type QrPlan, type QrTooLarge } from './qr-rules.ts';
import { isAddress } from './qr-target.ts';
import { CARD_SIZES, MARGIN_MM } from './sizes.ts';

/**
 * Plans the code of a card in at most half its width; `null` where it has no code or no size, `badDistance` where the scan distance
 * is no number of centimetres above 0. An empty distance is that of a card in a hand.
 */
export function planOf({ url, size, print, distance }: Card): QrPlan | QrTooLarge | null | 'badDistance' {
  const text = url.trim();
  if (size === '' || !isAddress(text)) return null;
  const centimetres = distance.trim() === '' ? QR_RULES.handDistance / 10 : Number(distance.trim().replace(',', '.'));
  if (!(centimetres > 0 && centimetres <= 500)) return 'badDistance';
  const { width, height } = CARD_SIZES[size];
  const room = Math.min(height - 2 * MARGIN_MM, width / 2 - MARGIN_MM);
  return planQr(text, LEVEL_OF_PRINT[print || 'smooth'], room, centimetres * 10);
}
