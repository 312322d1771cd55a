import type { Channel } from '../../../../src/core/prevention/messages/channels.ts';
import type { RuleId } from '../../../../src/core/prevention/messages/rules.ts';

/** A message somebody could send, the rules it breaks, and why. On Amazon it is sent with a number of an order. */
export interface Labelled {
  channel: Channel;
  text: string;
  breaks: readonly RuleId[];
  because: string;
}

const on = (channel: Channel, text: string, breaks: readonly RuleId[], because: string): Labelled => ({
  channel,
  text,
  breaks,
  because,
});
const fbm = (text: string, breaks: readonly RuleId[], because: string): Labelled =>
  on('amazonFbm', text, breaks, because);

/** Messages that break no rule. */
export const CLEAN: readonly Labelled[] = [
  fbm(
    'We are sorry, your lamp will arrive later than we promised: the carrier lost the first parcel. The new delivery date is October 8. You do not need to do anything.',
    [],
    'a real delay with a new date',
  ),
  fbm(
    'Your parcel has been held at customs since Monday. The new estimated date is 14 March. If you would rather not wait, you can cancel from Your Orders and get all your money back.',
    [],
    'a delay; may cancel is no request',
  ),
  fbm(
    'Before we engrave your bracelet we need one detail: is the name "Anna" or "Anne"? Please reply to this message by Thursday.',
    [],
    'a question before shipping',
  ),
  fbm(
    'Could you confirm the apartment number? The address we have is incomplete and we cannot ship your order without it.',
    [],
    'missing information',
  ),
  fbm(
    'The blue cover you ordered is out of stock. We have cancelled the order for you and refunded the full amount; it will show within 3 to 5 days.',
    [],
    'seller cancels and refunds',
  ),
  fbm(
    'Your sofa is ready for delivery. Please choose a time slot: Tuesday 9-12 or Wednesday 14-18. Just reply with the slot that suits you.',
    [],
    'a bulky delivery',
  ),
  fbm(
    'About your return: the parcel reached us without the charger. Could you tell us whether it is still with you? Then we can complete your refund.',
    [],
    'a return: missing information',
  ),
  fbm(
    'We will refund the shipping cost of your order within 3 days, because it left our warehouse two days late.',
    [],
    'a refund',
  ),
  fbm(
    'One of the screws was missing from your parcel. We sent a replacement today; it should arrive by Friday. You need not return anything.',
    [],
    'a fulfilment problem solved',
  ),
  fbm(
    'Please find attached the invoice you asked for. It shows the discount applied at checkout.',
    [],
    'an invoice; the discount is past',
  ),
  fbm(
    'Would you share your honest opinion of the kettle in a product review? Good or bad, it helps other buyers decide.',
    [],
    'a neutral request for a review',
  ),
  fbm(
    'To answer your question: the filter should be rinsed with warm water every four weeks. Do not use soap.',
    [],
    'an answer to a question',
  ),
  fbm(
    'Your delivery appointment had to be moved because of the storm. DHL will now come on 2 December between 8:00 and 12:00.',
    [],
    'a new date',
  ),
  fbm(
    'You can follow the claim at https://www.amazon.de/gp/your-orders. We have reported the loss and will send a new unit on Monday.',
    [],
    "a link to Amazon's own page",
  ),
  fbm(
    'The carrier needs a phone number for the delivery slot. Please call FedEx at 1-800-463-3339 or choose the slot on their page https://www.fedex.com/delivery.',
    [],
    'number and page of the carrier',
  ),
  fbm(
    'Safety notice: the adapter of batch 20250101 can overheat. Please stop using it. We will send a new adapter and refund 10 EUR without any action from you.',
    [],
    'a safety notice',
  ),
  fbm(
    'Your order has not been shipped yet, because the address is incomplete. Please send us the house number.',
    [],
    'says that it has not shipped',
  ),
  fbm(
    'The tracking number shows no movement since 3 May. We asked the carrier to look for the parcel and will write again by Friday; if it is lost, we refund you at once.',
    [],
    'a trouble under way',
  ),
  fbm(
    'We have updated the manual after your feedback: page 4 now shows how to open the battery case.',
    [],
    'we change something after feedback',
  ),
  fbm(
    'Your replacement mug is on its way, since the first one arrived broken. There is nothing to send back.',
    [],
    'a replacement',
  ),
  fbm(
    'Two sizes were mixed up in our warehouse: you will receive M instead of L. Tell us whether to send the right one or to refund you.',
    [],
    'a mistake of ours',
  ),
  fbm(
    'We checked serial number 4006381333931 and model 350-400-500; both belong to the part you have. The spare part will be sent without charge.',
    [],
    'numbers that are no phones',
  ),
  fbm(
    'The parcel with the number 9400 1000 0000 0000 0000 00 was returned to us as undeliverable. Shall we send it again or refund you?',
    [],
    'a tracking number is no phone',
  ),
  fbm(
    'Es tut uns leid: Ihre Lieferung verspätet sich. Der neue Liefertermin ist der 12. März. Sie müssen nichts tun.',
    [],
    'German: a real delay',
  ),
  fbm(
    'Bitte teilen Sie uns mit, ob wir die Tasse in Blau oder in Grün gravieren sollen. Wir warten mit dem Versand auf Ihre Antwort.',
    [],
    'German: a question before shipping',
  ),
  fbm(
    'Der Artikel ist leider ausverkauft. Wir haben die Bestellung storniert und Ihnen den vollen Betrag erstattet.',
    [],
    'German: seller cancels',
  ),
  fbm(
    'Ihr Paket ist beim Transport beschädigt worden. Wir haben heute Ersatz verschickt, er kommt voraussichtlich am Freitag an.',
    [],
    'German: a replacement',
  ),
  fbm('Zu Ihrer Rücksendung: Im Karton fehlte das Netzteil. Liegt es noch bei Ihnen?', [], 'German: a return'),
  fbm(
    'Wie hat Ihnen die Lampe gefallen, gut oder nicht? Wir freuen uns über Ihre ehrliche Bewertung.',
    [],
    'German: a neutral request',
  ),
  fbm(
    "Votre colis a été endommagé chez le transporteur. La nouvelle date de livraison est le 5 avril. Vous n'avez rien à faire.",
    [],
    'French: a real delay',
  ),
  fbm(
    'Merci de nous indiquer la couleur souhaitée, noir ou gris, pour que nous puissions préparer votre commande.',
    [],
    'French: a question',
  ),
  fbm(
    "L'article est en rupture de stock. Nous avons annulé la commande et vous avons remboursé en totalité.",
    [],
    'French: seller cancels',
  ),
  fbm(
    'Concernant votre retour : il manquait le câble. Est-il encore chez vous ? Nous pourrons ensuite vous rembourser.',
    [],
    'French: a return',
  ),
  fbm(
    'Il pacco è in ritardo a causa dello sciopero. La nuova data di consegna è il 9 maggio. Non deve fare nulla.',
    [],
    'Italian: a real delay',
  ),
  fbm(
    "Ci conferma per favore il numero civico? L'indirizzo è incompleto e non possiamo spedire.",
    [],
    'Italian: missing information',
  ),
  fbm('Il prodotto è esaurito. Abbiamo annullato il suo ordine e rimborsato tutto.', [], 'Italian: seller cancels'),
  fbm(
    'Su pedido llegará más tarde: el transportista sufrió un retraso. La nueva fecha de entrega es el 7 de junio.',
    [],
    'Spanish: a real delay',
  ),
  fbm(
    '¿Podría indicarnos el texto para el grabado? Lo necesitamos para preparar su pedido.',
    [],
    'Spanish: a question',
  ),
  fbm(
    'El artículo está agotado. Hemos cancelado el pedido y le hemos reembolsado el importe completo.',
    [],
    'Spanish: seller cancels',
  ),
  fbm(
    '配送の遅延についてお知らせします。台風のため、新しいお届け予定日は10月8日です。お客様のお手続きは必要ありません。',
    [],
    'Japanese: a real delay',
  ),
  fbm(
    '刻印する文字を教えてください。ご返信をいただいてから発送いたします。',
    [],
    'Japanese: a question before shipping',
  ),
  fbm(
    '申し訳ございません。商品が在庫切れのため、当店にてご注文をキャンセルし、全額返金いたしました。',
    [],
    'Japanese: seller cancels',
  ),
  fbm('返品についての確認です。箱に充電器が入っていませんでした。お手元にございますか。', [], 'Japanese: a return'),
  fbm('您好，您的包裹在清关时被扣留，新的预计送达日期是10月8日。您不需要做任何操作。', [], 'Chinese: a real delay'),
  fbm(
    '发货前想跟您确认一个细节：刻字是“安娜”还是“安妮”？请您在周四前回复。',
    [],
    'Chinese: a question before shipping',
  ),
  fbm('非常抱歉，您订购的商品缺货。我们已为您取消订单并全额退款。', [], 'Chinese: seller cancels'),
  fbm('关于您的退货：我们收到的包裹里没有充电器，请问还在您那里吗？收到后我们马上为您退款。', [], 'Chinese: a return'),
  on(
    'ownStore',
    'Your parcel is on its way! Tracking number: 1Z999AA10123456784. As it crosses a border, customs may add 1-3 days.',
    [],
    'own shop: a shipping notice',
  ),
  on(
    'ownStore',
    'Thank you for your order. We are packing it now and will write again when it ships. Questions? hello@acme.example',
    [],
    'own shop: an order notice with an address',
  ),
  on(
    'ownStore',
    '您的包裹正在路上！物流单号：SF1234567890123。由于是跨境运输，清关可能需要1-3天，请您耐心等待。',
    [],
    'own shop: a shipping notice in Chinese',
  ),
  on(
    'ownStore',
    'Ihr Paket ist unterwegs. Sie können es hier verfolgen: https://www.dhl.de/verfolgen. Die Pflegehinweise liegen bei. 😊',
    [],
    'own shop: emoji and links are its own business',
  ),
  on('ebay', 'Your order was sent today with Royal Mail, tracking number AB123456789GB.', [], 'eBay: order-related'),
  on('ebay', 'The red one is sold out. Would you like the green one, or a full refund?', [], 'eBay: a question'),
  on('etsy', 'Thank you for your order! I start carving tomorrow and it ships on Friday.', [], 'Etsy: order-related'),
  on(
    'etsy',
    'Which of the two fonts do you like for the sign? I will wait for your answer before I cut it.',
    [],
    'Etsy: a question',
  ),
  on(
    'walmart',
    'To answer your question about the order: it was lost by the carrier, so we have refunded you in full today.',
    [],
    'Walmart: an answer',
  ),
  on(
    'walmart',
    'The address on your order is incomplete and we cannot ship it. Please reply with the apartment number.',
    [],
    'Walmart: missing information',
  ),
];

