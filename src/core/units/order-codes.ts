import { quickText } from '../voices/print.ts';

/** Digits of a code in base 36. Of the 100,000 orders of a product a stranger's number matches one in 20,000 times. */
const LENGTH = 6;

/** Longest text of codes one import gives a SKU and month: a cell takes 50,000 characters. */
const LONGEST = 24_000;

/** The code an order number is kept by beside shipped units: as long for every order, and too short to lead back to it. */
export function orderCode(order: string): string {
  return quickText(order).slice(-LENGTH);
}

/** Codes of order numbers in one text, each once; those a cell has no room for are left out. */
export function packOrders(orders: Iterable<string>): string {
  const codes = new Set<string>();
  for (const order of orders) if (order !== '') codes.add(orderCode(order));
  return [...codes].join('').slice(0, LONGEST);
}

/** The codes in a text `packOrders` made. */
export function unpackOrders(text: string): string[] {
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

/** Characters a cell of a spreadsheet takes. */
const CELL = 50_000;

const PART = /^([a-z0-9-]+)=((?:[a-z0-9]{6})*)$/;

/** What imports said as one line for a hidden column; where it grows too long, the oldest give way. */
export function packOrderCells(all: readonly OrdersOfImport[]): string {
  const parts = all.filter(({ orders }) => orders !== '').map((one) => `${one.import}=${one.orders}`);
  while (parts.join(';').length > CELL) parts.shift();
  return parts.join(';');
}

/** What `packOrderCells` packed; what a person damaged is left out. */
export function unpackOrderCells(text: string): OrdersOfImport[] {
  return text.split(';').flatMap((part) => {
    const [, id, orders] = PART.exec(part) ?? [];
    return id === undefined || orders === undefined ? [] : [{ import: id, orders }];
  });
}
