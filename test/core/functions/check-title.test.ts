import { describe, expect, test } from 'vitest';
import { checkListingTitle } from '../../../src/core/functions/check-title.ts';

const LONG = 'Fast Charger Adapter, PPS Supported, Compact Charger for models like Phone and Tablet';
const TABLE = ['', '', 'By the rule table of 2026-11-23.'];

describe('HW_CHECK_TITLE', () => {
  test('a clean title has no known problem, and the rule table is named', () => {
    expect(checkListingTitle('Acme Ceramic Mug, 12 oz, Blue', 'US', '2026-11-27')).toEqual([
      ['', '', 'No known problem found.'],
      TABLE,
    ]);
  });

  test('findings stand a row each with the words they are about', () => {
    expect(checkListingTitle('Great Mug! Best Seller', 'US', '2026-11-27', '', '', 'code')).toEqual([
      ['L02', '!', 'titleSigns'],
      ['L04', 'Best Seller', 'promotion'],
      ['', '', '2026-11-23'],
    ]);
  });

  const DAYS: [reason: string, day: string | number | Date, isLong: boolean][] = [
    ['the last day of the old limit', '2026-07-26', false],
    ['the first day of the new one', '2026-07-27', true],
    ['a date of Sheets', new Date('2026-07-27T00:00:00Z'), true],
    ['a date of Sheets east of Greenwich', new Date('2026-07-26T15:00:00Z'), true],
    ['a date of Sheets west of Greenwich', new Date('2026-07-27T07:00:00Z'), true],
    ['its number: 46229 is 26 July 2026', 46229, false],
    ['the number after', 46230, true],
  ];
  test.each(DAYS)('%s', (_, day, isLong) => {
    const [[check] = []] = checkListingTitle(LONG, 'US', day);
    expect(check === 'L01').toBe(isLong);
  });

  test('speaks Chinese, and reads a store by its address', () => {
    expect(checkListingTitle('Great Mug!', 'amazon.de', '2026-11-27', '', '', 'zh')).toEqual([
      ['L02', '!', '标题中禁用这些符号，属于品牌名的除外：请填写品牌，或去掉符号。'],
      ['', '', '依据 2026-11-23 的规则表。'],
    ]);
  });

  test('media keep the old limit, and the brand its sign', () => {
    expect(checkListingTitle(LONG, 'US', '2026-11-27', 'media')[0]).toEqual(['', '', 'No known problem found.']);
    expect(checkListingTitle('Yahoo! Mug', 'US', '2026-11-27', '', 'Yahoo!')[0]).toEqual([
      '',
      '',
      'No known problem found.',
    ]);
  });

  test('of a column the findings of each title stand in its row, by the store, type and brand beside it', () => {
    const titles = [['Great Mug! Best Seller'], [''], ['Yahoo! Mug'], [LONG]];
    const beside = [
      [['US'], [''], ['DE'], ['JP']],
      [[''], [''], [''], ['books']],
      [[''], [''], ['Yahoo!'], ['']],
    ];
    expect(checkListingTitle(titles, beside[0], '2026-11-27', beside[1], beside[2], 'code')).toEqual([
      ['L02\nL04', '!\nBest Seller', 'titleSigns\npromotion\n2026-11-23'],
      ['', '', ''],
      ['', '', 'clean\n2026-11-23'],
      ['', '', 'clean\n2026-11-23'],
    ]);
  });

  test('one store, type and brand serve all titles of a column', () => {
    expect(checkListingTitle([['Yahoo! Mug'], [LONG]], 'US', '2026-11-27', 'media', 'Yahoo!', 'code')).toEqual([
      ['', '', 'clean\n2026-11-23'],
      ['', '', 'clean\n2026-11-23'],
    ]);
  });

  test('an empty title is blank', () => {
    expect(checkListingTitle('', 'US', '2026-11-27')).toEqual([['']]);
  });

  const BAD: [call: () => unknown, sentence: string][] = [
    [() => checkListingTitle('Mug', 'XX', '2026-11-27'), 'but is "XX".'],
    [() => checkListingTitle('Mug', '', '2026-11-27'), 'HW_CHECK_TITLE: store should be one of US, CA,'],
    [
      () => checkListingTitle('Mug', 'US', 'soon'),
      'HW_CHECK_TITLE: date should be a day such as 2026-11-27, but is "soon".',
    ],
    [
      () => checkListingTitle('#REF!', 'US', '2026-11-27'),
      'HW_CHECK_TITLE: text should be words, but its formula gives "#REF!".',
    ],
    [() => checkListingTitle('Mug', 'US', '2026-02-30'), 'but is "2026-02-30".'],
    [() => checkListingTitle('Mug', 'US', ''), 'but is "".'],
    [
      () => checkListingTitle([['Mug', 'Cup']], 'US', '2026-11-27'),
      'HW_CHECK_TITLE: text should be one column, but is 2 columns wide.',
    ],
    [
      () => checkListingTitle([['Mug'], ['Cup']], [['US'], ['DE'], ['FR']], '2026-11-27'),
      'HW_CHECK_TITLE: the ranges must be of the same height, but one has 2 rows and another 3 rows.',
    ],
    [
      () => checkListingTitle('Mug', 'US', [['2026-11-27'], ['2026-11-28']]),
      'HW_CHECK_TITLE: date should be one cell.',
    ],
  ];
  test.each(BAD)('bad input %# is a sentence', (call, sentence) => {
    expect(call).toThrow(sentence);
  });
});
