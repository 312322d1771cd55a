import type { AnyCauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import type { VoiceType } from '../voices/voice.ts';
import { type MoneyPolicies, moneyOf, type ProductCosts } from './money.ts';
import { costOfReturn } from './return-cost.ts';

/**
 * The parts of the cost of failure: what trouble costs once it has reached buyers. (External failure costs of the scheme of prevention,
 * appraisal and failure: A. V. Feigenbaum, Total Quality Control, Harvard Business Review 34, 1956; BS 6143-2.)
 */
export const COST_PARTS = ['returns', 'contacts', 'replacements', 'disputes'] as const;

/** One of them. */
export type CostPart = (typeof COST_PARTS)[number];

/** What failure costs beside returns; 0 where the seller has not said it: then that part is not known. */
export interface FailurePolicies {
  /** An hour of service, in the currency of the shop. */
  serviceWage: number;
  /** Minutes service spends on a contact. */
  serviceMinutes: number;
  /** Share of disputes that end with a refund although nothing comes back. */
  disputesRefunded: number;
}

/** The figures a new workbook starts with: nobody has said any. */
export const DEFAULT_FAILURE: FailurePolicies = { serviceWage: 0, serviceMinutes: 0, disputesRefunded: 0 };

/** A voice as the cost of failure counts it. */
export interface FailureVoice {
  type: VoiceType;
  product: string;
  month: IsoMonth;
  /** The same for the same order, `''` where nobody knows it. */
  order: string;
  cause: AnyCauseCode | '';
  units: number;
  disposition: string;
  /** A replacement whose unit a return tells of too. */
  cameBack: boolean;
}

/** What a part costs: whole cents for so many units or contacts, and how many are left out since nobody knows what they cost. */
export interface PartCost {
  cents: number;
  units: number;
  left: number;
}

/** What a part costs for a product in a month. */
export interface FailureLine extends PartCost {
  product: string;
  month: IsoMonth;
  part: CostPart;
}

const PART_OF: Partial<Record<VoiceType, CostPart>> = {
  return: 'returns',
  message: 'contacts',
  replacement: 'replacements',
  dispute: 'disputes',
};

/** Whether the policies say what a part takes; returns and replacements need only what Products says. */
export function isPriced(part: CostPart, { serviceWage, serviceMinutes, disputesRefunded }: FailurePolicies): boolean {
  if (part === 'contacts') return serviceWage > 0 && serviceMinutes > 0;
  return part !== 'disputes' || disputesRefunded > 0;
}

/** What goods cost that are sent and lost: fulfilment, landed cost, and for a refund the referral fee kept; in cents. */
function lostGoods(costs: ProductCosts | undefined, referral: number | null): number | null {
  if (!costs || costs.landed === null || (referral !== null && costs.price === null)) return null;
  return costOfReturn({
    price: costs.price ?? 0,
    landed: costs.landed,
    outbound: costs.outbound ?? 0,
    ...{ processing: 0, disposal: 0, handling: 0 },
    referral: referral ?? 0,
  }).unsellable;
}

/**
 * What failure costs by product, month of the voice and part. Returns as `moneyOf` reckons them month by month; a contact the time it takes;
 * a replacement the goods and their fulfilment, only the latter where the first unit came back; a dispute without return or replacement of
 * its order the goods, their fulfilment and the referral fee kept, by the share of disputes that is refunded. A contact about an order that
 * came back is part of the handling of that return, where this costs anything.
 */
export function failureCosts(
  voices: readonly FailureVoice[],
  costsOf: (product: string) => ProductCosts | undefined,
  policies: MoneyPolicies & FailurePolicies,
): FailureLine[] {
  const lines = new Map<string, FailureLine>();
  const count = (
    voice: Pick<FailureVoice, 'product' | 'month'>,
    part: CostPart,
    units: number,
    cents: number | null,
  ) => {
    const { product, month } = voice;
    const place = `${product}\n${month}\n${part}`;
    const line = lines.get(place) ?? { product, month, part, cents: 0, units: 0, left: 0 };
    lines.set(place, line);
    if (cents === null) line.left += units;
    else {
      line.units += units;
      line.cents += cents;
    }
  };
  const returns = new Map<IsoMonth, FailureVoice[]>();
  const [cameBack, sentAgain] = [new Set<string>(), new Set<string>()];
  for (const voice of voices) {
    if (voice.type === 'replacement') sentAgain.add(voice.order);
    if (voice.type !== 'return') continue;
    cameBack.add(voice.order);
    const own = returns.get(voice.month);
    if (own) own.push(voice);
    else returns.set(voice.month, [voice]);
  }
  for (const [month, own] of returns) {
    const money = moneyOf(own, costsOf, policies);
    for (const { product, units, cents } of money.lines) count({ product, month }, 'returns', units, cents);
    const priced = new Set(money.lines.map(({ product }) => product));
    for (const voice of own) if (!priced.has(voice.product)) count(voice, 'returns', voice.units, null);
  }
  const contact = Math.round((policies.serviceWage * policies.serviceMinutes * 100) / 60);
  for (const voice of voices) {
    const { product, order, units } = voice;
    const part = PART_OF[voice.type];
    if (!part || part === 'returns' || !isPriced(part, policies)) continue;
    const costs = costsOf(product);
    const hasReturn = order !== '' && cameBack.has(order);
    if (part === 'contacts') {
      if (!hasReturn || policies.handling === 0) count(voice, part, 1, contact);
    } else if (part === 'replacements') {
      const each = voice.cameBack ? Math.round((costs?.outbound ?? 0) * 100) : lostGoods(costs, null);
      count(voice, part, units, each === null ? null : each * units);
    } else if (!hasReturn && (order === '' || !sentAgain.has(order))) {
      const each = lostGoods(costs, policies.referral);
      count(voice, part, units, each === null ? null : Math.round(each * units * policies.disputesRefunded));
    }
  }
  return [...lines.values()];
}
