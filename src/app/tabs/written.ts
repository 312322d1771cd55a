/** What writing the records of a chunk did. */
export interface Written {
  added: number;
  updated: number;
  unchanged: number;
  /** Rows this import has added and updated in all its chunks so far, counted in the workbook. */
  soFar: { added: number; updated: number };
}
