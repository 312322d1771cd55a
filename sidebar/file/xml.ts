import type { FileRow } from './split-rows.ts';
import { readXml } from './xml-events.ts';

/** Leaves right below an element that make it a record; what holds records has one at most, such as the kind of message. */
const LEAST_LEAVES = 2;
/** Of an element that stands several times one is enough. */
const LEAST_LEAVES_REPEATED = 1;

/** Text between values of an element that stands several times in one record. */
const BETWEEN = '; ';

interface Shape {
  children: Map<string, Shape>;
  /** Whether it holds text and no elements, and how many such there are below it in all. */
  leaves: number;
  isLeaf: boolean;
  /** The names of the elements in the one that is open, and whether any stands several times. */
  seen: Set<string>;
  isRepeated: boolean;
}

const newShape = (): Shape => ({ children: new Map(), leaves: 0, isLeaf: true, seen: new Set(), isRepeated: false });

/** The elements of the beginning of a document and how they nest. */
function shapeOf(head: string): Shape {
  const root = newShape();
  const path = [root];
  const reader = readXml({
    open: (name) => {
      const parent = path.at(-1) as Shape;
      parent.isLeaf = false;
      const child = parent.children.get(name) ?? newShape();
      parent.children.set(name, child);
      child.isRepeated ||= parent.seen.has(name);
      parent.seen.add(name);
      child.seen.clear();
      path.push(child);
    },
    close: () => {
      if (path.pop()?.isLeaf) for (const above of path) above.leaves += 1;
    },
  });
  reader.write(head);
  reader.end();
  return root;
}

/**
 * The path of the element that is a record, going down from the top to where most of the text is until an element has several
 * leaves of its own; `null` for a document without records.
 */
export function findRecord(head: string): string[] | null {
  const path: string[] = [];
  for (let shape = shapeOf(head); ; ) {
    const children = [...shape.children].filter(([, child]) => !child.isLeaf && child.leaves > 0);
    const leaves = shape.children.size - [...shape.children.values()].filter(({ isLeaf }) => !isLeaf).length;
    if (path.length > 0 && leaves >= (shape.isRepeated ? LEAST_LEAVES_REPEATED : LEAST_LEAVES)) return path;
    const [first, ...others] = children;
    if (!first) return null;
    const [name, next] = others.reduce((best, one) => (one[1].leaves > best[1].leaves ? one : best), first);
    path.push(name);
    shape = next;
  }
}

/** A leaf of a record: its path below the record, and which of the record's children it stands in. */
interface Leaf {
  path: string;
  child: number;
  text: string;
}

/** The child that stands several times in a record and holds elements itself: each of them is a row. */
function repeatedChild(leaves: readonly Leaf[]): number[] {
  const places = new Map<string, Set<number>>();
  for (const { path, child } of leaves) {
    const end = path.indexOf('/');
    if (end < 0) continue;
    const name = path.slice(0, end);
    places.set(name, (places.get(name) ?? new Set()).add(child));
  }
  const most = [...places.values()].reduce<Set<number>>((best, one) => (one.size > best.size ? one : best), new Set());
  return most.size > 1 ? [...most] : [];
}

/** A table that grows while records come. */
export interface XmlTable {
  write: (piece: string) => void;
  /** The headings, then all rows; a record that is cut off, or a document that ends too early, is the last row. */
  end: () => FileRow[];
}

/**
 * Makes a table of the records at a path: a heading for every leaf, a row for every record and for each of the children that
 * stand several times in it, equal ones too.
 */
export function flattenXml(record: readonly string[]): XmlTable {
  const columns = new Map<string, number>();
  const rows: FileRow[] = [];
  const path: string[] = [];
  let leaves: Leaf[] = [];
  let hasElements = false;
  let child = 0;
  let begins = 0;
  let headingsLine = 0;
  let lastLine = 1;
  let inRecord = false;

  const columnOf = (leaf: string): number => {
    const known = columns.get(leaf);
    if (known !== undefined) return known;
    columns.set(leaf, columns.size);
    return columns.size - 1;
  };
  const rowOf = (shown: readonly Leaf[]): string[] => {
    const cells: string[] = [];
    for (const { path: leaf, text } of shown) {
      const column = columnOf(leaf);
      const before = cells[column];
      cells[column] = before ? before + (text && BETWEEN + text) : text;
    }
    return Array.from(cells, (cell) => cell ?? '');
  };
  const closeRecord = (): void => {
    const repeated = repeatedChild(leaves);
    const parts = repeated.length > 0 ? repeated : [-1];
    for (const part of parts) {
      const own = leaves.filter((leaf) => leaf.child === part || !repeated.includes(leaf.child));
      rows.push({ line: begins, cells: rowOf(own), unclosed: false });
    }
    inRecord = false;
  };
  const isRecord = (): boolean => path.length === record.length && path.every((name, at) => name === record[at]);

  const reader = readXml({
    open: (name, line) => {
      path.push(name);
      lastLine = line;
      hasElements = false;
      headingsLine ||= line;
      if (inRecord && path.length === record.length + 1) child += 1;
      if (inRecord || !isRecord()) return;
      inRecord = true;
      leaves = [];
      begins = line;
    },
    close: (_name, text, line) => {
      lastLine = line;
      if (inRecord && path.length === record.length) closeRecord();
      else if (inRecord && !hasElements) leaves.push({ path: path.slice(record.length).join('/'), child, text });
      hasElements = true;
      path.pop();
    },
  });

  const headings = (): string[] => {
    const names = [...columns.keys()].map((leaf) => leaf.slice(leaf.lastIndexOf('/') + 1));
    return [...columns.keys()].map((leaf, at) =>
      names.indexOf(names[at] ?? '') === at ? (names[at] ?? '') : leaf.replace(/\//g, '_'),
    );
  };
  return {
    write: reader.write,
    end: () => {
      const isWhole = reader.end();
      const cut = isWhole ? [] : cutRow(inRecord ? begins : lastLine, inRecord ? rowOf(leaves) : [], path[0] ?? '');
      for (const { cells } of rows) while (cells.length < columns.size) cells.push('');
      return [{ line: headingsLine, cells: headings(), unclosed: false }, ...rows, ...cut];
    },
  };
}

/** What is left of a record that is cut off: never as many cells as a whole one has. */
const cutRow = (line: number, cells: readonly string[], open: string): FileRow[] => [
  { line, cells: cells.length > 1 ? cells.slice(0, -1) : [open], unclosed: false, cut: true },
];
