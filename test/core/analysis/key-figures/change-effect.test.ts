import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../../src/core/analysis/cohorts.ts';
import { contactCohorts, effectOfChange, MISFITS } from '../../../../src/core/analysis/key-figures/change-effect.ts';
import { wilsonInterval } from '../../../../src/core/analysis/wilson.ts';
import { CAUSES } from '../../../../src/core/causes.ts';

const PLAN = { fall: 0.5, power: 0.8, waitDays: 30 };
const MONTHS = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
/** Of 200 units a month 12 do not fit the device, 6 are not as described and 3 were ordered wrongly; a third of each from January on. */
const cohorts = MONTHS.map((month): Cohort => {
  const third = month < '2026-01' ? 1 : 3;
  const causes = new Map([
    ['compatibility', 12 / third],
    ['not_as_described', 6 / third],
    ['buyer_remorse', third === 1 ? 3 : 1],
    ['hard_to_use', 30],
  ] as const);
  return { month, shipped: 200, returned: 50, causes, basis: 'returns', byReturn: 0, young: false, complete: true };
});

describe('a change of the page', () => {
  test('is judged by the misfits together, in equal windows, without the month in which older units come back', () => {
    // From 1 January, by month of return with 30 days to wait: February to April, and October to December.
    expect(effectOfChange(cohorts, MISFITS, '2026-01-01', PLAN)).toEqual({
      before: { from: '2025-10', to: '2025-12', units: 600, share: 63 / 600, interval: wilsonInterval(63, 600) },
      after: { from: '2026-02', to: '2026-04', units: 600, share: 21 / 600, interval: wilsonInterval(21, 600) },
      verdict: 'better',
    });
  });

  test('says so where there is too little, or no month on one side', () => {
    expect(effectOfChange(cohorts, ['buyer_remorse'], '2026-03-01', PLAN)).toMatchObject({ verdict: 'too-few' });
    expect(effectOfChange(cohorts, MISFITS, '2026-04-20', PLAN)).toEqual({
      before: null,
      after: null,
      verdict: 'too-few',
    });
  });

  test('leaves causes alone that a guide removes and a page does not', () => {
    expect(MISFITS).not.toContain('hard_to_use');
    for (const cause of MISFITS) expect(CAUSES.find(({ code }) => code === cause)?.stage).toBe('listing');
  });

  test('never counts more than were shipped', () => {
    const few = cohorts.map((cohort) => ({ ...cohort, shipped: 10 }));
    expect(effectOfChange(few, MISFITS, '2026-01-01', PLAN).before?.share).toBe(1);
  });
});

describe('contacts as cohorts', () => {
  const shipped = new Map(MONTHS.map((month) => [month, 200]));
  const contacts = MONTHS.flatMap((month) =>
    ['01', '15', '28'].map((day) => ({ date: `${month}-${day}`, cause: day === '15' ? 'delivery' : '' }) as const),
  );

  test('count those with a cause, of the units shipped, in months that are known', () => {
    const list = contactCohorts(shipped, '2026-03-31', contacts, contacts);
    expect(list.map(({ month, complete }) => `${month} ${complete}`)).toEqual([
      ...MONTHS.slice(0, 6).map((month) => `${month} true`),
      '2026-04 false',
    ]);
    expect(list[0]).toMatchObject({ shipped: 200, returned: 1, causes: new Map([['delivery', 1]]), basis: 'returns' });
  });

  test('a product nobody asks about has months with none, as far as contacts are known at all', () => {
    expect(
      contactCohorts(shipped, '2026-04-30', [], contacts).every(({ complete, returned }) => complete && returned === 0),
    ).toBe(true);
    expect(contactCohorts(shipped, '2026-04-30', [], []).some(({ complete }) => complete)).toBe(false);
  });
});
