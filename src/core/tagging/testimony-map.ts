import type { Testimony } from './tagging.ts';

/** What is kept of testimonies; those that say the same to a tagger are the same one. */
export interface TestimonyMap<Value> {
  get: (testimony: Testimony) => Value | undefined;
  /** Keeps a value of a testimony that has none yet. */
  add: (testimony: Testimony, value: Value) => void;
  size: () => number;
}

interface Kept<Value> {
  reason: string;
  disposition: string;
  rating: number | null;
  value: Value;
}

/** An empty map: by comment, which is long and has its hash already, then by what stands beside it. */
export function createTestimonyMap<Value>(): TestimonyMap<Value> {
  const byComment = new Map<string, Kept<Value>[]>();
  let size = 0;
  return {
    get: ({ comment, reason = '', disposition = '', rating = null }) => {
      for (const one of byComment.get(comment) ?? [])
        if (one.reason === reason && one.disposition === disposition && one.rating === rating) return one.value;
      return undefined;
    },
    add: ({ comment, reason = '', disposition = '', rating = null }, value) => {
      const kept = { reason, disposition, rating, value };
      const same = byComment.get(comment);
      if (same) same.push(kept);
      else byComment.set(comment, [kept]);
      size += 1;
    },
    size: () => size,
  };
}
