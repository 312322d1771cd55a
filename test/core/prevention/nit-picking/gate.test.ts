import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absentRoles, type SessionRow, standingOf } from '../../../../src/core/prevention/nit-picking/gate.ts';
import { ROLES } from '../../../../src/core/prevention/nit-picking/session.ts';

const row = (more: Partial<SessionRow> = {}): SessionRow => ({
  ...{ role: 'buyer', who: 'Ana', finding: '', severity: null, done: false },
  ...more,
});
/** A row of each role that says nothing was found. */
const ALL_THERE = ROLES.map((role) => row({ role, done: true }));

describe('who took part', () => {
  test.each([
    ['nobody signed', row({ who: '', finding: 'Strap too short' }), false],
    ['signed, and a finding', row({ finding: 'Strap too short' }), true],
    ['signed, and nothing found', row({ done: true }), true],
    ['signed beforehand, nothing said yet', row(), false],
  ])('%s', (_, one, there) => {
    expect(absentRoles([one]).includes('buyer')).toBe(!there);
  });
});

describe('the gate', () => {
  test.each<[why: string, findings: SessionRow[], state: string, score: number]>([
    // All 5 rows answered and nothing found: 50 + 50.
    ['nothing was found', [], 'passed', 100],
    // One of 6 rows more, answered; nothing of severity 6 removed: 50 + 0.
    ['a lesser finding may stay open', [row({ finding: 'Thin guide', severity: 6 })], 'passed', 50],
    ['severity 7 stops', [row({ finding: 'Does not charge', severity: 7 })], 'stopped', 50],
    [
      'a severe one that was removed does not',
      [row({ finding: 'Sharp edge', severity: 10, done: true })],
      'passed',
      100,
    ],
    ['without a severity nobody can tell', [row({ finding: 'Smells' })], 'open', 50],
    // Removed 9 of 12 in severity: 50 + 37.5.
    [
      'severity weighs',
      [row({ finding: 'Sharp', severity: 9, done: true }), row({ finding: 'Dull', severity: 3 })],
      'passed',
      88,
    ],
    // 5 of 6 rows answered (41.67), nothing found (50).
    ['a prompt nobody answered', [row({ who: '' })], 'passed', 92],
  ])('%s', (_, findings, state, score) => {
    expect(standingOf([...ALL_THERE, ...findings])).toMatchObject({ state, score });
  });

  test('an absent role keeps it open, and nothing answered has no score', () => {
    expect(standingOf(ALL_THERE.slice(1))).toMatchObject({ state: 'open', absent: ['buyer'] });
    expect(standingOf([row({ who: '' })])).toMatchObject({ state: 'open', score: null, absent: ROLES });
  });

  const anyRow = fc.record({
    role: fc.constantFrom('' as const, ...ROLES),
    who: fc.constantFrom('', 'Ana', 'Bo'),
    finding: fc.constantFrom('', 'Strap too short'),
    severity: fc.option(fc.integer({ min: 1, max: 10 })),
    done: fc.boolean(),
  });

  test('never passes with a severe finding open, and the score stays within 0 and 100', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
        const { state, score } = standingOf(rows);
        const severe = rows.some((one) => one.finding !== '' && !one.done && (one.severity ?? 0) >= 7);
        expect(state === 'stopped').toBe(severe);
        if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
      }),
    );
  });

  test('marking a finding as done never lowers the score', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), fc.nat(), (rows, pick) => {
        const at = pick % rows.length;
        const after = rows.map((one, place) => (place === at ? { ...one, done: true } : one));
        expect(standingOf(after).score ?? 0).toBeGreaterThanOrEqual(standingOf(rows).score ?? 0);
      }),
    );
  });
});
