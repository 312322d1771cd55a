/** A product as its board tells it. */
export interface BoardLine {
  sku: string;
  /** From 0 to 100, `null` where there are too few stages. */
  score: number | null;
  /** What is missing, a line a stage. */
  note: string;
}

/** How well the shop prevents. */
export interface ShopScore {
  /** Mean of the scores there are, a whole number; `null` where there is none. */
  mean: number | null;
  scored: number;
  /** Products without a score. */
  without: number;
  /** The product with the lowest score, the first of several. */
  lowest: BoardLine | null;
}

/** Sums up a board: products without a score count for nothing but are told. */
export function shopScore(board: readonly BoardLine[]): ShopScore {
  const scored = board.flatMap((line) => (line.score === null ? [] : [{ line, score: line.score }]));
  const sum = scored.reduce((all, { score }) => all + score, 0);
  const low = Math.min(...scored.map(({ score }) => score));
  return {
    mean: scored.length === 0 ? null : Math.round(sum / scored.length),
    scored: scored.length,
    without: board.length - scored.length,
    lowest: scored.find(({ score }) => score === low)?.line ?? null,
  };
}
