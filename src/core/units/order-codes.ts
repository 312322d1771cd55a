import { quickText } from '../voices/print.ts';

/** Digits of a code in base 36. Of the 100,000 orders of a product a stranger's number matches one in 20,000 times. */
const LENGTH = 6;

/** Characters a cell of a spreadsheet takes. */
const CELL = 50_000;

/** Longest text of codes one import gives a SKU and month, with room for its name and others. */
const LONGEST = 47_900;

/** Characters kept free for imports of which only their name finds room. */
const SPARE = 2_000;

/** Stands for more orders than a cell takes: then the month is not counted by orders, rather than by some of them. */
const TOO_MANY = '+';

/** The code an order number is kept by beside shipped units: as long for every order, and too short to lead back to it. */
export function orderCode(order: string): string {
  return quickText(order).slice(-LENGTH);
}

/** Codes of order numbers in one text, each once; a sign in their place where a cell has no room for them. */
export function packOrders(orders: Iterable<string>): string {
  const codes = new Set<string>();
  for (const order of orders) if (order !== '') codes.add(orderCode(order));
  return codes.size * LENGTH > LONGEST ? TOO_MANY : [...codes].join('');
}

/** The codes in a text `packOrders` made; `null` where there were too many. */
export function unpackOrders(text: string): string[] | null {
  if (text.includes(TOO_MANY)) return null;
  return Array.from({ length: Math.floor(text.length / LENGTH) }, (_, at) =>
    text.slice(at * LENGTH, (at + 1) * LENGTH),
  );
}

/** The codes a cell keeps of several imports, oldest first; what one import said can be taken back alone. */
export interface OrdersOfImport {
  import: string;
  /** As `packOrders` made them. */
  orders: string;
}

const PART = /^([a-z0-9-]+)=((?:[a-z0-9]{6})*|\+)$/;

const roomOf = (all: readonly OrdersOfImport[]): number =>
  all.reduce((sum, one) => sum + one.import.length + one.orders.length + 2, 0);

/** The same with each code kept by the first import alone that tells it. */
function withoutRepeats(all: readonly OrdersOfImport[]): OrdersOfImport[] {
  const seen = new Set<string>();
  return all.map((one) => {
    const fresh = unpackOrders(one.orders)?.filter((code) => !seen.has(code));
    for (const code of fresh ?? []) seen.add(code);
    return { ...one, orders: fresh?.join('') ?? TOO_MANY };
  });
}

/**
 * What imports said as one line for a hidden column. Where room is short each code is kept once; an import whose codes find none even so says
 * that, and what stood there before stays.
 */
export function packOrderCells(all: readonly OrdersOfImport[]): string {
  const told = all.filter(({ orders }) => orders !== '');
  const kept: OrdersOfImport[] = [];
  for (const one of roomOf(told) <= CELL ? told : withoutRepeats(told)) {
    const fits = roomOf([...kept, one]) + SPARE <= CELL;
    kept.push(fits ? one : { ...one, orders: TOO_MANY });
  }
  return kept.map((one) => `${one.import}=${one.orders}`).join(';');
}

/** What `packOrderCells` packed; what a person damaged is left out. */
export function unpackOrderCells(text: string): OrdersOfImport[] {
  return text.split(';').flatMap((part) => {
    const [, id, orders] = PART.exec(part) ?? [];
    return id === undefined || orders === undefined ? [] : [{ import: id, orders }];
  });
}
