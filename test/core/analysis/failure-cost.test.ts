import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FailureLine,
  type FailureVoice,
  failureCosts,
  isPriced,
} from '../../../src/core/analysis/failure-cost.ts';
import { DEFAULT_POLICIES } from '../../../src/core/policies/policies.ts';
import { VOICE_TYPES, type VoiceType } from '../../../src/core/voices/voice.ts';

const POLICIES = { ...DEFAULT_POLICIES, serviceWage: 24, serviceMinutes: 10, disputesRefunded: 0.5 };
const COSTS = { price: 20, landed: 8, outbound: 4 };
const costsOf = (product: string) => (product === 'MUG-1' ? COSTS : undefined);
const voice = (type: VoiceType, order = '', more: Partial<FailureVoice> = {}): FailureVoice => ({
  ...{ type, order, product: 'MUG-1', month: '2026-03', cause: '', units: 1, disposition: 'SELLABLE', cameBack: false },
  ...more,
});
const told = (voices: FailureVoice[], policies = POLICIES): Record<string, [number, number, number]> =>
  Object.fromEntries(
    failureCosts(voices, costsOf, policies).map(({ part, cents, units, left }: FailureLine) => [
      part,
      [cents, units, left],
    ]),
  );

describe('what failure costs', () => {
  test.each<[string, FailureVoice[], Record<string, [cents: number, units: number, left: number]>]>([
    // A fifth of 15 % of 20.00 is 0.60, and 4.00 for the way there.
    ['a unit that can be sold again costs its way and the fee kept', [voice('return', 'A')], { returns: [460, 1, 0] }],
    ['ten minutes of 24.00 an hour are 4.00', [voice('message', 'A')], { contacts: [400, 1, 0] }],
    [
      'a contact about an order that came back takes its time too while handling costs nothing',
      [voice('return', 'A'), voice('message', 'A')],
      { returns: [460, 1, 0], contacts: [400, 1, 0] },
    ],
    [
      'goods sent again cost 8.00 and their way',
      [voice('replacement', 'A', { units: 2 })],
      { replacements: [2_400, 2, 0] },
    ],
    [
      'where the first unit came back, another one only costs its way',
      [voice('return', 'A'), voice('replacement', 'A', { cameBack: true })],
      { returns: [460, 1, 0], replacements: [400, 1, 0] },
    ],
    // 8.00 + 4.00 + 0.60 by the half that is refunded.
    ['a dispute costs goods, way and fee where it is refunded', [voice('dispute', 'A')], { disputes: [630, 1, 0] }],
    [
      'a dispute whose order came back is that return',
      [voice('return', 'A'), voice('dispute', 'A')],
      { returns: [460, 1, 0] },
    ],
    [
      'and one whose order was sent again that replacement',
      [voice('dispute', 'A'), voice('replacement', 'A')],
      { replacements: [1_200, 1, 0] },
    ],
    [
      'of another order it counts',
      [voice('return', 'B'), voice('dispute', 'A')],
      { returns: [460, 1, 0], disputes: [630, 1, 0] },
    ],
    [
      'voices without an order are not taken for the same',
      [voice('return'), voice('replacement'), voice('dispute')],
      { returns: [460, 1, 0], replacements: [1_200, 1, 0], disputes: [630, 1, 0] },
    ],
    [
      'of a product nobody priced only the time is known',
      (['return', 'message', 'replacement', 'dispute'] as const).map((type) => voice(type, '', { product: 'JAR-1' })),
      { returns: [0, 0, 1], contacts: [400, 1, 0], replacements: [0, 0, 1], disputes: [0, 0, 1] },
    ],
    ['reviews and feedback cost nothing that is known', [voice('review'), voice('feedback')], {}],
  ])('%s', (_, voices, expected) => {
    expect(told(voices)).toEqual(expected);
  });

  test('answering is part of the handling of a return, where that costs something', () => {
    const policies = { ...POLICIES, handling: 3 };
    const voices = [voice('return', 'A'), voice('message', 'A'), voice('message', 'B'), voice('message')];
    expect(told(voices, policies)).toEqual({ returns: [760, 1, 0], contacts: [800, 2, 0] });
  });

  test('what nobody said the cost of is left out, not guessed', () => {
    const voices = [voice('message'), voice('dispute')];
    expect(told(voices, { ...POLICIES, serviceMinutes: 0, disputesRefunded: 0 })).toEqual({});
    expect(isPriced('contacts', DEFAULT_POLICIES)).toBe(false);
    expect(isPriced('disputes', DEFAULT_POLICIES)).toBe(false);
    expect(isPriced('replacements', DEFAULT_POLICIES)).toBe(true);
  });

  test('stands by product and month of the voice', () => {
    const lines = failureCosts(
      [voice('message', '', { month: '2026-02' }), voice('message', '', { product: '' }), voice('message')],
      costsOf,
      POLICIES,
    );
    expect(lines.map(({ product, month }) => `${product} ${month}`)).toEqual([
      'MUG-1 2026-02',
      ' 2026-03',
      'MUG-1 2026-03',
    ]);
  });
});

test('every unit is counted or left out once, in whole cents', () => {
  const voices = fc.array(
    fc.record({
      type: fc.constantFrom(...VOICE_TYPES),
      order: fc.constantFrom('', 'A', 'B'),
      product: fc.constantFrom('MUG-1', 'JAR-1'),
      units: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(voices, (list) => {
      const all = list.map(({ type, order, ...more }) => voice(type, order, more));
      const lines = failureCosts(all, costsOf, POLICIES);
      const sum = (part: string) =>
        lines.reduce((total, line) => total + (line.part === part ? line.units + line.left : 0), 0);
      const units = (type: VoiceType) => all.reduce((total, one) => total + (one.type === type ? one.units : 0), 0);
      expect(sum('returns')).toBe(units('return'));
      expect(sum('replacements')).toBe(units('replacement'));
      expect(sum('disputes')).toBeLessThanOrEqual(units('dispute'));
      expect(lines.every(({ cents }) => Number.isInteger(cents) && cents >= 0)).toBe(true);
    }),
  );
});
