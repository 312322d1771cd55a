import { expect, test } from 'vitest';
import { normaliseHeading } from '../../../src/core/reports/heading.ts';
import { identify, locateHeadings } from '../../../src/core/reports/identify.ts';

const RETURNS = [
  'return-date',
  'order-id',
  'sku',
  'asin',
  'fnsku',
  'product-name',
  'quantity',
  'reason',
  'customer-comments',
];

const problemOf = (headings: readonly string[]) => {
  const found = identify('file.txt', headings);
  return found.ok ? found.value.id : found.problem;
};

test.each([
  ['Return Date', 'return-date'],
  ['\uFEFFreturn-date', 'return-date'],
  ['ORDER_ID ', 'order-id'],
  ['Sitzungen – Summe', 'sitzungen-summe'],
  ['（子）ASIN', '(子)asin'],
  ['buyer\u00A0name', 'buyer-name'],
])('the heading %j is compared as %j', (heading, normalised) => {
  expect(normaliseHeading(heading)).toBe(normalised);
});

test.each([
  [RETURNS, 'fba-customer-returns', 'without status, disposition and licence plate'],
  [
    RETURNS.map((heading) => ` ${heading.toUpperCase().replace(/-/g, '_')} `),
    'fba-customer-returns',
    'other case, underscores, spaces',
  ],
  [[...RETURNS].reverse(), 'fba-customer-returns', 'another order'],
  [
    RETURNS.map((heading) => (heading === 'order-id' ? 'amazon-order-id' : heading)),
    'fba-customer-returns',
    'the other name of the order',
  ],
  [[...RETURNS, 'something-new'], 'fba-customer-returns', 'a column Amazon added'],
  [
    ['ASIN', '标题', '内容', '型号', '星级', '评论链接', '所属国家', '评论时间'],
    'sellersprite-reviews',
    'Chinese headings',
  ],
  [
    ['ASIN', '标题', '标题(翻译)', '内容', '内容(翻译)', '评分', '评论时间'],
    'sellersprite-reviews',
    'a version with translations',
  ],
  [['Date', 'Author', 'Verified', 'Helpful', 'Title', 'Body', 'Rating', 'URL'], 'helium10-reviews', 'Helium 10'],
  [
    ['amazon-order-id', 'purchase-date', 'order-status', 'sku', 'quantity', 'promotion-ids '],
    'all-orders',
    'a space after the last heading',
  ],
  [
    [
      '店铺/站点',
      '国家',
      'SKU/品名',
      '订单号',
      'MSKU',
      'ASIN',
      '退货数量',
      '库存属性',
      '退货原因',
      '买家备注',
      '退货时间',
    ],
    'fba-customer-returns',
    'the ERP Lingxing',
  ],
  [
    [
      '退货日期',
      '亚马逊订单编号',
      'SKU',
      'ASIN',
      '商品名称',
      '数量',
      '库存属性详情',
      '原因',
      '状态',
      'LPN',
      '买家评论',
    ],
    'fba-customer-returns',
    'the Chinese help pages',
  ],
  [
    [
      'Returned Date',
      'Order ID',
      'Merchant SKU',
      'ASIN',
      'Title',
      'Quantity',
      'FC',
      'Disposition',
      'Customer Return Reason',
      'LPN',
    ],
    'fba-customer-returns',
    'the page of the report',
  ],
  [
    ['amazon-order-id', 'shipment-item-id', 'purchase-date', 'shipment-date', 'sku', 'quantity-shipped', 'buyer-name'],
    'fba-fulfilled-shipments',
    'parcels beside buyers',
  ],
  [['(Parent) ASIN', '(Child) ASIN', 'Title', 'Sessions - Total', 'Units Ordered'], 'business-report', 'by child'],
  [['(Parent) ASIN', 'Title', 'Sessions', 'Page Views', 'Units Ordered'], 'business-report', 'by parent, as it was'],
  [
    ['(Übergeordnete) ASIN', '(Untergeordnete) ASIN', 'Titel', 'Sitzungen – Summe', 'Bestellte Einheiten'],
    'business-report',
    'German with an en-dash',
  ],
  [
    ['(Untergeordnete) ASIN', 'Titel', 'Bestellungen (bestellte Artikel)', 'Verkäufe (bestellte Artikel)'],
    'business-report',
    'German as it was',
  ],
  [['（父）ASIN', '（子）ASIN', '标题', '会话数 – 总计', '已订购商品数量'], 'business-report', 'Chinese'],
  [['(父)ASIN', '标题', '已订购商品数量'], 'business-report', 'Chinese with narrow brackets, by parent'],
  [['（親）ASIN', '（子）ASIN', 'タイトル', '注文された商品点数'], 'business-report', 'Japanese'],
  [['（親）ASIN', '商品名', 'セッション - 合計', '注文された商品点数'], 'business-report', 'Japanese by parent'],
  [
    ['item-name', 'item-description', 'listing-id', 'seller-sku', 'price', 'open-date', 'asin1', 'status'],
    'all-listings',
    'all listings',
  ],
  [
    ['item-name', 'listing-id', 'seller-sku', 'price', 'quantity', 'asin1'],
    'all-listings',
    'active listings, no status',
  ],
  [['商品名', '出品ID', '出品者SKU', '価格', '数量', '出品日', 'asin1'], 'all-listings', 'Japanese but for the ASIN'],
  [['出品者SKU', 'ASIN 1', '商品名', '価格', '出品日', 'ステータス'], 'all-listings', 'Japanese'],
  [
    ['Product name', 'ASIN', 'SKU', 'NCX rate', 'Total orders', 'Top NCX reason', 'CX Health'],
    'voice-of-the-customer',
    'a copied page',
  ],
  [['商品名称', 'ASIN', 'SKU', '状况', '买家不满意率', '退货率'], 'voice-of-the-customer', 'the same in Chinese'],
  [
    ['ASIN', '标题', '内容', '评分', '评论时间', '评论链接'],
    'sellersprite-reviews',
    'a version that calls stars by another name',
  ],
  [
    [
      'ratingScore',
      'reviewTitle',
      'reviewUrl',
      'reviewReaction',
      'reviewedIn',
      'date',
      'reviewDescription',
      'productAsin',
    ],
    'scraper-reviews',
    'one shape of scrapers',
  ],
  [
    [
      'reviewId',
      'asin',
      'title',
      'text',
      'rating',
      'date',
      'userName',
      'verified',
      'vine',
      'variationId',
      'domainCode',
    ],
    'scraper-reviews',
    'the other shape of scrapers',
  ],
  [
    ['rating', 'title', 'text', 'images', 'asin', 'parent_asin', 'user_id', 'timestamp', 'helpful_vote'],
    'mcauley-reviews',
    'the data set of the McAuley Lab',
  ],
  [
    [
      'marketplace',
      'customer_id',
      'review_id',
      'product_id',
      'star_rating',
      'review_headline',
      'review_body',
      'review_date',
    ],
    'amazon-us-reviews',
    'the older data set',
  ],
  [
    ['Summation column', 'Id', 'Requester', 'Requester email', 'Subject', 'Tags', 'Created at', 'SKU [txt]'],
    'zendesk-tickets',
    'a view of Zendesk',
  ],
  [
    ['Ticket created - Date', 'Ticket ID', 'SKU', 'Issue', 'Ticket Type', 'Order Source'],
    'zendesk-explore',
    'Zendesk Explore',
  ],
  [['Ticket ID', 'Subject', 'Status', 'Priority', 'Created time', 'Description'], 'tickets', 'Freshdesk'],
  [['Display Name', 'Description', 'Created on'], 'tickets', 'Odoo'],
  [['ID', 'Betreff', 'Erstellt am', 'Nachricht'], 'tickets', 'German headings'],
  [['工单编号', '主题', '内容', '创建时间'], 'tickets', 'Chinese headings'],
  [['Ticket #', 'Message', 'Created'], 'tickets', 'a message and no subject'],
  [['Name', 'Email', 'Id', 'Lineitem quantity', 'Lineitem sku', 'Created at', 'Notes'], 'shopify-orders', 'Shopify'],
  [['Sale Date', 'Item Name', 'Buyer', 'Quantity', 'Transaction ID', 'SKU'], 'etsy-orders', 'Etsy'],
  [
    ['Return Order ID', 'Order ID', 'Seller SKU', 'Time Requested', 'Return Reason', 'Return Quantity', 'Buyer Note'],
    'tiktok-returns',
    'TikTok Shop',
  ],
  [
    [
      'Return Order ID',
      'Return Item ID',
      'Order ID',
      'Seller SKU ID',
      'Item Name',
      'Return Reason',
      'Return Order Date',
    ],
    'lazada-returns',
    'Lazada, whose first column has the same name',
  ],
  [
    [
      'หมายเลขคำขอคืนเงิน/คืนสินค้า',
      'หมายเลขคำสั่งซื้อ',
      'เลข SKU',
      'เวลายื่นคำขอคืนเงิน/คืนสินค้า',
      'จำนวนสินค้าคืน',
      'เหตุผลในการขอคืนสินค้า',
    ],
    'shopee-returns',
    'Shopee of Thailand',
  ],
  [
    ['Order ID', 'Return request date', 'Amazon RMA ID', 'Merchant SKU', 'Return quantity', 'Return Reason'],
    'seller-fulfilled-returns',
    'the tab file',
  ],
  [
    ['item_name', 'return_reason_code', 'merchant_sku', 'return_quantity', 'order_id', 'return_request_date'],
    'seller-fulfilled-returns',
    'the names of the XML form',
  ],
  [
    ['shipment-date', 'sku', 'asin', 'quantity', 'replacement-reason-code', 'replacement-customer-order-id'],
    'fba-replacements',
    'the name help gives the new order',
  ],
  [
    ['approval-date', 'reimbursement-id', 'amazon-order-id', 'reason', 'sku', 'amount-total', 'currency-unit'],
    'fba-reimbursements',
    'several columns missing',
  ],
  [['Date', 'Rating', 'Comments', 'Your Response', 'Order ID', 'Rater Email'], 'seller-feedback', 'English headings'],
  [
    ['Date', 'Rating', 'Comments', 'Arrived on Time', 'Item as Described', 'Customer Service', 'Order ID'],
    'seller-feedback',
    'older files',
  ],
  [
    [
      'Return-date',
      'amazon-order-id',
      'sku',
      'quantity',
      'Fulfilment-centre-id',
      'detailed-disposition',
      'reason',
      'status',
    ],
    'fba-customer-returns',
    'the spelling of Australia',
  ],
  [[...RETURNS, '店铺/站点'], 'fba-customer-returns', 'nine columns and the shop'],
])('%j is %s (%s)', (headings, report) => {
  expect(problemOf(headings)).toBe(report);
});