/** Messages that break rules. */
export const FAULTY: readonly Labelled[] = [
  fbm(
    'Your parcel is on its way! Here is your tracking number. As it crosses a border, customs may add 1–3 days; thank you for your patience.',
    ['P01'],
    "the article's own example",
  ),
  fbm(
    '您的包裹正在路上！这是物流单号，由于跨境运输，清关可能需要1-3天，请您耐心等待。',
    ['P01'],
    "the article's own example in Chinese",
  ),
  fbm('Good news: we have just shipped your order with UPS.', ['P01'], 'a shipping confirmation'),
  fbm('This is to confirm your order. We are getting it ready.', ['P01'], 'an order confirmation'),
  fbm(
    'Ihre Bestellung wurde heute versandt. Die Lieferung kann sich manchmal verzögern.',
    ['P01'],
    'German: shipping confirmation with a general hint',
  ),
  fbm('Ihr Paket ist bereits auf dem Weg zu Ihnen.', ['P01'], 'German: shipping confirmation'),
  fbm(
    'Votre commande a été expédiée ce matin. La douane peut ajouter 1 à 3 jours.',
    ['P01'],
    'French: shipping confirmation',
  ),
  fbm('Il suo ordine è stato spedito oggi con corriere espresso.', ['P01'], 'Italian: shipping confirmation'),
  fbm('Su pedido ha sido enviado y está en camino.', ['P01'], 'Spanish: shipping confirmation'),
  fbm(
    'ご注文の商品を本日発送いたしました。到着まで今しばらくお待ちください。',
    ['P01'],
    'Japanese: shipping confirmation',
  ),
  fbm('亲，您的订单已发货，请注意查收。', ['P01'], 'Chinese: shipping confirmation'),
  fbm(
    'Thank you so much for your purchase! We are a small family business and we really appreciate your support.',
    ['P02'],
    'thanks only',
  ),
  fbm(
    'Hello, if you have any questions about your order, please do not hesitate to contact us. We are always here to help.',
    ['P02'],
    'help only',
  ),
  fbm(
    'Vielen Dank für Ihren Einkauf! Bei Fragen sind wir jederzeit für Sie da.',
    ['P02'],
    'German: thanks and help only',
  ),
  fbm("Merci pour votre achat ! N'hésitez pas à nous contacter.", ['P02'], 'French: thanks and help only'),
  fbm(
    'Grazie per il tuo acquisto! Siamo a tua disposizione per qualsiasi domanda.',
    ['P02'],
    'Italian: thanks and help only',
  ),
  fbm(
    '¡Gracias por su compra! Si tiene cualquier duda, no dude en escribirnos.',
    ['P02'],
    'Spanish: thanks and help only',
  ),
  fbm(
    'このたびはご購入いただきありがとうございます。ご不明な点がございましたらお気軽にご連絡ください。',
    ['P02'],
    'Japanese: thanks and help only',
  ),
  fbm('感谢您的购买！如有任何问题，请随时联系我们。', ['P02'], 'Chinese: thanks and help only'),
  fbm(
    'Your parcel was delayed and now comes on Friday. As a thank-you, take 15% off your next order with code SORRY15.',
    ['P03'],
    'a coupon beside a real notice',
  ),
  fbm(
    'Der neue Liefertermin ist der 5. Mai. Für Ihre nächste Bestellung schenken wir Ihnen einen Gutschein.',
    ['P03'],
    'German: a coupon',
  ),
  fbm('La nouvelle date de livraison est le 5 mai. Profitez de nos soldes !', ['P03'], 'French: a sale'),
  fbm(
    'La nuova data di consegna è il 5 maggio. Scopri i nostri prodotti con il 20% di sconto!',
    ['P03'],
    'Italian: a discount',
  ),
  fbm('La nueva fecha de entrega es el 5 de mayo. Aproveche un descuento del 10 %.', ['P03'], 'Spanish: a discount'),
  fbm('新しいお届け予定日は5月5日です。次回のご購入に使えるクーポンをお送りします。', ['P03'], 'Japanese: a coupon'),
  fbm('新的送达日期是5月5日。下次购物可享九折优惠。', ['P03'], 'Chinese: a discount'),
  fbm(
    'Do you like the knife set? Leave us a 5-star rating, it means a lot to us.',
    ['P04'],
    'asks for a positive rating',
  ),
  fbm('Write a review and we will send you a $10 gift card.', ['P04'], 'a reward for a review'),
  fbm('Wenn Sie zufrieden sind, freuen wir uns über eine Bewertung bei Amazon.', ['P04'], 'German: only the satisfied'),
  fbm('Si vous êtes satisfait, laissez-nous un avis positif.', ['P04'], 'French: only the satisfied'),
  fbm('Se sei soddisfatto, lasciaci una recensione a 5 stelle.', ['P04'], 'Italian: only the satisfied'),
  fbm('Si está contento con el producto, déjenos una reseña positiva.', ['P04'], 'Spanish: only the satisfied'),
  fbm('レビューを書いていただいた方に500円のギフト券をプレゼントします。', ['P04'], 'Japanese: a reward'),
  fbm('五星好评返现20元，晒图即可领取。', ['P04'], 'Chinese: cash for praise'),
  fbm(
    'We fixed the problem. Would you kindly consider revising your 2-star review?',
    ['P05'],
    'asks to change a review',
  ),
  fbm('Würden Sie Ihre negative Bewertung bitte löschen? Das Problem ist gelöst.', ['P05'], 'German: asks to delete'),
  fbm('Pourriez-vous modifier votre avis maintenant que le problème est résolu ?', ['P05'], 'French: asks to change'),
  fbm('Potrebbe cortesemente rimuovere la recensione?', ['P05'], 'Italian: asks to remove'),
  fbm('¿Podría eliminar su reseña negativa?', ['P05'], 'Spanish: asks to remove'),
  fbm('問題は解決しましたので、評価の変更をお願いできますでしょうか。', ['P05'], 'Japanese: asks to change'),
  fbm('问题已解决，能麻烦您把差评删除吗？', ['P05'], 'Chinese: asks to delete'),
  fbm(
    'Not happy with it? Please write to us before posting a review, so that we can make it right.',
    ['P07'],
    'leads away from a review',
  ),
  fbm('Bevor Sie eine Bewertung abgeben, kontaktieren Sie uns bitte bei einem Problem.', ['P07'], 'German: leads away'),
  fbm('如果不满意，请先联系我们，不要直接给差评。', ['P07'], 'Chinese: leads away'),
  fbm('For quicker help write to support@acme-home.example or add us on WhatsApp.', ['P08'], 'e-mail and messenger'),
  fbm('Rufen Sie uns an: 030 1234567, wir klären die Verspätung.', ['P08'], 'German: a phone number'),
  fbm('请加微信 acme2024，我们给您处理破损的问题。', ['P08'], 'Chinese: a messenger'),
  fbm('遅延の件は 090-1234-5678 までお電話ください。', ['P08'], 'Japanese: a phone number'),
  fbm(
    'The manual is at www.acme-home.com/manual, please look there for the missing page.',
    ['P09'],
    'a site of the seller',
  ),
  fbm(
    'Please fill in http://www.amazon.com/form so that we can send the missing part.',
    ['P09'],
    'a link that is not secure',
  ),
  fbm('<b>Your delivery is delayed</b> until October 8.', ['P11'], 'HTML'),
  fbm('Your delivery is delayed until October 8 😊', ['P12'], 'an emoji'),
  fbm('Your delivery is delayed until October 8. Click here to unsubscribe.', ['P14'], 'an opt-out'),
  fbm('The item is out of stock. Please cancel your order on your side.', ['P21'], 'asks to cancel'),
  fbm('Der Artikel ist ausverkauft. Bitte stornieren Sie die Bestellung selbst.', ['P21'], 'German: asks to cancel'),
  fbm("L'article n'est plus disponible. Merci d'annuler votre commande.", ['P21'], 'French: asks to cancel'),
  fbm('商品缺货，麻烦您自行取消订单。', ['P21'], 'Chinese: asks to cancel'),
  fbm('在庫切れのため、ご注文をキャンセルしていただけますでしょうか。', ['P21'], 'Japanese: asks to cancel'),
  fbm('Merry Christmas to you and your family from all of us!', ['P24'], 'no reason of the list'),
  on('ebay', 'Text me at 415-555-0132 and we settle it.', ['E01'], 'eBay: a phone number'),
  on('ebay', 'Pay by PayPal directly to us and save the fees.', ['E03'], 'eBay: outside the deal'),
  on('ebay', 'See all colours on www.acme-home.com.', ['E02'], 'eBay: a link'),
  on('etsy', 'Join our newsletter for new designs!', ['T02'], 'Etsy: a mailing list'),
  on('etsy', 'Leave a review and get 20% off.', ['T01', 'T03'], 'Etsy: a discount for a review'),
  on('walmart', 'Your order has shipped and arrives on Monday.', ['W01'], 'Walmart sends that itself'),
  on(
    'walmart',
    'Ihre Bestellung ist verspätet und kommt erst am Montag, den 12. März, bei Ihnen an.',
    ['W04'],
    'Walmart: not in English',
  ),
  on(
    'ownStore',
    'Your parcel is on its way. Get 10% off your next order!',
    ['S01'],
    'own shop: advertising in a shipping mail',
  ),
  on('ownStore', 'Leave a 5-star review and win.', ['F01'], 'own shop: a positive review is asked for'),
];
