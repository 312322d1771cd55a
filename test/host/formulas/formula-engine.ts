import { areaName, overlaps } from '../book/a1.ts';
import { formatAt } from '../book/automatic-format.ts';
import type { Book, CellError, CellValue, CustomFunctions, FormulaAt, FormulaEngine, Sheet } from '../book/model.ts';
import { at } from '../book/plane.ts';
import { references } from '../book/references.ts';
import { contentExtent, sheetById } from '../book/sheets.ts';
import type { Area } from '../view.ts';
import { MOST_COLUMNS, newCalculator, type Place } from './calculator.ts';
import { type Call, callsIn } from './calls.ts';
import { type Clock, mayBeArray, toEngine } from './dialect.ts';
import { BLOCKED, CIRCULAR, NO_ARRAY } from './errors.ts';
import { overVariable } from './not-here.ts';
import { bodyOf, CALLS_SHEET, type Read, readOf, readsOf, withEngineSheets } from './prepare.ts';
import { NO_VOLATILE, volatileArguments } from './volatile.ts';

/** A formula on its way: `body` changes as custom calls in it are replaced by their results. */
interface Pending {
  formula: FormulaAt;
  body: string;
  /** The cells it fills now, so that a formula reading them waits for it. */
  area: Area;
  calls: boolean;
  state: 'waiting' | 'working' | 'placed';
  /** The result where the whole formula is one custom call. */
  whole: CellValue[][] | null;
  /** The error a custom call in it gave. */
  failed: CellError | null;
  broken: CellError | null;
}

/**
 * Computes formulas over a scratch workbook that holds only what they read. Custom functions are called with their
 * computed arguments first, the innermost first, even in a branch of IF that is not taken. Not computed: QUERY and
 * what reaches outside the book (`#NAME?`, named as not in the host), custom functions over the variables of LAMBDA and LET (`#ERROR!`, which says so), tabs named
 * by INDIRECT (`#REF!`). SPARKLINE and IMAGE give an empty text, HYPERLINK its label.
 * Whether a block finds room where it is shown is not asked here. A result that is an array without
 * an array function is refused, where Sheets would sometimes pick the value of the own row.
 */
export function createFormulaEngine(clock: Clock): FormulaEngine {
  return {
    evaluate: (formulas, book, custom) => (formulas.length === 0 ? [] : evaluate(formulas, book, custom, clock)),
  };
}

