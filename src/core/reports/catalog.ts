import { allListings } from './all-listings.ts';
import { allOrders } from './all-orders.ts';
import { amazonUsReviews } from './amazon-us-reviews.ts';
import { businessReport } from './business-report.ts';
import type { AnyReport } from './define.ts';
import { etsyOrders } from './etsy-orders.ts';
import { fbaCustomerReturns } from './fba-customer-returns.ts';
import { fbaFulfilledShipments } from './fba-fulfilled-shipments.ts';
import { fbaReimbursements } from './fba-reimbursements.ts';
import { fbaReplacements } from './fba-replacements.ts';
import { helium10Reviews } from './helium10-reviews.ts';
import { lazadaReturns } from './lazada-returns.ts';
import { mcauleyReviews } from './mcauley-reviews.ts';
import { scraperReviews } from './scraper-reviews.ts';
import { sellerFeedback } from './seller-feedback.ts';
import { sellerFulfilledReturns } from './seller-fulfilled-returns.ts';
import { sellerspriteReviews } from './sellersprite-reviews.ts';
import { shopeeReturns } from './shopee-returns.ts';
import { shopifyOrders } from './shopify-orders.ts';
import { tickets } from './tickets.ts';
import { tiktokReturns } from './tiktok-returns.ts';
import { voiceOfTheCustomer } from './voice-of-the-customer.ts';
import { zendeskExplore } from './zendesk-explore.ts';
import { zendeskTickets } from './zendesk-tickets.ts';

/** Every export that can be imported. A new one is a file, a line here and a fixture. */
export const REPORTS: readonly AnyReport[] = [
  fbaCustomerReturns,
  sellerFulfilledReturns,
  fbaReplacements,
  fbaReimbursements,
  sellerFeedback,
  sellerspriteReviews,
  helium10Reviews,
  allOrders,
  fbaFulfilledShipments,
  businessReport,
  allListings,
  voiceOfTheCustomer,
  scraperReviews,
  amazonUsReviews,
  mcauleyReviews,
  zendeskTickets,
  zendeskExplore,
  tickets,
  shopifyOrders,
  etsyOrders,
  tiktokReturns,
  shopeeReturns,
  lazadaReturns,
];
