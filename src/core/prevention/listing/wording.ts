import { listingWordings, type Wording } from './wordings.ts';

const made = new Map<Wording, RegExp>();

/** The pattern of what a text must not say, made when it is first asked for; its one group is what must stand before the words. */
export function patternOf(wording: Wording): RegExp {
  const pattern = made.get(wording) ?? new RegExp(listingWordings().off[wording], 'giu');
  made.set(wording, pattern);
  return pattern;
}
