import { keyOfReviewer } from '../../voices/key.ts';
import { comment, filledId, hashed, id, moment, rating } from '../cells/kinds.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { reviewText } from './review-text.ts';

/** The data set "Amazon Reviews 2023" of the McAuley Lab as a table: moments in milliseconds, `<br />` in texts, no id of a review. */
export const mcauleyReviews = defineVoiceReport({
  id: 'mcauley-reviews',
  from: 'reviews',
  target: 'voices',
  words: 'body',
  alsoHas: [],
  columns: {
    stars: needed(rating, 'rating'),
    title: needed(comment, 'title'),
    body: needed(comment, 'text'),
    parent: needed(filledId, 'parent-asin'),
    reviewer: needed(hashed, 'user-id'),
    date: needed(moment, 'timestamp'),
    moment: needed(filledId, 'timestamp'),
    asin: optional(id, 'asin'),
  },
  personal: ['user-id'],
  toVoice: ({ stars, title, body, parent, reviewer, date, moment, asin }) => ({
    voice: voiceOf('review', { date, asin: asin || parent, rating: stars, comment: reviewText(title, body) }),
    key: keyOfReviewer(reviewer, parent, moment),
  }),
});
