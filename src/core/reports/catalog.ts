import { allListings } from './amazon/all-listings.ts';
import { allOrders } from './amazon/all-orders.ts';
import { businessReport } from './amazon/business-report.ts';
import { categoryListings } from './amazon/category-listings.ts';
import { fbaCustomerReturns } from './amazon/fba-customer-returns.ts';
import { fbaFulfilledShipments } from './amazon/fba-fulfilled-shipments.ts';
import { fbaReimbursements } from './amazon/fba-reimbursements.ts';
import { fbaReplacements } from './amazon/fba-replacements.ts';
import { sellerFeedback } from './amazon/seller-feedback.ts';
import { sellerFulfilledReturns } from './amazon/seller-fulfilled-returns.ts';
import { voiceOfTheCustomer } from './amazon/voice-of-the-customer.ts';
import type { AnyReport } from './define.ts';
import { amazonUsReviews } from './reviews/amazon-us-reviews.ts';
import { helium10Reviews } from './reviews/helium10-reviews.ts';
import { mcauleyReviews } from './reviews/mcauley-reviews.ts';
import { scraperReviews } from './reviews/scraper-reviews.ts';
import { sellerspriteReviews } from './reviews/sellersprite-reviews.ts';
import { tickets } from './service/tickets.ts';
import { zendeskExplore } from './service/zendesk-explore.ts';
import { zendeskTickets } from './service/zendesk-tickets.ts';
import { etsyOrders } from './shops/etsy-orders.ts';
import { lazadaReturns } from './shops/lazada-returns.ts';
import { shopeeReturns } from './shops/shopee-returns.ts';
import { shopifyOrders } from './shops/shopify-orders.ts';
import { tiktokReturns } from './shops/tiktok-returns.ts';

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
  categoryListings,
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
