import type { AnyCauseCode } from '../../causes.ts';
import { bodyOf, type Listing } from './listing.ts';
import { listingWordings } from './wordings.ts';

/** What a buyer complained of, as the workbook has it. */
export interface Complaint {
  comment: string;
  cause: AnyCauseCode;
  date: string;
  units: number;
}

/** A sentence of the page that promises something, beside the complaints that say the contrary, the newest first. */
export interface Claim {
  text: string;
  against: readonly Complaint[];
}

interface Theme {
  promise: RegExp;
  contrary: RegExp;
  causes: readonly string[];
}

let made: readonly Theme[] | null = null;

function themes(): readonly Theme[] {
  made ??= listingWordings().themes.map(({ promise, contrary, causes }) => ({
    promise: new RegExp(promise, 'i'),
    contrary: new RegExp(contrary, 'i'),
    causes,
  }));
  return made;
}

/** Sentences of a text: parted at their ends and at line breaks; a point between figures ends none. */
export function sentencesIn(text: string): string[] {
  return text
    .replace(/<[^>]*>/g, '\n')
    .replace(/[!?;。！？；]/g, '$&\n')
    .replace(/(\S\.)\s+/g, '$1\n')
    .split(/\n+/)
    .map((one) => one.trim())
    .filter((one) => one.length > 1);
}

const newest = (a: Complaint, b: Complaint): number => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);

/** The claims of bullets and description with what contradicts them, those with most complaints first, else in the order of the page. */
export function claimsOf(listing: Listing, complaints: readonly Complaint[]): Claim[] {
  const against = new Map<Theme, ReadonlySet<Complaint>>();
  const contraryTo = (theme: Theme): ReadonlySet<Complaint> => {
    const known = against.get(theme);
    if (known) return known;
    const found = new Set(
      complaints.filter(({ cause, comment }) => theme.contrary.test(comment) || theme.causes.includes(cause)),
    );
    against.set(theme, found);
    return found;
  };
  const claims = [...new Set(sentencesIn(bodyOf(listing)))].flatMap((text): Claim[] => {
    const promised = themes().filter(({ promise }) => promise.test(text));
    if (promised.length === 0) return [];
    const found = new Set(promised.flatMap((theme) => [...contraryTo(theme)]));
    return [{ text, against: [...found].sort(newest) }];
  });
  return claims.sort((a, b) => b.against.length - a.against.length);
}

/** Units the complaints against a claim speak of. */
export const unitsAgainst = ({ against }: Claim): number => against.reduce((sum, { units }) => sum + units, 0);
