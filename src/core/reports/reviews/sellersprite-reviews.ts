import { keyOfReview } from '../../voices/key.ts';
import { code, comment, date, id, rating, text } from '../cells/kinds.ts';
import { marketplaceOf } from '../cells/marketplace.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { reviewText } from './review-text.ts';

/** `B0DEMO4JAR-Reviews(61)`. */
const SHEET_NAME = /^([A-Z0-9]{10})-Reviews/;

/** SellerSprite (卖家精灵) > reviews > export. One row a review; siblings of an ASIN repeat the same reviews. */
export const sellerspriteReviews = defineVoiceReport({
  id: 'sellersprite-reviews',
  from: 'reviews',
  target: 'voices',
  words: 'body',
  alsoHas: [],
  columns: {
    asin: needed(id, 'asin'),
    title: needed(comment, '标题'),
    body: needed(comment, '内容'),
    stars: needed(rating, '星级', '评分'),
    date: needed(date, '评论时间'),
    url: optional(code, '评论链接'),
    country: optional(code, '所属国家'),
    variant: optional(text, '型号'),
  },
  personal: ['评论人', '头像地址', '评论人主页', '红人计划链接'],
  toVoice: ({ asin: own, title, body, stars, date, url, country, variant }, { sheetName }) => {
    // Old reviews come without an ASIN; the sheet says which one was exported.
    const asin = own || (SHEET_NAME.exec(sheetName)?.[1] ?? '');
    if (asin === '') return { field: 'asin', expected: 'filled' };
    const marketplace = marketplaceOf(country) || marketplaceOf(url);
    const words = reviewText(title, body);
    return {
      voice: voiceOf('review', { date, marketplace, asin, product: variant, rating: stars, comment: words }),
      key: keyOfReview({ url, marketplace, asin, date, text: words }),
    };
  },
});
