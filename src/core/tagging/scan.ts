import type { Matcher } from './compile.ts';
import { COMMA, type Folded, isDigitCode, isWordCode, SENTENCE_END, SPACE } from './normalise.ts';
import { JOIN } from './segments.ts';
import type { Language } from './tagging.ts';
import { childOf, NODE } from './trie.ts';
import { NUMBER, REST } from './writings.ts';

/** A rule found in a folded text. */
export interface Hit {
  rule: number;
  /** First and one behind the last position in the folded text. */
  start: number;
  end: number;
  /** Starts and ends of its runs in turn: what lies between them is a gap. */
  spans: readonly number[];
}

/** How far things may stand apart; a Chinese or Japanese character counts 2, any other 1. */
export interface Reach {
  /** Of the gaps `..` and `...`, and how many words the first may hold. */
  near: number;
  words: number;
  far: number;
  negator: number;
  negatorBehind: number;
  unless: number;
}

const REACHES: Readonly<Record<Language, Reach>> = {
  en: { near: 24, words: 3, far: 42, negator: 20, negatorBehind: 3, unless: 26 },
  zh: { near: 10, words: 3, far: 20, negator: 4, negatorBehind: 2, unless: 20 },
  de: { near: 30, words: 4, far: 48, negator: 22, negatorBehind: 3, unless: 28 },
  ja: { near: 10, words: 3, far: 20, negator: 0, negatorBehind: 2, unless: 20 },
  es: { near: 30, words: 4, far: 48, negator: 22, negatorBehind: 3, unless: 28 },
  fr: { near: 30, words: 4, far: 48, negator: 22, negatorBehind: 3, unless: 28 },
  it: { near: 30, words: 4, far: 48, negator: 22, negatorBehind: 3, unless: 28 },
};
const BOTH = [true, false];
/** No gap is longer, so runs that ended before are out of reach. */
const FURTHEST = 60;

/** How far things may stand apart in a language. */
export function reachOf(language: Language): Reach {
  return REACHES[language];
}

/** What one character adds to a distance. */
export function widthOf(code: number): number {
  return code >= 0x3005 ? 2 : 1;
}

/**
 * Whether the stretch [from, to) is a gap of at most `reach`. The gap `..` holds at most `most` words and no comma; with 0 it is
 * the gap `...`, which holds commas but no full stop.
 */
export function isGap(text: Folded, from: number, to: number, reach: number, most: number): boolean {
  if (to < from || to - from > reach) return false;
  let width = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    const code = text.codes[at] as number;
    if (code === SENTENCE_END || (most > 0 && code === COMMA)) return false;
    width += widthOf(code);
    if (isWordCode(code) && (at === from || !isWordCode(text.codes[at - 1] as number))) words++;
  }
  return width <= reach && (most === 0 || words <= most);
}

