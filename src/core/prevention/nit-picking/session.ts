/** Who sits in a session; the buyer has never seen the product. */
export const ROLES = ['buyer', 'operator', 'purchaser', 'service', 'noteTaker'] as const;

/** One of the roles. */
export type Role = (typeof ROLES)[number];

/** What is looked at one after another: the page alone, what is in the box, using it, sending it back. */
export const ROUNDS = ['page', 'unbox', 'setUp', 'repack'] as const;

/** One of the rounds. */
export type Round = (typeof ROUNDS)[number];

/** Where a finding can be put right. */
export const PLACES = ['listing', 'packaging', 'product', 'guide', 'card', 'service'] as const;

/** What every session asks, whatever the product; the words have a sentence for each. */
export const STANDING_PROMPTS = [
  { id: 'expect', round: 'page', role: 'buyer' },
  { id: 'rivals', round: 'page', role: 'operator' },
  { id: 'question', round: 'page', role: 'service' },
  { id: 'differs', round: 'unbox', role: 'buyer' },
  { id: 'sample', round: 'unbox', role: 'purchaser' },
  { id: 'parts', round: 'unbox', role: 'operator' },
  { id: 'clock', round: 'setUp', role: 'buyer' },
  { id: 'call', round: 'setUp', role: 'service' },
  { id: 'drop', round: 'repack', role: 'purchaser' },
  { id: 'again', round: 'repack', role: 'operator' },
  { id: 'complete', round: 'repack', role: 'noteTaker' },
] as const satisfies readonly { id: string; round: Round; role: Role }[];
