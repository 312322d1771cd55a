import { expect, test } from 'vitest';
import { cause, causes, why } from '../../../src/core/functions/cause.ts';
import type { Range } from '../../../src/core/functions/cellwise.ts';
import { pareto } from '../../../src/core/functions/pareto.ts';
import { rate } from '../../../src/core/functions/rate.ts';
import { reason } from '../../../src/core/functions/reason.ts';
import { redact } from '../../../src/core/functions/redact.ts';

test.each([
  {
    comment: 'Way too small for me',
    reason: '',
    output: undefined,
    gives: [['Size or fit']],
    because: 'one cell gives one cell',
  },
  {
    comment: [['Way too small for me'], ['Love it']],
    reason: '',
    output: 'code',
    gives: [['size_fit'], ['']],
    because: 'no complaint stays blank',
  },
  { comment: 'Way too small for me', reason: '', output: 'zh', gives: [['尺寸不符']], because: 'Chinese on request' },
  {
    comment: [[''], ['']],
    reason: [['DEFECTIVE'], ['MISSING_PARTS']],
    output: 'code',
    gives: [['function_defect'], ['missing_parts']],
    because: 'without words the reason code speaks',
  },
  {
    comment: [[null], [12]],
    reason: undefined,
    output: 'code',
    gives: [[''], ['']],
    because: 'empty cells and numbers are no complaint',
  },
] as { comment: Range; reason: Range; output: string | undefined; gives: string[][]; because: string }[])(
  'HW_CAUSE: $because',
  (one) => {
    expect(cause(one.comment, one.reason, one.output)).toEqual(one.gives);
  },
);

test('HW_CAUSES fills three columns, HW_WHY quotes the comment literally', () => {
  const text = 'Two screws were missing and the box arrived crushed';
  const [row] = causes(text, '', 'code');
  expect(row).toHaveLength(3);
  expect(row?.slice(0, 2).sort()).toEqual(['damage_transit', 'missing_parts']);
  const [[words] = []] = why(text);
  for (const part of String(words).split(' … ')) expect(text).toContain(part);
});

test('the ranges must be of the same height, and output one of three words', () => {
  expect(() => cause([['a'], ['b']], [['x'], ['y'], ['z']])).toThrow(
    'HW_CAUSE: the ranges must be of the same height, but one has 2 rows and another 3 rows.',
  );
  expect(() => cause('a', '', 'fr')).toThrow('HW_CAUSE: output should be "en", "zh" or "code", but is "fr".');
});

test.each([
  { returned: 3, shipped: 100, gives: [[0.03]], because: 'a share as a fraction' },
  { returned: 3, shipped: 0, gives: [['']], because: 'nothing shipped is no rate' },
  { returned: [[1], ['']], shipped: [[4], [5]], gives: [[0.25], ['']], because: 'an empty cell stays empty' },
  { returned: [[1], [2]], shipped: 10, gives: [[0.1], [0.2]], because: 'one denominator serves a column' },
] as { returned: Range; shipped: Range; gives: unknown[][]; because: string }[])(
  'HW_RATE: $because',
  ({ returned, shipped, gives }) => {
    expect(rate(returned, shipped)).toEqual(gives);
  },
);

test('HW_RATE refuses text with the row it stands in', () => {
  expect(() => rate([[1], ['two']], [[4], [5]])).toThrow(
    'HW_RATE: needs two numbers of 0 or more, but row 2 has "two" and "5".',
  );
});

test('HW_PARETO ranks labels, with weights and without', () => {
  expect(pareto([['a'], ['b'], ['b'], ['']])).toEqual([
    ['b', 2, 2 / 3, 2 / 3],
    ['a', 1, 1 / 3, 1],
  ]);
  expect(pareto([['a'], ['b']], [[1], [3]])).toEqual([
    ['b', 3, 0.75, 0.75],
    ['a', 1, 0.25, 1],
  ]);
  expect(pareto([['']])).toEqual([['', '', '', '']]);
  expect(() => pareto([['a']], [['x']])).toThrow(
    'HW_PARETO: weights should be numbers of 0 or more, but row 1 has "x".',
  );
});

test('HW_REASON puts codes into plain words and leaves unknown ones alone', () => {
  expect(reason('CR-DEFECTIVE', 'code')).toEqual([['DEFECTIVE']]);
  expect(reason([['NEVER_SEEN_BEFORE']])).toEqual([['NEVER_SEEN_BEFORE']]);
  expect(String(reason('DEFECTIVE')[0]?.[0])).not.toBe('DEFECTIVE');
  expect(String(reason('DEFECTIVE', 'zh')[0]?.[0])).toMatch(/[\u4e00-\u9fff]/);
});

test('HW_REDACT masks personal data cell by cell', () => {
  expect(redact([['mail jo@example.com', 'fits well']])).toEqual([['mail [email]', 'fits well']]);
});

test('a range wider than one column is refused, never read by half', () => {
  expect(() => cause([['a', 'b']])).toThrow('HW_CAUSE: comment should be one column, but is 2 columns wide.');
  expect(() => rate([[1, 2]], 4)).toThrow('HW_RATE: returned should be one column, but is 2 columns wide.');
});

test('HW_PARETO takes a row of labels as well as a column', () => {
  expect(pareto([['a', 'b', 'a']]).map(([label, total]) => [label, total])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(() => pareto([['a']], [[-1]])).toThrow('HW_PARETO: weights should be numbers of 0 or more');
});

test('HW_REDACT leaves dates what they are', () => {
  const day = new Date(Date.UTC(2026, 4, 5));
  expect(redact([[day, 'x@example.com']])).toEqual([[day, '[email]']]);
});
