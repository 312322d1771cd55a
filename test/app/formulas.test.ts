import { beforeAll, describe, expect, test } from 'vitest';
import { openShop, type Shop } from './shop.ts';

describe('formulas of the built add-on', () => {
  let shop: Shop;
  beforeAll(() => {
    shop = openShop();
    const column = ['Comment', 'Way too small for me', 'Two screws were missing', 'Love it'];
    for (const [at, text] of column.entries()) shop.host.type('Sheet1', `A${at + 1}`, text);
    for (const [at, text] of ['Returned', '3', '0', ''].entries()) shop.host.type('Sheet1', `B${at + 1}`, text);
    for (const [at, text] of ['Shipped', '60', '40', '10'].entries()) shop.host.type('Sheet1', `C${at + 1}`, text);
  });

  const shown = (formula: string, rows: number, columns: number): string[][] => {
    shop.host.type('Sheet1', 'H1', formula);
    const cells = shop.host
      .displayed('Sheet1')
      .slice(0, rows)
      .map((row) => Array.from({ length: columns }, (_, at) => row[7 + at] ?? ''));
    shop.host.erase('Sheet1', 'H1');
    return cells;
  };

  test.each([
    {
      formula: '=HW_CAUSE(A2:A4)',
      gives: [['Size or fit'], ['Parts missing'], ['']],
      because: 'a column in, a column out',
    },
    { formula: '=HW_CAUSE(A2,"","zh")', gives: [['尺寸不符']], because: 'one cell, in Chinese' },
    { formula: '=HW_CAUSES(A3,"","code")', gives: [['missing_parts', '', '']], because: 'three columns' },
    {
      formula: '=HW_WHY("","CR-MISSING_PARTS")',
      gives: [['MISSING_PARTS']],
      because: 'without words the code decided',
    },
    { formula: '=HW_RATE(B2:B4,C2:C4)', gives: [['0.05'], ['0'], ['']], because: 'an empty cell stays empty' },
    { formula: '=HW_RATE(5,20)', gives: [['0.25']], because: 'figures typed into the formula' },
    { formula: '=HW_REDACT("mail jo@example.com")', gives: [['mail [email]']], because: 'text typed into the formula' },
    {
      formula: '=HW_PARETO(A2:A3,C2:C3)',
      gives: [
        ['Way too small for me', '60', '0.6', '0.6'],
        ['Two screws were missing', '40', '0.4', '1'],
      ],
      because: 'four columns, largest first',
    },
    {
      formula: '=INDEX(HW_RATE_RANGE(0,10),1,1)',
      gives: [['0']],
      because: 'the first limit inside another function',
    },
    {
      formula: '=HW_SIGNAL({24;16},{140;160},0.0722)',
      gives: [['Signal up'], ['Noise']],
      because: 'two months beside one rate',
    },
    {
      formula: '=HW_SAMPLE({1000;40})',
      gives: [
        ['80', '5', '6'],
        ['5', '0', '1'],
      ],
      because: 'two lots, a row each',
    },
    { formula: '=HW_EFFECT(60,500,35,500,"zh")', gives: [['已证实改善']], because: 'a verdict in Chinese' },
    { formula: '=HW_COST(10,30,8,4.5,50%)', gives: [['94']], because: 'money of ten returns' },
    {
      formula: '=HW_DROP_TEST(12,"1A")',
      gives: [
        [
          '1',
          'On the most fragile corner of the bottom; if none is, stand at the end with the seam of the carton on your right and take the bottom corner near you on the right.',
          '61',
          '24',
        ],
        ['2', 'On the shortest edge that runs from that corner.', '61', '24'],
      ],
      because: 'a row a drop',
    },
    {
      formula: '=HW_CHECK_TITLE("Great Mug! Best Seller","US","2026-11-27","","","code")',
      gives: [
        ['L02', '!', 'titleSigns'],
        ['L04', 'Best Seller', 'promotion'],
      ],
      because: 'findings a row each',
    },
    {
      formula: '=HW_CHECK_TITLE("Acme Mug, 12 oz","DE",DATE(2026,11,27))',
      gives: [
        ['', '', 'No known problem found.'],
        ['', '', 'By the rule table of 2026-11-23.'],
      ],
      because: 'a date of Sheets',
    },
    { formula: '=COUNTIF(HW_CAUSE(A2:A4),"Size or fit")', gives: [['1']], because: 'inside another function' },
  ])('$formula: $because', ({ formula, gives }) => {
    expect(shown(formula, gives.length, gives[0]?.length ?? 1)).toEqual(gives);
  });

  test.each([
    { formula: '=HW_RATE("x",20)', says: 'HW_RATE: needs two numbers' },
    { formula: '=HW_DROP_TEST(D9)', says: 'HW_DROP_TEST: weight is empty' },
    { formula: '=HW_DROP_TEST(150)', says: 'Is it in kilograms?' },
  ])('$formula is an error that names the function', ({ formula, says }) => {
    shop.host.type('Sheet1', 'H1', formula);
    const cell = shop.host
      .view()
      .sheets.find(({ name }) => name === 'Sheet1')
      ?.cells.get(1)
      ?.get(8);
    expect(cell).toMatchObject({ display: '#ERROR!', error: expect.stringContaining(says) });
    shop.host.erase('Sheet1', 'H1');
  });

  test('ten thousand rows are one execution', () => {
    const big = openShop();
    big.host.act({ do: 'insert-rows', sheet: 'Sheet1', at: 2, count: 10_000 });
    big.host.type('Sheet1', 'A2', 'too small');
    big.host.type('Sheet1', 'A10000', 'too small');
    const before = big.host.executions.length;
    big.host.type('Sheet1', 'B2', '=HW_CAUSE(A2:A10001)');
    expect(big.host.displayed('Sheet1')[9_999]?.[1]).toBe('Size or fit');
    expect(big.host.executions.slice(before).filter(({ functionName }) => functionName === 'HW_CAUSE')).toHaveLength(1);
  });
});
