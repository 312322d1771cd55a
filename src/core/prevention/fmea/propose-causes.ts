import { CAUSE_CODES, type CauseCode } from '../../causes.ts';
import type { Property } from '../properties.ts';

/** Units that voices of a product tell of, by cause. */
export type CauseUnits = ReadonlyMap<CauseCode, number>;

/** Causes neither design, pack, guide nor supplier removes. */
const BESIDE_DESIGN: ReadonlySet<CauseCode> = new Set(['delivery', 'price_value', 'buyer_remorse', 'customer_service']);
/** What every new product is asked about. */
const ALWAYS: readonly CauseCode[] = ['safety', 'hard_to_use'];
const BY_PROPERTY: Readonly<Record<Property, CauseCode>> = {
  fragile: 'damage_transit',
  liquid: 'damage_transit',
  electronic: 'function_defect',
  battery: 'safety',
  sharp: 'safety',
  set: 'missing_parts',
};
const MOST_ROWS = 6;
const MOST_OF_SIMILAR = 4;

function topOf(units: CauseUnits, most: number): CauseCode[] {
  return CAUSE_CODES.filter((cause) => !BESIDE_DESIGN.has(cause) && (units.get(cause) ?? 0) > 0)
    .sort((a, b) => (units.get(b) ?? 0) - (units.get(a) ?? 0))
    .slice(0, most);
}

/**
 * The causes a product begins with: its own that most units came back for, else those of similar products, always safety and use,
 * what weak answers at sourcing lead to, and what its properties make likely.
 */
export function proposeCauses(
  own: CauseUnits,
  similar: CauseUnits,
  properties: readonly Property[],
  weak: readonly CauseCode[] = [],
): CauseCode[] {
  const top = topOf(own, MOST_ROWS);
  if (top.length > 0) return top;
  const likely = properties.map((property) => BY_PROPERTY[property]);
  return [...new Set([...topOf(similar, MOST_OF_SIMILAR), ...ALWAYS, ...weak, ...likely])].slice(0, MOST_ROWS);
}
