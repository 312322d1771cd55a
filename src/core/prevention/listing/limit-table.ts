import type { IsoDate } from '../../cell.ts';
import { BUILT_IN_RULES, type RulesOn, type Ruling, rulingOn } from '../../policies/rule-table.ts';
import type { CheckId } from './checks.ts';
import { asMissing, type Finding, finding } from './finding.ts';
import { RULE_TABLE_OF } from './rules.ts';
import type { Store } from './stores.ts';

/** A value of a limit from a day on. */
export interface LimitRow {
  value: number | string;
  from: IsoDate;
  /** The last day of one that is over. */
  until?: IsoDate;
  stores?: readonly Store[];
  /** `C`: read on the page of the rule itself or in two places; `R`: told by one or by several who read it. */
  mark: 'C' | 'R';
  source: 'titles' | 'announcement' | 'bullets' | 'reported' | 'pages' | 'images';
}

/** A limit of listings: signs, or whole numbers from `least` (1) on. */
export interface ListingLimit {
  rows: readonly LimitRow[];
  least?: number;
}

const reported = (value: number, least = 1): ListingLimit => ({
  rows: [{ value, from: '2024-08-15', mark: 'R', source: 'reported' }],
  least,
});
const pixels = (value: number): ListingLimit => ({
  rows: [{ value, from: RULE_TABLE_OF, mark: 'C', source: 'images' }],
});

/**
 * Limits of listings, lengths in code points with blanks. Titles: Seller Central title page; the shorter ones by Amazon's announcement of 10 June
 * 2026 as several tools tell it. Bullets: signs by the rule of 15 August 2024, counts and lengths as reported. Pictures in pixels of the
 * longest side (G1881). Where it is not known since when a limit holds it is the day it was looked up.
 */
export const LISTING_LIMITS = {
  titleLength: {
    rows: [
      { value: 200, from: '2025-01-21', until: '2026-07-26', mark: 'C', source: 'titles' },
      { value: 75, from: '2026-07-27', mark: 'R', source: 'announcement' },
      { value: 200, from: '2026-07-27', stores: ['SA', 'EG', 'TR', 'AE'], mark: 'R', source: 'announcement' },
    ],
  },
  mediaTitleLength: { rows: [{ value: 200, from: '2026-07-27', mark: 'R', source: 'announcement' }] },
  titleWord: { rows: [{ value: 2, from: '2025-01-21', mark: 'C', source: 'titles' }] },
  titleSigns: { rows: [{ value: '!$?_{}^¬¦', from: '2025-01-21', mark: 'C', source: 'titles' }] },
  bulletsFewest: reported(3, 0),
  bulletsMost: reported(5),
  bulletShortest: reported(10),
  bulletLongest: reported(255),
  bulletsTogether: reported(999),
  bulletSigns: { rows: [{ value: '™®€…†‡¢£¥©±~', from: '2024-08-15', mark: 'C', source: 'bullets' }] },
  descriptionLongest: { rows: [{ value: 2000, from: RULE_TABLE_OF, mark: 'R', source: 'pages' }] },
  keywordBytes: { rows: [{ value: 249, from: RULE_TABLE_OF, mark: 'R', source: 'pages' }] },
  imageLeast: pixels(500),
  imageZoom: pixels(1000),
  imageGood: pixels(1600),
  imageMost: pixels(10000),
  imageCount: pixels(6),
} as const satisfies Readonly<Record<string, ListingLimit>>;

/** The name of a limit. */
export type LimitId = keyof typeof LISTING_LIMITS;

/** By which table, and for which store (`null`: nobody said), a listing is checked. */
export interface RulesHere {
  rules: RulesOn;
  store: Store | null;
}

/** The limits built in. */
export const BUILT_IN_HERE: RulesHere = { rules: BUILT_IN_RULES, store: null };

type ValueOf<Id extends LimitId> = (typeof LISTING_LIMITS)[Id]['rows'][number]['value'] extends string
  ? string
  : number;

/** What a limit says here. */
function rulingHere<Id extends Exclude<LimitId, 'titleLength' | 'mediaTitleLength'>>(
  id: Id,
  { rules, store }: RulesHere,
): Ruling<ValueOf<Id>> {
  return rulingOn(rules, id, LISTING_LIMITS[id].rows[0].value as ValueOf<Id>, store);
}

/** What keeps a check from being made for want of a rule. */
export function noRule(check: CheckId, ruling: { unread: string } | { needsStore: true }): Finding {
  return asMissing(
    'unread' in ruling
      ? finding(check, 'ruleUnread', [], { why: ruling.unread })
      : finding(check, check === 'L01' ? 'storeForTitle' : 'storeForRule'),
  );
}

/** The findings of a check by a limit, or why it cannot be made. */
export function byLimit<Id extends Exclude<LimitId, 'titleLength' | 'mediaTitleLength'>>(
  check: CheckId,
  id: Id,
  here: RulesHere,
  find: (value: ValueOf<Id>) => Finding[],
): Finding[] {
  const ruling = rulingHere(id, here);
  return 'value' in ruling ? find(ruling.value) : [noRule(check, ruling)];
}

/** The day of the rule table listings are checked by: the last one on which we or the seller looked it over. */
export const listingTableOf = ({ checkedOn }: RulesOn): IsoDate =>
  checkedOn > RULE_TABLE_OF ? checkedOn : RULE_TABLE_OF;

/** A pattern of any of some signs. */
export const signsOf = (signs: string): RegExp => new RegExp(`[${signs.replace(/[\\\]^-]/g, '\\$&')}]`, 'gu');
