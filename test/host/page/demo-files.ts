import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The demo shop's exports in the order a seller would import them: what was shipped, what came back, what was said. */
export const DEMO_FILES = [
  'all-orders.us-2026-h1.txt',
  'fba-customer-returns.us-2026-h1.txt',
  'sellersprite-reviews.jp-us.xlsx',
  'B0XMOUNT01  Magnetic Phone Mount for Car Vent  20260522.csv',
].map((name) => join(FIXTURES, name));
