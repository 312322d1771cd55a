/** Pixels a character of Excel's width of a column takes in its usual font. */
const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

/** Pixels of a column and a row nobody sized, as Sheets draws them. */
export const USUAL = { width: 100, height: 21 };

/** Pixels of a column Excel shows where its file says nothing. */
export const EXCEL_WIDTH = 64;

/** Excel's width for a column of so many pixels. */
export const charactersOf = (pixels: number): number => pixels / PIXELS_A_CHARACTER;

/** Excel's height for a row of so many pixels. */
export const pointsOf = (pixels: number): number => pixels * POINTS_A_PIXEL;

/** Pixels of a column of Excel's width; the way back gives the same width. */
export const columnPixels = (characters: number): number => Math.round(characters * PIXELS_A_CHARACTER);

/** Pixels of a row of Excel's height; the way back gives the same height. */
export const rowPixels = (points: number): number => Math.round(points / POINTS_A_PIXEL);
