import type { IsoDate } from '../../cell.ts';
import type { RulesOn } from '../../policies/rule-table.ts';
import type { SignalId } from '../messages/signals.ts';
import type { GuideLanguage } from './markets.ts';
import type { Channel } from './qr-target.ts';

/** The day the rules below were last looked over; none of them is a promise of a marketplace. */
export const RULES_CHECKED_ON = '2026-09-30';

/** The day of the rule table cards are checked by: the last one on which we or the seller looked it over. */
export const cardTableOf = ({ checkedOn }: RulesOn): IsoDate =>
  checkedOn > RULES_CHECKED_ON ? checkedOn : RULES_CHECKED_ON;

/** Languages whose words the rules know; texts in others are for a person to read. */
export const RULE_LANGUAGES: readonly GuideLanguage[] = ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh'];

/** What a card must not say: where it blocks, elsewhere it asks for a look. */
export interface CardRule {
  id: 'marketing' | 'steering' | 'changeReview' | 'divert' | 'contact';
  blocks: readonly Channel[];
  /** What breaks it as it does in a message. */
  signals?: readonly SignalId[];
  /** Words that break it, read without regard to case. */
  pattern?: string;
}

const EVERYWHERE: readonly Channel[] = ['amazon', 'walmart', 'ebay', 'etsy', 'ownStore'];

/** The rules on words: those on reviews are those on messages (P04, P05, P07), with words a card must not have beside them; the others have words of cards in seven languages. */
export const CARD_RULES: readonly CardRule[] = [
  {
    id: 'steering',
    blocks: EVERYWHERE,
    signals: ['rewardForReview', 'reviewAcross', 'positiveReview'],
    pattern: '(?:5|five)[ -]?stars?|[★⭐]{3,}|leave (?:us )?an? (?:\\w+ )?review and|free replacement if you',
  },
  { id: 'changeReview', blocks: EVERYWHERE, signals: ['changeReview'] },
  { id: 'divert', blocks: EVERYWHERE, signals: ['divertReview'], pattern: 'before you leave' },
  {
    id: 'marketing',
    blocks: ['amazon', 'walmart'],
    pattern:
      'coupon|promo(?:tion(?:al)?)? code|discount|voucher|gift ?card|\\d{1,2} ?% off|newsletter|subscribe|new arrivals|(?:check out|visit|browse) our (?:store|shop|website|other)|follow us|gutschein|rabatt|folgen sie uns|code promo|réduction|bon d.achat|suivez-nous|buono sconto|codice sconto|seguici|cupón|descuento|síguenos|クーポン|割引|フォロー|优惠券|折扣|红包|返现|加微信|关注我们',
  },
  {
    id: 'contact',
    blocks: [],
    pattern:
      '[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,255}\\.[a-z]{2,}|(?:^|[^\\d-])\\+?\\(?\\d{2,4}\\)?[ .-]\\d{3,4}[ .-]\\d{3,4}(?![\\d-])|whats ?app|we ?chat|telegram|instagram|facebook|tiktok|微信|\\bline (?:id|公式)|公众号',
  },
];

/** Wording on reviews that no rule stops, by language. */
export const NEUTRAL: Readonly<Record<'en' | 'de' | 'fr' | 'it' | 'es' | 'ja' | 'zh', string>> = {
  en: 'Reviews help other buyers. You can leave one in Your Orders.',
  de: 'Bewertungen helfen anderen Käufern. Sie können unter „Meine Bestellungen“ eine abgeben.',
  fr: 'Les avis aident les autres acheteurs. Vous pouvez en laisser un dans « Vos commandes ».',
  it: 'Le recensioni aiutano altri acquirenti. Puoi lasciarne una in «I miei ordini».',
  es: 'Las opiniones ayudan a otros compradores. Puede dejar una en «Mis pedidos».',
  ja: 'レビューは他のお客様の参考になります。「注文履歴」から投稿できます。',
  zh: '评价能帮助其他买家。您可以在“我的订单”中填写。',
};
