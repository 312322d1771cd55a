import type { Words } from './words/words.ts';

/** The tabs of the workbook, whatever they are called in its language. */
export type TabId = keyof Words['workbook']['tabs'];

/** Tabs of pivot tables that are made when a person asks for them. */
export const PIVOTS_ON_REQUEST = [
  'causeByMarketplace',
  'reasonByCause',
  'agreement',
  'causeByDisposition',
  'skuByDisposition',
  'supplierByCause',
  'packByCause',
  'packByDisposition',
] as const satisfies readonly TabId[];

/** All tabs that are made when a person asks for them. */
export const TABS_ON_REQUEST = [...PIVOTS_ON_REQUEST, 'controlChart', 'keyFigures'] as const satisfies readonly TabId[];
