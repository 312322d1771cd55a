import { returnsOf } from '../core/analysis/returns-of.ts';
import { createRandom } from '../fixtures/make/random.ts';

/** A unit or more that came back, or was sent once more, as it happened; the exports and the outside check are both made of these. */
export interface HappenedVoice {
  kind: 'return' | 'replacement';
  day: string;
  sku: string;
  asin: string;
  order: string;
  units: number;
  /** Reason code of the return. */
  reason: string;
  /** What the cause is called that the reason stands for. */
  cause: string;
  disposition: string;
  marketplace: string;
  /** A replacement whose unit came back too: it is the same trouble. */
  twin: boolean;
}

/** Units ordered of one SKU on a day. */
export interface HappenedOrder {
  day: string;
  sku: string;
  units: number;
  cancelled: boolean;
}

/** What a product costs, as typed into Products. */
export interface KnownCosts {
  sku: string;
  price: number;
  landed: number;
  fees: number;
}

/** All that happened in the shop. */
export interface Records {
  voices: HappenedVoice[];
  orders: HappenedOrder[];
  costs: KnownCosts[];
}

/** The months the shop was open; of the last only half is known. */
const MONTHS = [
  ...Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`),
  ...['2026-01', '2026-02', '2026-03'],
];
const LAST_DAY = 16;
const SKUS = 12;
/** Every so many orders came from the shop's own site. */
const OWN_SHOP = 13;

/** Reason codes with the cause each stands for and the share of units that come back for it. */
const REASONS = [
  ['DEFECTIVE', 'Does not work', 0.026],
  ['MISSING_PARTS', 'Parts missing', 0.014],
  ['DAMAGED_BY_CARRIER', 'Damaged on arrival', 0.012],
  ['NOT_AS_DESCRIBED', 'Not as described', 0.009],
  ['APPAREL_TOO_SMALL', 'Size or fit', 0.008],
  ['UNWANTED_ITEM', 'Changed mind or ordered wrongly', 0.01],
] as const;

/** What became of a unit; blank where the export does not say. */
const DISPOSITIONS = ['SELLABLE', 'SELLABLE', 'DEFECTIVE', 'CUSTOMER_DAMAGED', 'CARRIER_DAMAGED', ''] as const;
/** The product whose parts went missing from a month on, and the one whose fault was mended. */
const WORSE = { sku: 2, reason: 1, from: 10, times: 4 } as const;
const BETTER = { sku: 5, reason: 0, from: 8, times: 0.15 } as const;

const skuOf = (at: number): string => `SKU-${String(at + 1).padStart(2, '0')}`;
const asinOf = (at: number): string => `B0ORACLE${String(at + 1).padStart(2, '0')}`;

function timesOf(sku: number, reason: number, month: number): number {
  const change = [WORSE, BETTER].find((one) => one.sku === sku && one.reason === reason && month >= one.from);
  return change?.times ?? 1;
}

/** A shop of a dozen products over fifteen months, the same on every run. */
export function makeRecords(): Records {
  const random = createRandom(20_260_316);
  const voices: HappenedVoice[] = [];
  const orders: HappenedOrder[] = [];
  let number = 0;
  const newOrder = (): { order: string; marketplace: string } => {
    number += 1;
    const isOwnShop = number % OWN_SHOP === 0;
    const place = `${String(number).padStart(7, '0')}-${String(4_000_000 + number * 7).slice(0, 7)}`;
    return { order: `${isOwnShop ? 'S01' : '111'}-${place}`, marketplace: isOwnShop ? 'Non-Amazon' : '' };
  };
  for (const [at, month] of MONTHS.entries()) {
    const isLast = at === MONTHS.length - 1;
    const days = isLast ? LAST_DAY : 28;
    const day = (): string => `${month}-${String(random.whole(1, days)).padStart(2, '0')}`;
    for (let sku = 0; sku < SKUS; sku += 1) {
      const shipped = random.whole(180, 520) >> (isLast ? 1 : 0);
      const product = { sku: skuOf(sku), asin: asinOf(sku) };
      orders.push(
        { day: `${month}-02`, sku: product.sku, units: shipped - 15, cancelled: false },
        { day: `${month}-${isLast ? LAST_DAY : 28}`, sku: product.sku, units: 15, cancelled: false },
        { day: `${month}-05`, sku: product.sku, units: random.whole(1, 9), cancelled: true },
      );
      const shares = REASONS.map(([, , share], reason) => share * timesOf(sku, reason, at));
      for (const [place, count] of returnsOf(random.next, shipped, shares).entries()) {
        const [reason, cause] = REASONS[place] as (typeof REASONS)[number];
        for (let left = count; left > 0; ) {
          const units = left > 1 && random.next() < 0.05 ? 2 : 1;
          left -= units;
          const returned: HappenedVoice = {
            ...{ kind: 'return', day: day(), ...product, ...newOrder(), units, reason, cause },
            ...{ disposition: random.pick(DISPOSITIONS), twin: false },
          };
          voices.push(returned);
          if (units > 1 || reason !== 'DEFECTIVE' || random.next() > 0.2) continue;
          const twin = random.next() < 0.5;
          const order = twin ? {} : newOrder();
          voices.push({ ...returned, ...order, kind: 'replacement', disposition: '', twin });
        }
      }
    }
    // Somebody returns something in the first week and on the last day: months before are then known as a whole.
    for (const end of [1, isLast ? LAST_DAY : 28])
      voices.push({
        ...{ kind: 'return', day: `${month}-${String(end).padStart(2, '0')}`, sku: skuOf(0), asin: asinOf(0) },
        ...{ ...newOrder(), units: 1, reason: 'UNWANTED_ITEM', cause: 'Changed mind or ordered wrongly' },
        ...{ disposition: 'SELLABLE', twin: false },
      });
  }
  const costs = Array.from({ length: SKUS - 2 }, (_, sku) => ({
    ...{ sku: skuOf(sku), price: 14.99 + 7 * sku, landed: Math.round(310 + 177 * sku) / 100, fees: 3.22 + 0.35 * sku },
  }));
  return {
    voices,
    orders,
    costs: costs.map(({ sku, price, landed, fees }) => ({
      ...{ sku, price: Math.round(price * 100) / 100, landed, fees: Math.round(fees * 100) / 100 },
    })),
  };
}
