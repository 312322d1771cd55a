import type { UnitsSource } from './shipped-units.ts';

/** Where units were sold: sources of one place tell of the same units, those of two places never do. */
const SOLD: Readonly<Record<UnitsSource, 'on-amazon' | 'elsewhere'>> = {
  orders: 'on-amazon',
  shipments: 'on-amazon',
  'business-report': 'on-amazon',
  'own-shop': 'elsewhere',
  'other-channels': 'elsewhere',
};

/** What units are called that were not sold on Amazon, after the sales channel of All Orders. */
export const SOLD_ELSEWHERE = 'Non-Amazon';

/** Whether a source tells of what was sold on Amazon. */
export function soldOnAmazon(source: UnitsSource): boolean {
  return SOLD[source] === 'on-amazon';
}

/**
 * Units of one SKU in one month by all that its sources say, each unit counted once. Orders, shipments and the business report are
 * three views of the same sales, so the largest stands: a smaller one covers fewer days, or counts a sale in the next month. The own
 * shop and Amazon's orders for other channels overlap where Amazon ships for the own shop, so there too the largest stands. What
 * was sold on Amazon and what was sold elsewhere are different units and are added.
 */
export function countedUnits(figures: readonly { source: UnitsSource; units: number }[]): number {
  const largest = { 'on-amazon': 0, elsewhere: 0 };
  for (const { source, units } of figures) largest[SOLD[source]] = Math.max(largest[SOLD[source]], units);
  return largest['on-amazon'] + largest.elsewhere;
}
