import { hashOf } from './key.ts';

/** An order number as a code nobody can read back without the salt: the same order has the same code, and no code is coded again. */
export function hideOrder(order: string, salt: string): string {
  return order === '' || /^#[0-9a-z]{14}$/.test(order) ? order : `#${hashOf(['order', salt, order], 2)}`;
}
