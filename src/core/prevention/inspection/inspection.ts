import type { Cell, IsoDate } from '../../cell.ts';
import { readDate } from '../../reports/cells/dates.ts';
import { AQLS, type Aql, LEVELS, type Level } from './tables.ts';

/** Defects by what they do: harm or break a law, cost the sale, or are off the standard with little effect. */
export const DEFECT_CLASSES = ['critical', 'major', 'minor'] as const;

/** One of the classes. */
export type DefectClass = (typeof DEFECT_CLASSES)[number];

/** The usual limits for major and minor defects; of critical ones a single one rejects the lot. */
export const USUAL_AQLS = { major: 2.5, minor: 4 } as const satisfies Record<'major' | 'minor', Aql>;

/** The cells of an inspection that are read, by the keys of their columns. */
export const INSPECTION_CELLS = [
  'sku',
  'supplier',
  'batch',
  'date',
  'lot',
  'level',
  'aqlMajor',
  'aqlMinor',
  'critical',
  'major',
  'minor',
  'action',
  'soldFrom',
  'soldTo',
] as const;

/** One of them. */
export type InspectionCell = (typeof INSPECTION_CELLS)[number];

/** A batch and what was found in it. */
export interface Inspection {
  sku: string;
  supplier: string;
  batch: string;
  date: IsoDate;
  /** Units in the lot. */
  lot: number;
  level: Level;
  aql: { major: Aql; minor: Aql };
  /** Defective units found by class; `null` where nobody has said yet. */
  found: Readonly<Record<DefectClass, number | null>>;
  /** What the supplier changed before it, as written. */
  action: string;
  /** The days its units were sold from and to; `''` where nobody said. */
  soldFrom: IsoDate | '';
  soldTo: IsoDate | '';
}

/** Why a cell cannot be taken; the sentences are in the words of the tool. */
export type InspectionFault =
  | 'missing'
  | 'noDay'
  | 'future'
  | 'reversed'
  | 'noLot'
  | 'noLevel'
  | 'noAql'
  | 'noCount'
  | 'tooMany';

/** A cell that cannot be taken, with what stands in it. */
export interface FaultyCell {
  fault: InspectionFault;
  cell: InspectionCell;
  found: string;
}

const isWhole = (cell: Cell, least: number): cell is number =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= 1e9;

/**
 * Reads the cells of a row. An empty level is II and empty limits are the usual ones; what was found may still be missing. Any other cell
 * that makes no sense is named, and nothing is guessed; nor is a batch taken that was inspected after `today`.
 */
export function readInspection(
  cells: Readonly<Record<InspectionCell, Cell>>,
  today: IsoDate,
): {
  inspection: Inspection | null;
  faults: FaultyCell[];
} {
  const faults: FaultyCell[] = [];
  const refuse = (fault: InspectionFault, cell: InspectionCell): null => {
    faults.push({ fault, cell, found: String(cells[cell]) });
    return null;
  };
  const text = (cell: InspectionCell): string => String(cells[cell]).trim();
  const needed = (cell: InspectionCell): string => text(cell) || (refuse('missing', cell) ?? '');
  const day = (cell: InspectionCell): IsoDate | '' =>
    text(cell) === '' ? '' : (readDate(text(cell)) ?? refuse('noDay', cell) ?? '');
  const count = (cell: DefectClass): number | null => {
    const value = cells[cell];
    return value === '' ? null : isWhole(value, 0) ? value : refuse('noCount', cell);
  };
  const aql = (cell: 'aqlMajor' | 'aqlMinor', usual: Aql): Aql =>
    text(cell) === ''
      ? usual
      : (AQLS.find((one) => one === Number(text(cell).replace(',', '.'))) ?? refuse('noAql', cell) ?? usual);
  const names = { sku: needed('sku'), supplier: needed('supplier'), batch: needed('batch') };
  const date = needed('date') && day('date');
  if (date > today) refuse('future', 'date');
  const lot = text('lot') === '' ? needed('lot') : isWhole(cells.lot, 1) ? cells.lot : refuse('noLot', 'lot');
  const level =
    text('level') === ''
      ? 'II'
      : (LEVELS.find((one) => one === text('level').toUpperCase()) ?? refuse('noLevel', 'level') ?? 'II');
  const limits = { major: aql('aqlMajor', USUAL_AQLS.major), minor: aql('aqlMinor', USUAL_AQLS.minor) };
  const found = { critical: count('critical'), major: count('major'), minor: count('minor') };
  const [soldFrom, soldTo] = [day('soldFrom'), day('soldTo')];
  if (soldFrom !== '' && soldTo !== '' && soldTo < soldFrom) refuse('reversed', 'soldTo');
  if (faults.length > 0 || typeof lot !== 'number') return { inspection: null, faults };
  return {
    inspection: { ...names, date, lot, level, aql: limits, found, action: text('action'), soldFrom, soldTo },
    faults,
  };
}
