/** What a column of a table of one's own may be; `title` goes before `comment`, `record` is the number of the row itself. */
export const MAPPED_FIELDS = [
  'date',
  'title',
  'comment',
  'reason',
  'order',
  'sku',
  'asin',
  'product',
  'units',
  'rating',
  'disposition',
  'marketplace',
  'record',
] as const;

/** One of the things a column may be. */
export type MappedField = (typeof MAPPED_FIELDS)[number];
