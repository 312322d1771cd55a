import type { IsoDate } from '../../cell.ts';
import type { RulesOn } from '../../policies/rule-table.ts';
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
  pattern: string;
}

const EVERYWHERE: readonly Channel[] = ['amazon', 'walmart', 'ebay', 'etsy', 'ownStore'];

const REVIEW =
  '(?:review|feedback|rating|bewertung|rezension|\\bavis\\b|commentaire|recension|valutazion|rese(?:ñ|n)a|valoraci(?:ó|o)n|opini(?:ó|o)n|レビュー|評価|口コミ|评价|评论|好评|晒图)';
const REWARD =
  '(?:gift|refund|rebate|cash ?back|free (?:product|item|replacement|sample)|reward|bonus|discount|coupon|voucher|\\bwin\\b|geschenk|gutschein|rabatt|erstattung|prämie|kostenlos|gratis|cadeau|bon d.achat|remboursement|réduction|offert|regalo|buono|rimborso|sconto|omaggio|premio|cupón|reembolso|descuento|プレゼント|ギフト|割引|クーポン|返金|無料|特典|红包|返现|礼品|礼物|优惠券|返利|免费|抽奖|现金)';
const near = (one: string, other: string, most: number): string =>
  `${one}[^.!?。！？\\n]{0,${most}}${other}|${other}[^.!?。！？\\n]{0,${most}}${one}`;

/** The rules on words, all read without regard to case: those on messages (P03, P04, P05, P07) with words of cards in seven languages. */
export const CARD_RULES: readonly CardRule[] = [
  {
    id: 'steering',
    blocks: EVERYWHERE,
    pattern: [
      '(?:5|five)[ -]?stars?|[★⭐]{3,}|positive (?:product )?(?:review|feedback|rating)|leave (?:us )?an? (?:\\w+ )?review and|free replacement if you',
      'if you (?:are|.re|were) (?:happy|satisfied)[^.!?]{0,80}(?:review|feedback|rating)',
      '(?:5|fünf)[ -]?sterne?|positive (?:bewertung|rezension)|wenn sie zufrieden[^.!?]{0,80}(?:bewert|rezens)',
      '(?:5|cinq)[ -]?étoiles?|avis positif|si vous êtes satisfaite?s?[^.!?]{0,80}avis',
      '(?:5|cinque)[ -]?stelle|recensione positiva|se (?:sei|siete|è) soddisfatt[oaie][^.!?]{0,80}recension',
      '(?:5|cinco)[ -]?estrellas?|(?:reseña|opinión|valoración) positiva|si (?:está|estás|estáis) (?:satisfech|content)[^.!?]{0,80}(?:reseña|opini|valora)',
      '(?:5|五|５)つ?(?:つ星|星|スター)|高評価|良い(?:レビュー|評価)|ご?満足[^。！？]{0,30}(?:レビュー|評価|口コミ)',
      '(?:5|五|５)(?:颗|个)?星|好评|满意[^。！？]{0,20}(?:评价|评论|晒)',
      near(REVIEW, REWARD, 80),
    ].join('|'),
  },
  {
    id: 'changeReview',
    blocks: EVERYWHERE,
    pattern: [
      '(?:remove|delete|update|change|revise|edit|withdraw)[^.!?]{0,40}(?:review|feedback|rating)',
      near('(?:bewertung|rezension)', '(?:löschen|ändern|entfernen|zurückziehen|anpassen)', 40),
      '(?:supprimer|modifier|retirer|changer)[^.!?]{0,40}(?:avis|commentaire)',
      '(?:eliminare|modificare|cancellare|rimuovere|cambiare)[^.!?]{0,40}(?:recension|valutazion)',
      '(?:eliminar|modificar|borrar|cambiar|retirar)[^.!?]{0,40}(?:reseña|opini|valoraci)',
      '(?:レビュー|評価|口コミ)[^。！？]{0,15}(?:削除|変更|修正|取り消)',
      near('(?:评价|评论|差评)', '(?:删除|修改|更改|撤销|删掉|追评)', 10),
    ].join('|'),
  },
  {
    id: 'divert',
    blocks: EVERYWHERE,
    pattern: [
      '(?:before|instead of) (?:you )?(?:leav|post|writ|giv)(?:e|ing)[^.!?]{0,40}(?:review|feedback|rating)|contact us (?:first|before)[^.!?]{0,60}(?:review|feedback|rating)|before you leave',
      '(?:bevor|anstatt|statt)[^.!?]{0,60}(?:bewert|rezens)',
      '(?:avant de|au lieu de)[^.!?]{0,40}avis',
      '(?:prima di|invece di)[^.!?]{0,40}(?:recension|valutazion)',
      '(?:antes de|en (?:vez|lugar) de)[^.!?]{0,40}(?:reseña|opini|valoraci)',
      '(?:レビュー|評価|口コミ)[^。！？]{0,15}(?:する|書く|投稿する|の)?前に|低評価[^。！？]{0,15}(?:前|代わり)',
      '(?:差评|评价|评论)(?:之?前|以前)|(?:在|先)[^。！？]{0,15}(?:留|给|写)(?:差评|评价|评论)[^。！？]{0,6}(?:之?前|以前)|不要[^。！？]{0,6}差评',
    ].join('|'),
  },
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