test.each([
  [
    ['order-id', 'order-item-id', 'purchase-date', 'buyer-email', 'buyer-name', 'sku', 'recipient-name'],
    'unshipped-orders',
  ],
  [['(Parent) ASIN', '(Child) ASIN', 'Title', 'Sessions - Total'], 'business-report-without-units'],
  [['（父）ASIN', '（子）ASIN', '标题', '会话数 – 总计'], 'business-report-without-units'],
  [['（親）ASIN', 'タイトル', 'セッション - 合計', '注文商品の売上額'], 'business-report-without-units'],
])('%j is recognised and refused: %s', (headings, looksLike) => {
  expect(problemOf(headings)).toEqual({
    code: 'wrong-report',
    facts: { file: 'file.txt', looksLike, because: looksLike },
  });
});

test.each([
  [['id', 'created_at', 'description', 'amount'], 'a list of payments'],
  [['Id', 'Title', 'Description', 'Created at', 'SKU'], 'a list of products'],
  [['Subject', 'From', 'Date'], 'a mailbox without numbers'],
  [['rating', 'title', 'text', 'date'], 'reviews that name neither product nor review'],
  [['id', 'created_at', 'title', 'body', 'rating', 'reviewer_name', 'product_sku'], 'reviews of a shop of its own'],
  [['Review ID', 'Created at', 'Message', 'Stars'], 'the same by other names'],
  [['Name', 'Email', 'Created at', 'Total'], 'a list of customers'],
  [['Order ID', 'Seller SKU', 'Return Reason'], 'too little of a list of returns'],
])('%j is nothing we know: %s', (headings) => {
  expect(problemOf(headings)).toMatchObject({ code: expect.stringMatching(/unknown-report|missing-headings/) });
});

