import { describe, expect, test } from 'vitest';
import { CAUSE_CODES, type CauseCode } from '../../../src/core/causes.ts';
import { changeOf, countByCause, readCauseList, type Standing } from '../../../src/core/review/retag.ts';
import type { Tagging } from '../../../src/core/tagging/tagging.ts';
import { wordsOf } from '../../../src/core/words/words.ts';
import { sampleVoice } from '../../sidebar/sample.ts';

const { causes: names } = wordsOf('en').workbook;
const nameOf = (cause: CauseCode): string => names[cause];
const list = (causes: readonly CauseCode[]): string => causes.map(nameOf).join(', ');
const tagging = (causes: CauseCode[]): Tagging => ({
  causes,
  certainty: causes.length > 0 ? 'sure' : null,
  evidence: [],
  decidedBy: causes.length > 0 ? 'words' : 'nothing',
  reason: '',
  reasonSays: '',
  language: 'en',
});
const standing = (was: readonly CauseCode[], more: Partial<Standing> = {}): Standing => ({
  voice: sampleVoice(1),
  cause: list(was.slice(0, 1)),
  autoCause: list(was.slice(0, 1)),
  otherCauses: list(was.slice(1)),
  checked: false,
  ...more,
});

describe('a list of causes in a cell', () => {
  test('is read whatever commas the names hold', () => {
    expect(readCauseList(list(CAUSE_CODES), nameOf)).toEqual([...CAUSE_CODES]);
  });
  test('passes over what is no name', () => {
    expect(readCauseList(`Nonsense, ${nameOf('safety')}, , more`, nameOf)).toEqual(['safety']);
    expect(readCauseList('', nameOf)).toEqual([]);
  });
});

describe('what tagging anew changes', () => {
  const cases: readonly [was: CauseCode[], now: CauseCode[], kind: string | null, because: string][] = [
    [['size_fit'], ['size_fit'], null, 'the same causes are no change'],
    [[], ['size_fit'], 'gain', 'a cause where there was none'],
    [['size_fit'], [], 'loss', 'none where there was one'],
    [['size_fit'], ['delivery'], 'switch', 'another first cause'],
    [['size_fit', 'delivery'], ['delivery', 'size_fit'], 'switch', 'another order'],
    [['size_fit'], ['size_fit', 'delivery'], 'other', 'one more behind the first'],
  ];
  test.each(cases)('%j to %j is %s: %s', (was, now, kind) => {
    expect(changeOf(standing(was), tagging(now), nameOf)?.kind ?? null).toBe(kind);
  });

  const kept: readonly [more: Partial<Standing>, because: string][] = [
    [{ checked: true }, 'somebody looked at it'],
    [{ cause: nameOf('price_value') }, 'somebody chose another cause'],
  ];
  test.each(kept)('a voice with %j is kept: %s', (more) => {
    expect(changeOf(standing(['size_fit'], more), tagging([]), nameOf)?.isKept).toBe(true);
  });

  test('is counted by cause, the most touched first', () => {
    const changes = [
      changeOf(standing([]), tagging(['delivery']), nameOf),
      changeOf(standing(['size_fit']), tagging(['delivery']), nameOf),
    ].filter((one) => one !== null);
    expect(countByCause(changes)).toEqual([
      { cause: 'delivery', gained: 2, lost: 0 },
      { cause: 'size_fit', gained: 0, lost: 1 },
    ]);
  });
});
