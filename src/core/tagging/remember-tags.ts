import type { Tagging, Testimony } from './tagging.ts';
import { createTestimonyMap } from './testimony-map.ts';

/** What a testimony says to a tagger: equal ones get equal tags. */
export const keyOfTestimony = ({ comment, reason = '', disposition = '', rating = null }: Testimony): string =>
  [reason, disposition, rating ?? '', comment].join('\n');

/** Testimonies remembered at most. */
const MOST = 200_000;

/**
 * A tagger that reads each testimony once: two in five comments of a returns file are the first of their kind, the others repeat
 * one, above all those that are clicked together.
 */
export function rememberTags(tag: (testimony: Testimony) => Tagging): (testimony: Testimony) => Tagging {
  const known = createTestimonyMap<Tagging>();
  return (testimony) => {
    const same = known.get(testimony);
    if (same) return same;
    const tagging = tag(testimony);
    if (known.size() < MOST) known.add(testimony, tagging);
    return tagging;
  };
}
