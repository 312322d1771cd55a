import { beside, type Input, type Range, toColumn } from './cellwise.ts';

/** What a function says of a cell that holds no figure it can use. */
type Check = (value: number) => boolean;

/** A column of figures a function is given: its name, its cells, what they may be, and what an empty one stands for. */
interface Column {
  what: string;
  value: Range;
  /** The figure of an empty cell; without it a row with an empty cell gives blanks. */
  blank?: number;
  isAllowed: Check;
  /** What is allowed, such as `a number of 0 or more`. */
  allowed: string;
}

const isEmpty = (cell: Input): boolean => cell === '' || cell === null || cell === undefined;

/** No shop ships more. */
const MOST_UNITS = 1e9;

/** Units counted: whole numbers, up to a thousand million. */
export const count = (what: string, value: Range): Column => ({
  what,
  value,
  isAllowed: (figure) => figure >= 0 && figure <= MOST_UNITS && Number.isInteger(figure),
  allowed: 'a whole number of 0 or more',
});

/** An amount of money: 0 or more. */
export const amount = (what: string, value: Range, blank?: number): Column => ({
  what,
  value,
  ...(blank === undefined ? {} : { blank }),
  isAllowed: (figure) => figure >= 0,
  allowed: 'a number of 0 or more',
});

/** A share: from 0 to 1. */
export const share = (what: string, value: Range, blank?: number): Column => ({
  what,
  value,
  ...(blank === undefined ? {} : { blank }),
  isAllowed: (figure) => figure >= 0 && figure <= 1,
  allowed: 'a share from 0 to 1, such as 0.1 or 10%',
});

/**
 * The figures of columns row by row, `null` for a row in which a cell is empty. A single cell serves all rows; the first column says
 * how many there are. Throws a sentence that names function, column and row for a cell that is no figure of its kind.
 */
export function readFigures(name: string, columns: readonly Column[]): (number[] | null)[] {
  const [first] = columns;
  const rows = first ? toColumn(name, first.what, first.value).length : 0;
  const cells = columns.map(({ what, value }) => beside(name, what, rows, value));
  return Array.from({ length: rows }, (_, row) => {
    const figures: number[] = [];
    for (const [at, { what, blank, isAllowed, allowed }] of columns.entries()) {
      const cell = cells[at]?.[row];
      if (isEmpty(cell)) {
        if (blank === undefined) return null;
        figures.push(blank);
      } else if (typeof cell === 'number' && isAllowed(cell)) figures.push(cell);
      else throw new Error(`${name}: ${what} should be ${allowed}, but row ${row + 1} has "${String(cell)}".`);
    }
    return figures;
  });
}

/** Throws where more came back than was shipped: such a row has its columns the wrong way round. */
export function checkReturns(name: string, row: number, returned: number, shipped: number): void {
  if (returned > shipped)
    throw new Error(`${name}: row ${row + 1} has more returned (${returned}) than shipped (${shipped}).`);
}