test('a report with a column missing is named with what is missing', () => {
  expect(problemOf(RETURNS.filter((heading) => heading !== 'reason' && heading !== 'quantity'))).toEqual({
    code: 'missing-headings',
    facts: { file: 'file.txt', report: 'fba-customer-returns', missing: 'quantity, reason' },
  });
});

test.each([
  [
    ['shipment-date', 'sku', 'asin', 'fulfillment-center-id', 'quantity'],
    'shipments without items or quantities shipped',
  ],
  [['(Child) ASIN', 'Title', 'Units Ordered - B2B'], 'units of business buyers alone'],
  [['ASIN', 'Title', 'Units Ordered'], 'a table of other numbers by ASIN'],
  [['seller-sku', 'fulfillment-channel-sku', 'asin', 'quantity-available'], 'a stock report'],
  [['item-name', 'asin1', 'price'], 'listings without SKU'],
  [['ASIN', 'SKU', 'Product name', 'Return rate', 'Star rating'], 'a page without the rate of unhappy customers'],
])('%j is none of the reports of figures and products (%s)', (headings) => {
  expect(problemOf(headings)).toMatchObject({ code: expect.stringMatching(/^(unknown-report|missing-headings)$/) });
});

test.each([
  [['Order ID', 'Return request date', 'Return Reason', 'Return quantity'], 'seller-fulfilled-returns', 'merchant-sku'],
  [['shipment-date', 'sku', 'quantity', 'original-amazon-order-id'], 'fba-replacements', 'replacement-reason-code'],
  [['approval-date', 'reimbursement-id', 'reason', 'sku'], 'fba-reimbursements', 'amount-total'],
  [['Date', 'Rating', 'Comments', 'Rater Email'], 'seller-feedback', 'order-id'],
])('%j falls short of %s: %s is missing', (headings, report, missing) => {
  expect(problemOf(headings)).toEqual({ code: 'missing-headings', facts: { file: 'file.txt', report, missing } });
});

test('a file nobody knows is described by its headings', () => {
  expect(problemOf(['Part', 'Supplier', 'Price'])).toEqual({
    code: 'unknown-report',
    facts: { file: 'file.txt', headings: 'Part, Supplier, Price' },
  });
});

test.each([
  [[RETURNS], 0, 'at the very top'],
  [[['FBA customer returns'], [], ['From 1 January', 'to 30 June'], RETURNS, ['2026-01-01']], 3, 'below lines of text'],
])('headings of %j are found in row %d (%s)', (rows, at) => {
  const found = locateHeadings('file.txt', rows);
  expect(found.ok && { id: found.value.report.id, at: found.value.at }).toEqual({ id: 'fba-customer-returns', at });
});

test('a wrong report below lines of text is still recognised', () => {
  const found = locateHeadings('file.txt', [
    ['Report', 'of today'],
    ['(Parent) ASIN', 'Title', 'Sessions'],
    ['B0XJARST06', 'Jar', '12'],
  ]);
  expect(!found.ok && found.problem.facts.looksLike).toBe('business-report-without-units');
});
