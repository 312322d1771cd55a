import { fill } from './fill.ts';

/** Parts one after the other, each two put together as a pattern such as `{a}, {b}` says. */
export function listed(parts: readonly string[], pair: string): string {
  return parts.length === 0 ? '' : parts.reduce((a, b) => fill(pair, { a, b }));
}
