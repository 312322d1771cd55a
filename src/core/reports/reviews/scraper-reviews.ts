import { keyOfReview } from '../../voices/key.ts';
import { code, comment, date, id, rating, text } from '../cells/kinds.ts';
import { marketplaceOf } from '../cells/marketplace.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { countryOfReview } from './review-country.ts';
import { reviewText } from './review-text.ts';

const IN_LINK = /\/(?:dp|gp\/product|product-reviews)\/([A-Z0-9]{10})(?![A-Z0-9])|[?&]asin=([A-Z0-9]{10})(?![A-Z0-9])/i;

/** The ASIN a link to a product or a review names, or `''`. */
function asinIn(link: string): string {
  const [, product = '', review = ''] = IN_LINK.exec(link) ?? [];
  return (product || review).toUpperCase();
}

/**
 * Tables of programs that collect the reviews of a product page. Two shapes are known: `reviewTitle`, `ratingScore`, `reviewUrl` and
 * `title`, `rating`, `reviewId`, `domainCode`; both name the review itself. Dates and ratings may be the sentences of the page.
 */
export const scraperReviews = defineVoiceReport({
  id: 'scraper-reviews',
  from: 'reviews',
  target: 'voices',
  words: 'body',
  alsoHas: [],
  columns: {
    review: needed(code, 'reviewid', 'review-id', 'reviewurl', 'review-url'),
    title: needed(comment, 'reviewtitle', 'review-title', 'title'),
    body: needed(comment, 'reviewdescription', 'review-description', 'reviewtext', 'review-text', 'text'),
    stars: needed(rating, 'ratingscore', 'rating-score', 'rating'),
    date: needed(date, 'date', 'reviewdate', 'review-date'),
    asin: optional(id, 'productasin', 'product-asin', 'asin'),
    link: optional(code, 'reviewurl', 'review-url'),
    productLink: optional(code, 'producturl', 'product-url'),
    domain: optional(code, 'domaincode', 'domain-code'),
    place: optional(code, 'reviewedin', 'reviewed-in'),
    sentence: optional(code, 'date', 'reviewdate', 'review-date'),
    variant: optional(text, 'variant', 'variationlist', 'variation-list'),
  },
  personal: ['username', 'user-name', 'userid', 'user-id', 'profileurl', 'imageurllist'],
  toVoice: ({ review, title, body, stars, date, asin: own, link, productLink, domain, place, sentence, variant }) => {
    const asin = own || asinIn(productLink) || asinIn(link);
    if (asin === '') return { field: 'asin', expected: 'filled' };
    const marketplace =
      (domain && marketplaceOf(`amazon.${domain}`)) ||
      marketplaceOf(link) ||
      marketplaceOf(productLink) ||
      countryOfReview(place) ||
      countryOfReview(sentence);
    const comment = reviewText(title, body);
    return {
      voice: voiceOf('review', { date, marketplace, asin, product: variant, rating: stars, comment }),
      key: keyOfReview({ url: review, marketplace, asin, date, text: comment }),
    };
  },
});
