import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { automaticBreaches } from '../../../src/core/prevention/listing/find.ts';
import { readStore } from '../../../src/core/prevention/listing/stores.ts';
import type { Channel } from '../../../src/core/prevention/messages/channels.ts';
import { checkMessage } from '../../../src/core/prevention/messages/check.ts';
import { REMARKS, type RuleId } from '../../../src/core/prevention/messages/rules.ts';
import type { Language } from '../../../src/core/tagging/tagging.ts';
import { listingOf, NAMES } from './listing/listing-of.ts';

const MOST_FALSE_ALARMS = 0.05;
const LEAST_FOUND = 0.95;
/** The further sets are smaller and of harder cases. */
const LEAST_FOUND_FURTHER = 0.9;

/** What is kept back is new wording: these are the shares found at the one look at it, rounded down. */
const LEAST_FOUND_KEPT_BACK = { messages: 0.75, listings: 0.9 };
/** Of all breaches on reviews, those that a rule finds or of which the check says at least that they speak of reviews. */
const LEAST_NOTICED = 0.97;
/**
 * Messages by writers who knew that filters exist and had not seen ours: of one set 25 of 112 breaches were found before its words were mended
 * for, and 90 after; of the other, by another hand, 17 before and 26 after words of the first set alone. That is what is found of tomorrow's sly ones.
 */
const LEAST_FOUND_ROUNDABOUT = { ours: 0.75, another: 0.22 };

interface Labelled {
  id: string;
  expect: string[];
}

interface LabelledMessage extends Labelled {
  channel: 'amazon_fbm' | 'amazon_fba' | 'walmart' | 'ebay' | 'etsy' | 'own_store';
  language: Language;
  text: string;
}

interface LabelledListing extends Labelled {
  store: string;
  date: string;
  title: string;
  bullets: string[];
  description: string;
  keywords?: string;
}

const CHANNEL_OF: Record<LabelledMessage['channel'], Channel> = {
  amazon_fbm: 'amazonFbm',
  amazon_fba: 'amazonFba',
  walmart: 'walmart',
  ebay: 'ebay',
  etsy: 'etsy',
  own_store: 'ownStore',
};

/** What other channels call the rule of Amazon by which a message of theirs is labelled. */
const COUNTERPARTS: Readonly<Record<string, readonly string[]>> = {
  P01: ['W01'],
  P03: ['E04', 'T01', 'T02', 'W02', 'S01'],
  P04: ['T03', 'F01', 'F02'],
  P05: ['F03'],
  P07: ['F03'],
  P08: ['E01', 'E03', 'T05', 'W03'],
  P09: ['E02', 'W03'],
};

