import Papa from 'papaparse';

/** The character between the cells of a text file. */
export type Delimiter = '\t' | ',' | ';';

/** A row as it stands in a file, with the line it begins in, counted from 1. */
export interface FileRow {
  line: number;
  cells: string[];
  /** The row opens a quotation mark that is never closed; then `cells` holds only the text of its first line. */
  unclosed: boolean;
  /** The row stands at the very end of the file without a line end: it may be half of one. */
  cut?: boolean;
}

/** Cuts text that comes in pieces into rows, to be taken before the next piece is given; `last` says that no more comes. */
export type Splitter = (piece: string, last: boolean) => Iterable<FileRow>;

/** A record longer than this has lost its closing quotation mark: a cell holds 50,000 characters. */
const LONGEST_RECORD = 400_000;

/**
 * A splitter for one file. Tab files of marketplaces quote nothing, so there a quotation mark is a character like any other, unless
 * the first row puts every cell in quotation marks, or the text is pasted from a spreadsheet, which quotes cells of several lines.
 */
export function createSplitter(delimiter: Delimiter, isPasted = false): Splitter {
  if (delimiter !== '\t') return splitQuoted(delimiter);
  if (isPasted) return splitPasted();
  let split: Splitter | undefined;
  return (piece, last) => {
    split ??= EACH_QUOTED.test(piece) ? splitQuoted('\t') : splitTabs();
    return split(piece, last);
  };
}

const EACH_QUOTED = /^\s*"[^"\t\r\n]*"(?:\t"[^"\t\r\n]*")+\r?\n/;

/** Line ends as `\n`; a `\r` at the end of a piece waits for what follows it. */
function unifyLines(): (piece: string, last: boolean) => string {
  let held = '';
  let onlyReturns: boolean | undefined;
  return (piece, last) => {
    let text = held + piece;
    held = '';
    if (!last && text.endsWith('\r')) {
      held = '\r';
      text = text.slice(0, -1);
    }
    if (text.includes('\n')) onlyReturns ??= false;
    if (!text.includes('\r')) return text;
    onlyReturns ??= true;
    // Those of Windows alone, which are nearly all, are quick to replace.
    text = text.replaceAll('\r\n', '\n');
    if (!text.includes('\r')) return text;
    // Beside `\n` line ends a lone `\r` is part of a cell.
    return onlyReturns ? text.replace(/\r\n?/g, '\n') : text.replace(/\r+\n/g, '\n').replace(/\r(?!\n)/g, ' ');
  };
}

function splitTabs(): Splitter {
  const unify = unifyLines();
  let rest = '';
  let line = 0;
  // One row at a time: cells that are read at once are garbage at once, which costs next to nothing.
  return function* (piece, last) {
    const text = rest + unify(piece, last);
    let at = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      line += 1;
      yield { line, cells: text.slice(at, end).split('\t'), unclosed: false };
      at = end + 1;
    }
    rest = text.slice(at);
    if (!last) return;
    yield { line: line + 1, cells: rest.split('\t'), unclosed: false, ...(rest === '' ? {} : { cut: true }) };
  };
}

/** A cell in quotation marks, two of them for each inside, up to a tab, a line end or the end; with a tab inside it is several cells. */
const PASTED_CELL = /"((?:[^"\t]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;

function splitPasted(): Splitter {
  const unify = unifyLines();
  let text = '';
  return (piece, last) => {
    text += unify(piece, last);
    if (!last) return [];
    const rows: FileRow[] = [];
    let row: FileRow = { line: 1, cells: [], unclosed: false };
    let line = 1;
    for (let at = 0; at <= text.length; at += 1) {
      PASTED_CELL.lastIndex = at;
      const [whole = '', quoted, plain = ''] = PASTED_CELL.exec(text) ?? [];
      row.cells.push(quoted?.replace(/""/g, '"') ?? plain);
      line += lineBreaks([whole]);
      at += whole.length;
      if (text[at] === '\t') continue;
      line += 1;
      rows.push(row);
      row = { line, cells: [], unclosed: false };
    }
    return rows;
  };
}

interface Parsed {
  data: string[][];
  errors: { type: string; code: string; row: number }[];
  meta: { cursor: number };
}

function splitQuoted(delimiter: Delimiter): Splitter {
  const unify = unifyLines();
  const parse = (text: string, isWhole: boolean, preview = 0) =>
    new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', preview }).parse(text, 0, !isWhole) as Parsed;
  let rest = '';
  let line = 1;
  return (piece, last) => {
    rest += unify(piece, last);
    const rows: FileRow[] = [];
    const skipLine = () => {
      const end = rest.indexOf('\n');
      const text = end < 0 ? rest : rest.slice(0, end);
      rows.push({ line, cells: [text], unclosed: true });
      rest = end < 0 ? '' : rest.slice(end + 1);
      line += 1;
    };
    while (rest !== '') {
      const { data, errors, meta } = parse(rest, last);
      const bad = errors.find(
        ({ type, row, code }) => type === 'Quotes' && (code === 'MissingQuotes' || isBroken(data[row])),
      )?.row;
      for (const cells of bad === undefined ? data : data.slice(0, bad)) {
        rows.push({ line, cells, unclosed: false });
        line += 1 + lineBreaks(cells);
      }
      if (bad !== undefined) {
        if (bad > 0) rest = rest.slice(parse(rest, false, bad).meta.cursor);
        skipLine();
        continue;
      }
      rest = last ? '' : rest.slice(meta.cursor);
      if (rest.length <= LONGEST_RECORD) break;
      skipLine();
    }
    return rows;
  };
}

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** A stray quotation mark inside one line does no harm; one that pulled in following lines does. */
const isBroken = (cells: readonly string[] | undefined): boolean => cells?.some((cell) => cell.includes('\n')) ?? true;
