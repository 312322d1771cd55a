import { describe, expect, test } from 'vitest';
import { checkBullets } from '../../../../src/core/prevention/listing/check-bullets.ts';
import { BUILT_IN_HERE } from '../../../../src/core/prevention/listing/limit-table.ts';

const GOOD = 'Holds 12 oz and fits under most coffee machines';
const codes = (bullets: string[], store: 'US' | 'FR' = 'US'): string[] =>
  checkBullets(bullets, { ...BUILT_IN_HERE, store }).map(
    ({ check, code, level }) => `${check} ${code}${level === 'hint' ? ' (hint)' : ''}`,
  );
const among = (bullet: string): string[] => [bullet, GOOD, GOOD];

describe('bullets', () => {
  const CASES: [reason: string, bullets: string[], found: string[]][] = [
    ['three plain ones', [GOOD, GOOD, GOOD], []],
    ['TBD is short and a placeholder', among('TBD'), ['L06 bulletShort', 'L07 placeholder']],
    ['a sign of degree is only a hint', among('Keeps drinks at 60 °C for hours'), ['L07 bulletWarn (hint)']],
    ['a sign of a trade mark', among('Brand™ quality you can feel'), ['L07 bulletSigns']],
    ['two are too few', [GOOD, GOOD], ['L06 bulletCount']],
    ['six are too many', Array(6).fill(GOOD), ['L06 bulletCount']],
    ['256 characters', among('x'.repeat(256)), ['L06 bulletLong']],
    ['255 characters', among('x'.repeat(255)), []],
    ['1,000 together', Array(5).fill('x'.repeat(200)), ['L06 bulletsTogether']],
    ['999 together', [...Array(4).fill('x'.repeat(200)), 'x'.repeat(199)], []],
    ['none at all', ['', ' ', '', '', ''], ['L06 bulletsMissing']],
    ['a product number', among('Goes with our tray B0ABCD1234 of clay'), ['L07 asin']],
    ['a longer code is no product number', among('Serial number XB0ABCD12345 on the foot'), []],
    ['markup', among('<b>Strong</b> handle of solid clay'), ['L07 html']],
    ['an address', among('Write to help@acme.com for a new lid'), ['L07 contact']],
    ['a picture', among('Warm gift for your mother ❤ and father'), ['L07 emoji']],
    ['a refund', among('100% guarantee or your money back at once'), ['L08 guarantee']],
    ['eco-friendly without a proof', among('Eco-friendly clay from our own pit'), ['L08 unproved']],
    ['a refund in German', among('Gefällt sie nicht, gibt es das Geld zurück'), ['L08 guarantee']],
    ['a refund in French', among('Remboursée sans question si elle déplaît'), ['L08 guarantee']],
    ['a refund in Spanish', among('Le devolvemos el dinero si no le gusta'), ['L08 guarantee']],
    ['a refund in Italian', among('Soldi indietro se non piace a nessuno'), ['L08 guarantee']],
    ['a refund in Japanese', among('気に入らなければ全額返金いたします、ご安心を'), ['L08 guarantee']],
    ['a refund in Chinese', among('收到不喜欢随时可以全额退款给您，放心'), ['L08 guarantee']],
    ['kind to nature in German', among('Aus umweltfreundlichem Ton gebrannt'), ['L08 unproved']],
    ['kind to nature, written with an accent', among('Un geste écologique dans la cuisine'), ['L08 unproved']],
    ['against germs', among('Tötet 99,9 % der Bakterien auf dem Rand'), ['L08 unproved']],
    ['good against a complaint of the body', among('温かい飲み物で肩こりが楽になるマグです'), ['L08 unproved']],
    ['bamboo as what it is made of', among('Deckel aus Bambus mit Ring aus Silikon'), []],
    ['a cure that is none', among('The glaze cures in the kiln for ten hours'), []],
    ['what a wrong encoding leaves', among('The lid wonât leak in your bag'), ['L07 bulletSigns']],
  ];
  test.each(CASES)('%s', (_, bullets, found) => {
    expect(codes(bullets)).toEqual(found);
  });

  test('â is a letter in France', () => {
    expect(codes(among('Moule à pâte en céramique, résiste au four'), 'FR')).toEqual([]);
  });
});
