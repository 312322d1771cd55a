import { keyOfReview } from '../../voices/key.ts';
import { code, comment, date, hashed, rating } from '../cells/kinds.ts';
import { marketplaceOf } from '../cells/marketplace.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { reviewText } from './review-text.ts';

/** `B00TZ73MUY  Product name cut  20260522.csv`: the file says only in its name which product it is about. */
const FILE_NAME = /^(B[0-9A-Z]{9}|\d{9}[\dX])(?![0-9A-Z])[\s_-]*(.*?)[\s_-]*(?:\d{8})?(?:\s*\(\d+\))?(?:\.\w{3,4})?$/;

/** Helium 10 > Review Insights > export. One row a review. */
export const helium10Reviews = defineVoiceReport({
  id: 'helium10-reviews',
  from: 'reviews',
  target: 'voices',
  words: 'body',
  alsoHas: ['author', 'verified'],
  columns: {
    date: needed(date, 'date'),
    title: needed(comment, 'title'),
    body: needed(comment, 'body'),
    stars: needed(rating, 'rating'),
    url: optional(code, 'url'),
    author: optional(hashed, 'author'),
  },
  personal: ['author'],
  toVoice: ({ date, title, body, stars, url, author }, { fileName }) => {
    const [, asin = '', product = ''] = FILE_NAME.exec(fileName) ?? [];
    const marketplace = marketplaceOf(url);
    const words = reviewText(title, body);
    return {
      voice: voiceOf('review', { date, marketplace, asin, product, rating: stars, comment: words }),
      // A renamed file names no product, so the author tells reviews of the same words apart.
      key: keyOfReview({ url, marketplace, asin: author === '' ? asin : author, date, text: words }),
    };
  },
});
