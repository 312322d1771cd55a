import type { IsoDate } from '../cell.ts';
import { CARD_RULES, RULES_CHECKED_ON } from '../prevention/insert-card/card-rules.ts';
import { LEVELS, PRINT_RULES, type PrintRule } from '../prevention/insert-card/print-rules.ts';
import { TARGETS } from '../prevention/insert-card/qr-target.ts';
import { LISTING_LIMITS, type ListingLimit } from '../prevention/listing/limit-table.ts';
import { RULE_TABLE_OF as LISTING_RULES_OF } from '../prevention/listing/rules.ts';
import { STORES } from '../prevention/listing/stores.ts';
import { allowanceRows } from '../prevention/messages/allowances.ts';
import { ALLOWANCES, MOMENTS } from '../prevention/messages/channels.ts';
import { IN_FORCE, type Mark, MESSAGE_LIMITS, MESSAGE_RULES, RULE_TABLE_OF } from '../prevention/messages/rules.ts';
import { RULES_CHECKED_ON as PREP_CHECKED_ON, PREP_RULES, type PrepRule } from '../prevention/packaging/prep-rules.ts';
import { DUTIES, SAFETY_LAW } from '../prevention/product-safety.ts';
import type { Ordered } from './contradictions.ts';
import type { RuleKind, RuleValue } from './rule-kinds.ts';

/** What rules are about; each is a tool of prevention. */
export type RuleGroup = 'listing' | 'messages' | 'card' | 'packaging';

/** A row of a rule as the table of policies starts with it. */
export interface FirstRule {
  value: RuleValue;
  validFrom: IsoDate;
  /** The stores it is for, none for all. */
  stores: readonly string[];
  mark: Mark;
  /** Where it was read; for listings and cards a key of the words. */
  source: string;
  checkedOn: IsoDate;
}

/** A rule of a platform that sellers may change. */
export interface PlatformRule {
  id: string;
  group: RuleGroup;
  kind: RuleKind;
  /** What its rows may be for, one by one: stores, or channels of messages in their place; none for a rule that is the same everywhere. */
  by?: 'store' | 'channel';
  first: readonly FirstRule[];
}

const SWITCH: RuleKind = { is: 'switch' };
const UP_TO = 100_000;

const listing = Object.entries(LISTING_LIMITS as Readonly<Record<string, ListingLimit>>).map(
  ([id, { rows, least = 1 }]): PlatformRule => ({
    id,
    group: 'listing',
    by: 'store',
    kind: typeof rows[0]?.value === 'string' ? { is: 'signs' } : { is: 'count', least, most: UP_TO },
    first: rows
      .filter(({ until }) => until === undefined)
      .map(({ value, from, stores = [], mark, source }) => ({
        value,
        validFrom: from,
        stores,
        mark,
        source,
        checkedOn: LISTING_RULES_OF,
      })),
  }),
);

/** Rules on messages but for those of our own table of moments and channels. Where it is not known since when one holds it counts from the day it was looked up. */
const messages = MESSAGE_RULES.filter(({ id }) => !/^C/.test(id)).map(({ id, mark, source }): PlatformRule => {
  const limit = (MESSAGE_LIMITS as Readonly<Record<string, number>>)[id];
  return {
    id,
    group: 'messages',
    kind: limit === undefined ? SWITCH : { is: 'count', least: 1, most: UP_TO },
    first: [
      {
        value: limit ?? true,
        validFrom: (IN_FORCE as Readonly<Record<string, IsoDate>>)[id] ?? RULE_TABLE_OF,
        stores: [],
        mark,
        source,
        checkedOn: RULE_TABLE_OF,
      },
    ],
  };
});

/** The table of moments: a row for each thing a moment says, with the channels it says it of. */
const moments = MOMENTS.map(
  (moment): PlatformRule => ({
    id: moment,
    group: 'messages',
    by: 'channel',
    kind: { is: 'choice', of: ALLOWANCES },
    first: allowanceRows(moment).map(({ value, channels }) => ({
      value,
      validFrom: RULE_TABLE_OF,
      stores: channels,
      mark: 'D',
      source: 'moments',
      checkedOn: RULE_TABLE_OF,
    })),
  }),
);

const card = [...CARD_RULES.map(({ id }) => id), ...TARGETS].map(
  (id): PlatformRule => ({
    id,
    group: 'card',
    kind: SWITCH,
    first: [
      {
        value: true,
        validFrom: RULES_CHECKED_ON,
        stores: [],
        mark: 'R',
        source: 'cards',
        checkedOn: RULES_CHECKED_ON,
      },
    ],
  }),
);

const print = Object.entries(PRINT_RULES as Readonly<Record<string, PrintRule>>).map(
  ([id, { value, least = 0, most = 0, whole, mark, source }]): PlatformRule => ({
    id,
    group: 'card',
    kind: typeof value === 'string' ? { is: 'choice', of: LEVELS } : { is: whole ? 'count' : 'measure', least, most },
    first: [{ value, validFrom: RULES_CHECKED_ON, stores: [], mark, source, checkedOn: RULES_CHECKED_ON }],
  }),
);

const packaging = Object.entries(PREP_RULES as Readonly<Record<string, PrepRule>>).map(
  ([id, { mark, source, since = PREP_CHECKED_ON }]): PlatformRule => ({
    id,
    group: 'packaging',
    kind: SWITCH,
    first: [
      {
        value: true,
        validFrom: since,
        stores: [],
        mark: mark === 'certain' ? 'C' : 'R',
        source: source || 'pages',
        checkedOn: PREP_CHECKED_ON,
      },
    ],
  }),
);

const LAW = { mark: 'C', source: 'safetyLaw' } as const;
const safetyPage: PlatformRule = {
  id: 'safetyPage',
  group: 'listing',
  by: 'store',
  kind: SWITCH,
  first: SAFETY_LAW.safetyPage.map((row) => ({ ...row, ...LAW, checkedOn: LISTING_RULES_OF })),
};
const safetyCard: PlatformRule = {
  id: 'safetyCard',
  group: 'card',
  by: 'store',
  kind: { is: 'choice', of: DUTIES },
  first: SAFETY_LAW.safetyCard.map((row) => ({ ...row, ...LAW, checkedOn: RULES_CHECKED_ON })),
};

const ASCENDING: readonly (readonly [RuleGroup, ...string[]])[] = [
  ['listing', 'bulletsFewest', 'bulletsMost'],
  ['listing', 'bulletShortest', 'bulletLongest'],
  ['listing', 'bulletShortest', 'bulletsTogether'],
  ['listing', 'imageLeast', 'imageZoom', 'imageGood', 'imageMost'],
  ['card', 'qrSide', 'qrGoodSide'],
];

/** Rules of which one may not lie above the next, by what they are about. */
export const orderedRules = (of: RuleGroup): Ordered[] =>
  ASCENDING.flatMap(([group, ...ids]) =>
    (group === of ? ids.slice(1) : []).map((most, at) => {
      const [low, high] = [ids[at] ?? '', most].map((id) => PLATFORM_RULES.find((rule) => rule.id === id));
      return {
        least: ids[at] ?? '',
        most,
        builtIn: [Number(low?.first[0]?.value), Number(high?.first[0]?.value)],
        places: low?.by === 'store' ? STORES : [],
      };
    }),
  );

/** Every rule of a platform a seller may change, in the order of its rows. */
export const PLATFORM_RULES: readonly PlatformRule[] = [
  ...listing,
  safetyPage,
  ...messages,
  ...moments,
  ...card,
  ...print,
  safetyCard,
  ...packaging,
];
