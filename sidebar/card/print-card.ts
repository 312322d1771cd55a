import { encode } from 'uqr';
import type { Card } from '../../src/core/prevention/insert-card/card.ts';
import { drawCard } from '../../src/core/prevention/insert-card/draw-card.ts';
import type { planPrint } from '../../src/core/prevention/insert-card/plan-print.ts';

/** The SVG of a card as it was planned, with or without bleed; `null` while it cannot be printed. */
export function printCard(card: Card, planned: ReturnType<typeof planPrint>, hasBleed: boolean): string | null {
  if (card.size === '' || planned === null || !('layout' in planned)) return null;
  const { layout, bleed } = planned;
  const { qr } = layout;
  const matrix = qr && encode(card.url.trim(), { ecc: qr.plan.level, minVersion: qr.plan.version, border: 0 }).data;
  return drawCard({ size: card.size, language: card.language || 'en', layout, matrix, bleed: hasBleed ? bleed : 0 });
}

/** An SVG as the address of a picture, so that nothing in it can become part of the page. */
export const pictureOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
