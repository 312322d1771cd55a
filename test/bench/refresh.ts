import { columnOf, letter, openShop, order, ordersFile, returnsFile, type Shop } from '../app/shop.ts';
import { enLabels } from '../core/tagging/en.labels.ts';

/** What a refresh of a workbook full of voices took. */
export interface RefreshCost {
  what: string;
  voices: number;
  tasks: number;
  /** Tabs it reads or writes, the calls on the one it calls most often, and which that is. */
  tabs: number;
  mostCallsOnATab: number;
  tab: string;
  /** All calls that are trips, those about no tab among them. */
  trips: number;
  /** Seconds of processor time the add-on's own code took, and all there was with the work of the local Google Sheets. */
  computing: number;
  withTheHost: number;
  /** Seconds on the virtual clock, on which trips cost what they are thought to cost at Google. */
  virtual: number;
}

const SKUS = 200;
/** Ending with May 2026. */
const MONTHS = Array.from({ length: 24 }, (_, at) => new Date(Date.UTC(2024, 5 + at)).toISOString().slice(0, 7));
const REASONS = ['DEFECTIVE', 'MISSING_PARTS', 'NOT_AS_DESCRIBED', 'DAMAGED_BY_CARRIER', 'UNWANTED_ITEM'];
const DISPOSITIONS = ['SELLABLE', 'CUSTOMER_DAMAGED', 'DEFECTIVE'];
/** An import takes at most so many rows. */
const MOST_ROWS = 100_000;
const skuOf = (at: number): string => `SKU-${String(at % SKUS).padStart(3, '0')}`;
/** Each SKU with an ASIN of its own in a file of one product. */
const withAsins = (file: Uint8Array): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder().decode(file).replace(/(\tSKU-(\d+)\t(?:\d+\t)?)B0MUG00001/g, '$1B0MUG00$2'),
  );

/** Trips of an execution by tab; those about no tab under `''`. */
export function tripsByTab(calls: Shop['host']['executions'][number]['calls']): Map<string, number> {
  const trips = new Map<string, number>();
  for (const { tab, kind } of calls) if (kind !== 'handle') trips.set(tab, (trips.get(tab) ?? 0) + 1);
  return trips;
}

function listings(): Uint8Array {
  const rows = Array.from({ length: SKUS }, (_, sku) => [
    'Mug',
    `L-${sku}`,
    skuOf(sku),
    '20',
    `B0MUG00${skuOf(sku).slice(4)}`,
    'Active',
  ]);
  const headings = ['item-name', 'listing-id', 'seller-sku', 'price', 'asin1', 'status'];
  return new TextEncoder().encode([headings, ...rows].map((cells) => cells.join('\t')).join('\n'));
}

function pasteIntoProducts(shop: Shop, heading: string, textOf: (sku: number) => string): void {
  const rows = Array.from({ length: SKUS }, (_, sku) => [textOf(sku)]);
  const column = letter(columnOf(shop, 'Products', heading));
  shop.host.act({ do: 'paste-text', sheet: 'Products', a1: `${column}2`, rows });
}

async function bring(shop: Shop, name: string, bytes: Uint8Array): Promise<void> {
  const run = await shop.bring(name, bytes);
  if (!run.ok) throw new Error(`${name}: ${run.problem.code} ${JSON.stringify(run.problem.facts)}`);
}

/** Brings returns into such a shop, numbered on from `first`: half of them with words, each SKU and month in turn. */
export async function bringReturns(shop: Shop, first: number, count: number): Promise<void> {
  for (let from = first; from < first + count; from += MOST_ROWS) {
    const rows = Array.from({ length: Math.min(MOST_ROWS, first + count - from) }, (_, place) => {
      const at = from + place;
      return {
        lpn: `LPN${at}`,
        order: `112-${String(1_000_000 + at)}-2223334`,
        sku: skuOf(at),
        date: `${MONTHS[Math.floor(at / SKUS) % MONTHS.length]}-${String(1 + (at % 28)).padStart(2, '0')}T10:00:00+00:00`,
        reason: REASONS[Math.floor(at / 7) % REASONS.length] ?? '',
        disposition: DISPOSITIONS[at % DISPOSITIONS.length] ?? '',
        comment: at % 2 === 0 ? (enLabels[at % enLabels.length]?.[0] ?? '').replace(/\s+/g, ' ').slice(0, 120) : '',
      };
    });
    await bring(shop, `returns-${from}.txt`, withAsins(returnsFile(rows)));
  }
}

/** A shop of 200 SKUs over 24 months with orders, so many voices, half of them with words, and tasks for what troubles it. */
export async function fullShop(voices: number): Promise<Shop> {
  const shop = openShop({ now: Date.UTC(2026, 5, 8, 12), timed: true });
  const orders = MONTHS.flatMap((month, at) =>
    Array.from({ length: SKUS }, (_, sku) => order(`${month}-15`, skuOf(sku), 300, at * SKUS + sku)),
  );
  await bring(shop, 'orders.txt', withAsins(ordersFile(orders)));
  await bring(shop, 'listings.txt', listings());
  pasteIntoProducts(shop, 'Price', (sku) => String(20 + (sku % 30)));
  pasteIntoProducts(shop, 'Landed cost', (sku) => String(4 + (sku % 9)));
  await bringReturns(shop, 0, voices);
  return shop;
}

/** Asks for a refresh and says what it took. */
export function refreshCost(shop: Shop, what: string): RefreshCost {
  const start = process.cpuUsage();
  shop.ask('refresh', {});
  const { user, system } = process.cpuUsage(start);
  const run = shop.host.executions.at(-1);
  const byTab = tripsByTab(run?.calls ?? []);
  const [most = ['', 0]] = [...byTab].filter(([tab]) => tab !== '').sort((a, b) => b[1] - a[1]);
  const seconds = (milliseconds: number): number => Math.round(milliseconds / 10) / 100;
  return {
    what,
    voices: shop.rows('Voices').length,
    tasks: shop.rows('Tasks').length,
    tabs: [...byTab.keys()].filter((tab) => tab !== '').length,
    mostCallsOnATab: most[1],
    tab: most[0],
    trips: run?.trips ?? 0,
    computing: seconds(run?.computing ?? 0),
    withTheHost: seconds((user + system) / 1000),
    virtual: seconds(run?.milliseconds ?? 0),
  };
}

/** Refreshes of a workbook with as many voices as one import brings. */
export async function benchRefresh(voices = MOST_ROWS): Promise<RefreshCost[]> {
  const shop = await fullShop(voices);
  const costs = [refreshCost(shop, 'nothing has changed')];
  pasteIntoProducts(shop, 'Supplier', (sku) => `Maker ${sku % 9}`);
  return [...costs, refreshCost(shop, 'every voice gets a supplier'), refreshCost(shop, 'once more')];
}
