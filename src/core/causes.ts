/** The root causes a voice can be traced to, in the order lists show them. */
export const CAUSE_CODES = [
  'size_fit',
  'function_defect',
  'quality_material',
  'damage_transit',
  'missing_parts',
  'wrong_item',
  'not_as_described',
  'counterfeit',
  'hard_to_use',
  'compatibility',
  'delivery',
  'used_or_dirty',
  'safety',
  'price_value',
  'buyer_remorse',
  'customer_service',
] as const;

/** A root cause the engine can give. */
export type CauseCode = (typeof CAUSE_CODES)[number];

/** Causes only a person gives: a cause outside the list, and displeasure without a cause. */
export const HAND_CAUSE_CODES = ['other', 'unspecified'] as const;

/** Any cause a voice can carry, given by the engine or by hand. */
export type AnyCauseCode = CauseCode | (typeof HAND_CAUSE_CODES)[number];

/** Where in the life of a product a cause is traced back to. */
export type Stage =
  | 'sourcing'
  | 'design'
  | 'listing'
  | 'pictures'
  | 'packaging'
  | 'supplier'
  | 'fulfilment'
  | 'logistics'
  | 'pricing'
  | 'service';

/** Teams that can remove a cause. */
export const TEAMS = ['operations', 'sourcing', 'design', 'packaging', 'logistics', 'support'] as const;

/** Who can remove a cause. */
export type Team = (typeof TEAMS)[number];

/** What the workbook says of a cause until the seller changes it. */
export interface Cause {
  code: AnyCauseCode;
  stage: Stage;
  team: Team;
  /** Whether the seller can do something about it; the others are counted but open no task. */
  controllable: boolean;
}

/** The taxonomy with the stage and the team each cause is traced back to. */
export const CAUSES: readonly Cause[] = [
  { code: 'size_fit', stage: 'listing', team: 'operations', controllable: true },
  { code: 'function_defect', stage: 'design', team: 'sourcing', controllable: true },
  { code: 'quality_material', stage: 'supplier', team: 'sourcing', controllable: true },
  { code: 'damage_transit', stage: 'packaging', team: 'packaging', controllable: true },
  { code: 'missing_parts', stage: 'supplier', team: 'sourcing', controllable: true },
  { code: 'wrong_item', stage: 'fulfilment', team: 'logistics', controllable: true },
  { code: 'not_as_described', stage: 'listing', team: 'operations', controllable: true },
  { code: 'counterfeit', stage: 'sourcing', team: 'sourcing', controllable: true },
  { code: 'hard_to_use', stage: 'design', team: 'design', controllable: true },
  { code: 'compatibility', stage: 'listing', team: 'operations', controllable: true },
  { code: 'delivery', stage: 'logistics', team: 'logistics', controllable: true },
  { code: 'used_or_dirty', stage: 'fulfilment', team: 'logistics', controllable: true },
  { code: 'safety', stage: 'design', team: 'design', controllable: true },
  { code: 'price_value', stage: 'pricing', team: 'operations', controllable: true },
  { code: 'buyer_remorse', stage: 'listing', team: 'operations', controllable: false },
  { code: 'customer_service', stage: 'service', team: 'support', controllable: true },
  { code: 'other', stage: 'service', team: 'support', controllable: false },
  { code: 'unspecified', stage: 'service', team: 'support', controllable: false },
];
