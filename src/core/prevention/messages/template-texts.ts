import type { Language } from '../../tagging/tagging.ts';

const TEMPLATES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Thank you for your order {order}. {product} is being packed with care, and we will write again as soon as it leaves us. You do not need to do anything.',
    'Order {order}: before we ship {product} we need one detail from you: {detail}. Please reply to this message and we will send it off right away.',
    'Order {order}: we are sorry, {product} is out of stock. We have cancelled the order for you and refunded the full amount. You do not need to do anything, and we apologise for the disappointment.',
    'Order {order}: {product} will arrive later than we promised, and we are sorry. The new delivery date is {new date}. If you are happy to wait, you do not need to do anything; otherwise you can cancel it from your orders and get all your money back.',
    'Order {order}: your parcel with {product} is on its way. Tracking number: {tracking}. It crosses a border, and customs may add 1 to 3 days. Should it take longer, just write to us.',
    'Order {order}: {product} is large, so the carrier delivers it at a time that suits you. {detail}. Please reply with the time slot you prefer.',
    'Order {order}: so that you enjoy {product} for a long time, one tip from us: {detail}. If something is not clear, just reply to this message.',
    'Order {order}: {product} has been with you for a few days. Would you share your honest opinion in a review? Good or bad, it helps other buyers and us.',
    'Order {order}: about your return of {product}. To complete it we need one more thing from you: {detail}. As soon as we have it, we will go on with your refund.',
    'Order {order}: an important safety notice about {product}. {detail}. Please stop using it until you have read this. We will take care of a replacement or a refund, at no cost to you.',
  ],
  zh: [
    '感谢您的订单 {order}。我们正在用心打包 {product}，寄出后会马上告诉您。您不需要做任何操作。',
    '订单 {order}：在寄出 {product} 之前，想跟您确认一个细节：{detail}。请直接回复这条消息，我们马上为您安排。',
    '订单 {order}：非常抱歉，{product} 缺货了。我们已为您取消订单并全额退款，您不需要做任何操作。让您失望了，实在对不起。',
    '订单 {order}：{product} 会比承诺的时间晚到，非常抱歉。新的预计送达日期是 {new date}。如果您愿意等，不需要做任何操作；如果您不想等，可以在订单页取消，我们会全额退款。',
    '订单 {order}：您的包裹（{product}）正在路上。物流单号：{tracking}。因为是跨境运输，清关可能需要 1 到 3 天，请您耐心等待。如果更久没到，请直接告诉我们。',
    '订单 {order}：{product} 体积较大，快递会在您方便的时间送货上门。{detail}。请回复您方便的时间段。',
    '订单 {order}：想让 {product} 用得更久，送您一个小贴士：{detail}。有不清楚的地方，直接回复这条消息就好。',
    '订单 {order}：{product} 到您手里已经有几天了。愿意写一条真实的评价吗？无论好坏，都能帮到其他买家和我们。',
    '订单 {order}：关于您退回的 {product}，还需要您补充一点信息：{detail}。收到后我们马上继续为您办理退款。',
    '订单 {order}：关于 {product} 的重要安全提醒。{detail}。请先停止使用，看完这条消息再说。换货或退款由我们负责，您不用承担任何费用。',
  ],
  de: [
    'Vielen Dank für Ihre Bestellung {order}. Wir verpacken {product} gerade mit Sorgfalt und schreiben Ihnen wieder, sobald das Paket unser Haus verlässt. Sie müssen nichts tun.',
    'Bestellung {order}: Bevor wir {product} verschicken, brauchen wir noch eine Angabe von Ihnen: {detail}. Bitte antworten Sie auf diese Nachricht, dann geht es gleich weiter.',
    'Bestellung {order}: Es tut uns leid, {product} ist ausverkauft. Wir haben die Bestellung für Sie storniert und den vollen Betrag erstattet. Sie müssen nichts tun.',
    'Bestellung {order}: {product} kommt später an als zugesagt, das tut uns leid. Der neue Liefertermin ist {new date}. Wenn Sie warten möchten, müssen Sie nichts tun; sonst können Sie in Ihren Bestellungen stornieren und bekommen Ihr Geld zurück.',
    'Bestellung {order}: Ihr Paket mit {product} ist unterwegs. Sendungsnummer: {tracking}. Es reist über eine Grenze, der Zoll kann 1 bis 3 Tage dauern. Falls es länger dauert, schreiben Sie uns einfach.',
    'Bestellung {order}: {product} ist groß, deshalb liefert die Spedition zu einer Zeit, die Ihnen passt. {detail}. Bitte antworten Sie mit Ihrem Wunschtermin.',
    'Bestellung {order}: Damit Sie lange Freude an {product} haben, ein Tipp von uns: {detail}. Ist etwas unklar, antworten Sie einfach auf diese Nachricht.',
    'Bestellung {order}: {product} ist nun einige Tage bei Ihnen. Mögen Sie Ihre ehrliche Meinung in einer Bewertung teilen? Gut oder schlecht, sie hilft anderen Käufern und uns.',
    'Bestellung {order}: Zu Ihrer Rücksendung von {product} fehlt uns noch eine Angabe: {detail}. Sobald sie da ist, geht es mit Ihrer Erstattung weiter.',
    'Bestellung {order}: ein wichtiger Sicherheitshinweis zu {product}. {detail}. Bitte benutzen Sie den Artikel vorerst nicht. Um Ersatz oder Erstattung kümmern wir uns, für Sie entstehen keine Kosten.',
  ],
  ja: [
    'ご注文 {order} をありがとうございます。{product} をただいま丁寧に梱包しております。発送しましたら改めてご連絡いたします。お客様のお手続きは必要ありません。',
    'ご注文 {order} について：{product} の発送前に、一点だけ教えてください。{detail}。このメッセージにご返信いただければ、すぐに準備を進めます。',
    'ご注文 {order} について：申し訳ございません、{product} は在庫切れとなりました。当店にてご注文を取り消し、全額返金いたしました。お客様のお手続きは必要ありません。',
    'ご注文 {order} について：{product} のお届けがお約束の日より遅れております。申し訳ございません。新しいお届け予定日は {new date} です。このままお待ちいただける場合、お手続きは必要ありません。お待ちになれない場合は、注文履歴からキャンセルでき、全額返金いたします。',
    'ご注文 {order} について：{product} のお荷物は配送中です。追跡番号：{tracking}。国境を越えるため、通関に1日から3日ほどかかることがあります。それ以上かかる場合は、どうぞご連絡ください。',
    'ご注文 {order} について：{product} は大きな商品のため、ご都合のよい時間にお届けします。{detail}。ご希望の時間帯をご返信ください。',
    'ご注文 {order} について：{product} を長くお使いいただくためのコツをひとつ。{detail}。ご不明な点は、このメッセージにご返信ください。',
    'ご注文 {order} について：{product} をお届けしてから数日がたちました。率直なご感想をレビューでお聞かせいただけますか。良し悪しを問わず、ほかのお客様と私たちの助けになります。',
    'ご注文 {order} について：{product} のご返品を進めるために、一点だけ教えてください。{detail}。確認でき次第、返金のお手続きを進めます。',
    'ご注文 {order} について：{product} に関する大切な安全のお知らせです。{detail}。ひとまずご使用をお控えください。交換または返金は当店が負担いたします。',
  ],
  es: [
    'Gracias por su pedido {order}. Estamos empaquetando {product} con cuidado y le escribiremos en cuanto salga de aquí. No tiene que hacer nada.',
    'Pedido {order}: antes de enviar {product} necesitamos un dato suyo: {detail}. Por favor, responda a este mensaje y seguimos enseguida.',
    'Pedido {order}: lo sentimos, {product} está agotado. Hemos cancelado el pedido por usted y le hemos reembolsado el importe completo. No tiene que hacer nada.',
    'Pedido {order}: {product} llegará más tarde de lo prometido y lo sentimos. La nueva fecha de entrega es {new date}. Si prefiere esperar, no tiene que hacer nada; si no, puede cancelarlo desde sus pedidos y recuperar todo su dinero.',
    'Pedido {order}: su paquete con {product} está en camino. Número de seguimiento: {tracking}. Cruza una frontera y la aduana puede añadir de 1 a 3 días. Si tarda más, escríbanos.',
    'Pedido {order}: {product} es grande, por eso el transportista lo entrega a la hora que le convenga. {detail}. Por favor, responda con la franja que prefiera.',
    'Pedido {order}: para que {product} le dure mucho tiempo, un consejo nuestro: {detail}. Si algo no está claro, responda a este mensaje.',
    'Pedido {order}: {product} lleva unos días con usted. ¿Quiere compartir su opinión sincera en una reseña? Buena o mala, ayuda a otros compradores y a nosotros.',
    'Pedido {order}: sobre su devolución de {product}, nos falta un dato: {detail}. En cuanto lo tengamos, seguiremos con su reembolso.',
    'Pedido {order}: un aviso de seguridad importante sobre {product}. {detail}. Por favor, deje de usarlo por ahora. Nos ocupamos del cambio o del reembolso, sin coste para usted.',
  ],
  fr: [
    "Merci pour votre commande {order}. Nous emballons {product} avec soin et nous vous écrirons dès le départ du colis. Vous n'avez rien à faire.",
    "Commande {order} : avant d'envoyer {product}, il nous manque une précision : {detail}. Merci de répondre à ce message, nous continuons aussitôt.",
    "Commande {order} : nous sommes désolés, {product} est en rupture de stock. Nous avons annulé la commande pour vous et remboursé la totalité. Vous n'avez rien à faire.",
    "Commande {order} : {product} arrivera plus tard que promis et nous en sommes désolés. La nouvelle date de livraison est le {new date}. Si vous souhaitez attendre, vous n'avez rien à faire ; sinon vous pouvez annuler depuis vos commandes et être remboursé en totalité.",
    'Commande {order} : votre colis avec {product} est en route. Numéro de suivi : {tracking}. Il passe une frontière, et la douane peut ajouter 1 à 3 jours. Si cela dure plus longtemps, écrivez-nous.',
    "Commande {order} : {product} est volumineux, le transporteur le livre donc à l'heure qui vous convient. {detail}. Merci de répondre avec le créneau souhaité.",
    "Commande {order} : pour profiter longtemps de {product}, un petit conseil : {detail}. Si quelque chose n'est pas clair, répondez à ce message.",
    'Commande {order} : {product} est chez vous depuis quelques jours. Voulez-vous partager votre opinion sincère dans un avis ? Bon ou mauvais, il aide les autres acheteurs et nous aussi.',
    "Commande {order} : pour votre retour de {product}, il nous manque une information : {detail}. Dès que nous l'avons, nous poursuivons votre remboursement.",
    "Commande {order} : un avis de sécurité important au sujet de {product}. {detail}. Merci de ne plus l'utiliser pour l'instant. Nous nous occupons de l'échange ou du remboursement, sans frais pour vous.",
  ],
  it: [
    'Grazie per il suo ordine {order}. Stiamo imballando {product} con cura e le scriveremo appena parte. Non deve fare nulla.',
    'Ordine {order}: prima di spedire {product} ci serve un dettaglio: {detail}. Per favore risponda a questo messaggio e procediamo subito.',
    "Ordine {order}: ci dispiace, {product} è esaurito. Abbiamo annullato l'ordine per lei e rimborsato l'intero importo. Non deve fare nulla.",
    'Ordine {order}: {product} arriverà più tardi del promesso e ci dispiace. La nuova data di consegna è {new date}. Se preferisce aspettare, non deve fare nulla; altrimenti può annullare dai suoi ordini e riavere tutto il suo denaro.',
    'Ordine {order}: il suo pacco con {product} è in viaggio. Numero di spedizione: {tracking}. Attraversa una frontiera e la dogana può aggiungere da 1 a 3 giorni. Se ci mette di più, ci scriva.',
    "Ordine {order}: {product} è ingombrante, perciò il corriere lo consegna all'ora che preferisce. {detail}. Per favore risponda con la fascia oraria che le va bene.",
    'Ordine {order}: per usare {product} a lungo, un consiglio da parte nostra: {detail}. Se qualcosa non è chiaro, risponda a questo messaggio.',
    'Ordine {order}: {product} è con lei da qualche giorno. Vuole condividere la sua opinione sincera in una recensione? Buona o cattiva, aiuta gli altri acquirenti e noi.',
    "Ordine {order}: per il suo reso di {product} ci manca un'informazione: {detail}. Appena l'abbiamo, proseguiamo con il rimborso.",
    'Ordine {order}: un avviso di sicurezza importante su {product}. {detail}. Per favore per ora non lo usi. Al cambio o al rimborso pensiamo noi, senza costi per lei.',
  ],
};

const SUBJECTS: Readonly<Record<Language, string>> = {
  en: 'About your order {order}',
  zh: '关于您的订单 {order}',
  de: 'Zu Ihrer Bestellung {order}',
  ja: 'ご注文 {order} について',
  es: 'Sobre su pedido {order}',
  fr: 'Au sujet de votre commande {order}',
  it: 'Sul suo ordine {order}',
};

/** Texts and subjects by language; texts in the order of the moments. The build packs them. */
export function messageTemplates(): {
  texts: Readonly<Record<Language, readonly string[]>>;
  subjects: Readonly<Record<Language, string>>;
} {
  return { texts: TEMPLATES, subjects: SUBJECTS };
}
