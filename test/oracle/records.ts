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
  named: string;
  /** What the buyer wrote, and whether a person reads a cause in it. */
  comment: string;
  saysCause: boolean;
  /** Whether a person chose its cause. */
  chosen: boolean;
  /** What the cause is called: the one a person chose, else the one the buyer's words say, else the one named. */
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

/** Whose goods a product are and how it is packed, as typed into Products and, after a refresh, changed there. */
export interface KnownMake {
  sku: string;
  suppliers: readonly [first: string, later: string];
  packVersions: readonly [first: string, later: string];
}

/** All that happened in the shop. */
export interface Records {
  voices: HappenedVoice[];
  orders: HappenedOrder[];
  costs: KnownCosts[];
  makes: KnownMake[];
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

/** Reasons that can stand for one cause alone. */
const PLAIN_REASONS: readonly string[] = ['MISSING_PARTS', 'DAMAGED_BY_CARRIER', 'APPAREL_TOO_SMALL'];
/** What buyers write, and the cause a person reads in it. */
const COMMENTS = [
  ['The power cable was missing from the box', 'Parts missing'],
  ['It stopped working after two days', 'Does not work'],
  ['Sent back on Monday', ''],
  ['Much too small for me', 'Size or fit'],
] as const;
/** Every so many returns with a plain reason have a comment. */
const COMMENTED = 3;

/** What became of a unit; blank where the export does not say. */
const DISPOSITIONS = ['SELLABLE', 'SELLABLE', 'DEFECTIVE', 'CUSTOMER_DAMAGED', 'CARRIER_DAMAGED', ''] as const;
/** The product whose parts went missing from a month on, and the one whose fault was mended. */
const WORSE = { sku: 2, reason: 1, from: 10, times: 4 } as const;
const BETTER = { sku: 5, reason: 0, from: 8, times: 0.15 } as const;

const SUPPLIERS = ['Ningbo Works', 'Hanoi Mill', 'Porto Forms'] as const;
const PACK_VERSIONS = ['Sleeve v1', 'Carton v2'] as const;

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
  let plain = 0;
  const newComment = (reason: string): (typeof COMMENTS)[number] | readonly ['', ''] => {
    if (!PLAIN_REASONS.includes(reason)) return ['', ''];
    plain += 1;
    return (plain % COMMENTED === 0 && COMMENTS[(plain / COMMENTED) % COMMENTS.length]) || ['', ''];
  };
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
        const [reason, named] = REASONS[place] as (typeof REASONS)[number];
        for (let left = count; left > 0; ) {
          const units = left > 1 && random.next() < 0.05 ? 2 : 1;
          left -= units;
          const [comment, said] = newComment(reason);
          const returned: HappenedVoice = {
            ...{ kind: 'return', day: day(), ...product, ...newOrder(), units, reason, named },
            ...{ comment, saysCause: said !== '', chosen: false, cause: said || named },
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
        ...{ ...newOrder(), units: 1, reason: 'UNWANTED_ITEM', named: REASONS[5][1], cause: REASONS[5][1] },
        ...{ comment: '', saysCause: false, chosen: false, disposition: 'SELLABLE', twin: false },
      });
  }
  const costs = Array.from({ length: SKUS - 2 }, (_, sku) => ({
    ...{ sku: skuOf(sku), price: 14.99 + 7 * sku, landed: Math.round(310 + 177 * sku) / 100, fees: 3.22 + 0.35 * sku },
  }));
  const makes = costs.map(({ sku }, at): KnownMake => {
    const pick = (names: readonly string[], step: number): string => names[(at + step) % names.length] as string;
    const isChanged = Number(at % 4 === 0);
    return {
      sku,
      suppliers: [pick(SUPPLIERS, 0), pick(SUPPLIERS, isChanged)],
      packVersions: [pick(PACK_VERSIONS, 0), pick(PACK_VERSIONS, isChanged)],
    };
  });
  return {
    voices,
    orders,
    makes,
    costs: costs.map(({ sku, price, landed, fees }) => ({
      ...{ sku, price: Math.round(price * 100) / 100, landed, fees: Math.round(fees * 100) / 100 },
    })),
  };
}
