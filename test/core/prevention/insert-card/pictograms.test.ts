import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../../../src/core/policies/rule-table.ts';
import { EMPTY_CARD } from '../../../../src/core/prevention/insert-card/card.ts';
import { describeFinding } from '../../../../src/core/prevention/insert-card/describe-card.ts';
import { lintCard, lintNeeds } from '../../../../src/core/prevention/insert-card/lint-card.ts';
import {
  PICTOGRAM_IDS,
  PICTOGRAMS,
  readStep,
  writeStep,
} from '../../../../src/core/prevention/insert-card/pictograms.ts';
import { NEEDS } from '../../../../src/core/prevention/needs.ts';
import { wordsOf } from '../../../../src/core/words/words.ts';

const NAMES = (['en', 'zh'] as const).map((language) => wordsOf(language).prevention.card.pictograms);

describe('steps', () => {
  test.each([
    ['[Open] Lift the flap', 'open', 'Lift the flap', 'by its name'],
    ['[open]Lift', 'open', 'Lift', 'by its id, without a blank'],
    ['【打开】掀起盖子', 'open', '掀起盖子', 'in Chinese brackets'],
    ['［打开］ 掀起', 'open', '掀起', 'in wide brackets'],
    ['[Open]', 'open', '', 'the picture alone'],
    ['[2x] Screws', '', '[2x] Screws', 'brackets of the seller’s own'],
    ['Lift the flap', '', 'Lift the flap', 'no picture'],
    ['[constructor] x', '', '[constructor] x', 'no name of ours'],
  ])('%j is %j with %j: %s', (cell, pictogram, text) => {
    expect(readStep(cell, NAMES)).toEqual({ pictogram, text });
  });

  test('law: what is written is read back, in either language', () => {
    for (const names of NAMES)
      for (const pictogram of PICTOGRAM_IDS)
        for (const text of ['', 'Lift', '[2x] screws'])
          expect(readStep(writeStep({ pictogram, text }, names), NAMES)).toEqual({ pictogram, text });
  });

  test('pictures are plain paths within their square', () => {
    for (const path of Object.values(PICTOGRAMS)) expect(path).toMatch(/^M[\d.\sMmLlHhVvAaCcSsZz-]+$/);
  });
});

test.each(['en', 'zh'] as const)('every finding is a whole sentence in %s', (language) => {
  const words = wordsOf(language).prevention.card;
  const bad = {
    ...EMPTY_CARD,
    language: 'pl',
    channel: 'amazon',
    markets: 'DE, UK, Mars',
    url: 'http://bit.ly/review',
    target: 'T1',
    manufacturer: 'Acme',
    story: 'Five stars for a gift card; change your review before you leave; mail a@b.example; 10% off coupon',
  } as const;
  const urls = ['http://bit.ly/review', 'nowhere', `https://example.com/${'x'.repeat(900)}`];
  const cards = urls.flatMap((url) => [
    { ...bad, url },
    { ...bad, url, size: 'id1' as const, story: 'x '.repeat(900), language: '' as const, distance: '20' },
    {
      ...bad,
      url: 'https://example.com/m',
      size: 'id1' as const,
      distance: 'x',
      manufacturer: '',
      target: '' as const,
    },
    { ...EMPTY_CARD, size: 'id1' as const, story: 'x '.repeat(900) },
  ]);
  const unread = { ...BUILT_IN_RULES, unread: [{ rule: 'steering', stores: [], why: 'Row 7 is no rule.' }] };
  const findings = [
    ...cards.flatMap((card) => [...lintCard(card, NAMES), ...lintNeeds(card, NEEDS)]),
    ...lintCard(EMPTY_CARD, NAMES, unread),
  ];
  for (const finding of findings) expect(describeFinding(finding, words)).not.toMatch(/[{}]|undefined|^\s*$/);
  expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(Object.keys(words.findings).sort());
});
