import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/core/voices/redact.ts';
import { deNames } from './redaction/names/de.ts';
import { enNames } from './redaction/names/en.ts';
import { esNames } from './redaction/names/es.ts';
import { frNames } from './redaction/names/fr.ts';
import { itNames } from './redaction/names/it.ts';
import { jaNames } from './redaction/names/ja.ts';
import { keptBackNames } from './redaction/names/kept-back.ts';
import { missedNames } from './redaction/names/missed.ts';
import { type NameTexts, readMarks } from './redaction/names/texts.ts';
import { zhNames } from './redaction/names/zh.ts';

const tables = { en: enNames, zh: zhNames, ja: jaNames, de: deNames, fr: frNames, es: esNames, it: itNames };
const textsOf = (groups: NameTexts['masked']): string[] => Object.values(groups).flat();
const wrong = ({ masked, kept }: NameTexts) => ({
  missed: textsOf(masked).filter((marked) => {
    const { text, expected } = readMarks(marked);
    return !expected.test(redact(text));
  }),
  masked: textsOf(kept).filter((text) => redact(text) !== text),
});

describe.each(Object.entries(tables))('names in %s', (language, table) => {
  test('are masked but for those known to be missed, and no near miss is', () => {
    expect(wrong(table)).toEqual({ missed: missedNames[language] ?? [], masked: [] });
  });

  test('stay masked when read again', () => {
    for (const marked of textsOf(table.masked)) {
      const once = redact(readMarks(marked).text);
      expect(redact(once)).toBe(once);
    }
  });
});

test('of texts no rule was written for, six of 42 names are missed and one of 50 near misses is masked', () => {
  const found = Object.values(keptBackNames).map(wrong);
  expect(found.reduce((sum, { missed }) => sum + missed.length, 0)).toBeLessThanOrEqual(6);
  expect(found.reduce((sum, { masked }) => sum + masked.length, 0)).toBeLessThanOrEqual(1);
});
