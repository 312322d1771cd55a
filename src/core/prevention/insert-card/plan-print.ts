import { BUILT_IN_RULES, type RulesOn } from '../../policies/rule-table.ts';
import type { Card } from './card.ts';
import { type Layout, layOut, type Overflow } from './lay-out.ts';
import type { PictogramNames } from './pictograms.ts';
import { hasCode, planOf } from './plan-card-qr.ts';
import { printRulesOn } from './print-rules.ts';
import type { QrPlan, QrTooLarge } from './qr-rules.ts';

/** A card as it is printed, with what printers cut off on each side in millimetres. */
export interface PrintPlan {
  layout: Layout;
  bleed: number;
}

/** Why a card cannot be printed: its code, its texts, or rows of rules nobody can read. */
export type PrintTrouble = QrTooLarge | Overflow | { badDistance: true } | { unread: string[] };

/** Plans the print of a card by the rules of the seller's table; `null` where its size is not known. */
export function planPrint(
  card: Card,
  names: PictogramNames,
  rules: RulesOn = BUILT_IN_RULES,
): PrintPlan | PrintTrouble | null {
  if (card.size === '') return null;
  const print = printRulesOn(rules, card.print || 'smooth', hasCode(card));
  if ('unread' in print) return print;
  const planned = planOf(card, print);
  if (planned === 'badDistance') return { badDistance: true };
  if (planned !== null && 'needed' in planned) return planned;
  const layout = layOut(card, planned, names, print.margin);
  return layout === null || 'over' in layout ? layout : { layout, bleed: print.bleed };
}

/** The code of a card as it is printed; `null` for none, and where it cannot be printed. */
export function printedCode(planned: PrintPlan | PrintTrouble | null): QrPlan | null {
  return planned !== null && 'layout' in planned ? (planned.layout.qr?.plan ?? null) : null;
}
