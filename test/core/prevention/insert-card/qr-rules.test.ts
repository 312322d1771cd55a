import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import {
  byteCapacity,
  bytesOf,
  LEVEL_OF_PRINT,
  modulesOf,
  planQr,
  QR_LEVELS,
  QR_RULES,
  versionsFor,
} from '../../../../src/core/prevention/insert-card/qr-rules.ts';

/** Bytes by version at M, Q and H, as published. */
const CAPACITIES = [
  [1, 21, 14, 11, 7],
  [2, 25, 26, 20, 14],
  [3, 29, 42, 32, 24],
  [4, 33, 62, 46, 34],
  [5, 37, 84, 60, 44],
  [6, 41, 106, 74, 58],
  [7, 45, 122, 86, 64],
  [8, 49, 152, 108, 84],
  [9, 53, 180, 130, 98],
  [10, 57, 213, 151, 119],
  [40, 177, 2331, 1663, 1273],
] as const;

test.each(CAPACITIES)('version %i has %i modules and holds its bytes', (version, modules, ...bytes) => {
  expect(modulesOf(version)).toBe(modules);
  expect(QR_LEVELS.map((level) => byteCapacity(version, level))).toEqual(bytes);
});

test.each(QR_LEVELS)('at level %s every version holds what the encoder puts into it, and not a byte more', (level) => {
  for (let version = 1; version <= 40; version += 1) {
    const text = 'a'.repeat(byteCapacity(version, level));
    expect([versionsFor(text, level)[0], encode(text, { ecc: level }).version]).toEqual([version, version]);
    const more = version === 40 ? undefined : version + 1;
    expect(versionsFor(`${text}a`, level)[0]).toBe(more);
    if (more !== undefined) expect(encode(`${text}a`, { ecc: level }).version).toBe(more);
  }
});

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

test('rough print takes more correction', () => {
  expect(LEVEL_OF_PRINT).toEqual({ smooth: 'M', rough: 'Q', kraft: 'H' });
});

describe('a code in print', () => {
  test.each([
    // 17 + 4 × version modules on 20 mm, and four modules of quiet on both sides.
    [2, 26, 0.8, 26.4],
    [3, 42, 0.69, 25.5],
    [4, 62, 0.61, 24.8],
  ])('version %i at 20 mm has its published sizes', (version, bytes, module, total) => {
    const plan = planQr('a'.repeat(bytes), 'M', total + 0.049, 200);
    expect(plan).toMatchObject({ version });
    if ('needed' in plan) throw new Error('It does not fit.');
    expect(plan.module).toBeCloseTo(module, 1);
    expect(plan.total).toBeCloseTo(total, 1);
  });

  test('version 6 would have modules of 0.49 mm at 20 mm, so it grows', () => {
    const plan = planQr('a'.repeat(106), 'M', 24.5, 200);
    // 41 modules of 0.5 mm are 20.5 mm, with quiet zones 24.5 mm.
    expect(plan).toMatchObject({ version: 6, module: 0.5, side: 20.5, total: 24.5 });
  });

  test('42 bytes fit version 3 at M, and it takes 25 mm where there is room', () => {
    expect(planQr('a'.repeat(42), 'M', 48, 200)).toMatchObject({ version: 3, side: 25 });
  });

  test('one scanned from half a metre is 50 mm wide', () => {
    expect(planQr('https://example.com/m', 'M', 100, 500)).toMatchObject({ side: 50 });
    expect(planQr('https://example.com/m', 'M', 40, 500)).toMatchObject({ room: 40, most: 0 });
  });

  test('a denser version is taken where its quiet zone alone fits', () => {
    // Version 2 on 20 mm takes 26.4 mm with its quiet zone, version 4 takes 24.85 mm.
    expect(planQr('https://example.com/m', 'M', 25, 200)).toMatchObject({ version: 4 });
  });

  test('a text too long for the room says how many bytes would fit', () => {
    const plan = planQr('a'.repeat(900), 'M', 40, 200);
    // 40 mm hold 80 modules of 0.5 mm: 72 without quiet, so version 13 with 69 modules; it holds 334 - 3 bytes.
    expect(plan).toMatchObject({ room: 40, most: 331 });
    expect(planQr('a'.repeat(3000), 'H', 40, 200)).toHaveProperty('needed');
  });

  test('law: what is planned keeps every rule, and what is refused could not', () => {
    const places = fc.record({
      bytes: fc.integer({ min: 1, max: 2500 }),
      level: fc.constantFrom(...QR_LEVELS),
      room: fc.double({ min: 10, max: 120, noNaN: true }),
      distance: fc.double({ min: 50, max: 1000, noNaN: true }),
    });
    fc.assert(
      fc.property(places, ({ bytes, level, room, distance }) => {
        const plan = planQr('a'.repeat(bytes), level, room, distance);
        if ('needed' in plan) {
          if (versionsFor('a'.repeat(bytes), level).length > 0) expect(plan.needed).toBeGreaterThan(room);
          expect(plan.most).toBeLessThan(bytes);
          return;
        }
        expect(plan.total).toBeLessThanOrEqual(room + 1e-9);
        expect(plan.side).toBeGreaterThanOrEqual(Math.max(QR_RULES.minSymbol, distance / 10) - 1e-9);
        expect(plan.module).toBeGreaterThanOrEqual(QR_RULES.minModule - 1e-9);
        expect(plan.total - plan.side).toBeCloseTo(8 * plan.module, 9);
      }),
    );
  });
});
