/** What redaction puts in the place of personal data, without the brackets. */
export const MASKS = [
  'email',
  'link',
  'order',
  'tracking',
  'number',
  'phone',
  'contact',
  'address',
  'name',
  'signature',
] as const;

/** The kinds of personal data that a redaction masked, in the order of `MASKS`: masks that were there before do not count. */
export function maskedKinds(before: string, after: string): (typeof MASKS)[number][] {
  const count = (text: string, mask: string): number => text.split(`[${mask}]`).length;
  return MASKS.filter((mask) => count(after, mask) > count(before, mask));
}
