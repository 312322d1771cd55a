/** Numbers kept of each node of a `Trie`. */
export const NODE = { size: 4, first: 0, children: 1, slotFrom: 2, slotTo: 3 } as const;

/** A frozen trie. Node 0 is the root; a node and those behind it stand close together, for quick walks. */
export interface Trie {
  /** The code that leads to each node. */
  codes: Uint16Array;
  /** For each node the first of its children (which stand in a row, sorted by code), their count, and its stretch of `slots`. */
  nodes: Int32Array;
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
      const nodes = new Int32Array(size * NODE.size);
      const slots: number[] = [];
      const root = new Int32Array(65536);
      const old = new Int32Array(size);
      const open = [0];
      let count = 1;
      while (open.length > 0) {
        const at = open.pop() as number;
        const from = old[at] as number;
        const base = at * NODE.size;
        nodes[base + NODE.slotFrom] = slots.length;
        const ending = ends[from];
        if (ending) for (const slot of ending) slots.push(slot);
        nodes[base + NODE.slotTo] = slots.length;
        const begin = count;
        for (let one = child[from] as number; one !== 0; one = sibling[one] as number) {
          let place = count++;
          for (; place > begin && (codes[place - 1] as number) > (code[one] as number); place--) {
            codes[place] = codes[place - 1] as number;
            old[place] = old[place - 1] as number;
          }
          codes[place] = code[one] as number;
          old[place] = one;
        }
        nodes[base + NODE.first] = begin;
        nodes[base + NODE.children] = count - begin;
        for (let one = count - 1; one >= begin; one--) {
          open.push(one);
          if (at === 0) root[codes[one] as number] = one;
        }
      }
      return { codes, nodes, slots: Int32Array.from(slots), root };
    },
  };
}

/** The child of a node by code, 0 for none. */
export function childOf(trie: Trie, node: number, wanted: number): number {
  const { codes, nodes } = trie;
  let low = nodes[node * NODE.size + NODE.first] as number;
  let high = low + (nodes[node * NODE.size + NODE.children] as number);
  while (high - low > 6) {
    const middle = (low + high) >> 1;
    if ((codes[middle] as number) > wanted) high = middle;
    else low = middle;
  }
  for (; low < high; low++) if (codes[low] === wanted) return low;
  return 0;
}
