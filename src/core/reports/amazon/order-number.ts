import { isHiddenOrder } from '../../voices/hide-order.ts';

/** Whether an order was placed on Amazon: its numbers are three groups of 3, 7 and 7 digits. */
export function isAmazonOrder(order: string): boolean {
  return /^\d{3}-\d{7}-\d{7}$/.test(order);
}

/**
 * The marketplace an order came from, where Amazon may have shipped it for another channel: then that is Amazon's own word for it. Of
 * a code nobody can tell.
 */
export function channelOf(order: string, marketplace: string): string {
  return isAmazonOrder(order) || isHiddenOrder(order) ? marketplace : 'Non-Amazon';
}
