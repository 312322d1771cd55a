import { describe, expect, test } from 'vitest';
import { allowanceOf, CHANNELS, MOMENTS } from '../../../../src/core/prevention/messages/channels.ts';
import { checkMessage } from '../../../../src/core/prevention/messages/check.ts';
import { FIELDS, isOffered, templateOf } from '../../../../src/core/prevention/messages/templates.ts';
import { LANGUAGES } from '../../../../src/core/tagging/tagging.ts';

const OFFERED = MOMENTS.flatMap((moment) =>
  CHANNELS.filter((channel) => isOffered(moment, channel)).map((channel) => ({ moment, channel })),
);

test('no text is offered where the platform sends itself or forbids it', () => {
  for (const moment of MOMENTS)
    for (const channel of CHANNELS)
      if (['no', 'platform'].includes(allowanceOf(moment, channel))) expect(isOffered(moment, channel)).toBe(false);
});

describe.each(LANGUAGES)('the texts in %s', (language) => {
  test.each(OFFERED)(
    '$moment on $channel passes its own check, but for the condition of the table',
    ({ moment, channel }) => {
      const text = templateOf(moment, channel, language);
      if (channel === 'walmart' && language !== 'en') {
        expect(text).toBe('');
        return;
      }
      const wanted = allowanceOf(moment, channel) === 'onlyIf' ? ['C02'] : [];
      expect(checkMessage(text, { channel, moment, language }).map(({ rule }) => rule)).toEqual(wanted);
      // Filled in it is no other message.
      const filled = text
        .replace('{order}', '113-1234567-7654321')
        .replace('{product}', 'Acme Mug 350')
        .replace(/\{[^}]+\}/g, '8');
      expect(checkMessage(filled, { channel, moment, language }).map(({ rule }) => rule)).toEqual(wanted);
    },
  );

  test('have only places that can be filled, the order first of them', () => {
    for (const moment of MOMENTS) {
      const text = templateOf(moment, 'ownStore', language);
      const places = [...text.matchAll(/\{([^}]*)\}/g)].map(([, place]) => place);
      expect(places[0]).toBe('order');
      for (const place of places) expect(FIELDS).toContain(place);
    }
  });
});

test("the text of a parcel on its way is the article's, and blocked where it is pasted for Amazon", () => {
  const text = templateOf('M5', 'ownStore', 'en');
  expect(text).toContain('customs may add 1 to 3 days');
  expect(checkMessage(text, { channel: 'ownStore', moment: 'M5' })).toEqual([]);
  for (const language of LANGUAGES)
    expect(
      checkMessage(templateOf('M5', 'ownStore', language), { channel: 'amazonFbm' }).map(({ rule }) => rule),
    ).toEqual(['P01']);
});
