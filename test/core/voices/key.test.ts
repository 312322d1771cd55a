import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hashOf,
  keyOfPlainReturn,
  keyOfPlatedReturn,
  keyOfReview,
  type ReturnIdentity,
  type ReviewIdentity,
} from '../../../src/core/voices/key.ts';
import { sha256 } from '../../../src/core/voices/sha256.ts';

const hex = (words: Int32Array) => [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'FIPS 180-4 example: no bytes'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'FIPS 180-4 example: one block'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    'FIPS 180-4 example: two blocks',
  ],
])('SHA-256 of %j (%s)', (text, digest) => {
  expect(hex(sha256(text))).toBe(digest);
});

test('SHA-256 agrees with another implementation for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(hex(sha256(text))).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

const returned = {
  order: '114-2223334-4445556',
  sku: 'JAR-SET-6',
  licensePlate: 'LPNRRAB12345',
  reason: 'MISSING_PARTS',
  units: 1,
  date: '2026-03-02',
};

test('a key shows neither order nor licence plate, and has more than 100 bits', () => {
  const key = keyOfPlatedReturn(returned);
  expect(key).toMatch(/^[0-9a-z]{28}$/);
  expect(key).not.toContain('2223334');
  expect(key.toUpperCase()).not.toContain('RRAB');
});

test.each<[Partial<ReturnIdentity>, boolean, string]>([
  [{ date: '2026-03-09' }, true, 'the date changes in later downloads'],
  [{ reason: 'DEFECTIVE' }, true, 'the plate names the unit'],
  [{ order: '114-2223334-0000000' }, false, 'the plate comes back when the unit is sold again'],
  [{ licensePlate: 'LPNRRAB99999' }, false, 'another unit of the order'],
  [{ sku: 'JAR-SET-3' }, false, 'another product'],
])('a plated return with %o is the same: %s (%s)', (change, same) => {
  expect(keyOfPlatedReturn({ ...returned, ...change }) === keyOfPlatedReturn(returned)).toBe(same);
});

test('equal returns without a plate are told apart by their number', () => {
  expect(keyOfPlainReturn(returned, 1)).not.toBe(keyOfPlainReturn(returned, 2));
  expect(keyOfPlainReturn(returned, 1)).toBe(keyOfPlainReturn({ ...returned }, 1));
});

test.each([
  ['CR-MISSING_PARTS', true, 'the prefix an ERP keeps'],
  ['RO_CR-MISSING_PARTS', true, 'two prefixes'],
  ['missing-parts', true, 'small letters and dashes'],
  ['Missing parts', true, 'as the page shows it'],
  ['AMZ-PG-MISSING_PARTS', false, 'a code of another form'],
  ['DEFECTIVE', false, 'another reason'],
])('without a plate %s is the same return as MISSING_PARTS: %s (%s)', (reason, same) => {
  expect(keyOfPlainReturn({ ...returned, reason }, 1) === keyOfPlainReturn(returned, 1)).toBe(same);
});

const review = {
  url: 'https://www.amazon.com/gp/customer-reviews/R1DEMO2ABCDEF/',
  marketplace: 'US',
  asin: 'B0DEMO0001',
  date: '2026-01-01',
  text: 'x',
};

test.each<[Partial<ReviewIdentity>, boolean, string]>([
  [{ asin: 'B0DEMO0002', text: 'y' }, true, 'siblings share a review'],
  [{ url: 'https://www.amazon.com/review/R1DEMO2ABCDEF?ref=x' }, true, 'the short link to the same review'],
  [{ url: 'https://www.amazon.com/gp/customer-reviews/R1DEMO2ABCDEG/' }, false, 'another review'],
  [{ url: 'R1DEMO2ABCDEF' }, true, 'the bare id of the same review'],
  [{ url: '' }, false, 'without a link the text decides'],
])('a review with %o is the same: %s (%s)', (change, same) => {
  expect(keyOfReview({ ...review, ...change }) === keyOfReview(review)).toBe(same);
});

test('a review without a link is known by place, product, day and words', () => {
  const plain = { ...review, url: '' };
  for (const change of [{ marketplace: 'UK' }, { asin: 'B0DEMO0002' }, { date: '2026-01-02' }, { text: 'y' }]) {
    expect(keyOfReview({ ...plain, ...change })).not.toBe(keyOfReview(plain));
  }
  expect(keyOfReview({ ...plain })).toBe(keyOfReview(plain));
});

test('parts do not run into each other', () => {
  expect(hashOf(['ab', 'c'], 4)).not.toBe(hashOf(['a', 'bc'], 4));
});
