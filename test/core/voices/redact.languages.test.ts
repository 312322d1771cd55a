import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/core/voices/redact.ts';
import { redactionRules } from '../../../src/core/voices/redaction-rules.ts';
import { deTexts } from './redaction/de.ts';
import { enTexts } from './redaction/en.ts';
import { esTexts } from './redaction/es.ts';
import { frTexts } from './redaction/fr.ts';
import { itTexts } from './redaction/it.ts';
import { jaTexts } from './redaction/ja.ts';
import { keptBackTexts } from './redaction/kept-back.ts';
import { zhTexts } from './redaction/zh.ts';

const texts = { en: enTexts, zh: zhTexts, ja: jaTexts, de: deTexts, fr: frTexts, es: esTexts, it: itTexts };

const named = [
  ...Object.entries(texts),
  ...Object.entries(keptBackTexts).map(([language, table]) => [`${language}, kept back`, table] as const),
] as const;

describe.each(named)('personal data in %s', (_language, { masked, kept }) => {
  test.each(masked)('%j -> %j (%s)', (text, expected) => {
    expect(redact(text)).toBe(expected);
    expect(redact(expected)).toBe(expected);
  });

  test.each(kept)('keeps %j (%s)', (text) => {
    expect(redact(text)).toBe(text);
  });
});

test('no cue hides what its rule would find', () => {
  const rules = redactionRules().map(({ find, flags, to }) => ({ find: new RegExp(find, flags), to }));
  const redactWithoutCues = (text: string): string => {
    const masked = rules.reduce((known, { find, to }) => known.replace(find, to), text);
    return masked === text ? text : redactWithoutCues(masked);
  };
  for (const { masked, kept } of named.map(([, table]) => table)) {
    for (const [text] of [...masked, ...kept]) expect(redactWithoutCues(text)).toBe(redact(text));
  }
});
