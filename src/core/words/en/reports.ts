/** The exports that can be imported: what each is called, and where a seller finds it. */
export const reports = {
  'fba-customer-returns': {
    name: 'FBA customer returns',
    where: 'Seller Central > Reports > Fulfillment > Customer Concessions > FBA customer returns',
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
  'voice-of-the-customer': {
    name: 'Voice of the Customer',
    where: 'Seller Central > Performance > Voice of the Customer: copy the table and save it as a text file',
  },
  'own-table': {
    name: 'Any other table',
    where: 'Choose the file, then say once which column is which. It is recognised from then on.',
  },
} as const;
