import { canBeBlank, countWritings, isAllBlank, isParted, type Part, REST } from './writings.ts';

/** How a segment is joined to the one before it. */
export const JOIN = { first: 0, adjacent: 1, near: 2, far: 3 } as const;

/** The gaps of a pattern, as the joins they make. */
export const GAP = { near: JOIN.near, far: JOIN.far } as const;

/** A gap in a pattern. */
export type Gap = (typeof GAP)[keyof typeof GAP];

/** A run of a pattern without gaps: one of its writings must stand in the text. */
export interface Segment {
  join: (typeof JOIN)[keyof typeof JOIN];
  /** Whether it may be left out. */
  optional: boolean;
  parts: readonly Part[];
}

/** More writings than this are looked for as adjacent segments, not as one. */
const MOST_WRITINGS = 64;

/** The parts of a run as pieces that can be looked for one by one; blanks and halves of words go with their neighbour. */
function toPieces(run: readonly Part[]): Part[][] {
  const pieces: Part[][] = [];
  for (const part of run) {
    const last = pieces[pieces.length - 1];
    const beforeLast = pieces[pieces.length - 2];
    const staysWith =
      last &&
      (isAllBlank(last) ||
        isAllBlank([part]) ||
        !isParted(last, [part]) ||
        (beforeLast && canBeBlank(last) && !isParted(beforeLast, [part])));
    if (staysWith) last.push(part);
    else pieces.push([part]);
  }
  return pieces;
}

/** Whether one of the writings is a word that begins as it likes. */
function beginsCompound(parts: readonly Part[]): boolean {
  for (const part of parts) {
    if (typeof part !== 'string') return part.some(beginsCompound);
    const [first = ''] = part.trim();
    if (first !== '') return first.charCodeAt(0) === REST;
  }
  return false;
}

/** Neighbouring pieces put together as long as they have few writings. */
function pack(pieces: readonly Part[][]): Part[][] {
  const packed: Part[][] = [];
  let count = 0;
  for (const piece of pieces) {
    const ways = countWritings(piece);
    const last = packed[packed.length - 1];
    if (last && count * ways <= MOST_WRITINGS && !beginsCompound(piece)) {
      last.push(...piece);
      count *= ways;
    } else {
      packed.push([...piece]);
      count = ways;
    }
  }
  return packed;
}

/** Cuts a pattern, in which only the top holds gaps, into segments; none where it may be left out as a whole. */
export function toSegments(items: readonly (Part | Gap)[]): Segment[] {
  const segments: Segment[] = [];
  let join: Segment['join'] = JOIN.first;
  let run: Part[] = [];
  const closeRun = () => {
    for (const parts of pack(toPieces(run))) {
      if (isAllBlank(parts)) continue;
      segments.push({ join: segments.length === 0 ? JOIN.first : join, optional: canBeBlank(parts), parts });
      join = JOIN.adjacent;
    }
    run = [];
  };
  for (const item of items) {
    if (typeof item === 'number') {
      closeRun();
      join = item;
    } else run.push(item);
  }
  closeRun();
  return segments.every((segment) => segment.optional) ? [] : segments;
}
