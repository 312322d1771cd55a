import type { Claim } from './scopes.ts';

/** How far the claims of one cause are to be believed. */
export interface Belief {
  /** 1 minus the product of what each claim leaves open; 0 where there are none. */
  score: number;
  /** Claims that do not overlap, the strongest first. */
  claims: Claim[];
}

function overlaps(one: Claim, other: Claim): boolean {
  for (let a = 0; a < one.spans.length; a += 2) {
    for (let b = 0; b < other.spans.length; b += 2) {
      if (
        (one.spans[a] as number) < (other.spans[b + 1] as number) &&
        (other.spans[b] as number) < (one.spans[a + 1] as number)
      )
        return true;
    }
  }
  return false;
}

/** More claims of one cause add nothing to believe. */
const MOST_CLAIMS = 24;

/** Weighs the claims of one cause (its index in `CAUSE_CODES`); of claims that overlap the strongest counts. */
export function beliefIn(claims: readonly Claim[], cause: number): Belief {
  const own = claims.filter((claim) => claim.cause === cause);
  if (own.length > 1) own.sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start));
  const kept: Claim[] = [];
  let open = 1;
  for (const claim of own) {
    if (kept.length === MOST_CLAIMS) break;
    if (kept.some((other) => overlaps(claim, other))) continue;
    kept.push(claim);
    open *= 1 - claim.weight;
  }
  return { score: 1 - open, claims: kept };
}
