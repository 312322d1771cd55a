import { expect, test } from 'vitest';
import { monthsUpTo } from '../../../sidebar/view/months.ts';

test.each([
  {
    day: new Date(2026, 4, 31),
    months: ['2026-05', '2026-04', '2026-03'],
    because: 'the last day has no twin in April',
  },
  { day: new Date(2026, 0, 1), months: ['2026-01', '2025-12', '2025-11'], because: 'years are crossed' },
])('the newest month stands first: $because', ({ day, months }) => {
  expect(monthsUpTo(day, 3)).toEqual(months);
});
