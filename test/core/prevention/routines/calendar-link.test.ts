import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarLink } from '../../../../src/core/prevention/routines/calendar-link.ts';
import type { Rhythm } from '../../../../src/core/prevention/routines/routines.ts';

const paramsOf = (link: string) => Object.fromEntries(new URL(link).searchParams);
const entry = {
  title: 'Review the month',
  details: 'In the tab "Voices"',
  due: '2026-06-10',
  rhythm: 'month',
} as const;

test.each<[Rhythm, string, dates: string, recur: string | undefined, why: string]>([
  ['week', '2026-05-18', '20260518/20260519', 'RRULE:FREQ=WEEKLY', 'every week on that day'],
  ['month', '2026-06-10', '20260610/20260611', 'RRULE:FREQ=MONTHLY', 'every month on the 10th'],
  ['quarter', '2026-08-10', '20260810/20260811', 'RRULE:FREQ=MONTHLY;INTERVAL=3', 'every third month'],
  ['launch', '2026-12-31', '20261231/20270101', undefined, 'once, over the end of a year'],
])('%s due on %s is the day %s with %s: %5$s', (rhythm, due, dates, recur) => {
  const params = paramsOf(calendarLink({ ...entry, rhythm, due }));
  expect(params).toMatchObject({ action: 'TEMPLATE', text: entry.title, details: entry.details, dates });
  expect(params.recur).toBe(recur);
});

test('whatever the words, they stay words of the entry and lead nowhere else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, details) => {
      const link = calendarLink({ ...entry, title, details });
      const { origin, pathname, searchParams } = new URL(link);
      expect(`${origin}${pathname}`).toBe('https://calendar.google.com/calendar/render');
      expect([searchParams.get('text'), searchParams.get('details'), [...searchParams].length]).toEqual([
        title,
        details,
        5,
      ]);
    }),
  );
});
