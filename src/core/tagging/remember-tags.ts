import type { Tagging, Testimony } from './tagging.ts';

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
  const known = new Map<string, Tagging>();
  return (testimony) => {
    const words = keyOfTestimony(testimony);
    const before = known.get(words);
    if (before) return before;
    const tags = tag(testimony);
    if (known.size < MOST) known.set(words, tags);
    return tags;
  };
}
