import type { Voice } from './voice.ts';

/** What tells that a replacement and a return may be about the same unit. */
type Line = Pick<Voice, 'type' | 'order' | 'sku' | 'asin'>;

const placeOf = ({ order, sku, asin }: Line): string => `${order}\n${sku || asin}`;

/**
 * The replacements that stand for a unit a return tells of too, with the place of that return: for each return of an order and
 * product one replacement of the same. Their trouble is counted with the return.
 */
export function linkReplacements(lines: readonly Line[]): Map<number, number> {
  const returns = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    if (line.type !== 'return' || line.order === '') continue;
    const place = placeOf(line);
    returns.set(place, [...(returns.get(place) ?? []), at]);
  }
  const links = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    if (line.type !== 'replacement' || line.order === '') continue;
    const twin = returns.get(placeOf(line))?.shift();
    if (twin !== undefined) links.set(at, twin);
  }
  return links;
}
