import { isAsin } from '../cells/asin.ts';
import { code, count, id } from '../cells/kinds.ts';
import { defineUnitsReport, needed, optional } from '../define.ts';

const CHILD = ['(child)-asin', '(untergeordnete)-asin', '(子)asin'] as const;
const PARENT = ['(parent)-asin', '(übergeordnete)-asin', '(父)asin', '(親)asin'] as const;

/**
 * Seller Central > Reports > Business Reports > Detail Page Sales and Traffic, by child or by parent. A line is the total of a
 * product in a period the file does not name. The headings follow the language of the person, the numbers follow nothing: money
 * and percentages stand in other forms than units and are not read. Text may stand above the headings and below the last line.
 */
export const businessReport = defineUnitsReport({
  id: 'business-report',
  from: 'amazon',
  target: 'units',
  asks: 'month',
  alsoHas: [],
  columns: {
    asin: needed(id, ...CHILD, ...PARENT),
    units: needed(
      code,
      'units-ordered',
      'bestellte-einheiten',
      'bestellungen-(bestellte-artikel)',
      '已订购商品数量',
      '注文された商品点数',
    ),
    parent: optional(code, ...PARENT),
    sku: optional(id, 'sku'),
  },
  personal: [],
  toShipment: ({ asin, units, parent, sku }, { answers: { month = '' } }) => {
    const date = `${month}-01`;
    if (units === '' && sku === '' && !isAsin(asin) && !isAsin(parent)) return { because: 'note', date: '' };
    if (asin !== '' && !isAsin(asin)) return { field: 'asin', expected: 'asin' };
    if (sku === '' && asin === '') return { field: 'asin', expected: 'filled' };
    const ordered = count(units);
    if (!('value' in ordered)) return { field: 'units', expected: 'count' };
    if (ordered.value === 0) return { because: 'not-shipped', date };
    return {
      sku: sku || asin,
      asin,
      date,
      units: ordered.value,
      source: 'business-report',
      order: '',
      key: '',
      ...(isAsin(parent) && parent !== asin ? { parent } : {}),
      ofMonth: true,
    };
  },
});
