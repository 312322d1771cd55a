import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLATFORM_RULES } from '../../../src/core/policies/platform-rules.ts';
import type { RuleValue } from '../../../src/core/policies/rule-kinds.ts';
import { BUILT_IN_RULES, type RulesOn } from '../../../src/core/policies/rule-table.ts';
import { EMPTY_CARD } from '../../../src/core/prevention/insert-card/card.ts';
import { lintCard } from '../../../src/core/prevention/insert-card/lint-card.ts';
import { checkTitle } from '../../../src/core/prevention/listing/check-title.ts';
import { findIn } from '../../../src/core/prevention/listing/find.ts';
import { STORES } from '../../../src/core/prevention/listing/stores.ts';
import { checkMessage } from '../../../src/core/prevention/messages/check.ts';
import { mergeMessages } from '../../../src/core/prevention/messages/merge.ts';
import { sayMessage } from '../../../src/core/prevention/messages/say.ts';
import { LABELLED } from '../prevention/listing/labelled.ts';
import { listingOf, NAMES } from '../prevention/listing/listing-of.ts';
import { CLEAN, FAULTY } from '../prevention/messages/labelled.ts';

const TODAY = '2026-11-27';

/** The rows the table of policies begins with, as they are read again. */
const AS_WRITTEN: RulesOn = {
  ...BUILT_IN_RULES,
  on: TODAY,
  held: PLATFORM_RULES.flatMap(({ id, first }) =>
    first.map(({ value, validFrom, stores }) => ({ rule: id, value, validFrom, stores })),
  ),
};
const changed = (rule: string, value: RuleValue, stores: string[] = []): RulesOn => ({
  ...AS_WRITTEN,
  held: [...AS_WRITTEN.held.filter((row) => row.rule !== rule), { rule, value, validFrom: TODAY, stores }],
});
const unread = (rule: string): RulesOn => ({
  ...AS_WRITTEN,
  unread: [{ rule, stores: [], why: 'Row 7 is no rule.' }],
});

test('the table begins with one row a rule, and more where stores or channels differ', () => {
  const counts = PLATFORM_RULES.map(({ group, first }) => [group, first.length] as const);
  const rows = (of: string): number => counts.reduce((sum, [group, count]) => sum + (group === of ? count : 0), 0);
  expect([rows('listing'), rows('messages'), rows('card')]).toEqual([20, 71, 22]);
  expect(rows('packaging')).toBe(13);
  expect(new Set(PLATFORM_RULES.map(({ id }) => id)).size).toBe(PLATFORM_RULES.length);
});

test('laws count from the day they came into force', () => {
  const days = Object.fromEntries(PLATFORM_RULES.map(({ id, first }) => [id, first.map(({ validFrom }) => validFrom)]));
  expect([days.S01, days.F01, days.F02, days.F03]).toEqual([['2004-01-01'], ...Array(3).fill(['2024-10-21'])]);
  expect([days.safetyPage, days.safetyCard]).toEqual(Array(2).fill(['2024-12-13', '2024-12-13']));
  expect([days.euLabel, days.lithium]).toEqual([['2024-12-13'], ['2020-01-01']]);
  expect(days.P03).toEqual(['2026-11-27']);
});

describe('unchanged rows find what the rules built in find', () => {
  const known = { isVariant: false, needs: [], complaints: [], today: TODAY };

  test.each(LABELLED)('a listing: $because', ({ listing }) => {
    for (const store of [listing.store, null, 'SA'] as const) {
      const here = { ...listing, store };
      expect(findIn(here, known, NAMES, AS_WRITTEN)).toEqual(findIn(here, known, NAMES));
    }
  });

  test('a title, whatever stands in it, in every store and kind of product', () => {
    const titles = fc.string({ unit: fc.constantFrom(...'aB !$?~#<®™漢é9'), maxLength: 230 });
    const stores = fc.constantFrom(...STORES, null);
    fc.assert(
      fc.property(titles, stores, fc.constantFrom('', 'Books', 'Mug'), (title, store, productType) => {
        const context = { store, productType, brand: '', on: TODAY };
        expect(checkTitle(title, context, AS_WRITTEN)).toEqual(checkTitle(title, context));
      }),
    );
  });

  test.each([...CLEAN, ...FAULTY])('a message: $because', ({ channel, text }) => {
    for (const daysSince of [30, 31]) {
      const state = { channel, daysSince, moment: 'M4' } as const;
      expect(checkMessage(text, state, AS_WRITTEN)).toEqual(checkMessage(text, state));
    }
  });

  test('a card', () => {
    const card = {
      ...EMPTY_CARD,
      channel: 'amazon',
      size: 'a6',
      markets: 'DE, UK, US',
      story: 'Leave a review and get a gift',
      url: 'https://a.example/shop',
      target: 'T2',
    } as const;
    expect(lintCard(card, [], AS_WRITTEN)).toEqual(lintCard(card, []));
    expect(lintCard(card, []).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['steering', 'target']));
  });
});

