import { describe, expect, test } from 'vitest';
import type { MarketId } from '../../../../src/core/prevention/insert-card/markets.ts';
import { tellsWrongLanguage } from '../../../../src/core/prevention/insert-card/wrong-language.ts';

describe('a guide in the wrong language', () => {
  test.each<[MarketId | '', string]>([
    ['US', 'The instructions are in Chinese.'],
    ['US', 'Manual was only in German, useless'],
    ['', 'Manual was only in German, useless'],
    ['US', 'No English instructions at all'],
    ['US', 'Great lamp. The booklet is not in English.'],
    ['DE', 'Anleitung nur auf Englisch'],
    ['DE', 'Keine deutsche Anleitung dabei'],
    ['DE', 'Die Anleitung ist nicht auf Deutsch'],
    ['FR', 'La notice est en anglais'],
    ['FR', 'Pas de notice en français'],
    ['ES', 'Las instrucciones vienen solo en inglés'],
    ['IT', 'Istruzioni solo in cinese'],
    ['JP', '説明書は中国語だけでした'],
    ['JP', '日本語の説明書がない。説明書に日本語がない'],
    ['', '说明书全是外文，看不懂'],
    ['SG', '说明书只有中文'],
    ['UK', 'Instructions in a foreign language'],
  ])('%s: %s', (market, comment) => {
    expect(tellsWrongLanguage(comment, '', market)).toBe(true);
  });

  test.each<[MarketId | '', string, string]>([
    ['US', 'Instructions in English, clear', 'what buyers there read'],
    ['DE', 'Anleitung auf Deutsch und Englisch', 'one of both is read'],
    ['US', 'The manual is in Spanish too, nice', 'read there as well'],
    ['US', 'Made for Chinese food', 'nothing is said of a guide'],
    ['', 'The manual is in Chinese', 'nobody knows what the buyer reads'],
    ['US', 'The instructions are missing', 'no language is named'],
    ['US', '', 'nothing was said'],
  ])('%s: %s: %s', (market, comment) => {
    expect(tellsWrongLanguage(comment, '', market)).toBe(false);
  });

  test.each([
    ['PRODUCT_NOT_ITALIAN', true],
    ['AMZ-PG-PRODUCT-NOT-SPANISH', true],
    ['NOT_AS_DESCRIBED', false],
  ])('by the reason code %s', (reason, is) => {
    expect(tellsWrongLanguage('', reason, 'IT')).toBe(is);
  });
});
