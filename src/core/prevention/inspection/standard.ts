import type { CauseCode } from '../../causes.ts';
import type { Property } from '../properties.ts';
import type { DefectClass } from './inspection.ts';

/** Causes of returns that lie with the supplier. */
export const SUPPLIER_CAUSES = [
  'function_defect',
  'quality_material',
  'missing_parts',
  'wrong_item',
] as const satisfies readonly CauseCode[];

/** One of them. */
export type SupplierCause = (typeof SUPPLIER_CAUSES)[number];

/** What a supplier must keep of a product, as its row says it. */
export interface Requirement {
  sku: string;
  characteristic: string;
  target: string;
  tolerance: string;
  unit: string;
  class: DefectClass | '';
  test: string;
  /** The cause buyers would return it for, `''` where the row names none. */
  cause: SupplierCause | '';
}

/** A requirement a standard begins with; what it asks for and how it is tested is in the words of the tool. */
export interface FirstRequirement {
  id:
    | 'golden'
    | 'measures'
    | 'look'
    | 'work'
    | 'charge'
    | 'tight'
    | 'edges'
    | 'parts'
    | 'label'
    | 'carton'
    | 'lotCode'
    | 'stage'
    | 'aql'
    | 'again';
  class: DefectClass | '';
  cause: SupplierCause | '';
  /** Only products with this property begin with it. */
  only?: Property;
}

/** What a supplier standard should hold. Terms such as who pays for inspecting again have no class. */
export const FIRST_REQUIREMENTS: readonly FirstRequirement[] = [
  { id: 'golden', class: 'major', cause: 'quality_material' },
  { id: 'measures', class: 'major', cause: 'quality_material' },
  { id: 'look', class: 'minor', cause: 'quality_material' },
  { id: 'work', class: 'major', cause: 'function_defect' },
  { id: 'charge', class: 'critical', cause: 'function_defect', only: 'battery' },
  { id: 'tight', class: 'major', cause: 'quality_material', only: 'liquid' },
  { id: 'edges', class: 'critical', cause: 'quality_material', only: 'sharp' },
  { id: 'parts', class: 'major', cause: 'missing_parts' },
  { id: 'label', class: 'major', cause: 'wrong_item' },
  { id: 'carton', class: 'major', cause: '' },
  { id: 'lotCode', class: 'minor', cause: '' },
  { id: 'stage', class: '', cause: '' },
  { id: 'aql', class: '', cause: '' },
  { id: 'again', class: '', cause: '' },
];

/** Requirements a product with these properties begins with. */
export function firstRequirements(properties: readonly Property[]): FirstRequirement[] {
  return FIRST_REQUIREMENTS.filter(({ only }) => only === undefined || properties.includes(only));
}

/** What keeps a requirement from being one somebody can test. */
export type RequirementFault =
  | 'noSku'
  | 'noCharacteristic'
  | 'noTarget'
  | 'noTest'
  | 'noClass'
  | 'noCause'
  | 'noTolerance';

/** What is wrong with a requirement, most important first; a class or cause that is no such word comes as `null`. */
export function faultsOf(
  requirement: Omit<Requirement, 'class' | 'cause'> & {
    class: DefectClass | '' | null;
    cause: SupplierCause | '' | null;
  },
): RequirementFault[] {
  const { sku, characteristic, target, tolerance, test } = requirement;
  const faults: [boolean, RequirementFault][] = [
    [sku === '', 'noSku'],
    [characteristic === '', 'noCharacteristic'],
    [target === '', 'noTarget'],
    [test === '', 'noTest'],
    [requirement.class === null, 'noClass'],
    [requirement.cause === null, 'noCause'],
    [tolerance !== '' && (/^[-−]/.test(tolerance) || !/\d/.test(tolerance)), 'noTolerance'],
  ];
  return faults.flatMap(([is, fault]) => (is ? [fault] : []));
}
