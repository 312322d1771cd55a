/** The exports that can be imported: what each is called, and where a seller finds it. */
export const reports = {
  'fba-customer-returns': {
    name: 'FBA customer returns',
    where: 'Seller Central > Reports > Fulfillment > Customer Concessions > FBA customer returns',
  },
  'seller-fulfilled-returns': {
    name: 'Seller-fulfilled returns',
    where: 'Seller Central > Reports > Return Reports, or Orders > Manage Returns',
  },
  'fba-replacements': {
    name: 'FBA replacements',
    where: 'Seller Central > Reports > Fulfillment > Customer Concessions > Replacements',
  },
  'fba-reimbursements': {
    name: 'FBA reimbursements',
    where: 'Seller Central > Reports > Fulfillment > Payments > Reimbursements',
  },
  'seller-feedback': {
    name: 'Seller feedback',
    where: 'Seller Central > Performance > Feedback > Download report',
  },
  'sellersprite-reviews': {
    name: 'SellerSprite reviews',
    where: 'The file of reviews the SellerSprite extension saves (Excel)',
  },
  'helium10-reviews': {
    name: 'Helium 10 reviews',
    where: 'The file of reviews the Helium 10 extension saves (CSV)',
  },
  'all-orders': {
    name: 'All Orders',
    where: 'Seller Central > Reports > Fulfillment > Sales > All Orders',
  },
  'fba-fulfilled-shipments': {
    name: 'Amazon Fulfilled Shipments',
    where: 'Seller Central > Reports > Fulfillment > Sales > Amazon Fulfilled Shipments',
  },
  'business-report': {
    name: 'Business report by ASIN',
    where:
      'Seller Central > Reports > Business Reports > Detail Page Sales and Traffic by Child Item, for one whole month',
  },
  'all-listings': {
    name: 'All Listings, Active Listings',
    where: 'Seller Central > Inventory > Inventory Reports > All Listings Report or Active Listings Report',
  },
  'category-listings': {
    name: 'Category Listings Report',
    where: 'Seller Central > Inventory > Inventory Reports > Category Listings Report; seller support switches it on',
  },
  'voice-of-the-customer': {
    name: 'Voice of the Customer',
    where: 'Seller Central > Performance > Voice of the Customer: copy the table and save it as a text file',
  },
  'scraper-reviews': {
    name: 'Reviews collected by a program',
    where: 'The table of reviews an Amazon review scraper saves (CSV or Excel)',
  },
  'amazon-us-reviews': {
    name: 'Amazon Customer Reviews data set',
    where: 'The tab-separated files of the data set',
  },
  'mcauley-reviews': {
    name: 'Amazon Reviews 2023 data set',
    where: 'The data set of the McAuley Lab, saved as a table',
  },
  'zendesk-tickets': {
    name: 'Zendesk view',
    where: 'Zendesk Support > Views > a view > Actions > Export as CSV',
  },
  'zendesk-explore': {
    name: 'Zendesk Explore tickets',
    where: 'Zendesk Explore > a report with Ticket ID, Ticket created - Date and Issue > Export',
  },
  tickets: {
    name: 'Tickets of a help desk',
    where:
      'The ticket export of Freshdesk, Gorgias, eDesk, Odoo or another help desk, with number, creation date, subject and message',
  },
  'shopify-orders': {
    name: 'Shopify orders',
    where: 'Shopify admin > Orders > Export',
  },
  'etsy-orders': {
    name: 'Etsy sold order items',
    where: 'Etsy Shop Manager > Settings > Options > Download data > Order items',
  },
  'tiktok-returns': {
    name: 'TikTok Shop returns',
    where: 'TikTok Shop Seller Center > Orders > Manage returns > Export',
  },
  'shopee-returns': {
    name: 'Shopee returns (Thailand)',
    where: 'Shopee Seller Centre > Orders > Return/Refund > Export',
  },
  'lazada-returns': {
    name: 'Lazada returns',
    where: 'Lazada Seller Center > Orders > Return Orders > Export',
  },
  'own-table': {
    name: 'Any other table',
    where: 'Choose the file, then say once which column is which. It is recognised from then on.',
  },
} as const;
