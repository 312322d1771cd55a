import type { Cell, IsoDate } from '../../../core/cell.ts';
import {
  describeFaults,
  describeLot,
  describePass,
  describePlan,
} from '../../../core/prevention/inspection/describe-lot.ts';
import {
  type FaultyCell,
  INSPECTION_CELLS,
  type Inspection,
  type InspectionCell,
  readInspection,
} from '../../../core/prevention/inspection/inspection.ts';
import { type JudgedLot, judgeLog } from '../../../core/prevention/inspection/inspection-log.ts';
import { listed } from '../../../core/words/list.ts';
import type { Words } from '../../../core/words/words.ts';
import { type Row, readTable, type TabTable } from '../../../sheets/table.ts';
import { updateDiffering } from '../../../sheets/update-differing.ts';
import type { Shop } from '../../prevent/tool.ts';

interface Line {
  at: number;
  inspection: Inspection | null;
  faults: FaultyCell[];
}

const NOTHING: Row = {
  severity: '',
  sample: '',
  planCritical: '',
  planMajor: '',
  planMinor: '',
  verdict: '',
  means: '',
  next: '',
  note: '',
};

/** The rows in which somebody wrote something. */
function readLines(table: TabTable, today: IsoDate): Line[] {
  return table.rows.flatMap((_, at): Line[] => {
    const cells = Object.fromEntries(INSPECTION_CELLS.map((key) => [key, table.cell(at, key)])) as Record<
      InspectionCell,
      Cell
    >;
    const isBlank = INSPECTION_CELLS.every((key) => String(cells[key]).trim() === '');
    return isBlank ? [{ at, inspection: null, faults: [] }] : [{ at, ...readInspection(cells, today) }];
  });
}

const judgeLines = (lines: readonly Line[]): JudgedLot[] =>
  judgeLog(lines.flatMap(({ inspection }) => inspection ?? []));

/** What follows from a lot, as cells. */
function rowOf(lot: JudgedLot, words: Words, isKnown: boolean): Row {
  const { inspection, lists } = words.prevention;
  const { severities, verdicts, notes } = inspection;
  const { judged, severity, next } = lot;
  const note = listed([describeLot(lot, words), isKnown ? '' : notes.unknownSku].filter(Boolean), lists.sentences);
  const head = { ...NOTHING, severity: severities[severity], next: severities[next], note };
  if (!judged) return { ...head, verdict: verdicts.open };
  const { plans, size, verdict } = judged;
  return {
    ...head,
    sample: size,
    planCritical: describePlan(plans.critical, words),
    planMajor: describePlan(plans.major, words),
    planMinor: describePlan(plans.minor, words),
    verdict: verdicts[verdict],
    means: verdict === 'reject' ? '' : describePass(judged, words),
  };
}

/** Judges the batches of the log and writes beside each what follows, or which cell cannot be taken. */
export function checkInspections({ workbook, products, today }: Shop): JudgedLot[] {
  const table = readTable(workbook, 'inspections');
  const { words } = workbook;
  const lines = readLines(table, today);
  const lots = judgeLines(lines);
  const lotOf = new Map(lots.map((lot) => [lot.inspection, lot]));
  const skus = new Set(products.map(({ sku }) => sku));
  const changes = lines.map(({ at, inspection, faults }) => {
    const lot = inspection && lotOf.get(inspection);
    const row = lot
      ? rowOf(lot, words, skus.has(lot.inspection.sku))
      : { ...NOTHING, note: describeFaults(faults, words) };
    return { at, values: row };
  });
  updateDiffering(table, changes);
  return lots;
}

/** The judged batches of the log; none while there is no tab. */
export function readLots({ workbook, today }: Shop): JudgedLot[] {
  if (workbook.find('inspections') === null) return [];
  return judgeLines(readLines(readTable(workbook, 'inspections'), today));
}
