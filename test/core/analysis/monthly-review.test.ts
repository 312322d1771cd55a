import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import type { DatedVoice } from '../../../src/core/analysis/dated-voice.ts';
import { figureLines, sayFigure, sectionsOf } from '../../../src/core/analysis/describe-review.ts';
import { type ReviewedShop, reviewMonth } from '../../../src/core/analysis/monthly-review.ts';
import { wilsonInterval } from '../../../src/core/analysis/wilson.ts';
import { wordsOf } from '../../../src/core/words/words.ts';

const voice = (
  date: string,
  cause: DatedVoice['cause'] = '',
  units = 1,
  { type = 'return', disposition = '', says = '' as DatedVoice['says'], isTold = false } = {},
): DatedVoice => ({ type, date, cause, units, disposition, says, isTold });
const cohort = (month: string, shipped: number, returned: number, complete = true): Cohort => ({
  month,
  shipped,
  returned,
  causes: new Map(),
  basis: 'returns',
  byReturn: 0,
  young: false,
  complete,
});
const rate = (signal: 'up' | 'down', product: string, month = '2026-10', returned = 20) => ({
  ...{ product, month, cause: 'size_fit' as const, shipped: 200, returned, signal, chance: 0.0001, complete: true },
  interval: [0.06, 0.15] as [number, number],
  basis: 'returns' as const,
  byReturn: 0,
  young: false,
  limits: null,
  before: { returned: 100, shipped: 2_000 },
});
const task = (number: number, more: object = {}) => ({
  ...{ task: `T-${number}`, title: 'Measure the mug', owner: 'Mei', due: '2026-10-20', created: '2026-09-10' },
  ...{ open: true, ...more },
});

const SHOP: ReviewedShop = {
  voices: [
    voice('2025-10-03', 'size_fit', 2),
    voice('2026-09-30', 'missing_parts', 3),
    voice('2026-10-01', 'size_fit', 4),
    voice('2026-10-31', 'missing_parts', 1),
    voice('2026-10-31', 'missing_parts', 1, { type: 'review' }),
    voice('2026-10-12'),
    voice('2026-11-02', 'damage_transit', 9),
    voice('', 'damage_transit', 9),
  ],
  cohorts: new Map([
    ['MUG-1', [cohort('2026-09', 100, 3), cohort('2026-10', 150, 5), cohort('2026-11', 90, 9, false)]],
    ['MUG-2', [cohort('2026-10', 50, 1)]],
  ]),
  rates: [
    rate('up', 'MUG-1'),
    rate('up', 'MUG-2', '2026-09'),
    rate('down', 'MUG-3', '2026-10', 1),
    rate('up', 'MUG-4', '2026-10', 60),
  ],
  tasks: [
    task(1),
    task(2, { due: '2026-11-05' }),
    task(3, { open: false }),
    task(4, { created: '2026-10-31', due: '', owner: '' }),
  ],
  verdicts: [
    { date: '2026-10-15', task: 'T-3', title: 'Pack the mug', verdict: 'better' },
    { date: '2026-11-01', task: 'T-1', title: 'Measure the mug', verdict: 'worse' },
  ],
  isControllable: (cause) => cause === 'size_fit',
  centsOf: (from, to) => (`${from} ${to}` === '2026-10-01 2026-10-31' ? 12_345 : null),
  today: '2026-11-27',
};
const october = reviewMonth('2026-10', SHOP);

describe('a month', () => {
  test('is counted from its first day to its last, beside the month before and the year before', () => {
    expect(october.figures).toMatchObject([
      { month: '2026-10', voices: 4, returned: 6, shipped: 200, rate: { share: 6 / 200 }, cents: 12_345 },
      { month: '2026-09', voices: 1, returned: 3, shipped: 100, rate: { share: 0.03 }, cents: null },
      { month: '2025-10', voices: 1, returned: 2, shipped: 0, rate: null },
    ]);
  });

  test('has its causes, most units first, with those of the other months', () => {
    expect(october.causes).toEqual([
      { cause: 'size_fit', units: [4, 0, 2] },
      { cause: 'missing_parts', units: [2, 3, 0] },
    ]);
  });

  test('tells what rose, the furthest above the usual first, and what fell', () => {
    expect(october.rose.map(({ product }) => product)).toEqual(['MUG-4', 'MUG-1']);
    expect(october.fell.map(({ product }) => product)).toEqual(['MUG-3']);
  });

  test('tells which fixes were judged, which tasks were opened, and which were due by its end', () => {
    expect(october.judged.map((one) => one.task)).toEqual(['T-3']);
    expect(october.opened.map((one) => one.task)).toEqual(['T-4']);
    expect(october.overdue.map((one) => one.task)).toEqual(['T-1']);
  });

  test('that is over is the same on whatever day it is reviewed', () => {
    expect(reviewMonth('2026-10', { ...SHOP, today: '2027-03-01' })).toEqual(october);
  });

  test('that is not known as a whole has no rate, and nothing is compared with it', () => {
    const november = reviewMonth('2026-11', SHOP);
    expect(november).toMatchObject({ complete: false, rose: [], fell: [] });
    expect(november.figures[0]).toMatchObject({ voices: 1, rate: null });
    const [rose] = sectionsOf(november, wordsOf('en'));
    expect(rose?.none).toBe(wordsOf('en').monthly.part);
  });

  test('says which share could be sold again, and in which of those said not to work no fault was found', () => {
    const voices = [
      voice('2026-10-01', 'function_defect', 3, { disposition: 'SELLABLE' }),
      voice('2026-10-02', 'function_defect', 1, { disposition: 'DEFECTIVE' }),
      voice('2026-10-03', 'size_fit', 4, { disposition: 'sellable' }),
      voice('2026-10-04', 'function_defect', 50),
      voice('2026-10-05', 'function_defect', 50, { type: 'review', disposition: 'SELLABLE' }),
    ];
    expect(reviewMonth('2026-10', { ...SHOP, voices }).figures[0]).toMatchObject({ sellable: 7 / 8, noFault: 3 / 4 });
  });

  test('before the first voice is not known, which is not the same as none', () => {
    const first = reviewMonth('2025-10', SHOP);
    expect(first.figures[1]).toMatchObject({ voices: null, returned: null });
    expect(first.causes).toEqual([{ cause: 'size_fit', units: [2, null, null] }]);
  });

  test('before the first return nothing is known of what came back, whatever was said before', () => {
    const voices = [voice('2024-01-05', 'size_fit', 1, { type: 'review' }), voice('2026-10-02', 'size_fit', 9)];
    const { figures, causes } = reviewMonth('2026-10', { ...SHOP, voices });
    expect(figures.map(({ returned }) => returned)).toEqual([9, null, null]);
    expect(causes[0]?.units).toEqual([9, null, null]);
  });

  test('names 8 causes at most', () => {
    const codes = ['size_fit', 'function_defect', 'quality_material', 'damage_transit', 'missing_parts'] as const;
    const more = ['wrong_item', 'not_as_described', 'safety', 'compatibility'] as const;
    const voices = [...codes, ...more].map((cause, at) => voice('2026-10-05', cause as DatedVoice['cause'], at + 1));
    expect(reviewMonth('2026-10', { ...SHOP, voices }).causes.map(({ units: [now] }) => now)).toEqual([
      9, 8, 7, 6, 5, 4, 3, 2,
    ]);
  });
});

