import { PIVOTS_ON_REQUEST } from '../../src/core/tab.ts';
import { openShop, type Shop } from '../app/shop.ts';
import { exportsOf } from './exports.ts';
import type { Records } from './records.ts';

/** A week after the last return. */
const TODAY = Date.UTC(2026, 2, 23, 12);
/** Voices whose cause a person changes, and what to. */
const CORRECTED = { every: 97, to: 'Hard to use or install' } as const;

/** Figures of the Policies tab, as a seller would type them. */
export const POLICIES = {
  'Cost: referral fee as a share of the price': 0.12,
  'Cost: returns processing fee a unit': 1.15,
  'Cost: removal or disposal of a unit': 0.84,
  'Cost: handling of a returned unit': 2.5,
  'Cost: share of returned units that can be sold again': 0.4,
} as const;

/** The tab of one owner's tasks. */
const OWNERS = ['Mei', 'Tom'] as const;
/** The months whose pages are printed, by the language of the page. */
const REVIEWED = { en: '2026-02', zh: '2026-01' } as const;

/** A spreadsheet filled by the built add-on from exports, with what a seller types into it. Corrected causes are noted in the records. `pages`: tabs of its monthly reviews. */
export async function fillShop(records: Records): Promise<{ shop: Shop; pages: string[] }> {
  const shop = openShop({ now: TODAY });
  for (const [name, bytes] of Object.entries(exportsOf(records))) {
    const run = await shop.bring(name, bytes);
    if (!run.ok) throw new Error(`${name}: ${run.problem.code} ${JSON.stringify(run.problem.facts)}`);
  }
  for (const { sku, price, landed, fees } of records.costs) {
    shop.type('Products', { SKU: sku }, 'Price', String(price));
    shop.type('Products', { SKU: sku }, 'Landed cost', String(landed));
    shop.type('Products', { SKU: sku }, 'Fees', String(fees));
  }
  const typeMakes = (which: 0 | 1): void => {
    for (const { sku, suppliers, packVersions } of records.makes) {
      shop.type('Products', { SKU: sku }, 'Supplier', suppliers[which]);
      shop.type('Products', { SKU: sku }, 'Pack version', packVersions[which]);
    }
  };
  typeMakes(0);
  for (const [policy, value] of Object.entries(POLICIES))
    shop.type('Policies', { Policy: policy }, 'Value', String(value));
  records.voices.forEach((voice, at) => {
    if (voice.kind !== 'return' || at % CORRECTED.every !== 0) return;
    shop.type('Voices', { Order: voice.order, Type: 'Return' }, 'Cause', CORRECTED.to);
    voice.cause = CORRECTED.to;
    voice.chosen = true;
  });
  shop.ask('refresh', {});
  typeMakes(1);
  shop.ask('refresh', {});
  shop.rows('Tasks').forEach(({ Task = '' }, at) => {
    shop.type('Tasks', { Task }, 'Owner', OWNERS[at % OWNERS.length] ?? '');
    if (at % 5 === 4) shop.type('Tasks', { Task }, 'Status', at % 2 === 0 ? 'Closed' : 'In progress');
    if (at % 3 === 0) shop.type('Tasks', { Task }, 'Due', '2026-02-20');
  });
  for (const owner of OWNERS) shop.ask('ownerTab', { owner });
  for (const pivot of PIVOTS_ON_REQUEST) shop.ask('addPivot', { pivot });
  const pages = (['en', 'zh'] as const).flatMap((language) => {
    const { page } = shop.ask('writeReview', { month: REVIEWED[language], language });
    return page ? [page.name] : [];
  });
  return { shop, pages };
}
