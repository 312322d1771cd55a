/** What a cell of a table can hold inside the core: dates are ISO text such as `2026-01-31`, an empty cell is `''`. */
export type Cell = string | number | boolean;

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** A calendar month as `YYYY-MM`. */
export type IsoMonth = string;

/** Cells one spreadsheet can hold, empty ones included (Google Drive help, "Files you can store in Google Drive"). */
export const CELL_LIMIT = 10_000_000;
