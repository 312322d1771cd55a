import type { ImportContext, LedgerView, TodayView } from '../../src/api.ts';
import { CAUSES } from '../../src/core/causes.ts';
import { DEFAULT_POLICIES } from '../../src/core/policies/policies.ts';
import type { ReadOutcome } from '../../src/core/reports/report.ts';
import { TABS_ON_REQUEST } from '../../src/core/tab.ts';
import type { ShippedUnits } from '../../src/core/units/shipped-units.ts';
import type { Voice } from '../../src/core/voices/voice.ts';

/** A returned mug; the number makes it different from the others. */
export function sampleVoice(number: number, more: Partial<Voice> = {}): Voice {
  return {
    key: `key-${number}`,
    type: 'return',
    date: '2026-10-05',
    marketplace: 'US',
    sku: 'MUG-RED',
    asin: 'B0DEMOMUG1',
    product: 'Travel mug',
    units: 1,
    order: `111-0000000-${String(number).padStart(7, '0')}`,
    reason: '',
    disposition: 'SELLABLE',
    rating: null,
    comment: 'too small',
    ...more,
  };
}

/** Shipped units of one SKU in October. */
export const sampleUnits = (sku: string, perDay: number): ShippedUnits => ({
  sku,
  asin: '',
  month: '2026-10',
  days: [perDay, perDay, perDay],
  wholeDays: [1, 2, 3],
  source: 'orders',
  orders: [],
});

/** What reading a returns export gave. */
export function sampleOutcome(voices: Voice[], more: Partial<ReadOutcome> = {}): ReadOutcome {
  return {
    report: 'fba-customer-returns',
    ownName: '',
    records: [],
    target: 'voices',
    voices,
    units: [],
    issues: [],
    rowsRead: voices.length,
    leftOut: [],
    from: '2026-10-01',
    to: '2026-10-31',
    droppedColumns: [],
    unusedColumns: [],
    redactedComments: 0,
    ...more,
  };
}

/** What a workbook knows of records, one letter each. */
export function sampleContext(states: string, more: Partial<ImportContext> = {}): ImportContext {
  return {
    language: 'en',
    states,
    rules: null,
    learned: '',
    causeNames: null,
    controllable: CAUSES.flatMap(({ code, controllable }) =>
      controllable && code !== 'other' && code !== 'unspecified' ? [code] : [],
    ),
    thresholds: DEFAULT_POLICIES,
    tallies: [],
    unsettled: [],
    prices: [],
    costs: [],
    settled: [],
    shipped: [],
    products: [],
    orderSalt: null,
    newest: '',
    openTasks: [],
    freeCells: 10_000_000,
    tabCells: 0,
    reached: '',
    sameFile: null,
    unfinished: null,
    ...more,
  };
}

/** A workbook nothing was imported into yet. */
export const EMPTY_TODAY: TodayView = {
  language: 'en',
  voices: 0,
  withCause: 0,
  toCheck: 0,
  openTasks: 0,
  overdueTasks: 0,
  proposedTasks: 0,
  topCauses: [],
  firstFour: [],
  tasks: [],
  strangers: [],
  next: 'import-first',
  imports: [],
  alerts: [],
  alertCount: 0,
  feeAlerts: [],
  feeAlertCount: 0,
  unreadRows: [],
  corrected: 0,
  unmatched: [],
  unpriced: [],
  pivots: [...TABS_ON_REQUEST],
  hashOrders: false,
  tabs: {},
  url: 'https://docs.google.com/spreadsheets/d/demo/edit',
};

/** A workbook in use, with one overdue task and one import. */
export const BUSY_TODAY: TodayView = {
  ...EMPTY_TODAY,
  voices: 1500,
  withCause: 1234,
  toCheck: 20,
  openTasks: 3,
  overdueTasks: 1,
  topCauses: [
    { cause: 'size_fit', units: 900, share: 0.729 },
    { cause: 'damage_transit', units: 50, share: 0.0406 },
  ],
  firstFour: [
    { cause: 'size_fit', units: 900, share: 0.729, rate: { returned: 800, shipped: 40_000 } },
    { cause: 'function_defect', units: 0, share: 0, rate: { returned: 0, shipped: 40_000 } },
    { cause: 'damage_transit', units: 50, share: 0.0406, rate: null },
    { cause: 'missing_parts', units: 1, share: 0.0008, rate: null },
  ],
  tasks: [
    { title: 'Correct the size chart of MUG-RED', owner: 'Lin', due: '2026-11-01', overdue: true },
    { title: 'Pack JAR-2 better', owner: '', due: '2026-12-01', overdue: false },
  ],
  next: 'overdue',
  imports: [
    {
      id: 'import-0001',
      fileName: 'returns.txt',
      report: 'fba-customer-returns',
      to: '2026-10-31',
      at: '2026-11-02 09:00',
      added: 1500,
      updated: 2,
      unchanged: 3,
      rejected: 4,
      state: 'done',
    },
    {
      id: 'import-0000',
      fileName: 'old.txt',
      report: 'fba-customer-returns',
      to: '2026-10-31',
      at: '2026-10-02 09:00',
      added: 7,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      state: 'undone',
    },
  ],
  tabs: {
    home: { name: 'Home', gid: 11 },
    voices: { name: 'Voices', gid: 12 },
    tasks: { name: 'My tasks', gid: 13 },
    rejected: { name: 'Rejected', gid: 14 },
  },
};

/** Nobody has said yet what a fix takes, nor when one took effect. */
export const EMPTY_LEDGER: LedgerView = {
  lines: 0,
  hours: 0,
  spent: 0,
  saved: null,
  counted: 0,
  waged: false,
  uncounted: [],
  owned: 0,
  outside: 0,
  failure: null,
};
