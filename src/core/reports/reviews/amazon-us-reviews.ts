import { keyOfReview } from '../../voices/key.ts';
import { code, comment, date, filledId, rating, text } from '../cells/kinds.ts';
import { marketplaceOf } from '../cells/marketplace.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { reviewText } from './review-text.ts';

/** The data set "Amazon Customer Reviews" (tab-separated, 15 columns): every review has its id, `product_id` is the ASIN. */
export const amazonUsReviews = defineVoiceReport({
  id: 'amazon-us-reviews',
  from: 'reviews',
  target: 'voices',
  words: 'body',
  alsoHas: [],
  columns: {
    marketplace: needed(code, 'marketplace'),
    review: needed(filledId, 'review-id'),
    asin: needed(filledId, 'product-id'),
    stars: needed(rating, 'star-rating'),
    headline: needed(comment, 'review-headline'),
    body: needed(comment, 'review-body'),
    date: needed(date, 'review-date'),
    product: optional(text, 'product-title'),
  },
  personal: ['customer-id'],
  toVoice: ({ marketplace: country, review, asin, stars, headline, body, date, product }) => {
    const marketplace = marketplaceOf(country);
    const comment = reviewText(headline, body);
    return {
      voice: voiceOf('review', { date, marketplace, asin, product, rating: stars, comment }),
      key: keyOfReview({ url: review, marketplace, asin, date, text: comment }),
    };
  },
});
