import { allOrders } from './all-orders.ts';
import type { AnyReport } from './define.ts';
import { fbaCustomerReturns } from './fba-customer-returns.ts';
import { helium10Reviews } from './helium10-reviews.ts';
import { sellerspriteReviews } from './sellersprite-reviews.ts';

/** Every export that can be imported. A new one is a file, a line here and a fixture. */
export const REPORTS: readonly AnyReport[] = [fbaCustomerReturns, sellerspriteReviews, helium10Reviews, allOrders];
