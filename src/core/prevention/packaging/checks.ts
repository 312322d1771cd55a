import type { Property } from '../properties.ts';
import type { PrepRuleName } from './prep-rules.ts';

/** What a check is for: to begin with, to judge the drops by, tests of its properties, the buyer who opens it, the way back, rules of others. */
export type CheckKind = 'prepare' | 'judge' | 'property' | 'buyer' | 'return' | 'rule';

/** One check of a pack. */
export interface Check {
  id: CheckName;
  kind: CheckKind;
  /** Only for products that have one of these; without it for all. */
  needs?: readonly Property[];
  /** Only for units that go to FBA. */
  fba?: true;
  /** Nobody may leave it out. */
  firm?: true;
}

const NAMES = {
  prepare: ['prepare'],
  judge: ['cartonClosed', 'unitBox', 'undamaged', 'works', 'noRattle', 'resale'],
  property: ['fragileInside', 'leak', 'electronicRun', 'batterySafe', 'sharpCovered', 'setComplete'],
  buyer: ['opening', 'warnings', 'guide', 'contact'],
  return: [
    'wayBack',
    'uncutBox',
    'recloses',
    'fixedPlaces',
    'spareBag',
    'repackPicture',
    'barcode',
    'countable',
    'moistureBag',
  ],
  rule: [
    'onePackage',
    'small',
    'fragilePrep',
    'liquidPrep',
    'sharpPrep',
    'polyBag',
    'suffocation',
    'setLabel',
    'setShake',
    'expiry',
    'lithium',
    'lithiumMark',
    'euLabel',
  ],
} as const satisfies Readonly<Record<Exclude<CheckKind, 'rule'>, readonly string[]>> &
  Readonly<Record<'rule', readonly PrepRuleName[]>>;

/** The name of a check. */
export type CheckName = (typeof NAMES)[CheckKind][number];

const BAGGED: readonly Property[] = ['liquid', 'set', 'electronic'];

const NEEDS: Partial<Record<CheckName, readonly Property[]>> = {
  fragileInside: ['fragile'],
  leak: ['liquid'],
  electronicRun: ['electronic'],
  batterySafe: ['battery'],
  sharpCovered: ['sharp'],
  setComplete: ['set'],
  moistureBag: ['electronic', 'battery'],
  fragilePrep: ['fragile'],
  liquidPrep: ['liquid'],
  sharpPrep: ['sharp'],
  polyBag: BAGGED,
  suffocation: BAGGED,
  setLabel: ['set'],
  setShake: ['set'],
  expiry: ['liquid'],
  lithium: ['battery'],
  lithiumMark: ['battery'],
};

/** Rules that hold for every way of shipping; the others are those of FBA. */
const EVERYWHERE: ReadonlySet<CheckName> = new Set<CheckName>(['lithium', 'lithiumMark', 'euLabel']);
const FIRM: ReadonlySet<CheckKind> = new Set<CheckKind>(['prepare', 'judge']);

/** Every check there is, in the order they are made. */
export const CHECKS: readonly Check[] = (Object.keys(NAMES) as CheckKind[]).flatMap((kind) =>
  NAMES[kind].map((id: CheckName): Check => {
    const needs = NEEDS[id];
    return {
      id,
      kind,
      ...(needs ? { needs } : {}),
      ...(kind === 'rule' && !EVERYWHERE.has(id) ? { fba: true } : {}),
      ...(FIRM.has(kind) ? { firm: true } : {}),
    };
  }),
);
