import type { CellView, SheetView } from '../../view.ts';
import type { CellWire, InputWire, ShapeWire, SheetWire, StyleWire } from '../wire.ts';

/** Remembers what a tab looked like, so that a page that knows an older version is sent only the rows that changed. */
export interface SheetMemory {
  /** Takes in how the tab looks now. */
  update(view: SheetView): void;
  /** What a page that knows version `since` has to be told; 0 knows nothing. */
  changes(since: number): SheetWire;
}

/** A memory that knows nothing yet; versions count up from `firstVersion` + 1. */
export function createSheetMemory(firstVersion = 0): SheetMemory {
  const styles = createTable<StyleWire>();
  const inputs = createTable<InputWire>();
  const rowVersions = new Map<number, number>();
  let version = firstVersion;
  let view: SheetView | null = null;
  const toWire = (cell: CellView): CellWire => {
    const wire: CellWire = {};
    if (cell.value !== null && cell.value !== '') wire.value = cell.value;
    if (cell.display !== String(cell.value ?? '')) wire.display = cell.display;
    if (cell.formula) wire.formula = cell.formula;
    if (cell.error) wire.error = cell.error;
    if (cell.note) wire.note = cell.note;
    if (cell.link) wire.link = cell.link;
    if (cell.look || cell.format) {
      wire.style = styles.number({
        ...(cell.look ? { look: cell.look } : {}),
        ...(cell.format ? { format: cell.format } : {}),
      });
    }
    if (cell.input) wire.input = inputs.number(cell.input);
    return wire;
  };
  return {
    update(next) {
      version += 1;
      for (const row of new Set([...(view?.cells.keys() ?? []), ...next.cells.keys()])) {
        if (!isSame(view?.cells.get(row), next.cells.get(row))) rowVersions.set(row, version);
      }
      view = next;
    },
    changes(since) {
      if (!view) throw new Error('The tab was never looked at.');
      const whole = since <= firstVersion || since > version;
      const rows: SheetWire['rows'] = [];
      for (const [row, changed] of rowVersions) {
        const cells = view.cells.get(row);
        if (whole ? !cells : changed <= since) continue;
        rows.push({
          row,
          cells: [...(cells ?? [])].map(([column, cell]) => ({ column, cell: toWire(cell) })),
        });
      }
      return { version, whole, shape: shapeOf(view), styles: styles.all, inputs: inputs.all, rows };
    },
  };
}

function shapeOf(view: SheetView): ShapeWire {
  const { id, name, hidden, rows, columns, frozenRows, frozenColumns, columnWidths, rowHeights } = view;
  const { hiddenColumns, hiddenRows, merges, filter, gridlines, charts } = view;
  const tabColor = view.tabColor ?? '';
  return {
    ...{ id, name, hidden, tabColor, rows, columns, frozenRows, frozenColumns, columnWidths, rowHeights },
    ...{ hiddenColumns, hiddenRows, merges, filter, gridlines, charts },
  };
}

interface Table<T> {
  all: T[];
  number(entry: T): number;
}

function createTable<T>(): Table<T> {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  const lately = new WeakMap<object, number>();
  return {
    all,
    number(entry) {
      const seen = lately.get(entry as object);
      if (seen !== undefined) return seen;
      const text = JSON.stringify(entry);
      let number = numbers.get(text);
      if (number === undefined) {
        number = all.length;
        all.push(entry);
        numbers.set(text, number);
      }
      lately.set(entry as object, number);
      return number;
    },
  };
}

/** Whether two pieces of plain data hold the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (one instanceof Map && other instanceof Map) {
    if (one.size !== other.size) return false;
    for (const [key, value] of one) if (!isSame(value, other.get(key))) return false;
    return true;
  }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
