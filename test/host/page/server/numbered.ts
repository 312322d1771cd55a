/** A table in which equal entries stand once and are named by their number. */
export interface Numbered<T> {
  all: T[];
  number(entry: T): number;
}

/** An empty table. */
export function numbered<T>(): Numbered<T> {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    number(entry) {
      const text = JSON.stringify(entry);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, all.length);
      all.push(entry);
      return all.length - 1;
    },
  };
}
