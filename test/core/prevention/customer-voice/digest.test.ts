import { describe, expect, test } from 'vitest';
import { digestOf, weekOf } from '../../../../src/core/prevention/customer-voice/digest.ts';
import type { Entry } from '../../../../src/core/prevention/customer-voice/entry.ts';
import { sayDigest, textOfDigest } from '../../../../src/core/prevention/customer-voice/say-digest.ts';
import { type FixTask, fixOf, thanksOf } from '../../../../src/core/prevention/customer-voice/thanks.ts';
import { wordsOf } from '../../../../src/core/words/words.ts';

const entry = (date: string, more: Partial<Entry> = {}): Entry => ({
  ...{ date, order: '', reporter: 'Ana', product: 'MUG-1', verbatim: 'Far too small.', cause: 'size_fit' as const },
  ...more,
});
const task = (more: Partial<FixTask> = {}): FixTask => ({
  ...{ task: 'T-0001', title: 'Say the size', product: 'MUG-1', cause: 'size_fit', effectiveFrom: '' },
  ...{ closed: true, proven: false },
  ...more,
});

test.each([
  ['a Friday', '2026-11-27', 0, '2026-11-23', '2026-11-29'],
  ['a Monday begins its week', '2026-11-23', 0, '2026-11-23', '2026-11-29'],
  ['a Sunday ends it', '2026-11-29', 0, '2026-11-23', '2026-11-29'],
  ['over the end of a year', '2027-01-01', 1, '2026-12-21', '2026-12-27'],
])('the week of %s', (_, day, ago, from, to) => {
  expect(weekOf(day, ago)).toEqual({ from, to });
});

describe('thanks', () => {
  test.each<[why: string, task: FixTask, is: boolean]>([
    ['closed', task(), true],
    ['open', task({ closed: false }), false],
    ['open but proven', task({ closed: false, proven: true }), true],
    ['another cause', task({ cause: 'delivery' }), false],
    ['another product', task({ product: 'MUG-2' }), false],
    ['a task without a cause', task({ cause: '' }), false],
    ['the fix came before it was said', task({ effectiveFrom: '2026-11-01' }), false],
    ['the fix came later', task({ effectiveFrom: '2026-11-24' }), true],
  ])('an entry is counted back: %s', (_, one, is) => {
    expect(fixOf(entry('2026-11-23'), [one]) !== null).toBe(is);
  });

  test('each person by all spellings of the name; nobody signed, nobody thanked', () => {
    const entries = [
      entry('2026-11-23'),
      entry('2026-11-24', { reporter: 'ana ' }),
      entry('2026-11-24', { reporter: '' }),
    ];
    expect(thanksOf(entries, ({ date }) => date === '2026-11-24', [task({ proven: true })])).toEqual([
      { reporter: 'Ana', entries: 2, thrice: 1, fixed: 2, proven: 2 },
    ]);
  });
});

describe('the digest of a week', () => {
  const week = { from: '2026-11-23', to: '2026-11-29' };
  const entries = [
    entry('2026-11-16'),
    entry('2026-11-23'),
    entry('2026-11-24', { reporter: 'Bo', verbatim: 'Too small for my arm.' }),
    entry('2026-11-29', { cause: 'missing_parts', verbatim: 'No lid.' }),
    entry('2026-11-29', { cause: '', product: '', verbatim: 'Hm.' }),
    entry('2026-11-30', { cause: 'delivery' }),
  ];
  const digest = digestOf(entries, week, (_, cause) => cause === 'size_fit', [task({ effectiveFrom: '2026-11-25' })]);

  test('counts, what is new, what was said most, in whose words, and whom to thank', () => {
    expect(digest).toMatchObject({
      count: 4,
      before: 1,
      fresh: [{ product: 'MUG-1', cause: 'missing_parts', count: 1 }],
      top: [
        { product: 'MUG-1', cause: 'size_fit', count: 2 },
        { product: 'MUG-1', cause: 'missing_parts', count: 1 },
      ],
      fixed: [
        {
          thanks: [
            { reporter: 'Ana', entries: 2 },
            { reporter: 'Bo', entries: 1 },
          ],
        },
      ],
    });
  });

  test('is a text that can be pasted', () => {
    const about = { team: 'Operations', ...week };
    expect(textOfDigest(sayDigest(digest, about, wordsOf('en')))).toBe(
      [
        'Customer voice · Operations · 2026-11-23 to 2026-11-29',
        '- 4 entries this week, 1 the week before.',
        '',
        'New on a product',
        `- MUG-1 · ${wordsOf('en').workbook.causes.missing_parts}: 1 time`,
        '',
        'Said most',
        `- MUG-1 · ${wordsOf('en').workbook.causes.size_fit}: 2 times`,
        `- MUG-1 · ${wordsOf('en').workbook.causes.missing_parts}: 1 time`,
        '',
        'In their own words',
        '- “Far too small.” (MUG-1)',
        '- “Too small for my arm.” (MUG-1)',
        '- “No lid.” (MUG-1)',
        '',
        'Fixed thanks to those who wrote it down',
        '- T-0001 Say the size (MUG-1): thanks to Ana (2), Bo (1)',
      ].join('\n'),
    );
  });

  test('a week without entries says so', () => {
    const none = digestOf([], week, () => false, []);
    expect(textOfDigest(sayDigest(none, { team: '采购', ...week }, wordsOf('zh')))).toBe(
      '客户之声 · 采购 · 2026-11-23 至 2026-11-29\n- 本周没有人给这个团队记下客户的话。',
    );
  });
});
