import type { Cell } from '../../../../src/core/cell.ts';
import {
  type Inspection,
  type InspectionCell,
  readInspection,
} from '../../../../src/core/prevention/inspection/inspection.ts';

/** The cells of a row of Inspections as somebody fills them in who says nothing but what is needed. */
export const CELLS: Readonly<Record<InspectionCell, Cell>> = {
  sku: 'MUG-1',
  supplier: 'Ningbo Cups',
  batch: 'B-1',
  date: '2026-03-02',
  lot: 1000,
  level: '',
  aqlMajor: '',
  aqlMinor: '',
  critical: 0,
  major: 0,
  minor: 0,
  action: '',
  soldFrom: '',
  soldTo: '',
};

/** The day inspections are read. */
export const TODAY = '2026-05-01';

/** An inspection with some cells said otherwise. */
export function inspectionOf(cells: Partial<Record<InspectionCell, Cell>> = {}): Inspection {
  const { inspection, faults } = readInspection({ ...CELLS, ...cells }, TODAY);
  if (!inspection) throw new Error(JSON.stringify(faults));
  return inspection;
}