/** Makes the scanner of a matcher: it gives all hits of all rules in the order of their last runs. */
export function createScanner(matcher: Matcher): (text: Folded) => Hit[] {
  const { trie, slotRule, slotJoin, slotOptional, slotEnds, slotLast } = matcher;
  const { codes: edge, nodes, slots, root } = trie;
  const reach = reachOf(matcher.language);
  const size = slotRule.length;
  // For each entry of `slots` the slot that must have been found before, `size` where none must: most entries fall at this gate.
  // Of entries that go on only where a run has just ended, which stand behind the others of their node, it is the complement.
  const gates = new Int32Array(slots.length);
  const entries = slots.slice();
  // 1 where what goes on directly behind the run may follow.
  const leads = new Uint8Array(size);
  function gateOf(slot: number): number {
    let at = slot;
    let tight = true;
    while (slotJoin[at] !== JOIN.first) {
      if (slotJoin[at] !== JOIN.adjacent) tight = false;
      at--;
      if (tight) leads[at] = 1;
      if (slotOptional[at] === 0) return tight ? ~at : at;
    }
    return size;
  }
  const gateOfSlot = Int32Array.from(slotRule, (_rule, slot) => gateOf(slot));
  for (let base = 0; base < nodes.length; base += NODE.size) {
    let place = nodes[base + NODE.slotFrom] as number;
    const from = place;
    const to = nodes[base + NODE.slotTo] as number;
    if (to === from) continue;
    for (const loose of BOTH) {
      for (let one = from; one < to; one++) {
        const gate = gateOfSlot[slots[one] as number] as number;
        if (gate >= 0 !== loose) continue;
        entries[place] = slots[one] as number;
        gates[place++] = gate;
      }
    }
  }
  // Stamps of the places where a run ended that something may follow directly.
  let ended = new Int32Array(1024);
  // The runs found so far: start, end, the run before it in its rule, and the run found before it for the same slot.
  let runs = new Int32Array(4 * 256);
  let count = 0;
  const latest = new Int32Array(size);
  const stamp = new Int32Array(size + 1);
  let now = 0;
  let text: Folded;
  let hits: Hit[] = [];

  /** The run that a run of `slot` at `start` continues: -1 for none, -2 where it continues nothing and may not begin a rule. */
  function joined(slot: number, start: number): number {
    let before = slot;
    let join = JOIN.first as number;
    do {
      if ((slotJoin[before] as number) === JOIN.first) return -1;
      join = Math.max(join, slotJoin[before] as number);
      before--;
      if (stamp[before] === now) {
        const run = runBefore(before, join, start);
        if (run >= 0) return run;
      }
    } while (slotOptional[before] === 1);
    return -2;
  }

  function runBefore(slot: number, join: number, start: number): number {
    const furthest = start - FURTHEST;
    for (let run = latest[slot] as number; run >= 0; run = runs[run * 4 + 3] as number) {
      const end = runs[run * 4 + 1] as number;
      if (end > start) continue;
      if (end < furthest) return -1;
      if (join === JOIN.adjacent) {
        if (end === start || (end === start - 1 && text.codes[end] === SPACE)) return run;
        if (end < start - 1 && (runs[run * 4] as number) < start - FURTHEST) return -1;
      } else if (
        isGap(text, end, start, join === JOIN.near ? reach.near : reach.far, join === JOIN.near ? reach.words : 0)
      )
        return run;
    }
    return -1;
  }

  function spansOf(run: number): number[] {
    const spans: number[] = [];
    for (let at = run; at >= 0; at = runs[at * 4 + 2] as number)
      spans.push(runs[at * 4 + 1] as number, runs[at * 4] as number);
    spans.reverse();
    let kept = 2;
    for (let at = 2; at < spans.length; at += 2) {
      if ((spans[at] as number) - (spans[kept - 1] as number) <= 1) spans[kept - 1] = spans[at + 1] as number;
      else {
        spans[kept] = spans[at] as number;
        spans[kept + 1] = spans[at + 1] as number;
        kept += 2;
      }
    }
    spans.length = kept;
    return spans;
  }

  function found(slot: number, start: number, end: number): void {
    const before = slotJoin[slot] === JOIN.first ? -1 : joined(slot, start);
    if (before === -2) return;
    if (slotLast[slot] === 1 && before < 0) {
      hits.push({ rule: slotRule[slot] as number, start, end, spans: [start, end] });
      return;
    }
    if ((count + 1) * 4 > runs.length) {
      const larger = new Int32Array(runs.length * 2);
      larger.set(runs);
      runs = larger;
    }
    const at = count * 4;
    runs[at] = start;
    runs[at + 1] = end;
    runs[at + 2] = before;
    runs[at + 3] = stamp[slot] === now ? (latest[slot] as number) : -1;
    if (slotEnds[slot] === 1) {
      const spans = spansOf(count);
      hits.push({ rule: slotRule[slot] as number, start: spans[0] as number, end, spans });
      if (slotLast[slot] === 1) return;
    }
    if (leads[slot] === 1) ended[end] = now;
    latest[slot] = count;
    stamp[slot] = now;
    count++;
  }

  function wordEnd(at: number): number {
    let end = at;
    while (end < text.length && isWordCode(text.codes[end] as number)) end++;
    return end;
  }

  function walk(from: number, begin: number, start: number): void {
    const { codes, length } = text;
    const document = now;
    const follows = ended[start] === now || (start > 0 && ended[start - 1] === now);
    let node = from;
    let at = begin;
    while (true) {
      const base = node * NODE.size;
      const hi = nodes[base + NODE.slotTo] as number;
      let one = nodes[base + NODE.slotFrom] as number;
      if (hi > one && (at >= length || !isWordCode(codes[at] as number) || !isWordCode(codes[at - 1] as number))) {
        for (; one < hi; one++) {
          let gate = gates[one] as number;
          if (gate < 0) {
            if (!follows) break;
            gate = ~gate;
          }
          if (stamp[gate] === document) found(entries[one] as number, start, at);
        }
      }
      const children = nodes[base + NODE.children] as number;
      if (children === 0) return;
      const child = nodes[base + NODE.first] as number;
      if ((edge[child] as number) <= NUMBER) {
        if (edge[child] === REST) walk(child, wordEnd(at), start);
        if (at < length && isDigitCode(codes[at] as number)) {
          const number = childOf(trie, node, NUMBER);
          if (number > 0) walk(number, digitsEnd(at), start);
        }
      }
      if (at >= length) return;
      const code = codes[at] as number;
      if (children === 1) {
        if (edge[child] !== code) return;
        node = child;
      } else {
        node = childOf(trie, node, code);
        if (node === 0) return;
      }
      at++;
    }
  }

  function digitsEnd(at: number): number {
    let end = at;
    while (end < text.length && isDigitCode(text.codes[end] as number)) end++;
    return end;
  }

  return (folded) => {
    text = folded;
    hits = [];
    count = 0;
    now++;
    stamp[size] = now;
    const { codes, length } = folded;
    if (ended.length <= length) ended = new Int32Array(length * 2);
    const number = root[NUMBER] as number;
    const rest = root[REST] as number;
    let word = 0;
    for (let at = 0; at < length; at++) {
      const code = codes[at] as number;
      const inWord = isWordCode(code) && at > 0 && isWordCode(codes[at - 1] as number);
      if (!inWord) word = at;
      if (rest > 0 && isWordCode(code)) {
        const inner = childOf(trie, rest, code);
        if (inner > 0) walk(inner, at + 1, word);
      }
      if (inWord) continue;
      if (number > 0 && isDigitCode(code)) walk(number, digitsEnd(at), at);
      const node = root[code] as number;
      if (node > 0) walk(node, at + 1, at);
    }
    return hits;
  };
}
