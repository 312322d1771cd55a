import { readDate, readOpenDate } from '../cells/dates.ts';
import { rating } from '../cells/kinds.ts';

/** What stands in a column, as shares from 0 to 1 of its filled cells. */
export interface ColumnContent {
  filled: number;
  distinct: number;
  /** Dates, those that can be read in several orders among them. */
  dates: number;
  openDates: number;
  asins: number;
  orders: number;
  stars: number;
  counts: number;
  numbers: number;
  codes: number;
  emails: number;
  phones: number;
  links: number;
  /** First and family name, nothing else. */
  names: number;
  /** Sentences: four words, or eight characters of Chinese or Japanese. */
  sentences: number;
  /** No more than forty characters. */
  short: number;
}

const ORDER = /^(?:(?:S\d\d|\d{3})-\d{7}-\d{7}|\d{2}-\d{5}-\d{5}|#\d{3,12})$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const PHONE = /^(?:\+\d|0|\()[\d\s()./-]{6,20}$|^\d{3}[-. ]\d{3}[-. ]\d{4}$|^1[3-9]\d{9}$/;
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Z]{2,}(?:-[A-Z]{2,})+$/;
const CAPITALS = /^[A-Z][A-Z_]{4,}$/;
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
const EAST_ASIAN = /[\u3040-\u30FF\u3400-\u9FFF]/g;

const isDate = (cell: string): boolean => readDate(cell) !== null || Object.keys(readOpenDate(cell)).length > 0;
const isOpen = (cell: string): boolean => Object.keys(readOpenDate(cell)).length > 0;
const isPhone = (cell: string): boolean =>
  PHONE.test(cell) && cell.replace(/\D/g, '').length >= 9 && /\D/.test(cell.slice(1)) && !isDate(cell);
const isSentence = (cell: string): boolean =>
  cell.split(/\s+/).length >= 4 || (cell.match(EAST_ASIAN)?.length ?? 0) >= 8;

/** Looks at the cells of one column. */
export function contentOf(cells: readonly string[]): ColumnContent {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (is: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  return {
    filled: filled.length,
    distinct: new Set(filled).size,
    dates: share(isDate),
    openDates: share(isOpen),
    asins: share((cell) => /^B0[0-9A-Z]{8}$/.test(cell)),
    orders: share((cell) => ORDER.test(cell)),
    stars: share((cell) => 'value' in rating(cell)),
    counts: share((cell) => /^\d{1,5}(?:[.,]0+)?$/.test(cell)),
    numbers: share((cell) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell)),
    codes: share((cell) => CODE.test(cell) || CAPITALS.test(cell)),
    emails: share((cell) => EMAIL.test(cell)),
    phones: share(isPhone),
    links: share((cell) => /^(?:https?:|www\.)\S+$/i.test(cell)),
    names: share((cell) => NAME.test(cell)),
    sentences: share(isSentence),
    short: share((cell) => cell.length <= 40),
  };
}
