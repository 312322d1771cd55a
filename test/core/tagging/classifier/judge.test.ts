import { describe, expect, test } from 'vitest';
import { CAUSE_CODES, type CauseCode } from '../../../../src/core/causes.ts';
import {
  type Classifier,
  OUTPUTS,
  type Sentence,
  toClassifier,
} from '../../../../src/core/tagging/classifier/classifier.ts';
import { type Combination, type Heard, judge } from '../../../../src/core/tagging/classifier/judge.ts';
import { SIGNS, SIGNS_OF_ANY } from '../../../../src/core/tagging/classifier/signs.ts';
import type { Claim } from '../../../../src/core/tagging/scopes.ts';
import { LANGUAGES, type Language } from '../../../../src/core/tagging/tagging.ts';

const every = (value: number): Record<Language, number> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, value])) as Record<Language, number>;
/** The classifier's own log-odds decide, a given phrase adds 1; a text has a cause where "none" is below 0. */
const COMBINATION: Combination = {
  signs: Array.from({ length: SIGNS }, (_, at) => (at === 2 || at === 3 || at === 7 ? 1 : 0)),
  causes: CAUSE_CODES.map(() => 0),
  any: Array.from({ length: SIGNS_OF_ANY }, (_, at) => (at === 1 ? -1 : 0)),
  give: every(0),
  has: every(0),
  rank: [1, 0.5, 0],
  lead: CAUSE_CODES.map(() => 0),
  sure: 3,
  likely: 1,
};
const SIZE = CAUSE_CODES.indexOf('size_fit');
const DELIVERY = CAUSE_CODES.indexOf('delivery');
const NONE = OUTPUTS - 1;
const classifier: Classifier = toClassifier(
  Array.from({ length: OUTPUTS }, () => -2),
  1,
  [],
);

const sentence = (start: number, end: number, sums: Record<number, number> = {}): Sentence => ({
  start,
  end,
  sums: Array.from({ length: OUTPUTS }, (_, at) => sums[at] ?? 0),
  count: 1,
});
const claim = (cause: number, start: number, end: number, more: Partial<Claim> = {}): Claim => ({
  cause,
  weight: 0.9,
  start,
  end,
  spans: [start, end],
  ...more,
});
const heard = (more: Partial<Heard>): Heard => ({
  claims: [],
  asides: [],
  language: 'en',
  classifier,
  sentences: [sentence(0, 40)],
  ...more,
});
const causesOf = (text: Heard, more: { withStars?: boolean; proven?: boolean } = {}): CauseCode[] =>
  judge(text, COMBINATION, [], more.withStars ?? false, (cause) =>
    (more.proven ?? true) ? claim(cause, 0, 5) : null,
  ).map(({ cause }) => cause);

describe('given is', () => {
  const cases: readonly { text: Heard; causes: CauseCode[]; because: string }[] = [
    { text: heard({}), causes: [], because: 'nothing speaks for one' },
    {
      text: heard({ sentences: [sentence(0, 40, { [SIZE]: 3 })] }),
      causes: ['size_fit'],
      because: 'the wording speaks for it',
    },
    {
      text: heard({ sentences: [sentence(0, 40, { [SIZE]: 3, [NONE]: 4 })] }),
      causes: [],
      because: 'the wording says there is none',
    },
    {
      text: heard({ claims: [claim(SIZE, 0, 5)] }),
      causes: [],
      because: 'a phrase amid other words is not enough by itself',
    },
    {
      text: heard({ claims: [claim(SIZE, 0, 25)] }),
      causes: ['size_fit'],
      because: 'a strong phrase is more than half of the text',
    },
    {
      text: heard({ claims: [claim(SIZE, 0, 35, { weight: 0.75 })] }),
      causes: ['size_fit'],
      because: 'a normal phrase is nearly all of the text',
    },
    {
      text: heard({ claims: [claim(SIZE, 0, 35)], asides: [{ cause: SIZE, start: 36, guard: 'settled' }] }),
      causes: [],
      because: 'the same cause is set aside elsewhere',
    },
    {
      text: heard({ claims: [claim(SIZE, 0, 3, { isOwn: true })] }),
      causes: ['size_fit'],
      because: 'a rule of the seller names it',
    },
  ];
  test.each(cases)('$causes where $because', ({ text, causes }) => {
    expect(causesOf(text)).toEqual(causes);
  });

  test('only with words that prove it, and with more odds where there are stars', () => {
    const text = heard({ sentences: [sentence(0, 40, { [SIZE]: 2.5 })] });
    expect(causesOf(text)).toEqual(['size_fit']);
    expect(causesOf(text, { proven: false })).toEqual([]);
    expect(causesOf(text, { withStars: true })).toEqual([]);
  });
});

describe('several sentences', () => {
  const sure = sentence(0, 19, { [SIZE]: 6 });
  const idle = (from: number): Sentence => sentence(from, from + 19, { [SIZE]: -4, [NONE]: 6 });

  test('a cause that is Sure in one stays, whatever the others say', () => {
    expect(causesOf(heard({ sentences: [sure, idle(20), idle(40)] }))).toEqual(['size_fit']);
    const many = Array.from({ length: 30 }, (_, at) => idle(20 * (at + 1)));
    expect(causesOf(heard({ sentences: [sure, ...many] }))).toEqual(['size_fit']);
  });

  test('one that is only likely in one does not', () => {
    const likely = sentence(0, 19, { [SIZE]: 4 });
    expect(causesOf(heard({ sentences: [likely, idle(20), idle(40)] }))).toEqual([]);
  });
});

test('of several causes the likeliest leads, and the first of the phrases is ahead where they are as likely', () => {
  const both = [sentence(0, 40, { [SIZE]: 3, [DELIVERY]: 4 })];
  expect(causesOf(heard({ sentences: both }))).toEqual(['delivery', 'size_fit']);
  const even = [sentence(0, 40, { [SIZE]: 3, [DELIVERY]: 4 })];
  expect(causesOf(heard({ sentences: even, claims: [claim(SIZE, 0, 5)] }))).toEqual(['size_fit', 'delivery']);
});
