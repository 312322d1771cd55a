/** Values of the same shape: that shape, in which 0 stands for each text, and the texts of each value in that order. */
export interface Alike {
  names: readonly string[];
  texts: readonly (readonly string[])[];
  shape: unknown;
}

/** The values by their names. */
export function fillShape({ names, texts, shape }: Alike): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name, at) => {
      const own = texts[at] ?? [];
      let next = 0;
      const fill = (tree: unknown): unknown => {
        if (tree === 0) return own[next++];
        if (Array.isArray(tree)) return tree.map(fill);
        // Key by key, for lists of entries take three times as long; a shape comes from JSON and has no key but its own.
        const filled: Record<string, unknown> = {};
        for (const key in tree as object) filled[key] = fill((tree as Record<string, unknown>)[key]);
        return filled;
      };
      return [name, fill(shape)];
    }),
  );
}
