import type { VoiceType } from '../../voices/voice.ts';
import type { MappedField } from './mapped-fields.ts';

/**
 * Names columns go by, as plain headings. A heading that is one of them is best; one that holds a long name is better than one that
 * holds a short one; one with `=` before it must be all of the heading. Languages: English, German, French, Spanish, Italian, Chinese, Japanese.
 */
const FIELDS: Readonly<Record<MappedField, string>> = {
  date: `date day return-date returned-date return-request-date requested-date return-created-date opened-date opened-on
    created-at created-on created created-date creation-date date-created review-date feedback-date ticket-created date-opened
    time-requested submitted-at received-at timestamp
    datum ruckgabedatum retourendatum retoure-datum retourdatum erstellt-am erstellungsdatum eingangsdatum bewertungsdatum
    fecha fecha-de-devolucion fecha-devolucion fecha-de-creacion creado-el
    date-de-retour date-du-retour date-de-creation cree-le data data-reso data-del-reso data-di-creazione creato-il
    日期 时间 退货日期 退货时间 退款时间 售后时间 申请时间 创建时间 创建日期 反馈时间 评论时间 评价时间
    日付 返品日 返品受付日 受付日 受付日時 作成日 作成日時 投稿日 レビュー日`,
  title: `title subject review-title headline summary ticket-subject topic display-name review-headline
    betreff titel uberschrift asunto titulo objet sujet titre oggetto titolo 标题 主题 评论标题 件名 タイトル`,
  comment: `comment comments message body text description review review-text review-body review-content content feedback
    customer-comment customer-comments buyer-comment buyer-comments buyer-note buyer-notes customer-note customer-notes note notes
    reason-description reason-details return-reason-description return-comments last-message first-message message-body details
    complaint what-happened issue-description
    kommentar kommentare kundenkommentar nachricht beschreibung bemerkung anmerkung bewertungstext rezension freitext
    comentario comentarios mensaje descripcion observaciones opinion resena
    commentaire commentaires message-du-client avis description-du-probleme remarque remarques
    commento commenti messaggio descrizione note-del-cliente recensione
    评论 内容 评论内容 评价内容 反馈内容 留言 买家留言 备注 买家备注 客户备注 买家评论 描述 问题描述 原文
    コメント 本文 内容 お客様コメント 購入者コメント メッセージ お問い合わせ内容 詳細 備考 レビュー本文`,
  reason: `reason return-reason reason-code return-reason-code refund-reason issue issue-type contact-reason defect-code complaint-type
    grund ruckgabegrund retourengrund retourgrund reklamationsgrund
    motivo motivo-de-devolucion motivo-de-la-devolucion motif motif-du-retour motif-de-retour raison raison-du-retour
    motivo-del-reso causale 原因 退货原因 退款原因 售后原因 理由 返品理由 返金理由 問い合わせ種別`,
  order: `order order-id order-number order-no customer-order customer-order-number sales-order sales-record-number purchase-order
    amazon-order-id order-name
    bestellnummer auftragsnummer bestell-nr auftrag-nr bestellung bestell-id
    pedido numero-de-pedido id-de-pedido commande numero-de-commande n-de-commande ordine numero-ordine id-ordine
    订单号 订单编号 平台单号 平台订单号 交易号 注文番号 オーダー番号 受注番号`,
  sku: `sku seller-sku msku item-sku custom-label merchant-sku product-sku variant-sku lineitem-sku stock-code article-number
    artikelnummer artikel-nr artikelnr referencia referencia-del-producto codigo-de-producto reference reference-produit
    ref-article ref-produit codice-articolo codice-prodotto 商品编码 商家编码 货号 产品编码 商品コード 商品番号 商品管理番号 品番`,
  asin: 'asin product-asin item-asin child-asin 子asin',
  product: `product product-name product-title item item-name item-title title-of-item article variant
    artikel artikelname artikelbezeichnung produkt produktname bezeichnung
    producto nombre-del-producto articulo produit nom-du-produit designation libelle prodotto nome-prodotto articolo
    品名 商品 商品名称 商品名 产品名称 产品 商品标题 製品名 アイテム名`,
  units: `quantity qty units return-quantity returned-quantity return-qty items
    menge anzahl anz stuck cantidad unidades quantite qte quantita 数量 退货数量 件数 返品数 返品数量 個数`,
  rating: `rating stars star-rating score satisfaction-score satisfaction-rating review-rating csat
    sterne bewertung estrellas puntuacion valoracion note-sur-5 etoiles stelle valutazione punteggio
    评分 星级 评星 满意度 評価 星 星の数`,
  disposition: `disposition detailed-disposition item-condition returned-condition condition condition-on-return
    zustand artikelzustand estado-del-articulo estado-del-producto etat etat-du-produit etat-de-l-article condizione
    condizione-articolo stato-del-prodotto 商品状态 退货状况 成色 库存属性 商品の状態`,
  marketplace: `marketplace sales-channel country site store-country platform store-marketplace
    marktplatz land verkaufskanal pais mercado pays place-de-marche paese 站点 国家 平台 販売チャネル 国 モール`,
  record: `return-id return-number return-order return-order-id return-request-id rma rma-number rma-id case-id case-number ticket-id
    ticket-number =ticket ticket-sequence conversation-id chat-id review-id feedback-id message-id record-id claim-id dispute-id =id
    retourennummer retoure-nr rma-nummer ticketnummer vorgangsnummer
    numero-de-devolucion id-de-devolucion numero-de-retour id-de-retour numero-reso id-reso
    售后单号 退货单号 工单号 工单编号 评论id 返品番号 返品id チケット番号 お問い合わせ番号`,
};

