import { noGroups } from './line-groups.ts';
import type { Book, Sheet } from './model.ts';
import { emptyPlane } from './plane.ts';

/** What a new spreadsheet is. */
export interface NewBook {
  name: string;
  locale: string;
  timeZone: string;
  owner: string;
}

/** A spreadsheet with one empty tab called Sheet1. */
export function newBook(options: NewBook): Book {
  const book: Book = {
    ...options,
    id: '1LocalHostSpreadsheet0000000000000000000000',
    editors: [],
    viewers: [],
    sheets: [newSheet(0, 'Sheet1', 1000, 26)],
    activeSheet: 0,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    namedRanges: [],
    metadata: [],
    recalculation: { interval: 'ON_CHANGE', iterative: false, cycles: 50, threshold: 0.05 },
    changes: [],
    nextId: 1000000001,
  };
  return book;
}

/** An empty tab with a grid of that size. */
export function newSheet(id: number, name: string, maxRows: number, maxColumns: number): Sheet {
  return {
    id,
    name,
    hidden: false,
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    gridlines: true,
    version: 0,
    values: emptyPlane(),
    formulas: emptyPlane(),
    filled: emptyPlane(),
    quoted: emptyPlane(),
    formats: emptyPlane(),
    styles: emptyPlane(),
    notes: emptyPlane(),
    validations: emptyPlane(),
    richTexts: emptyPlane(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filteredRows: new Set(),
    merges: [],
    filter: null,
    conditionalFormats: [],
    protections: [],
    bandings: [],
    charts: [],
    slicers: [],
    rowGroups: noGroups(),
    columnGroups: noGroups(),
    pivots: [],
  };
}
