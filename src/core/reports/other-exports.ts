import type { PageWords } from '../words/page-words.ts';

/** An export that is dropped by mistake; its name and the reason are in `words/<language>/files.ts`. */
export type OtherExport = keyof PageWords['otherExports'];

/** Normalised headings that, all together, give such an export away; of each inner list one is enough. The first match counts. */
export const OTHER_EXPORTS: readonly { is: OtherExport; has: readonly (readonly string[])[] }[] = [
  {
    is: 'unshipped-orders',
    has: [
      ['order-id'],
      ['order-item-id'],
      ['purchase-date'],
      ['buyer-name', 'recipient-name', 'promise-date', 'ship-address-1'],
    ],
  },
  {
    is: 'business-report-without-units',
    has: [
      [
        '(child)-asin',
        '(parent)-asin',
        '(untergeordnete)-asin',
        '(übergeordnete)-asin',
        '(子)asin',
        '(父)asin',
        '(親)asin',
      ],
      [
        'sessions',
        'sessions-total',
        'sitzungen-summe',
        '会话数-总计',
        '会话次数-总计',
        'セッション数-合計',
        'セッション-合計',
      ],
    ],
  },
];
