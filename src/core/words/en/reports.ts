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
} as const;
