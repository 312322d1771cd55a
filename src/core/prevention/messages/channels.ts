/** Where sellers talk to buyers, in the order of lists. */
export const CHANNELS = ['amazonFbm', 'amazonFba', 'walmart', 'ebay', 'etsy', 'ownStore'] as const;

/** One of the channels. */
export type Channel = (typeof CHANNELS)[number];

/** The moments of an order at which a buyer may be glad of a word, in their order. */
export const MOMENTS = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10'] as const;

/** One of the moments. */
export type Moment = (typeof MOMENTS)[number];

/** Whether a moment is one for a message of the seller's own: yes, only under a condition, no, or the platform sends it itself. */
export const ALLOWANCES = ['yes', 'onlyIf', 'no', 'platform'] as const;

/** One of them. */
export type Allowance = (typeof ALLOWANCES)[number];

/** The channels of Amazon. */
export const AMAZON: readonly Channel[] = ['amazonFbm', 'amazonFba'];

const ROWS: Readonly<Record<Moment, readonly Allowance[]>> = {
  M1: ['no', 'no', 'platform', 'onlyIf', 'onlyIf', 'yes'],
  M2: ['yes', 'platform', 'onlyIf', 'yes', 'yes', 'yes'],
  M3: ['yes', 'platform', 'onlyIf', 'yes', 'yes', 'yes'],
  M4: ['yes', 'platform', 'onlyIf', 'yes', 'yes', 'yes'],
  M5: ['no', 'no', 'platform', 'onlyIf', 'onlyIf', 'yes'],
  M6: ['yes', 'platform', 'onlyIf', 'yes', 'yes', 'yes'],
  M7: ['onlyIf', 'onlyIf', 'onlyIf', 'onlyIf', 'onlyIf', 'yes'],
  M8: ['onlyIf', 'onlyIf', 'onlyIf', 'onlyIf', 'onlyIf', 'yes'],
  M9: ['yes', 'platform', 'onlyIf', 'yes', 'yes', 'yes'],
  M10: ['onlyIf', 'onlyIf', 'onlyIf', 'onlyIf', 'onlyIf', 'yes'],
};

/** Whether a message of the seller's own may go out at a moment, by the table of moments and channels built in. */
export function allowanceOf(moment: Moment, channel: Channel): Allowance {
  return ROWS[moment][CHANNELS.indexOf(channel)] ?? 'no';
}

/** The type under which Amazon takes a message of a moment, which limits its length. */
export const TYPE_OF_MOMENT: Partial<Record<Moment, keyof typeof LONGEST>> = {
  M2: 'confirmOrderDetails',
  M4: 'unexpectedProblem',
  M6: 'confirmDeliveryDetails',
};

/** Most characters a message of each type of Amazon's may have (SP-API messaging model of 5 August 2026). */
export const LONGEST = {
  confirmCustomizationDetails: 800,
  confirmDeliveryDetails: 2000,
  confirmOrderDetails: 2000,
  confirmServiceDetails: 2000,
  unexpectedProblem: 2000,
  digitalAccessKey: 400,
  warranty: 0,
  invoice: 0,
  legalDisclosure: 0,
} as const;
