import { encode } from 'uqr';
import type { Card } from '../../src/core/prevention/insert-card/card.ts';
import { drawCard } from '../../src/core/prevention/insert-card/draw-card.ts';
import { layOut } from '../../src/core/prevention/insert-card/lay-out.ts';
import { planOf } from '../../src/core/prevention/insert-card/plan-card-qr.ts';
import { PICTURE_NAMES } from '../../src/core/words/card-words.ts';

/** The SVG of a card, with or without bleed; `null` while it cannot be printed. */
export function printCard(card: Card, hasBleed: boolean): string | null {
  const planned = planOf(card);
  if (planned === 'badDistance' || (planned !== null && 'needed' in planned)) return null;
  const layout = layOut(card, planned, PICTURE_NAMES);
  if (card.size === '' || layout === null || 'over' in layout) return null;
  const { qr } = layout;
  const matrix = qr && encode(card.url.trim(), { ecc: qr.plan.level, minVersion: qr.plan.version, border: 0 }).data;
  return drawCard({ size: card.size, language: card.language || 'en', layout, matrix, hasBleed });
}

/** An SVG as the address of a picture, so that nothing in it can become part of the page. */
export const pictureOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
