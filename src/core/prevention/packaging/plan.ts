import { BUILT_IN_RULES, type RulesOn, rulingOn } from '../../policies/rule-table.ts';
import type { Property } from '../properties.ts';
import { CHECKS, type Check } from './checks.ts';
import type { DropName, Height, Purpose } from './drop-tables.ts';
import { dropTest, type NoDropTest } from './drop-test.ts';

/** Ways a product goes to buyers, with the drop orders each asks for. */
export const SHIPPING = {
  fba: ['fba'],
  own: ['1A'],
  abroad: ['2A'],
  fbaAndOwn: ['fba', '1A'],
  fbaAndAbroad: ['fba', '2A'],
} as const satisfies Readonly<Record<string, readonly Purpose[]>>;

/** One of these ways. */
export type Shipping = keyof typeof SHIPPING;

/** What a plan rests on. */
export interface Packed {
  properties: readonly Property[];
  /** Kilograms as packed for a buyer; `null` where nobody said. */
  weight: number | null;
  /** `''` where nobody said. */
  shipping: Shipping | '';
}

interface PlannedStep {
  /** Tells it from all other steps of the pack, and changes where what is to be done becomes another thing. */
  key: string;
  /** Packs to test. */
  samples: number;
  /** Properties of the product that ask for it. */
  because: readonly Property[];
  isFirm: boolean;
}

/** A check of the pack. */
export interface CheckStep extends PlannedStep {
  check: Check;
}

/** A drop of the pack. */
export interface DropStep extends PlannedStep {
  drop: DropName;
  purpose: Purpose;
  /** From 1 in its order, which has `of` drops. */
  number: number;
  of: number;
  height: Height;
}

/** One step of the tests. */
export type Step = CheckStep | DropStep;

/** The steps a pack is to pass, and why drops are missing from them. */
export interface Plan {
  steps: readonly Step[];
  missing: NoDropTest | 'no-shipping' | '';
  /** Steps by rules whose rows nobody can read, by their keys, each with the sentence about it. */
  unread: ReadonlyMap<string, string>;
}

/** Properties that make a drop test Amazon's own demand. */
const DROPPED_FOR_FBA: readonly Property[] = ['fragile', 'liquid', 'set'];
/** Properties that make one pack too few, as the sample rule of ISTA 6 has it. */
const SAMPLED: readonly Property[] = ['fragile', 'liquid'];
const FEW = 1;
const MANY = 5;

const shared = (wanted: readonly Property[], had: readonly Property[]): Property[] =>
  wanted.filter((one) => had.includes(one));

/** How many packs to test. */
export const samplesOf = (properties: readonly Property[]): number =>
  shared(SAMPLED, properties).length > 0 ? MANY : FEW;

function unreadOf(checks: readonly CheckStep[], rules: RulesOn): Map<string, string> {
  const found = checks.flatMap(({ key, check }) => {
    const ruling = rulingOn<boolean>(rules, check.id, true);
    return 'unread' in ruling ? [[key, ruling.unread] as const] : [];
  });
  return new Map(found);
}

/** Whether a check is one by a rule that the table has switched off. */
function isOff({ id, kind }: Check, rules: RulesOn): boolean {
  const ruling = kind === 'rule' ? rulingOn<boolean>(rules, id, true) : { value: true };
  return 'value' in ruling && !ruling.value;
}

function checksOf({ properties, shipping }: Packed, samples: number, rules: RulesOn): CheckStep[] {
  const purposes: readonly Purpose[] = shipping === '' ? [] : SHIPPING[shipping];
  return CHECKS.flatMap((check) => {
    const because = shared(check.needs ?? [], properties);
    if (isOff(check, rules) || (check.needs && because.length === 0) || (check.fba && !purposes.includes('fba')))
      return [];
    return [{ key: check.id, check, samples, because, isFirm: check.firm === true }];
  });
}

/**
 * What a pack is to pass by properties, weight and way of shipping: the drops stand behind the preparation, before what they are judged
 * by. Rules are those of the seller's table. Without a weight, with one beyond the tables, or where nobody said how it ships, no drop and no height is told.
 */
export function planOf(packed: Packed, rules: RulesOn = BUILT_IN_RULES): Plan {
  const { properties, weight, shipping } = packed;
  const samples = samplesOf(properties);
  const [prepare, ...checks] = checksOf(packed, samples, rules);
  const tests = (shipping === '' ? [] : SHIPPING[shipping]).map((purpose: Purpose) => ({
    purpose,
    test: dropTest(weight, purpose),
  }));
  const missing = shipping === '' ? 'no-shipping' : tests.find(({ test }) => typeof test === 'string')?.test;
  const drops = tests.flatMap(({ purpose, test }): DropStep[] =>
    typeof test === 'string'
      ? []
      : test.drops.map((drop, at) => ({
          key: `${purpose}-${at + 1}@${test.height.cm}x${samples}`,
          drop,
          purpose,
          number: at + 1,
          of: test.drops.length,
          height: test.height,
          samples,
          because: purpose === 'fba' ? shared(DROPPED_FOR_FBA, properties) : [],
          isFirm: true,
        })),
  );
  return {
    steps: [...(prepare ? [prepare] : []), ...drops, ...checks],
    missing: typeof missing === 'string' ? missing : '',
    unread: unreadOf(checks, rules),
  };
}
