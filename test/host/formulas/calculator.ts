import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { areaName } from '../book/a1.ts';
import type { CellError, CellValue } from '../book/model.ts';
import { blankReader } from './blank.ts';
import { googleError } from './errors.ts';

/** A place in the calculator: 0-based sheet, 1-based row and column. */
export interface Place {
  sheet: number;
  row: number;
  column: number;
}

/** Rows and columns of a block of cells. */
export interface Size {
  rows: number;
  columns: number;
}

/** A scratch workbook of the engine; it computes when a result is asked for. */
export interface Calculator {
  /** Adds a sheet and gives its number; its name in formulas is `sheetName(number)` unless one is given. */
  addSheet(name?: string): number;
  putValue(place: Place, value: CellValue): void;
  /** Puts a formula body, without `=`, of references that all name their sheet. */
  putFormula(place: Place, body: string): void;
  /** Puts what a formula gave, of which an empty text is no blank. */
  putResult(place: Place, value: CellValue): void;
  /** Forgets what stands in a place. */
  erase(place: Place): void;
  /**
   * What formulas give, all cells of an array; text for the numbers is exact, blanks of their sources stay blank. `expected` says how large
   * an array is thought to be, 1 × 1 without it: where that is right all is known from computing once.
   */
  results(formulas: { place: Place; body: string; expected?: Size }[]): CellValue[][][];
}

/** Columns of the engine's grid; Sheets has more. */
export const MOST_COLUMNS = 16_384;

const NUMBER = 1;
const TEXT = 2;
const LOGICAL = 4;
const ERROR = 16;

let ready = false;

/** Name of a sheet of the calculator in formulas. */
export function sheetName(sheet: number): string {
  return `Sheet${sheet + 1}`;
}

/** Starts a calculator with one sheet, kept for reading; the engine itself is loaded by the first. */
export function newCalculator(): Calculator {
  if (!ready) initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  ready = true;
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const names = [sheetName(0)];
  let stale = false;
  const put = ({ sheet, row, column }: Place, input: string) => {
    model.setUserInput(sheet, row, column, input);
    stale = true;
  };
  const compute = () => {
    if (stale) model.evaluate();
    stale = false;
  };
  const sizeOf = ({ sheet, row, column }: Place): { rows: number; columns: number } => {
    const shape = model.getCellArrayStructure(sheet, row, column);
    if (typeof shape !== 'object' || !('DynamicAnchor' in shape)) return { rows: 1, columns: 1 };
    const [columns, rows] = shape.DynamicAnchor;
    return { rows, columns };
  };
  const kindOf = ({ sheet, row, column }: Place) => model.getCellType(sheet, row, column);
  const textOf = ({ sheet, row, column }: Place) => model.getFormattedCellValue(sheet, row, column);

  const areaText = ({ sheet, row, column }: Place, rows: number, columns: number) =>
    `${names[sheet]}!${areaName({ row, column, rows, columns })}`;

  interface Reader extends Size {
    body: string;
    place: Place;
  }
  /** Puts expressions into free places of the first sheet, far enough from each other. */
  const putReaders = (bodies: (Size & { body: string })[], column: number): Reader[] => {
    let row = 1;
    return bodies.map((each) => {
      const place = { sheet: 0, row, column };
      row += each.rows + 1;
      put(place, `=${each.body}`);
      return { ...each, place };
    });
  };
  const textsBy = ({ place, rows, columns }: Reader): string[][] =>
    block(rows, columns, (r, c) => textOf(moved(place, r, c)));
  const clearReaders = (readers: readonly Reader[]) => {
    for (const { place } of readers) model.rangeClearContents(0, place.row, place.column, place.row, place.column);
  };

  /** The exact text of each cell a formula fills, and of what could be blank the text that is empty where it is; computed once. */
  const readTexts = (
    asked: readonly (Size & { place: Place; body: string })[],
  ): { exact: string[][]; blank: string[][] }[] => {
    const sizes = asked.map(({ rows, columns }) => ({ rows, columns }));
    const exact = putReaders(
      asked.map(({ place, rows, columns }) => ({ body: `(${areaText(place, rows, columns)})&""`, rows, columns })),
      1,
    );
    const bodies = asked.map(({ body }) => blankReader(body));
    const beside = 2 + Math.max(0, ...sizes.map(({ columns }) => columns));
    const blanks = putReaders(
      sizes.flatMap((size, at) => {
        const body = bodies[at];
        return body === null || body === undefined ? [] : [{ ...size, body }];
      }),
      beside,
    );
    compute();
    let next = 0;
    const texts = exact.map((reader, at) => {
      const blank = bodies[at] === null ? undefined : blanks[next++];
      return { exact: textsBy(reader), blank: blank ? textsBy(blank) : [] };
    });
    clearReaders([...exact, ...blanks]);
    return texts;
  };

  const results: Calculator['results'] = (formulas) => {
    const thought = formulas.map(({ place, body, expected }) => ({
      place,
      body,
      ...(expected ?? { rows: 1, columns: 1 }),
    }));
    const texts = readTexts(thought);
    const asked = formulas.map(({ place, body }) => ({ place, body, ...sizeOf(place) }));
    const kinds = asked.map(({ place, rows, columns }) => block(rows, columns, (r, c) => kindOf(moved(place, r, c))));
    const shown = asked.map(({ place, rows, columns }) => block(rows, columns, (r, c) => textOf(moved(place, r, c))));
    const others = asked.flatMap(({ rows, columns }, at) =>
      rows === thought[at]?.rows && columns === thought[at]?.columns ? [] : [at],
    );
    if (others.length > 0)
      readTexts(others.map((at) => asked[at] as (typeof asked)[number])).forEach((text, place) => {
        texts[others[place] as number] = text;
      });
    return asked.map(({ place, rows, columns }, index) => {
      const { exact = [], blank = [] } = texts[index] ?? {};
      const error = (code: string): CellError =>
        googleError(code, model.getCellContent(place.sheet, place.row, place.column));
      return block(rows, columns, (r, c) => {
        const text = shown[index]?.[r]?.[c] ?? '';
        switch (kinds[index]?.[r]?.[c]) {
          case NUMBER:
            return blank[r]?.[c] === '' || exact[r]?.[c] === '' ? null : Number(exact[r]?.[c]);
          case TEXT:
            return text;
          case LOGICAL:
            return text === 'TRUE';
          case ERROR:
            return error(text);
          default:
            return null;
        }
      });
    });
  };

  return {
    addSheet(name) {
      model.newSheet();
      const sheet = names.push(name ?? sheetName(names.length)) - 1;
      model.renameSheet(sheet, names[sheet] ?? '');
      return sheet;
    },
    putValue(place, value) {
      if (value === null || value === '') return;
      put(place, inputOf(value));
    },
    putFormula: (place, body) => put(place, `=${body}`),
    putResult(place, value) {
      if (value !== null) put(place, value === '' ? '=""' : inputOf(value));
    },
    erase({ sheet, row, column }) {
      model.rangeClearContents(sheet, row, column, row, column);
      stale = true;
    },
    results,
  };
}

function inputOf(value: Exclude<CellValue, null>): string {
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value.error;
}

function moved(place: Place, rows: number, columns: number): Place {
  return { sheet: place.sheet, row: place.row + rows, column: place.column + columns };
}

function block<T>(rows: number, columns: number, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => cell(row, column)),
  );
}
