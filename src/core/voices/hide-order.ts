import { quickHash } from './print.ts';

const HIDDEN = /^#[0-9a-z]{11}$/;

/** Whether an order number is a code already. */
export function isHiddenOrder(order: string): boolean {
  return HIDDEN.test(order);
}

/** An order number as a code that leads back to nothing without the salt: the same order has the same code, and no code is coded again. */
export function hideOrder(order: string, salt: string): string {
  if (order === '' || isHiddenOrder(order)) return order;
  return `#${quickHash(`${salt}\n${order}`).toString(36).padStart(11, '0')}`;
}
