/** Different texts that are kept. */
const MOST = 2_000;

/** Texts after which it is judged whether keeping them is worth it, and the share of them that must have come before. */
const TRIAL = 500;
const WORTH = 0.25;

/**
 * A function of a text that gives at once what it gave for the same text before. Where hardly a text comes twice it stops keeping
 * them; what it gives must never be changed.
 */
export function remembering<Value>(give: (text: string) => Value): (text: string) => Value {
  let known: Map<string, Value> | null = new Map();
  let asked = 0;
  let last: { text: string; value: Value } | null = null;
  return (text) => {
    if (!known) return give(text);
    asked += 1;
    // Long stretches of a column say the same.
    if (last !== null && last.text === text) return last.value;
    const before = known.get(text);
    if (before !== undefined) {
      last = { text, value: before };
      return before;
    }
    const value = give(text);
    if (known.size < MOST) known.set(text, value);
    if (asked >= TRIAL && known.size > asked * (1 - WORTH)) known = null;
    return value;
  };
}
