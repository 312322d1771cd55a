import { describe, expect, test } from 'vitest';
import type { RulesOn } from '../../../../src/core/policies/rule-table.ts';
import { checkMessage, isBlocked } from '../../../../src/core/prevention/messages/check.ts';
import { sayMessage } from '../../../../src/core/prevention/messages/say.ts';
import { messageStanding } from '../../../../src/core/prevention/messages/standing.ts';
import { wordsOf } from '../../../../src/core/words/words.ts';

const STATE = { channel: 'amazonFbm', orderId: '111-1234567-7654321' } as const;

/** Messages, the words by which they speak of reviews (none: not at all, or neutrally), and why. */
const TALK: readonly (readonly [string, string | null, string])[] = [
  ['Your review feeds my whole family.', 'review', 'English: an appeal no rule knows'],
  ['Ihre Sterne halten unsere Werkstatt am Leben.', 'Sterne', 'German'],
  ['Vos étoiles font vivre notre atelier.', 'étoiles', 'French'],
  ['Il suo voto tiene in vita la bottega.', 'voto', 'Italian'],
  ['Sus estrellas mantienen vivo nuestro taller.', 'estrellas', 'Spanish'],
  ['商品ページでのご感想が私たちの支えです。', '商品ページで', 'Japanese'],
  ['您的评分是我们小店的命根子。', '评分', 'Chinese'],
  ['Please leave a product review from Your Orders.', null, 'a neutral request'],
  ['Would you share your honest opinion in a review? Good or bad, it helps other buyers.', null, 'both ways'],
  ['如果愿意，可以写一条真实的评价，好坏都可以。', null, 'a neutral request in Chinese'],
  ['A review is not needed for this refund.', null, 'none is asked for'],
  [
    'Für die Erstattung ist keine Bewertung nötig, eine Bewertung erwarten wir nicht.',
    null,
    'none is asked for, in German',
  ],
  ['You wrote: "one star, the hinge broke". Shall we send a new hinge?', null, 'words of the buyer'],
  ['We reviewed your photos and send a new lid on Monday.', null, 'something else is looked over'],
  ['The energy rating of the fridge is on its label.', null, 'a rating of something else'],
  ['The shade throws a pattern on the wall. Would you like it in blue or green?', null, 'nothing of the kind'],
];

describe('that a message speaks of reviews', () => {
  test.each(TALK)('%s: %s, for it is %s', (text, words) => {
    const found = checkMessage(text, STATE);
    expect(found).toEqual(
      words === null ? [] : [{ rule: 'R01', severity: 'warn', words: expect.stringContaining(words) }],
    );
  });

  const appeal = 'Your review feeds my whole family.';

  test('is not said where a rule on reviews is broken', () => {
    const rules = checkMessage(`${appeal} Give us five stars and we refund you.`, STATE).map(({ rule }) => rule);
    expect(rules).toEqual(['P04']);
  });

  test('blocks nothing, leaves the message settled, and says what to do instead', () => {
    expect(isBlocked(checkMessage(appeal, STATE))).toBe(false);
    const said = sayMessage(appeal, { ...STATE, moment: 'M9' }, 'en');
    expect(said.state).toBe('clean');
    expect(said.verdict).toContain('No known problem found; it speaks of reviews');
    expect(said.reason).toContain('Found: "review".');
    expect(said.wayOut).toContain('press "Request a Review"');
    const row = { name: 'M9', on: true, owner: 'Ann', state: said.state };
    expect(messageStanding([row], '2026-11-27', wordsOf('en')).state).toBe('passed');
  });

  test('is not said where the seller has switched it off, and not known where the row cannot be read', () => {
    const row = { rule: 'R01', value: false, validFrom: '2026-11-27', stores: [] };
    const off: RulesOn = { on: '2026-11-28', held: [row], unread: [], checkedOn: '' };
    expect(checkMessage(appeal, STATE, off)).toEqual([]);
    const unread = { rule: 'R01', stores: [], why: 'Row 9 cannot be read.' };
    const said = sayMessage(appeal, { ...STATE, moment: 'M9' }, 'en', { ...off, held: [], unread: [unread] });
    expect(said).toMatchObject({ state: 'unknown', reason: 'Row 9 cannot be read.' });
  });
});
