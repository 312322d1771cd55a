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

/** Where the tabs stand, from left to right, and in what order the sidebar lists them. */
export const TAB_ORDER: readonly TabId[] = [
  'home',
  'tasks',
  'taskLog',
  'ledger',
  'ledgerMonths',
  'voices',
  'causeByMonth',
  'skuByCause',
  ...PIVOTS_ON_REQUEST,
  'rates',
  'controlChart',
  'money',
  'fees',
  'packs',
  'keyFigures',
  'keyFigureProducts',
  'keyFigureMonths',
  'keyFigureQuarters',
  'beforeAfter',
  'board',
  'packaging',
  'returnedBoxes',
  'standards',
  'inspections',
  'supplierQuality',
  'sourcing',
  'sourcingAnswers',
  'sourcingWeights',
  'spareParts',
  'fmea',
  'messages',
  'listings',
  'listingAudit',
  'claims',
  'nitPicking',
  'nitScores',
  'customerVoice',
  'voiceThanks',
  'routines',
  'insertCards',
  'guideMatrix',
  'units',
  'products',
  'pages',
  'reimbursements',
  'owners',
  'causes',
  'rules',
  'proof',
  'proofFigures',
  'policies',
  'imports',
  'rejected',
  'learned',
];
