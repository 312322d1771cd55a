/** A frozen trie: the children of node n are the nodes `first[n]` to `first[n + 1]`, sorted by code. Node 0 is the root. */
export interface Trie {
  /** The code that leads to each node. */
  codes: Uint16Array;
  first: Int32Array;
  /** The slots that end at node n are `slots[slotFirst[n]]` to `slots[slotFirst[n + 1]]`. */
  slotFirst: Int32Array;
  slots: Int32Array;
  /** The child of the root by code, 0 for none. */
  root: Int32Array;
}

/** A trie that still grows. */
export interface TrieBuilder {
  /** Lets `slot` end where the literal ends. */
  add(literal: string, slot: number): void;
  freeze(): Trie;
}

/** Starts an empty trie. Literals that begin like the one added before go on where that one left off. */
export function buildTrie(): TrieBuilder {
  const code: number[] = [0];
  const child: number[] = [0];
  const sibling: number[] = [0];
  const ends: (number[] | undefined)[] = [undefined];
  const top = new Int32Array(65536);
  let before = '';
  const path: number[] = [];

  function grow(node: number, wanted: number): number {
    const made = code.length;
    code.push(wanted);
    child.push(0);
    sibling.push(child[node] as number);
    ends.push(undefined);
    child[node] = made;
    return made;
  }

  function step(node: number, wanted: number): number {
    if (node === 0) {
      const known = top[wanted] as number;
      if (known !== 0) return known;
      top[wanted] = grow(0, wanted);
      return top[wanted] as number;
    }
    let at = child[node] as number;
    while (at !== 0) {
      if (code[at] === wanted) return at;
      at = sibling[at] as number;
    }
    return grow(node, wanted);
  }

  return {
    add(literal, slot) {
      let at = 0;
      const shared = Math.min(literal.length, before.length);
      while (at < shared && literal.charCodeAt(at) === before.charCodeAt(at)) at++;
      let node = at === 0 ? 0 : (path[at - 1] as number);
      for (; at < literal.length; at++) {
        node = step(node, literal.charCodeAt(at));
        path[at] = node;
      }
      before = literal;
      const list = ends[node];
      if (!list) ends[node] = [slot];
      else if (list[list.length - 1] !== slot && !list.includes(slot)) list.push(slot);
    },
    freeze() {
      const size = code.length;
      const codes = new Uint16Array(size);
      const first = new Int32Array(size + 1);
      const slotFirst = new Int32Array(size + 1);
      const slots: number[] = [];
      const root = new Int32Array(65536);
      const order = new Int32Array(size);
      let count = 1;
      for (let at = 0; at < size; at++) {
        const old = order[at] as number;
        codes[at] = code[old] as number;
        first[at] = count;
        slotFirst[at] = slots.length;
        const ending = ends[old];
        if (ending) for (const slot of ending) slots.push(slot);
        const only = child[old] as number;
        if (only === 0) continue;
        if (at !== 0 && sibling[only] === 0) {
          order[count++] = only;
          continue;
        }
        const children: number[] = [];
        for (let one = only; one !== 0; one = sibling[one] as number) children.push(one);
        children.sort((a, b) => (code[a] as number) - (code[b] as number));
        for (const one of children) {
          if (at === 0) root[code[one] as number] = count;
          order[count++] = one;
        }
      }
      first[size] = count;
      slotFirst[size] = slots.length;
      return { codes, first, slotFirst, slots: Int32Array.from(slots), root };
    },
  };
}

/** The child of a node by code, 0 for none. */
export function childOf(trie: Trie, node: number, wanted: number): number {
  let low = trie.first[node] as number;
  let high = trie.first[node + 1] as number;
  const { codes } = trie;
  while (high - low > 6) {
    const middle = (low + high) >> 1;
    if ((codes[middle] as number) > wanted) high = middle;
    else low = middle;
  }
  for (; low < high; low++) if (codes[low] === wanted) return low;
  return 0;
}
