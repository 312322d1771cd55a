import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInPlace, matchRows } from '../../src/sheets/match-rows.ts';
import type { TabTable } from '../../src/sheets/table.ts';

/** Rows of Nit-picking: SKU, what to look for, what was found, State, and a column of the seller's own. */
type Line = [sku: string, prompt: string, finding: string, state: string, mine: string];

const KEYS = ['sku', 'prompt', 'finding', 'state'];
const WRITTEN = new Set(['state']);

function tableOf(rows: readonly Line[]): TabTable {
  const places = new Map(KEYS.map((key, place) => [key, place]));
  const text = (at: number, key: string): string => rows[at]?.[places.get(key) ?? -1] ?? '';
  return { id: 'nitPicking', rows: rows.map((row) => [...row]), places, text } as unknown as TabTable;
}

const LID: Line = ['A', 'Lid?', 'leaks', 'Open', ''];
const BOX: Line = ['A', 'Box?', '', '', 'mine'];
const CUP: Line = ['B', 'Cup?', 'cracks', 'Open', ''];
const EMPTY: Line = ['', '', '', '', ''];
const BEFORE = [LID, BOX, CUP];

const changed = ([sku, prompt, finding, state, mine]: Line, more: { finding?: string; state?: string }): Line =>
  [...[sku, prompt, more.finding ?? finding, more.state ?? state, mine]] as Line;

describe('a row is known again', () => {
  test.each<[why: string, now: Line[], from: [at: number, before: number][]]>([
    [
      'where it was',
      BEFORE,
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'whatever we wrote',
      BEFORE.map((row, at) => changed(row, { state: `x${at}` })),
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'below a row that came in',
      [EMPTY, LID, BOX, CUP],
      [
        [1, 0],
        [2, 1],
        [3, 2],
      ],
    ],
    [
      'below one that holds what was meant for another',
      [changed(EMPTY, { state: 'x' }), ...BEFORE],
      [
        [1, 0],
        [2, 1],
        [3, 2],
      ],
    ],
    [
      'sorted',
      [CUP, BOX, LID],
      [
        [0, 2],
        [1, 1],
        [2, 0],
      ],
    ],
    [
      'when a person typed into it meanwhile',
      [LID, changed(BOX, { finding: 'dented' }), CUP],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'typed into and moved',
      [CUP, changed(LID, { finding: 'drips' }), BOX],
      [
        [0, 2],
        [1, 0],
        [2, 1],
      ],
    ],
    [
      'and one that was deleted is gone',
      [LID, CUP],
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      'and one of another product is none of them',
      [LID, BOX, ['C', 'Cup?', 'cracks', '', '']],
      [
        [0, 0],
        [1, 1],
      ],
    ],
  ])('%s', (_, now, from) => {
    const matched = matchRows(tableOf(BEFORE), tableOf(now), WRITTEN);
    expect([...matched].sort()).toEqual(from);
    expect(isInPlace(tableOf(BEFORE), tableOf(now), WRITTEN)).toBe(
      from.length === BEFORE.length && from.every(([at, before]) => at === before),
    );
  });

  test('rows that were added are none that was there', () => {
    const matched = matchRows(tableOf([LID]), tableOf([LID, LID]), WRITTEN, new Set([0]));
    expect([...matched]).toEqual([[1, 0]]);
  });
});

const line = fc.tuple(
  fc.constantFrom('A', 'B', ''),
  fc.constantFrom('Lid?', 'Box?'),
  fc.constantFrom('', 'leaks', 'cracks'),
  fc.constantFrom('', 'Open', 'Done'),
  fc.constantFrom('', 'mine'),
);
const remainder = ([sku, prompt, finding, , mine]: readonly string[]): string => [sku, prompt, finding, mine].join('|');

test('law: rows moved in whatever order, with others put in between, are all found, each once and as one with the same cells', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.array(fc.nat(), { maxLength: 8 }),
      fc.nat(3),
      (rows, keys, more) => {
        const order = rows.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        const now: Line[] = order.map((at) => rows[at] as Line);
        for (let put = 0; put < more; put += 1) now.splice(put * 2, 0, ['Z', 'new', '', '', '']);
        const matched = matchRows(tableOf(rows), tableOf(now), WRITTEN);
        expect([...matched.values()].sort()).toEqual(rows.map((_, at) => at).sort());
        for (const [at, from] of matched) expect(remainder(now[at] ?? [])).toBe(remainder(rows[from] ?? []));
      },
    ),
  );
});
