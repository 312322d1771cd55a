import type { Tagging, Testimony } from './tagging.ts';

/** What a testimony says to a tagger: equal ones get equal tags. */
export const keyOfTestimony = ({ comment, reason = '', disposition = '', rating = null }: Testimony): string =>
  [reason, disposition, rating ?? '', comment].join('\n');

/** Testimonies remembered at most. */
const MOST = 200_000;

/** A tagging and what stood beside the comment. */
interface Remembered {
  reason: string;
  disposition: string;
  rating: number | null;
  tagging: Tagging;
}

/**
 * A tagger that reads each testimony once: two in five comments of a returns file are the first of their kind, the others repeat
 * one, above all those that are clicked together.
 */
export function rememberTags(tag: (testimony: Testimony) => Tagging): (testimony: Testimony) => Tagging {
  // By comment, which is long and has its hash already, then by what stands beside it.
  const known = new Map<string, Remembered[]>();
  let count = 0;
  return (testimony) => {
    const { comment, reason = '', disposition = '', rating = null } = testimony;
    const same = known.get(comment);
    if (same) {
      for (const one of same)
        if (one.reason === reason && one.disposition === disposition && one.rating === rating) return one.tagging;
    }
    const tagging = tag(testimony);
    if (count >= MOST) return tagging;
    count += 1;
    const remembered = { reason, disposition, rating, tagging };
    if (same) same.push(remembered);
    else known.set(comment, [remembered]);
    return tagging;
  };
}
