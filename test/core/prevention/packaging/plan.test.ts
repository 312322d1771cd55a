import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES, type RulesOn } from '../../../../src/core/policies/rule-table.ts';
import { CHECKS } from '../../../../src/core/prevention/packaging/checks.ts';
import { type Packed, planOf, SHIPPING, type Shipping } from '../../../../src/core/prevention/packaging/plan.ts';
import { PREP_RULES } from '../../../../src/core/prevention/packaging/prep-rules.ts';
import { PROPERTIES, type Property } from '../../../../src/core/prevention/properties.ts';

const keys = (packed: Partial<Packed>): string[] =>
  planOf({ properties: [], weight: 1, shipping: 'fba', ...packed }).steps.map(({ key }) => key);

/** What a property asks for beyond what every product needs, shipped by FBA. */
const more = (property: Property): string[] => {
  const plain = new Set(keys({}).map((key) => key.replace(/x\d$/, '')));
  return keys({ properties: [property] }).filter((key) => !plain.has(key.replace(/x\d$/, '')));
};

test.each([
  { property: 'fragile', asks: ['fragileInside', 'fragilePrep'] },
  { property: 'liquid', asks: ['leak', 'liquidPrep', 'polyBag', 'suffocation', 'expiry'] },
  { property: 'electronic', asks: ['electronicRun', 'moistureBag', 'polyBag', 'suffocation'] },
  { property: 'battery', asks: ['batterySafe', 'moistureBag', 'lithium', 'lithiumMark'] },
  { property: 'sharp', asks: ['sharpCovered', 'sharpPrep'] },
  { property: 'set', asks: ['setComplete', 'polyBag', 'suffocation', 'setLabel', 'setShake'] },
] as const)('$property asks for its own tests and rules', ({ property, asks }) => {
  expect(more(property)).toEqual(asks);
});

describe('drops', () => {
  test.each([
    {
      shipping: 'fba',
      weight: 1,
      first: 'fba-1@91x1',
      drops: 5,
      because: 'FBA falls from three feet whatever it weighs',
    },
    { shipping: 'fba', weight: 60, first: 'fba-1@91x1', drops: 5, because: 'also what is heavy' },
    { shipping: 'own', weight: 1, first: '1A-1@76x1', drops: 10, because: 'a parcel of one’s own' },
    { shipping: 'abroad', weight: 12, first: '2A-1@81x1', drops: 10, because: 'abroad, by its weight' },
    { shipping: 'fbaAndOwn', weight: 1, first: 'fba-1@91x1', drops: 15, because: 'both ways, both orders' },
    { shipping: 'fbaAndAbroad', weight: 1, first: 'fba-1@91x1', drops: 15, because: 'both ways, both orders' },
  ] as const)('$because', ({ shipping, weight, first, drops }) => {
    const found = keys({ shipping, weight }).filter((key) => key.includes('@'));
    expect(found[0]).toBe(first);
    expect(found).toHaveLength(drops);
  });

  test('a weight of another band, or more packs, ask for them again', () => {
    expect(keys({ shipping: 'own', weight: 12 })).toContain('1A-3@61x1');
    expect(keys({ shipping: 'own', weight: 12, properties: ['liquid'] })).toContain('1A-3@61x5');
  });

  test.each([
    { packed: { weight: null }, missing: 'no-weight' },
    { packed: { weight: 68.5 }, missing: 'too-heavy' },
    { packed: { shipping: '' as const }, missing: 'no-shipping' },
    { packed: { shipping: '' as const, weight: null }, missing: 'no-shipping' },
  ])('are told of nothing where $missing', ({ packed, missing }) => {
    expect(planOf({ properties: [], weight: 1, shipping: 'fba', ...packed }).missing).toBe(missing);
    expect(keys(packed).filter((key) => key.includes('@'))).toEqual([]);
    expect(keys(packed)).toContain('noRattle');
  });
});

test('rules of FBA are for FBA; those of transport and of the EU for every way', () => {
  const rules = (shipping: Shipping): string[] =>
    keys({ shipping, properties: [...PROPERTIES] }).filter((key) => key in PREP_RULES);
  expect(rules('own')).toEqual(['lithium', 'lithiumMark', 'euLabel']);
  expect(rules('fbaAndAbroad')).toEqual(Object.keys(PREP_RULES));
});

test('every check is asked for by some product, each key once, and samples are one or five', () => {
  const packed = fc.record({
    properties: fc.subarray([...PROPERTIES]),
    weight: fc.option(fc.double({ min: 0.01, max: 100, noNaN: true })),
    shipping: fc.constantFrom(...(Object.keys(SHIPPING) as Shipping[]), '' as const),
  });
  fc.assert(
    fc.property(packed, (one) => {
      const { steps } = planOf(one);
      expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
      const many = one.properties.includes('fragile') || one.properties.includes('liquid');
      expect(steps.every(({ samples }) => samples === (many ? 5 : 1))).toBe(true);
      for (const step of steps) for (const property of step.because) expect(one.properties).toContain(property);
    }),
  );
  const all = new Set(keys({ properties: [...PROPERTIES] }));
  expect(CHECKS.filter(({ id }) => !all.has(id))).toEqual([]);
});

describe('rules of the table', () => {
  const packed = { properties: ['battery'], weight: 1, shipping: 'fba' } as const;
  const table = (value: boolean, rule = 'lithium') => ({
    ...BUILT_IN_RULES,
    on: '2026-11-27',
    held: [{ rule, value, validFrom: '2026-01-01', stores: [] }],
  });
  const keysBy = (rules: RulesOn): string[] => planOf(packed, rules).steps.map(({ key }) => key);

  test('one that is off asks for nothing; a name of another check is none', () => {
    expect(keysBy(table(true))).toEqual(keysBy(BUILT_IN_RULES));
    expect(keysBy(table(false))).toEqual(keysBy(BUILT_IN_RULES).filter((key) => key !== 'lithium'));
    expect(keysBy(table(false, 'works'))).toEqual(keysBy(BUILT_IN_RULES));
  });

  test('one nobody can read stays in the plan, with why', () => {
    const rules = { ...BUILT_IN_RULES, unread: [{ rule: 'lithium', stores: [], why: 'Row 7.' }] };
    expect(keysBy(rules)).toEqual(keysBy(BUILT_IN_RULES));
    expect([...planOf(packed, rules).unread]).toEqual([['lithium', 'Row 7.']]);
    expect([...planOf({ ...packed, properties: [] }, rules).unread]).toEqual([]);
  });
});
