import { type Part, REST } from './writings.ts';

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
  /** Lets `slot` end where a writing of the parts ends; white space around a writing does not count. */
  add(parts: readonly Part[], slot: number): void;
  freeze(): Trie;
}

const SPACE = 32;

const larger = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const room = new Int32Array(numbers.length * 2);
  room.set(numbers);
  return room;
};

/** Starts an empty trie. */
export function buildTrie(): TrieBuilder {
  const top = new Int32Array(65536);
  let count = 1;
  // Of each node its code, its first child, the next child of its parent, and the last of its endings (0: none).
  let code = new Int32Array(1 << 14);
  let child = new Int32Array(1 << 14);
  let sibling = new Int32Array(1 << 14);
  let ending = new Int32Array(1 << 14);
  // Of each ending its slot, and the ending of the same node before it.
  const slotAt: number[] = [0];
  const endingBefore: number[] = [0];

  function grow(node: number, wanted: number): number {
    if (count === code.length) {
      code = larger(code);
      child = larger(child);
      sibling = larger(sibling);
      ending = larger(ending);
    }
    const made = count++;
    code[made] = wanted;
    sibling[made] = child[node] as number;
    child[node] = made;
    return made;
  }

  function endAt(node: number, slot: number): void {
    const last = ending[node] as number;
    if (node === 0 || (last !== 0 && slotAt[last] === slot)) return;
    ending[node] = slotAt.length;
    slotAt.push(slot);
    endingBefore.push(last);
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

  /** A place is a node doubled, plus 1 where a space was read that only counts once a word follows. */
  function walkText(place: number, text: string): number {
    let node = place >> 1;
    let spaced = (place & 1) === 1;
    for (let at = 0; at < text.length; at++) {
      const wanted = text.charCodeAt(at);
      if (wanted === SPACE) {
        spaced = node !== 0;
        continue;
      }
      if (spaced && wanted !== REST) node = step(node, SPACE);
      spaced = false;
      node = step(node, wanted);
    }
    return node * 2 + (spaced ? 1 : 0);
  }

  /** Where the writings of the parts lead from some places, each named once. */
  function walk(places: readonly number[], parts: readonly Part[]): readonly number[] {
    let reached = places;
    for (const part of parts) {
      if (typeof part === 'string') {
        if (part !== '') reached = reached.map((place) => walkText(place, part));
        continue;
      }
      const all: number[] = [];
      for (const option of part) for (const place of walk(reached, option)) if (!all.includes(place)) all.push(place);
      reached = all;
    }
    return reached;
  }

  return {
    add(parts, slot) {
      for (const place of walk([0], parts)) endAt(place >> 1, slot);
    },
    freeze() {
      const codes = new Uint16Array(count);
      const nodes = new Int32Array(count * NODE.size);
      const slots: number[] = [];
      const old = new Int32Array(count);
      const root = new Int32Array(65536);
      const open = [0];
      let placed = 1;
      while (open.length > 0) {
        const at = open.pop() as number;
        const from = old[at] as number;
        const base = at * NODE.size;
        nodes[base + NODE.slotFrom] = slots.length;
        for (let one = ending[from] as number; one !== 0; one = endingBefore[one] as number)
          slots.push(slotAt[one] as number);
        nodes[base + NODE.slotTo] = slots.length;
        const begin = placed;
        for (let one = child[from] as number; one !== 0; one = sibling[one] as number) {
          let place = placed++;
          for (; place > begin && (codes[place - 1] as number) > (code[one] as number); place--) {
            codes[place] = codes[place - 1] as number;
            old[place] = old[place - 1] as number;
          }
          codes[place] = code[one] as number;
          old[place] = one;
        }
        nodes[base + NODE.first] = begin;
        nodes[base + NODE.children] = placed - begin;
        for (let one = placed - 1; one >= begin; one--) {
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