describe('a changed row is gone by', () => {
  const page = listingOf({
    title: 'Mug Mug Mug!',
    bullets: ['Holds 12 oz ™', 'Short'],
    description: 'A mug.',
    keywords: 'cup',
    mainImage: 'https://a.example/m.jpg',
    mainPixels: '1200',
    images: '4',
  });
  const codes = (rules: RulesOn): string[] =>
    findIn(page, { isVariant: false, needs: [], complaints: [], today: TODAY }, NAMES, rules)
      .filter(({ level }) => level === 'breach')
      .map(({ code }) => code);

  test.each<[rule: string, value: RuleValue, code: string, isFound: boolean]>([
    ['titleLength', 5, 'titleLong', true],
    ['titleWord', 3, 'titleRepeats', false],
    ['titleSigns', '?', 'titleSigns', false],
    ['bulletsFewest', 2, 'bulletCount', false],
    ['bulletShortest', 5, 'bulletShort', false],
    ['bulletLongest', 12, 'bulletLong', true],
    ['bulletsTogether', 10, 'bulletsTogether', true],
    ['bulletSigns', '*', 'bulletSigns', false],
    ['descriptionLongest', 5, 'descriptionLong', true],
    ['keywordBytes', 2, 'keywordsLong', true],
    ['imageLeast', 1300, 'imageSmall', true],
    ['imageZoom', 1300, 'imageNoZoom', true],
    ['imageMost', 1100, 'imageLarge', true],
    ['imageCount', 4, 'imagesFew', false],
  ])('%s of %j: %s is found: %s', (rule, value, code, isFound) => {
    expect(codes(AS_WRITTEN).includes(code)).toBe(!isFound);
    expect(codes(changed(rule, value)).includes(code)).toBe(isFound);
  });

  test('three bullets are too many where two are the most', () => {
    const three = { ...page, bullets: ['Holds 12 oz', 'Dishwasher safe', 'With a lid'] };
    const found = (rules: RulesOn): string[] =>
      findIn(three, { isVariant: false, needs: [], complaints: [], today: TODAY }, NAMES, rules).map(
        ({ code }) => code,
      );
    expect(found(AS_WRITTEN)).not.toContain('bulletCount');
    expect(found(changed('bulletsMost', 2))).toContain('bulletCount');
  });

  test('titles of books have a row of their own, which wins over the one for all', () => {
    const book = { store: 'US', productType: 'Books', brand: '', on: TODAY } as const;
    const title = 'A Book of '.repeat(9);
    expect(checkTitle(title, book, AS_WRITTEN).map(({ check }) => check)).not.toContain('L01');
    expect(checkTitle(title, book, changed('mediaTitleLength', 50)).map(({ check }) => check)).toContain('L01');
  });

  test('a message may be longer, or a rule off', () => {
    const state = { channel: 'amazonFbm', orderId: '113-1234567-7654321', moment: 'M4' } as const;
    const found = (text: string, rules: RulesOn, daysSince = 1): string[] =>
      checkMessage(text, { ...state, daysSince }, rules).map(({ rule }) => rule);
    const late = 'We are sorry, your lamp will arrive later than promised.';
    expect(found(late.repeat(40), AS_WRITTEN)).toEqual(['P23']);
    expect(found(late.repeat(40), changed('P23', 3000))).toEqual([]);
    expect([found(late, changed('P20', 5), 6), found(late, AS_WRITTEN, 6)]).toEqual([['P20'], []]);
    expect(found(`${late} Use code SORRY for 10% off.`, changed('P03', false))).toEqual([]);
  });

  test('a moment Amazon forbids is free once its rule is off', () => {
    const say = (rules: RulesOn): string => sayMessage('', { channel: 'amazonFbm', moment: 'M5' }, 'en', rules).state;
    expect([say(AS_WRITTEN), say(changed('P01', false)), say(unread('P01'))]).toEqual(['blocked', 'noText', 'unknown']);
  });

  test('a card', () => {
    const card = {
      ...EMPTY_CARD,
      channel: 'amazon',
      story: 'Leave a review and get a gift',
      url: 'https://a.example/',
      target: 'T5',
    } as const;
    const found = (rules: RulesOn): string[] => lintCard(card, [], rules).map(({ rule }) => rule);
    expect(found(changed('steering', false))).not.toContain('steering');
    expect(found(changed('T5', false))).not.toContain('target');
  });
});

describe('a row that cannot be read is said where its rule would be gone by', () => {
  test('a listing has the check to do, whatever else was found', () => {
    const page = listingOf({ title: 'Mug', bullets: ['Holds 12 oz and keeps it warm'] });
    const found = findIn(
      page,
      { isVariant: false, needs: [], complaints: [], today: TODAY },
      NAMES,
      unread('titleLength'),
    );
    expect(found.filter(({ check }) => check === 'L01')).toMatchObject([
      { code: 'ruleUnread', level: 'missing', facts: { why: 'Row 7 is no rule.' } },
    ]);
  });

  test('a message is not called clean, and goes to nobody', () => {
    const text = 'Order {order}: your lamp will arrive later than promised. We are sorry.';
    const rules = unread('P03');
    expect(sayMessage(text, { channel: 'amazonFbm', moment: 'M4' }, 'en', rules)).toMatchObject({
      state: 'unknown',
      reason: 'Row 7 is no rule.',
      wayOut: '',
    });
    const order = { order: '113-1234567-7654321', sku: '', product: '', date: '', tracking: '', country: 'US' };
    const wish = { moment: 'M4', channel: 'amazonFbm', language: '', newDate: '', detail: '' } as const;
    const merged = mergeMessages([{ language: 'en', sku: '', text }], [order], wish, 'en', rules);
    expect(merged).toEqual({ rows: [], left: [{ order: order.order, why: 'P03: Row 7 is no rule.' }] });
  });

  test('a card is not finished', () => {
    const card = { ...EMPTY_CARD, channel: 'amazon', story: 'Leave a review and get a gift' } as const;
    expect(lintCard(card, [], unread('steering'))).toEqual(
      expect.arrayContaining([
        { rule: 'ruleUnread', severity: 'todo', field: 'story', facts: { sentence: 'Row 7 is no rule.' } },
      ]),
    );
  });
});
