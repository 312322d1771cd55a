import { asin } from '../cells/asin.ts';
import { code, dateOrNone, id, type Kind, share, text } from '../cells/kinds.ts';
import { defineRecordReport, needed, optional } from '../define.ts';
import { recordOf } from '../reading/table-record.ts';

/** What the page writes where it has nothing to say. */
const NOTHING = /^(?:not available|n\/?a|-{1,2}|[–—])$/i;

const orNothing =
  <Value>(kind: Kind<Value>): Kind<Value> =>
  (cell) =>
    kind(NOTHING.test(cell.trim()) ? '' : cell);

/**
 * Seller Central > Performance > Voice of the Customer. There is no download: sellers copy the table of the page, in English or in
 * Chinese. `状况` there is the condition of the item; how its customers fare is `买家满意度状况`.
 */
export const voiceOfTheCustomer = defineRecordReport({
  id: 'voice-of-the-customer',
  from: 'amazon',
  target: 'products',
  alsoHas: [],
  columns: {
    asin: needed(orNothing(asin), 'asin'),
    rate: needed(orNothing(share), 'ncx-rate', '买家不满意率'),
    sku: optional(orNothing(id), 'sku'),
    name: optional(orNothing(text), 'product-name', '商品名称'),
    reason: optional(orNothing(text), 'top-ncx-reason', '造成负面买家体验的主要原因'),
    health: optional(orNothing(code), 'cx-health', '买家满意度状况'),
    updated: optional(orNothing(dateOrNone), 'last-updated', '上次更新时间'),
  },
  personal: [],
  toRecord: ({ asin, rate, sku, name, reason, health, updated }) => {
    const key = sku || asin;
    if (key === '') return { field: 'asin', expected: 'filled' };
    return recordOf(key, {
      sku: key,
      asin,
      name,
      ncxRate: rate,
      ncxReason: reason,
      cxHealth: health,
      asOf: updated,
    });
  },
});
