/** What help desks call the number of a ticket. */
export const TICKET = [
  'ticket-id',
  'ticket-number',
  'ticket-no',
  'ticket-no.',
  'ticket-#',
  'ticket-ref',
  'case-id',
  'case-number',
  'conversation-id',
  'conversation-number',
  'thread-id',
  'issue-id',
  'issue-key',
  'ticket',
  'ticketnummer',
  'ticket-nr.',
  'ticket-nr',
  'numéro-du-ticket',
  'id-du-ticket',
  'número-de-ticket',
  'id-del-ticket',
  'numero-ticket',
  'id-ticket',
  '工单编号',
  '工单号',
  '工单id',
  'チケットid',
  'チケット番号',
  'id',
  '#',
  'display-name',
];

/** What they call the day it was created. */
export const CREATED = [
  'created-at',
  'created-time',
  'created-date',
  'created-datetime',
  'created-on',
  'create-date',
  'created',
  'creation-date',
  'date-created',
  'ticket-created-at',
  'ticket-created-date',
  'opened-at',
  'received-at',
  'date-received',
  'erstellt-am',
  'erstellt',
  'erstellungsdatum',
  'créé-le',
  'date-de-création',
  'creado-el',
  'fecha-de-creación',
  'creato-il',
  'data-di-creazione',
  '创建时间',
  '创建日期',
  '作成日時',
  '作成日',
];

/** What they call the subject. */
export const SUBJECT = [
  'subject',
  'ticket-subject',
  'ticket-title',
  'ticket-name',
  'issue-title',
  'conversation-subject',
  'summary',
  'display-name',
  'betreff',
  'objet',
  'sujet',
  'asunto',
  'oggetto',
  '主题',
  '工单主题',
  '件名',
];

/** What they call the message; a `description` alone may be that of anything. */
export const BODY = [
  'first-message',
  'first-customer-message',
  'customer-message',
  'message-body',
  'message-text',
  'message',
  'body',
  'ticket-body',
  'ticket-description',
  'description-text',
  'nachricht',
  'mensaje',
  'messaggio',
  '消息内容',
  '留言内容',
  '买家留言',
  '内容',
  '本文',
];

/** What they call the product code. */
export const SKU = ['sku', 'product-sku', 'seller-sku', 'item-sku', 'msku', 'cf-sku', 'artikelnummer'];

/** What they call the product. */
export const PRODUCT = [
  'product',
  'product-name',
  'item',
  'item-name',
  'produkt',
  'produit',
  'producto',
  'prodotto',
  '商品名称',
  '商品名',
];

/** What they call the order. */
export const ORDER = [
  'order-id',
  'order-number',
  'order-no',
  'order-no.',
  'order-#',
  'order',
  'amazon-order-id',
  'marketplace-order-id',
  'cf-order-number',
  'bestellnummer',
  'numéro-de-commande',
  'número-de-pedido',
  'numero-ordine',
  '订单号',
  '订单编号',
  '注文番号',
];

/** What they call where the order was placed. */
export const CHANNEL = [
  'marketplace',
  'sales-channel',
  'order-source',
  'store',
  'shop',
  'channel',
  'integration',
  '店铺',
  '平台',
];

/** What they call the buyer: read to take the name out of the text. */
export const BUYER = [
  'full-name',
  'requester-name',
  'customer-name',
  'contact-name',
  'from-name',
  'requester',
  'customer',
  'contact',
  'sender',
  'kunde',
  'client',
  'cliente',
  '客户',
  '买家',
  'お客様',
];

/** What they call other people. */
export const PEOPLE = [
  'name',
  'contact-id',
  'from',
  'to',
  'agent',
  'assignee',
  'assigned-to',
  'assigned-user',
  'owner',
  'company',
  'organization',
];
