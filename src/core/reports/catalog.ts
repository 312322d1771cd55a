import { allListings } from './all-listings.ts';
import { allOrders } from './all-orders.ts';
import { businessReport } from './business-report.ts';
import type { AnyReport } from './define.ts';
import { fbaCustomerReturns } from './fba-customer-returns.ts';
import { fbaFulfilledShipments } from './fba-fulfilled-shipments.ts';
import { helium10Reviews } from './helium10-reviews.ts';
import { sellerspriteReviews } from './sellersprite-reviews.ts';
import { voiceOfTheCustomer } from './voice-of-the-customer.ts';

/** Every export that can be imported. A new one is a file, a line here and a fixture. */
export const REPORTS: readonly AnyReport[] = [
  fbaCustomerReturns,
  sellerspriteReviews,
  helium10Reviews,
  allOrders,
  fbaFulfilledShipments,
  businessReport,
  allListings,
  voiceOfTheCustomer,
];
