/** A synthetic Italian comment and its right causes by the taxonomy, the primary first, parted by spaces; `''` for none. */
export type Labelled = readonly [text: string, causes: string];
