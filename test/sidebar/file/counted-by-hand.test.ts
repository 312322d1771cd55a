import { expect, test } from 'vitest';
import { recordsOf } from '../../../src/core/reports/report.ts';
import { isWithdrawn } from '../../../src/core/voices/withdrawn.ts';
import { outcomeOf } from './read-fixture.ts';

/** What a person counted in the makers of the fixtures: records (of units: one a SKU and month), refused rows, and rows left out as cancelled or taken back, not shipped, without words, repeated. */
const COUNTED: readonly (readonly [file: string, records: number, issues: number, leftOut: readonly number[]])[] = [
  ['scraper-reviews.by-link.csv', 18, 0, [0, 0, 0, 0]],
  ['scraper-reviews.ten-languages.csv', 12, 2, [0, 0, 0, 1]],
  ['mcauley-reviews.milliseconds.csv', 12, 0, [0, 0, 0, 0]],
  ['mcauley-reviews.written-moments.txt', 12, 0, [0, 0, 0, 1]],
  ['amazon-us-reviews.us.txt', 10, 0, [0, 0, 0, 0]],
  ['amazon-us-reviews.several-countries.txt', 5, 2, [0, 0, 0, 1]],
  ['zendesk-tickets.view.csv', 9, 0, [0, 0, 3, 0]],
  ['zendesk-tickets.own-fields.csv', 8, 0, [0, 0, 7, 0]],
  ['zendesk-explore.agents.csv', 10, 0, [0, 0, 0, 0]],
  ['zendesk-explore.noise.xlsx', 3, 1, [0, 0, 9, 1]],
  ['tickets.freshdesk.csv', 6, 0, [0, 0, 4, 1]],
  ['tickets.german-headings.csv', 7, 1, [0, 0, 2, 0]],
  ['shopify-orders.cancelled-and-refunded.csv', 7, 3, [2, 1, 0, 0]],
  ['etsy-orders.sold-items.csv', 8, 0, [0, 0, 0, 0]],
  ['etsy-orders.repeated-and-large.csv', 3, 2, [0, 0, 0, 1]],
  ['tiktok-returns.uk.csv', 9, 0, [1, 0, 0, 0]],
  ['tiktok-returns.stray-tabs.csv', 5, 3, [0, 0, 0, 0]],
  ['shopee-returns.thailand.xlsx', 9, 0, [1, 0, 0, 0]],
  ['shopee-returns.saved-as-csv.csv', 3, 2, [0, 0, 0, 1]],
  ['lazada-returns.clean.csv', 9, 0, [1, 0, 0, 0]],
  ['lazada-returns.months-by-name.xlsx', 3, 1, [1, 0, 0, 1]],
];

test.each(COUNTED)('%s holds %d records', async (file, records, issues, leftOut) => {
  const outcome = await outcomeOf(file);
  const withdrawn = outcome.voices.filter(isWithdrawn).length;
  const rowsOf = (because: string) =>
    (outcome.leftOut.find((one) => one.because === because)?.rows ?? 0) + (because === 'cancelled' ? withdrawn : 0);
  expect({
    report: outcome.report,
    records: recordsOf(outcome).length - withdrawn,
    issues: outcome.issues.length,
    leftOut: ['cancelled', 'not-shipped', 'no-words', 'repeated-in-file'].map(rowsOf),
  }).toEqual({ report: file.split('.')[0], records, issues, leftOut });
});

/** People of the invented shop: none of them may be found in anything that was read. */
const PEOPLE =
  /erika|beispiel|example\.com|muster|ejemplo|exemple|esempio|見本|sample lane|springfield|555-010|0812345678|reviewer \d|AE\d{20}|4000000\d|sam service/i;

test.each(COUNTED.map(([file]) => file))('nobody is named in what is read of %s', async (file) => {
  const { voices, units, records, issues } = await outcomeOf(file);
  expect(JSON.stringify({ voices, units, records, issues })).not.toMatch(PEOPLE);
});
