import fc from 'fast-check';
import { expect, test } from 'vitest';
import { avoidedUnits } from '../../../src/core/tasks/avoided.ts';

test.each([
  {
    before: { returned: 240, shipped: 2_400 },
    after: { returned: 24, shipped: 600 },
    avoided: { units: 36, range: [22, 47] },
    because: 'of 600 units 60 would have come back at 10 %, and 24 did',
  },
  {
    before: { returned: 12, shipped: 120 },
    after: { returned: 8, shipped: 100 },
    avoided: null,
    because: 'an interval that holds no difference claims nothing',
  },
  {
    before: { returned: 24, shipped: 600 },
    after: { returned: 240, shipped: 2_400 },
    avoided: null,
    because: 'a rise avoids nothing',
  },
  {
    before: { returned: 5, shipped: 50 },
    after: { returned: 0, shipped: 0 },
    avoided: null,
    because: 'nothing shipped',
  },
])('$because', ({ before, after, avoided }) => {
  expect(avoidedUnits(before, after)).toEqual(avoided);
});

const returns = fc
  .tuple(fc.nat(2_000), fc.nat(2_000))
  .map(([returned, kept]) => ({ returned, shipped: returned + kept }));

test('what is claimed lies in its range, above nothing, and is never more than was shipped', () => {
  fc.assert(
    fc.property(returns, returns, (before, after) => {
      const avoided = avoidedUnits(before, after);
      if (avoided === null) return true;
      const [from, to] = avoided.range;
      return from >= 0 && from <= avoided.units && avoided.units <= to && avoided.units <= after.shipped;
    }),
  );
});