/** Words of headings that say a column is none of the above, whatever stands in it. */
const OTHERS = `status state stage price amount total cost fee fees currency tracking carrier url link image picture
  photo tags tag channel priority team group warehouse supplier vendor votes helpful type via shipped paid updated updated-at due
  ruckerstattung betrag preis status versand lieferant lager importe precio estado prix montant statut prezzo importo stato
  金额 价格 状态 类型 链接 图片 快递 物流 店铺 仓库 供应商 更新 状況 ステータス 金額 価格 店舗`;

/** Words that tell what the rows of a table are; the first that stands in a heading counts. */
const TYPES: readonly { type: VoiceType; names: string }[] = [
  {
    type: 'return',
    names:
      'return returns returned rma retoure retouren retourennummer ruckgabedatum ruckgabegrund devolucion retour reso 退货 售后 返品',
  },
  { type: 'review', names: 'review reviews rezension resena avis recensione 评论 评价 レビュー' },
  { type: 'replacement', names: 'replacement replacements ersatz reemplazo remplacement sostituzione 换货 交換' },
  { type: 'dispute', names: 'dispute claim chargeback case streitfall disputa litige contestazione 纠纷 申诉' },
  {
    type: 'message',
    names: 'ticket tickets chat message subject conversation nachricht betreff mensaje asunto messaggio 工单 消息 件名',
  },
  { type: 'feedback', names: 'feedback satisfaction 反馈 满意度' },
];

/** Headings that are people when they stand alone. */
const ALONE =
  'name buyer customer client user username reviewer author requester requestor submitter assignee assigned-to handled-by agent rater recipient respondent contact-name who kunde kundin kaufer bearbeiter absender cliente nombre comprador acheteur acquirente usuario utilisateur utente benutzer 客户 买家 姓名 处理人 客服 会员 评论人 收件人 购买者 購入者 氏名 お客様 担当者 名前';

/** Words that make any heading they stand in personal data. */
const WITHIN =
  'buyer-name buyer-username buyer-nickname buyer-id customer-name customer-full-name customer-username full-name first-name last-name user-name username street postal-code postcode zip-code zip shipping-address billing-address address iban vat-number tax-id telephone mobile-number kundenname kaufername vorname nachname telefon telefonnummer anschrift adresse kontonummer nombre-del-cliente nombre-cliente apellido apellidos telefono correo correo-electronico direccion nom-du-client nom-client prenom telephone courriel adresse-e-mail nome-cliente nome-del-cliente cognome indirizzo 客户姓名 买家id 买家姓名 买家昵称 买家名称 用户名 会员名 昵称 姓名 邮箱 电话 手机号 地址 收件人 身份证 お客様名 購入者名 注文者名 氏名 電話番号 住所 メールアドレス 郵便番号';

/** What is known of headings; lists of names are parted by blanks. */
export interface HeadingNames {
  fields: Readonly<Record<MappedField, string>>;
  others: string;
  types: readonly { type: VoiceType; names: string }[];
  alone: string;
  within: string;
}

/** What is known of headings in seven languages; the build packs it. */
export function headingNames(): HeadingNames {
  return { fields: FIELDS, others: OTHERS, types: TYPES, alone: ALONE, within: WITHIN };
}