function evaluate(formulas: FormulaAt[], book: Book, custom: CustomFunctions, clock: Clock): CellValue[][][] {
  const calculator = newCalculator();
  const scratch = calculator.addSheet(CALLS_SHEET);
  let scratchRow = 1;
  const numbers = new Map<string, number>();
  const extents = new Map<Sheet, { row: number; column: number }>();
  const fed = new Set<string>();

  const pending = formulas.map((formula): Pending => {
    const body = bodyOf(formula, book);
    const spilled = at(sheetById(book, formula.sheetId).formulas, formula.row, formula.column);
    const area = { row: formula.row, column: formula.column, rows: spilled?.rows ?? 1, columns: spilled?.columns ?? 1 };
    const calls = callsIn(body).some(({ name }) => custom.has(name));
    return { formula, body, area, calls, state: 'waiting', whole: null, failed: null, broken: null };
  });
  const owners = new Map(
    pending.map((each) => [`${each.formula.sheetId} ${each.formula.row} ${each.formula.column}`, each]),
  );
  const ownerOf = (sheet: Sheet, row: number, column: number) => {
    const filler = at(sheet.filled, row, column);
    return owners.get(`${sheet.id} ${filler?.row ?? row} ${filler?.column ?? column}`);
  };

  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const added = calculator.addSheet();
    numbers.set(name, added);
    return added;
  };
  const number = (sheet: Sheet): number => numberOf(String(sheet.id));
  /** Where a formula is computed: its own place, or on a sheet of its own for columns the engine has not. */
  const placeOf = ({ sheetId, row, column }: FormulaAt): Place =>
    column <= MOST_COLUMNS
      ? { sheet: numberOf(String(sheetId)), row, column }
      : { sheet: numberOf(`${sheetId} beyond`), row, column: column - MOST_COLUMNS };

  const feed = (sheet: Sheet, area: Area) => {
    const last = extents.get(sheet) ?? contentExtent(sheet);
    extents.set(sheet, last);
    const bottom = Math.min(area.row + area.rows - 1, last.row);
    const right = Math.min(area.column + area.columns - 1, last.column);
    for (let row = area.row; row <= bottom; row += 1) {
      for (let column = area.column; column <= right; column += 1) {
        const value = at(sheet.values, row, column);
        const name = `${sheet.id} ${row} ${column}`;
        if (value === undefined || fed.has(name) || ownerOf(sheet, row, column)) continue;
        fed.add(name);
        calculator.putValue({ sheet: number(sheet), row, column }, value);
      }
    }
  };

  const feedReads = (body: string, sheetId: number) => {
    for (const { sheet, area } of readsOf(body, sheetId, book)) feed(sheet, area);
    if (/\b(OFFSET|INDIRECT)\s*\(/i.test(body)) {
      const own = sheetById(book, sheetId);
      feed(own, { row: 1, column: 1, rows: own.maxRows, columns: own.maxColumns });
    }
  };

  const engineBody = (body: string, sheetId: number) => withEngineSheets(toEngine(body, clock), sheetId, book, number);

  /** Computes an expression of a formula on its own. */
  const computed = (body: string, sheetId: number): CellValue[][] => {
    const place = { sheet: scratch, row: scratchRow, column: 1 };
    const text = engineBody(body, sheetId);
    feedReads(body, sheetId);
    calculator.putFormula(place, text);
    const [result = [[null]]] = calculator.results([{ place, body: text }]);
    calculator.erase(place);
    return result;
  };

  const readsPending = ({ sheet, area }: Read) =>
    pending.some(({ formula, area: own }) => formula.sheetId === sheet.id && overlaps(area, own));

  /** Puts a block into the scratch sheet and gives its name there; rows it takes are not used again. */
  const keep = (block: CellValue[][]): string => {
    const columns = Math.max(1, ...block.map((line) => line.length));
    const area = { row: scratchRow, column: 1, rows: Math.max(1, block.length), columns };
    block.forEach((line, row) => {
      line.forEach((value, column) => {
        calculator.putValue({ sheet: scratch, row: area.row + row, column: column + 1 }, value);
      });
    });
    scratchRow += area.rows + 1;
    return `${CALLS_SHEET}!${areaName(area)}`;
  };

  const argumentOf = (
    text: string,
    sheetId: number,
  ): { value: CellValue | CellValue[][]; format: string | string[][] } => {
    const [reference] = references(text);
    const read = reference?.text === text ? readOf(reference, sheetId, book) : null;
    const block = read && !readsPending(read) ? stored(read) : computed(text, sheetId);
    const formats = block.map((line, row) =>
      line.map((_value, column) =>
        read ? (formatAt(read.sheet, read.area.row + row, read.area.column + column) ?? '') : '',
      ),
    );
    const single = block.length === 1 && block[0]?.length === 1;
    return single ? { value: block[0]?.[0] ?? null, format: formats[0]?.[0] ?? '' } : { value: block, format: formats };
  };

  const replaceCalls = (each: Pending) => {
    const { sheetId } = each.formula;
    for (;;) {
      const call: Call | undefined = callsIn(each.body).find(({ name }) => custom.has(name));
      if (!call) return;
      each.broken = call.args.some(({ text }) => isVolatile(text, sheetId))
        ? NO_VOLATILE
        : overVariable(each.body, call);
      if (each.broken) return;
      const args = call.args.map(({ text }) => (text === '' ? { value: null, format: '' } : argumentOf(text, sheetId)));
      const result = custom.call(
        call.name,
        args.map(({ value }) => value),
        args.map(({ format }) => format),
      );
      const [first] = result[0] ?? [];
      if (result.length === 1 && isError(first)) each.failed ??= first;
      if (call.text === each.body.trim()) each.whole = result;
      if (each.whole && pending.length === 1) return;
      each.body = each.body.slice(0, call.start) + keep(result) + each.body.slice(call.end);
    }
  };

  const calling = pending.filter(({ calls }) => calls);
  const isVolatile = calling.length > 0 ? volatileArguments(book) : () => false;

  /** Puts a formula into the calculator, after the formulas it reads where custom calls are among them. */
  const place = (each: Pending): void => {
    if (each.state === 'placed') return;
    each.state = 'working';
    const { sheetId } = each.formula;
    const reads = readsOf(each.body, sheetId, book);
    for (const other of each.calls ? pending : calling) {
      if (!reads.some(({ sheet, area }) => sheet.id === other.formula.sheetId && overlaps(area, other.area))) continue;
      if (other.state === 'working') each.broken = other.broken = CIRCULAR;
      else place(other);
    }
    if (!each.broken) replaceCalls(each);
    each.state = 'placed';
    if (each.whole && pending.length === 1) return;
    feedReads(each.body, sheetId);
    const text = each.broken ? each.broken.error : engineBody(each.body, sheetId);
    calculator.putFormula(placeOf(each.formula), text);
  };

  const resultsOf = (some: readonly Pending[]): CellValue[][][] =>
    calculator.results(
      some.map(({ formula, body, broken, area }) => ({
        place: placeOf(formula),
        expected: area,
        body: broken ? broken.error : engineBody(body, formula.sheetId),
      })),
    );

  /** Whether a formula may fill several cells, and reads no other formula. */
  const standsAlone = ({ formula, body, calls, area }: Pending): boolean =>
    !calls &&
    area.column + area.columns <= MOST_COLUMNS &&
    mayBeArray(formula.text) &&
    !readsOf(body, formula.sheetId, book).some(readsPending);
  const fillsOthers = (each: Pending, block: CellValue[][]): boolean => {
    const { sheetId, row, column } = each.formula;
    const sheet = sheetById(book, sheetId);
    return block.some((line, down) =>
      line.some((_value, right) => {
        const owner = ownerOf(sheet, row + down, column + right);
        return owner === undefined ? at(sheet.values, row + down, column + right) !== undefined : owner !== each;
      }),
    );
  };
  /**
   * Computes such formulas before the others and leaves in their cells what they gave: the engine computes all anew for each block that
   * spreads. What finds no room stays a formula.
   */
  const computeFirst = (): Map<Pending, CellValue[][]> => {
    const first = pending.filter(standsAlone);
    if (pending.length === 1) return new Map();
    const blocks = first.map((each): [Pending, CellValue[][]] => {
      place(each);
      const [block = [[null]]] = resultsOf([each]);
      calculator.erase(placeOf(each.formula));
      each.state = 'waiting';
      return [each, block];
    });
    const known = blocks.filter(([each, block]) => !fillsOthers(each, block));
    for (const [each, block] of known) {
      each.state = 'placed';
      const { sheet, row, column } = placeOf(each.formula);
      block.forEach((line, down) => {
        line.forEach((value, right) => {
          calculator.putResult({ sheet, row: row + down, column: column + right }, value);
        });
      });
    }
    return new Map(known);
  };

  const known = computeFirst();
  for (const each of pending) place(each);
  const [only] = pending;
  if (only?.whole && pending.length === 1) return [only.whole];
  const others = pending.filter((each) => !known.has(each));
  const blocks = resultsOf(others);
  others.forEach((each, index) => {
    known.set(each, blocks[index] ?? [[null]]);
  });
  return pending.map((each) => {
    const block = known.get(each) ?? [[null]];
    const [first] = block[0] ?? [];
    const blocked = isError(first) && first.error === BLOCKED;
    return shownBy(each, blocked ? computed(each.body, each.formula.sheetId) : block);
  });
}

function shownBy({ formula, calls, whole, failed, broken }: Pending, block: CellValue[][]): CellValue[][] {
  if (broken) return [[broken]];
  if (whole) return whole;
  const single = block.length === 1 && block[0]?.length === 1;
  if (!single && !calls && !mayBeArray(formula.text)) return [[NO_ARRAY]];
  const [first] = block[0] ?? [];
  return single && failed && isError(first) && first.error === failed.error ? [[failed]] : block;
}

function stored({ sheet, area }: Read): CellValue[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_each, column) => at(sheet.values, area.row + row, area.column + column) ?? null,
    ),
  );
}

function isError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}