const read = <T>(name: string): T[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/prevention/${name}.json`, import.meta.url), 'utf8'));

const MESSAGES = read<LabelledMessage>('messages');
const LISTINGS = read<LabelledListing>('listings');

/**
 * Half of two sets of cases at the edge of the rules, labelled before the checks were run on them. The other half, and how many of each rule
 * were missed in this one, showed what to mend, by the hand that had written both; so it tells that nothing gets lost again, not how many of
 * tomorrow's are found. Of messages in words nobody had mended for, 13 of 23 were found, and of listings 6 of 16.
 */
const FURTHER_MESSAGES = read<LabelledMessage>('fresh-messages');
const FURTHER_LISTINGS = read<LabelledListing>('fresh-listings');

/**
 * Paraphrases and sly ways round the rules, labelled before the patterns were read and halved by lot. The patterns
 * were mended on the first half; the second was looked at once, when they were done. All of it was written by the hand that mended them.
 */
const THIRD_MESSAGES = read<LabelledMessage>('third-messages');
const THIRD_LISTINGS = read<LabelledListing>('third-listings');
const KEPT_BACK_MESSAGES = read<LabelledMessage>('kept-back-messages');
const KEPT_BACK_LISTINGS = read<LabelledListing>('kept-back-listings');
const ROUNDABOUT = read<LabelledMessage>('roundabout-messages');
const ANOTHER_HAND = read<LabelledMessage>('other-hand-messages');

const rulesFor = ({ text, channel, language }: LabelledMessage): RuleId[] =>
  checkMessage(text, { channel: CHANNEL_OF[channel], language }).map(({ rule }) => rule);

function foundInMessage(message: LabelledMessage): string[] {
  const rules: string[] = rulesFor(message).filter((rule) => !REMARKS.includes(rule));
  const named = Object.entries(COUNTERPARTS).filter(([, theirs]) => theirs.some((one) => rules.includes(one)));
  return [...new Set([...rules, ...named.map(([rule]) => rule)])];
}

function foundInListing({ id, date, expect: _, store, ...page }: LabelledListing): string[] {
  const listing = listingOf({ sku: id, store: readStore(store), ...page });
  return [...new Set(automaticBreaches(listing, date, NAMES).map(({ check }) => check))];
}

interface Measured {
  falseAlarms: number;
  found: number;
  wrong: { id: string; expected: string[]; found: string[] }[];
}

/** Shares of 1: the clean ones with any finding, and the expected findings that are there. */
function measure<T extends Labelled>(labelled: readonly T[], finder: (one: T) => string[]): Measured {
  const results = labelled.map((one) => ({ id: one.id, expected: one.expect, found: finder(one) }));
  const clean = results.filter(({ expected }) => expected.length === 0);
  const alarmed = clean.filter(({ found }) => found.length > 0);
  const pairs = results.flatMap(({ expected, found }) => expected.map((rule) => found.includes(rule)));
  return {
    falseAlarms: alarmed.length / clean.length,
    found: pairs.filter(Boolean).length / pairs.length,
    wrong: results.filter(({ expected, found }) =>
      expected.length === 0 ? found.length > 0 : !expected.every((rule) => found.includes(rule)),
    ),
  };
}

const SETS = [
  {
    name: 'messages',
    least: 150,
    leastFound: LEAST_FOUND,
    labelled: MESSAGES,
    measured: measure(MESSAGES, foundInMessage),
  },
  {
    name: 'listings',
    least: 100,
    leastFound: LEAST_FOUND,
    labelled: LISTINGS,
    measured: measure(LISTINGS, foundInListing),
  },
  {
    name: 'further messages',
    least: 80,
    leastFound: LEAST_FOUND_FURTHER,
    labelled: FURTHER_MESSAGES,
    measured: measure(FURTHER_MESSAGES, foundInMessage),
  },
  {
    name: 'further listings',
    least: 60,
    leastFound: LEAST_FOUND_FURTHER,
    labelled: FURTHER_LISTINGS,
    measured: measure(FURTHER_LISTINGS, foundInListing),
  },
  {
    name: 'third messages',
    least: 60,
    leastFound: LEAST_FOUND_FURTHER,
    labelled: THIRD_MESSAGES,
    measured: measure(THIRD_MESSAGES, foundInMessage),
  },
  {
    name: 'third listings',
    least: 30,
    leastFound: LEAST_FOUND_FURTHER,
    labelled: THIRD_LISTINGS,
    measured: measure(THIRD_LISTINGS, foundInListing),
  },
  {
    name: 'messages kept back',
    least: 60,
    leastFound: LEAST_FOUND_KEPT_BACK.messages,
    labelled: KEPT_BACK_MESSAGES,
    measured: measure(KEPT_BACK_MESSAGES, foundInMessage),
  },
  {
    name: 'listings kept back',
    least: 30,
    leastFound: LEAST_FOUND_KEPT_BACK.listings,
    labelled: KEPT_BACK_LISTINGS,
    measured: measure(KEPT_BACK_LISTINGS, foundInListing),
  },
];

describe.each(SETS)('$name labelled by the rules alone', ({ least, leastFound, labelled, measured }) => {
  test('are many, half of them clean, no id twice', () => {
    const cleanOnes = labelled.filter((one) => one.expect.length === 0).length;
    expect(labelled.length).toBeGreaterThanOrEqual(least);
    expect(cleanOnes / labelled.length).toBeGreaterThanOrEqual(0.5);
    expect(new Set(labelled.map(({ id }) => id)).size).toBe(labelled.length);
  });

  test('raise few false alarms', () => {
    const alarms = measured.wrong.filter(({ expected }) => expected.length === 0);
    expect(measured.falseAlarms, JSON.stringify(alarms)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });

  test('have nearly all of their breaches found', () => {
    const missed = measured.wrong.filter(({ expected }) => expected.length > 0);
    expect(measured.found, JSON.stringify(missed)).toBeGreaterThanOrEqual(leastFound);
  });
});

describe('that a message speaks of reviews', () => {
  const all = [...MESSAGES, ...FURTHER_MESSAGES, ...THIRD_MESSAGES, ...KEPT_BACK_MESSAGES];
  const onReviews = ['P04', 'P05', 'P07'];

  test('is said of nearly all breaches on reviews that no rule finds', () => {
    const breaches = all.filter((one) => one.expect.some((rule) => onReviews.includes(rule)));
    const noticed = breaches.filter((one) => {
      const found = foundInMessage(one);
      return onReviews.some((rule) => found.includes(rule)) || rulesFor(one).includes('R01');
    });
    expect(noticed.length / breaches.length).toBeGreaterThanOrEqual(LEAST_NOTICED);
  });

  test('is said of few that break no rule', () => {
    const clean = all.filter(({ expect: breaks }) => breaks.length === 0);
    const remarked = clean.filter((one) => rulesFor(one).includes('R01'));
    expect(remarked.length / clean.length, JSON.stringify(remarked)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });

  test('is not said beside a rule on reviews that is broken', () => {
    const twice = all
      .map(rulesFor)
      .filter((rules) => rules.includes('R01') && onReviews.some((one) => rules.some((rule) => rule === one)));
    expect(twice).toEqual([]);
  });
});

describe.each([
  ['words that were mended for', ROUNDABOUT, LEAST_FOUND_ROUNDABOUT.ours],
  ['words of another hand', ANOTHER_HAND, LEAST_FOUND_ROUNDABOUT.another],
])('messages that go round about what they ask, in %s', (_, labelled, least) => {
  // The order they are sent with is known beside the text.
  const finder = (one: LabelledMessage) => foundInMessage(one).filter((rule) => rule !== 'P18');
  const { falseAlarms, found, wrong } = measure(labelled, finder);

  test('are found as often as was counted', () => {
    expect(found).toBeGreaterThanOrEqual(least);
  });

  test('raise few false alarms where an honest one uses the same words', () => {
    expect(falseAlarms, JSON.stringify(wrong.filter(({ expected }) => expected.length === 0))).toBeLessThanOrEqual(
      MOST_FALSE_ALARMS,
    );
  });
});

test('the messages are in seven languages and on every channel', () => {
  expect(new Set(MESSAGES.map(({ language }) => language)).size).toBe(7);
  expect(new Set(MESSAGES.map(({ channel }) => channel))).toEqual(new Set(Object.keys(CHANNEL_OF)));
});