describe('reason code beside words', () => {
  const both = (date: string, says: DatedVoice['says'], cause: DatedVoice['cause'], units: number, isTold = true) =>
    voice(date, cause, units, { says, isTold });
  const voices = [
    both('2026-10-02', 'size_fit', 'size_fit', 30),
    both('2026-10-09', 'function_defect', 'size_fit', 10),
    both('2026-10-09', 'function_defect', 'function_defect', 50, false),
    both('2026-10-09', '', 'size_fit', 50),
    both('2026-09-09', 'size_fit', 'size_fit', 19),
  ];
  const review = reviewMonth('2026-10', { ...SHOP, voices });

  test('counts units with both: 30 of 40 agree, and 19 are too few for a share', () => {
    expect(review.figures.map(({ agreement }) => agreement)).toEqual([
      { compared: 40, same: { share: 0.75, interval: wilsonInterval(30, 40) } },
      { compared: 19, same: null },
      null,
    ]);
  });

  test('is said by month beside the month before', () => {
    const words = wordsOf('en');
    const { compared, agreement, agreementRange } = words.monthly.figures;
    const said = new Map(
      figureLines(review, words).map(({ label, kind, values }) => [
        label,
        values.map((value) => sayFigure(value, kind)),
      ]),
    );
    expect(said.get(compared)).toEqual(['40', '19', 'not known']);
    expect(said.get(agreement)).toEqual(['75%', 'Too few to judge', 'not known']);
    // Wilson, 30 of 40: 59.8 % to 85.8 %.
    expect(said.get(agreementRange)).toEqual(['60% – 86%', 'Too few to judge', 'not known']);
  });
});

describe('in words', () => {
  test.each(['en', 'zh'] as const)('figures are numbers, or say that they are not known (%s)', (language) => {
    const words = wordsOf(language);
    const { notKnown } = words.monthly;
    const said = figureLines(october, words).map(({ kind, values }) => values.map((value) => sayFigure(value, kind)));
    expect(said).toEqual([
      ['4', '1', '1'],
      ['6', '3', '2'],
      ['200', '100', notKnown],
      ['3.0%', '3.0%', notKnown],
      ['1.4% – 6.4%', '1.0% – 8.5%', notKnown],
      ['80%', '0%', '100%'],
      [notKnown, notKnown, notKnown],
      [notKnown, notKnown, notKnown],
      [notKnown, notKnown, notKnown],
      [notKnown, notKnown, notKnown],
      [notKnown, notKnown, notKnown],
      ['123', notKnown, notKnown],
    ]);
  });

  test('a section has a sentence for each line, and a sentence where there is none', () => {
    const sections = sectionsOf(october, wordsOf('en'));
    expect(sections.map(({ lines }) => lines.length)).toEqual([2, 1, 1, 1, 1]);
    expect(sections[1]?.lines[0]).toMatch(/^MUG-3: "Size or fit" fell to 0.5% \(1 of 200 .* usual is 5.0%/);
    expect(sections[2]?.lines).toEqual(['T-3 Pack the mug: Proven better']);
    expect(sections[3]?.lines).toEqual(['T-4 Measure the mug (no owner, due not set)']);
    expect(sections[4]?.lines).toEqual(['T-1 Measure the mug (Mei, due 2026-10-20)']);
    expect(sectionsOf({ ...october, rose: [] }, wordsOf('en'))[0]).toMatchObject({
      lines: [],
      none: wordsOf('en').monthly.sections.rose.none,
    });
  });

  test('more than ten lines are counted', () => {
    const overdue = Array.from({ length: 13 }, (_, at) => task(at));
    expect(sectionsOf({ ...october, overdue }, wordsOf('en'))[4]?.lines.at(-1)).toBe('And 3 more.');
  });
});
