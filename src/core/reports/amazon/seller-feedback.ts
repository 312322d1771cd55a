import { keyOfFeedback } from '../../voices/key.ts';
import { readDate, readOpenDate } from '../cells/dates.ts';
import { comment, date, id, rating } from '../cells/kinds.ts';
import { defineVoiceReport, needed } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { isAmazonOrder } from './order-number.ts';

const isDay = (cell: string): boolean => readDate(cell) !== null || Object.keys(readOpenDate(cell)).length > 0;

/**
 * Seller Central > Performance > Feedback > Download. One line an order somebody rated the seller for; it names no product. Headings
 * are in the language of the marketplace, their places are always the same.
 */
export const sellerFeedback = defineVoiceReport({
  id: 'seller-feedback',
  from: 'amazon',
  target: 'voices',
  words: 'comment',
  alsoHas: [],
  columns: {
    date: needed(date, 'date'),
    rating: needed(rating, 'rating'),
    comment: needed(comment, 'comments'),
    order: needed(id, 'order-id'),
  },
  personal: ['rater-email'],
  byPosition: {
    fits: (row) => {
      const [day = '', stars = '', , , order = '', rater = '', ...more] = row.map((cell) => cell.trim());
      const looksLikeAddress = rater === '' || /^[^\s@]+@[^\s@]+$/.test(rater);
      const hasPlaces = row.length >= 6 && more.every((cell) => cell === '');
      return hasPlaces && isDay(day) && /^[1-5]$/.test(stars) && isAmazonOrder(order) && looksLikeAddress;
    },
    places: { date: 0, rating: 1, comment: 2, order: 4 },
  },
  toVoice: ({ date, rating, comment, order }) => {
    const keyOf = (number: number) => keyOfFeedback({ order, date, stars: rating, text: comment }, number);
    return {
      voice: voiceOf('feedback', { date, order, rating, comment }),
      key: order === '' ? { group: [date, rating, comment].join('\n'), keyOf } : keyOf(1),
    };
  },
});
