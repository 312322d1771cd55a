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
      let next = 0;
      const fill = (tree: unknown): unknown => {
        if (tree === 0) return texts[at]?.[next++];
        if (Array.isArray(tree)) return tree.map(fill);
        return Object.fromEntries(Object.entries(tree as object).map(([key, one]) => [key, fill(one)]));
      };
      return [name, fill(shape)];
    }),
  );
}
