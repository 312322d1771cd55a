import { expect, test } from 'vitest';
import { messageSignals } from '../../../../src/core/prevention/messages/signals.ts';

/** Escapes that are written with capitals, such as that of no blank, or of a sign by its number. */
const ESCAPES = /\\[SBWDP]|\\u[0-9A-Fa-f]{4}|\\u\{[^}]*\}/g;

test('patterns are written in small letters, as the texts they are tried on; but for styling, which asks for capitals', () => {
  const { signals, cues } = messageSignals();
  const patterns = [
    ...Object.entries(signals).flatMap(([id, { find, unless = [] }]) =>
      id === 'styling' ? [] : [...find, ...unless].map((pattern) => [id, pattern] as const),
    ),
    ...Object.entries(cues).flatMap(([id, some]) => some.map((pattern) => [id, pattern] as const)),
  ];
  expect(patterns.length).toBeGreaterThan(100);
  for (const [id, pattern] of patterns) expect(pattern.replace(ESCAPES, ''), id).not.toMatch(/\p{Lu}/u);
});
