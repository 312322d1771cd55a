/** Whether Amazon only shipped an order that was sold elsewhere: its sales channel says so, or the seller's own order number does. */
export function isOtherChannel(salesChannel: string, order: string): boolean {
  return /^non-amazon/i.test(salesChannel) || /^S\d\d-/i.test(order);
}
